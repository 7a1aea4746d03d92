package org.concordat.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.model.Span;

/**
 * Cuts the body of an article into paragraphs and points. Paragraphs are numbered or stand alone;
 * points are lettered, numbered in Roman or follow a dash. Immutable and thread-safe.
 */
final class BodyReader {

  private final StructureWords words;

  BodyReader(StructureWords words) {
    this.words = words;
  }

  /** How a line begins. */
  private record Opening(Style style, int number, Span label) {}

  private enum Style {
    ARABIC,
    LETTER,
    ROMAN,
    NONE
  }

  /** What is being gathered. */
  private record Open(Optional<Opening> opening, int start, List<TreatyNode> points) {}

  /**
   * Reads the lines of a body.
   *
   * @param text the document's text
   * @param lines its lines, the first maybe cut behind a heading
   * @param breaks tells lines that were broken to fit
   * @return paragraphs in text order
   */
  List<TreatyNode> read(String text, List<Line> lines, LineBreaks breaks) {
    List<TreatyNode> paragraphs = new ArrayList<>();
    Optional<Open> open = Optional.empty();
    int lastNumber = 0;
    int end = 0;
    for (int index = 0; index < lines.size(); index++) {
      Line line = lines.get(index);
      Opening opening = opening(text, line, open);
      boolean paragraph = opening.style() == Style.ARABIC && opening.number() > lastNumber;
      boolean point = opening.style() == Style.LETTER || opening.style() == Style.ROMAN;
      boolean broken = open.isPresent() && breaks.goesOn(lines.get(index - 1), line);
      if (paragraph || open.isEmpty() || !point && !broken && opening.style() == Style.NONE) {
        boolean inside =
            !paragraph
                && open.isPresent()
                && !open.get().points().isEmpty()
                && !line.gap()
                && text.charAt(end - 1) != '.';
        if (!inside) {
          if (open.isPresent()) {
            paragraphs.add(close(open.get(), end));
          }
          open =
              Optional.of(
                  new Open(
                      paragraph ? Optional.of(opening) : Optional.empty(),
                      line.start(),
                      new ArrayList<>()));
          lastNumber = paragraph ? opening.number() : lastNumber;
        }
      }
      if (point) {
        open.get().points().add(point(opening, line));
      } else if (!open.get().points().isEmpty()) {
        stretch(open.get().points(), line.end());
      }
      end = line.end();
    }
    open.ifPresent(last -> paragraphs.add(close(last, lines.getLast().end())));
    return paragraphs;
  }

  private static TreatyNode point(Opening opening, Line line) {
    return new TreatyNode(
        TreatyPart.POINT,
        Optional.of(Integer.toString(opening.number())),
        Optional.of(opening.label()),
        Optional.empty(),
        line.span(),
        List.of());
  }

  private static void stretch(List<TreatyNode> points, int end) {
    TreatyNode last = points.removeLast();
    points.add(
        new TreatyNode(
            last.part(),
            last.number(),
            last.label(),
            last.heading(),
            new Span(last.span().start(), end),
            last.children()));
  }

  private static TreatyNode close(Open open, int end) {
    return new TreatyNode(
        TreatyPart.PARAGRAPH,
        open.opening().map(opening -> Integer.toString(opening.number())),
        open.opening().map(Opening::label),
        Optional.empty(),
        new Span(open.start(), end),
        open.points());
  }

  /**
   * Reads {@code 2.}, {@code 2)}, {@code (2)}, {@code (b)}, {@code б)}, {@code «б»}, {@code (ii)}.
   */
  private Opening opening(String text, Line line, Optional<Open> open) {
    int at = line.start();
    boolean bracket = "(«".indexOf(text.charAt(at)) >= 0;
    at += bracket ? 1 : 0;
    int from = at;
    while (at < line.end() && Character.isLetterOrDigit(text.charAt(at)) && at - from < 5) {
      at++;
    }
    String number = text.substring(from, at);
    boolean closed = at < line.end() && (bracket ? ")»" : ").").indexOf(text.charAt(at)) >= 0;
    int behind = at + 1;
    boolean spaced = behind < line.end() && Character.isWhitespace(text.charAt(behind));
    if (number.isEmpty() || !closed || !spaced) {
      return new Opening(Style.NONE, 0, line.span());
    }
    Span label = new Span(line.start(), behind);
    boolean dotted = text.charAt(at) == '.';
    if (Character.isDigit(number.charAt(0))) {
      return Numerals.number(number)
          .map(value -> new Opening(Style.ARABIC, value, label))
          .orElse(new Opening(Style.NONE, 0, label));
    }
    return lettered(number, dotted, label, open);
  }

  private Opening lettered(String number, boolean dotted, Span label, Optional<Open> open) {
    boolean small = Character.isLowerCase(number.charAt(0));
    Optional<Integer> letter =
        number.length() == 1 && small ? words.letter(number.charAt(0)) : Optional.empty();
    Optional<Integer> roman = dotted && !small ? Optional.empty() : Numerals.roman(number);
    int before =
        open.map(Open::points)
            .filter(points -> !points.isEmpty())
            .flatMap(points -> points.getLast().number())
            .map(Integer::parseInt)
            .orElse(0);
    // (i) is the letter behind (h), and the numeral one elsewhere.
    if (letter.isPresent() && (roman.isEmpty() || letter.get() == before + 1)) {
      return new Opening(Style.LETTER, letter.get(), label);
    }
    return roman
        .map(value -> new Opening(Style.ROMAN, value, label))
        .orElse(new Opening(Style.NONE, 0, label));
  }
}
