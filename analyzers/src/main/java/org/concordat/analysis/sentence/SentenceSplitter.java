package org.concordat.analysis.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.concordat.analysis.SentenceBoundaries;
import org.concordat.analysis.SentenceKind;
import org.concordat.analysis.SentenceSpan;

/** Splits text into sentences by ordered rules. Immutable and thread-safe; linear time. */
public final class SentenceSplitter implements SentenceBoundaries {

  private static final String TERMINATORS = ".!?…";
  private static final String CLOSERS = "»”’\")]›";

  private final List<Rule> rules;
  private final Predicate<String> opener;
  private final ParagraphKinds kinds;

  /**
   * Makes a splitter.
   *
   * @param abbreviations the language's abbreviations
   * @param opener tells whether a lower-cased word usually opens a sentence rather than continues a
   *     name (articles, pronouns, prepositions)
   * @param creditWords words before a colon that name the source of a picture ({@code фото}, {@code
   *     photo}, {@code ảnh})
   */
  public SentenceSplitter(
      Abbreviations abbreviations, Predicate<String> opener, Set<String> creditWords) {
    this(abbreviations, opener, new ParagraphKinds(creditWords));
  }

  private SentenceSplitter(
      Abbreviations abbreviations, Predicate<String> opener, ParagraphKinds kinds) {
    this.rules = new BoundaryRules(abbreviations, opener).list();
    this.opener = opener;
    this.kinds = kinds;
  }

  /** The same splitter with other abbreviations. */
  SentenceSplitter with(Abbreviations abbreviations) {
    return new SentenceSplitter(abbreviations, opener, kinds);
  }

  @Override
  public List<SentenceSpan> split(String text) {
    List<SentenceSpan> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = paragraphEnd(text, start);
      paragraph(text, start, end, sentences);
      start = end + 1;
    }
    return sentences;
  }

  /**
   * Names the rule that decides at an offset.
   *
   * @param text the whole text
   * @param mark offset of a terminating mark
   * @return the rule's id and its verdict, for {@code --explain} and failing tests
   */
  public String explain(String text, int mark) {
    Boundary boundary = boundary(text, 0, 0, mark, text.length(), new OpenQuotes(text, 0));
    for (Rule rule : rules) {
      Rule.Verdict verdict = rule.judge().judge(boundary);
      if (verdict != Rule.Verdict.UNKNOWN) {
        return rule.id() + " " + verdict;
      }
    }
    return "none END";
  }

  /**
   * A line is a paragraph, unless it was wrapped: the next one begins small and this one does not
   * end like a sentence.
   */
  private static int paragraphEnd(String text, int start) {
    int end = start;
    while (true) {
      end = lineEnd(text, end);
      if (end >= text.length() || !continues(text, start, end)) {
        return end;
      }
      end++;
    }
  }

  private static int lineEnd(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029') {
        return at;
      }
    }
    return text.length();
  }

  private static boolean continues(String text, int start, int end) {
    int next = end + 1;
    if (next < text.length() && text.charAt(end) == '\r' && text.charAt(next) == '\n') {
      next++;
    }
    int last = end - 1;
    while (last >= start && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last >= start
        && next < text.length()
        && Character.isLowerCase(text.charAt(next))
        && (Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == ',')
        && !isListLabel(text, next);
  }

  /** {@code a) …} on a line of its own begins a point of a list, not the rest of a wrapped line. */
  private static boolean isListLabel(String text, int at) {
    return at + 1 < text.length() && (text.charAt(at + 1) == ')' || text.charAt(at + 1) == '.');
  }

  private void paragraph(String text, int start, int end, List<SentenceSpan> sentences) {
    int from = skipSpace(text, start, end);
    int first = sentences.size();
    int dateline = kinds.datelineEnd(text, from, end);
    if (dateline > from) {
      sentences.add(new SentenceSpan(from, dateline, SentenceKind.DATELINE));
      from = skipSpace(text, dateline, end);
    }
    OpenQuotes quotes = new OpenQuotes(text, start);
    int at = from;
    while (at < end) {
      if (TERMINATORS.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      Boundary boundary = boundary(text, start, from, at, end, quotes);
      if (ends(boundary)) {
        add(text, from, boundary.end(), end, sentences);
        from = boundary.next();
        at = Math.max(from, boundary.end());
      } else {
        at = boundary.end();
      }
    }
    add(text, from, end, end, sentences);
    kinds.mark(text, sentences, first, start, end);
  }

  private boolean ends(Boundary boundary) {
    for (Rule rule : rules) {
      Rule.Verdict verdict = rule.judge().judge(boundary);
      if (verdict != Rule.Verdict.UNKNOWN) {
        return verdict == Rule.Verdict.END;
      }
    }
    return true;
  }

  private static Boundary boundary(
      String text, int start, int from, int mark, int end, OpenQuotes quotes) {
    int at = mark + 1;
    while (at < end && TERMINATORS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    while (at < end && CLOSERS.indexOf(text.charAt(at)) >= 0 && closes(text, at, end, quotes)) {
      at++;
      // »… and ."). : a mark behind the closing quotation mark belongs to it.
      while (at < end && TERMINATORS.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    at = detachedQuote(text, at, end, quotes);
    return new Boundary(text, start, from, mark, at, skipSpace(text, at, end), end);
  }

  /** {@code Tôi đồng ý. ” Bà nói}: a closing quotation mark behind a space too many. */
  private static int detachedQuote(String text, int at, int end, OpenQuotes quotes) {
    boolean detached =
        at + 1 < end
            && text.charAt(at) == ' '
            && (at + 2 == end || text.charAt(at + 2) == ' ')
            && (text.charAt(at + 1) == '”' || text.charAt(at + 1) == '"' && quotes.isOpen('"', at));
    return detached ? at + 2 : at;
  }

  /**
   * A straight quotation mark or an apostrophe closes if white space or a mark follows, or if one
   * is open in the paragraph.
   */
  private static boolean closes(String text, int at, int end, OpenQuotes quotes) {
    char unit = text.charAt(at);
    if (unit == ')' || unit == ']' || unit == '»' || unit == '›') {
      return true;
    }
    if (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return true;
    }
    return unit == '”' || quotes.isOpen(unit, at);
  }

  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static void add(String text, int from, int to, int end, List<SentenceSpan> sentences) {
    int start = skipSpace(text, from, to);
    int last = Math.min(to, end);
    while (last > start
        && (Character.isWhitespace(text.charAt(last - 1))
            || Character.isSpaceChar(text.charAt(last - 1)))) {
      last--;
    }
    if (last > start) {
      sentences.add(new SentenceSpan(start, last, SentenceKind.TEXT));
    }
  }
}
