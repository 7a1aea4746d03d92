package org.concordat.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.model.Span;

/** Builds the tree of a treaty text out of its headings. Lives for one text, in one thread. */
final class StructureBuilder {

  private static final int LONGEST_HEADING = 120;

  private final String text;
  private final List<Line> lines;
  private final BodyReader bodies;
  private final LineBreaks breaks;
  private final List<String> warnings = new ArrayList<>();

  StructureBuilder(String text, List<Line> lines, BodyReader bodies) {
    this.text = text;
    this.lines = lines;
    this.bodies = bodies;
    this.breaks = new LineBreaks(text, lines);
  }

  /** What is odd in the numbering. */
  List<String> warnings() {
    return warnings;
  }

  List<TreatyNode> build(List<Heading> headings, Optional<Span> title) {
    List<TreatyNode> nodes = new ArrayList<>();
    boolean preamble =
        !headings.isEmpty()
            && headings.stream().noneMatch(heading -> heading.part() == TreatyPart.PREAMBLE);
    if (preamble) {
      unheaded(headings.get(0), title).ifPresent(nodes::add);
    }
    int at = 0;
    while (at < headings.size()) {
      int next = at + 1;
      while (next < headings.size() && isInside(headings.get(at), headings.get(next))) {
        next++;
      }
      nodes.add(node(headings, at, next, lineEnd(headings, next)));
      at = next;
    }
    checkNumbers(nodes);
    return nodes;
  }

  /** A preamble without a heading of its own, between the title and the first heading. */
  private Optional<TreatyNode> unheaded(Heading first, Optional<Span> title) {
    int behind = 0;
    while (behind < first.line()
        && title.isPresent()
        && lines.get(behind).start() < title.get().end()) {
      behind++;
    }
    // What stands close to the title belongs to it: the day of adoption and the like.
    int from = behind;
    while (from < first.line() && !lines.get(from).gap()) {
      from++;
    }
    from = from < first.line() ? from : behind;
    if (from >= first.line()) {
      return Optional.empty();
    }
    Span span = new Span(lines.get(from).start(), lines.get(first.line() - 1).end());
    return Optional.of(
        new TreatyNode(
            TreatyPart.PREAMBLE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            span,
            bodies.read(text, lines.subList(from, first.line()), breaks)));
  }

  /** Whether a heading belongs into the part that another one heads. */
  private static boolean isInside(Heading outer, Heading inner) {
    if (!outer.part().isDivision()) {
      return false;
    }
    return outer.part() == TreatyPart.ANNEX
        ? inner.part() != TreatyPart.ANNEX && inner.part() != TreatyPart.RESERVATION
        : inner.part().ordinal() > outer.part().ordinal()
            && inner.part().ordinal() <= TreatyPart.ARTICLE.ordinal();
  }

  /** The node of a heading, with the headings up to {@code next} inside. */
  private TreatyNode node(List<Heading> headings, int at, int next, int lineEnd) {
    Heading heading = headings.get(at);
    int bodyEnd = next > at + 1 ? headings.get(at + 1).line() : lineEnd;
    Title title = title(heading, bodyEnd, next > at + 1);
    List<TreatyNode> children = new ArrayList<>(bodies.read(text, body(title, bodyEnd), breaks));
    int child = at + 1;
    while (child < next) {
      int after = child + 1;
      while (after < next && isInside(headings.get(child), headings.get(after))) {
        after++;
      }
      int end = after < next ? headings.get(after).line() : lineEnd;
      children.add(node(headings, child, after, end));
      child = after;
    }
    Line last = lines.get(lineEnd - 1);
    return new TreatyNode(
        heading.part(),
        heading.number(),
        Optional.of(heading.label()),
        title.heading(),
        new Span(heading.label().start(), last.end()),
        children);
  }

  private int lineEnd(List<Heading> headings, int next) {
    return next < headings.size() ? headings.get(next).line() : lines.size();
  }

  /** A part's title, and where its body begins: in which line, at which offset. */
  private record Title(Optional<Span> heading, int line, int offset) {}

  /**
   * The title stands behind the number ({@code Article 5. Scope}) or on the next line; the words
   * behind the number are the first sentence of the body when they are long or end like one.
   */
  private Title title(Heading heading, int bodyEnd, boolean division) {
    if (heading.part() == TreatyPart.SIGNATURES) {
      return new Title(Optional.empty(), heading.line(), heading.label().start());
    }
    if (heading.rest().isPresent()) {
      Span rest = heading.rest().get();
      boolean body = rest.length() > LONGEST_HEADING || isSentence(rest);
      return body && !division
          ? new Title(Optional.empty(), heading.line(), rest.start())
          : new Title(Optional.of(rest), heading.line() + 1, -1);
    }
    int next = heading.line() + 1;
    boolean titled =
        next < bodyEnd
            && heading.part() != TreatyPart.PREAMBLE
            && isTitle(lines.get(next))
            && (division || next + 1 < bodyEnd);
    return titled
        ? new Title(Optional.of(lines.get(next).span()), next + 1, -1)
        : new Title(Optional.empty(), next, -1);
  }

  private boolean isTitle(Line line) {
    char first = text.charAt(line.start());
    return line.length() <= LONGEST_HEADING
        && Character.isUpperCase(first)
        && !isSentence(line.span());
  }

  /** Whether words end like a sentence or a list: with a full stop, a colon, a comma. */
  private boolean isSentence(Span span) {
    return ".;:,".indexOf(text.charAt(span.end() - 1)) >= 0;
  }

  private List<Line> body(Title title, int end) {
    List<Line> body = new ArrayList<>();
    for (int index = title.line(); index < end; index++) {
      Line line = lines.get(index);
      boolean cut = index == title.line() && title.offset() > line.start();
      body.add(cut ? new Line(title.offset(), line.end(), false) : line);
    }
    return body;
  }

  private void checkNumbers(List<TreatyNode> nodes) {
    int before = 0;
    for (TreatyNode article :
        nodes.stream()
            .filter(node -> node.part() != TreatyPart.ANNEX)
            .flatMap(TreatyNode::all)
            .filter(node -> node.part() == TreatyPart.ARTICLE)
            .toList()) {
      int number = article.number().map(StructureBuilder::digits).orElse(0);
      // Article 3 bis and article 12A stand behind article 3 and article 12.
      boolean inserted =
          number == before && article.number().filter(StructureBuilder::hasSuffix).isPresent();
      if (before > 0 && number != before + 1 && !inserted) {
        warnings.add(
            "article " + number + (number == before ? " stands twice" : " follows " + before));
      }
      before = number;
    }
  }

  private static int digits(String number) {
    int end = 0;
    while (end < number.length() && Character.isDigit(number.charAt(end))) {
      end++;
    }
    return Integer.parseInt(number.substring(0, end));
  }

  private static boolean hasSuffix(String number) {
    return !Character.isDigit(number.charAt(number.length() - 1));
  }
}
