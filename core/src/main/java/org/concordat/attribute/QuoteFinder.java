package org.concordat.attribute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Finds the outermost quotations of a text: typographic, straight, single and angular marks, nested
 * ones, quotations that run on over paragraphs. A mark without its partner opens nothing. One pass,
 * linear time.
 */
final class QuoteFinder {

  private static final int DEEPEST = 4;

  /** How far behind a paragraph the closing mark of its quotation may stand. */
  private static final int FARTHEST_CLOSE = 2_000;

  /** Marks that only open, each with the marks that close it. */
  private static final String OPENING = "«“„‹‘";

  private static final String[] CLOSING = {"»", "”\"", "“”\"", "›", "’'"};

  private final String text;
  private final List<Quote> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int group;

  private QuoteFinder(String text) {
    this.text = text;
  }

  /** The outermost quotations, in text order. */
  static List<Quote> find(String text) {
    return new QuoteFinder(text).run();
  }

  /**
   * An open quotation.
   *
   * @param mark the mark that opened it
   * @param at where it begins
   * @param fresh whether the mark stands there, and not in a paragraph before
   */
  private record Open(char mark, int at, boolean fresh) {}

  private List<Quote> run() {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\n') {
        endParagraph(at);
      } else if (isMark(sign)) {
        mark(sign, at);
      }
    }
    endParagraph(text.length());
    return outermost();
  }

  private static boolean isMark(char sign) {
    return sign == '"'
        || sign == '\''
        || sign == '«'
        || sign == '»'
        || sign >= '‘' && sign <= '„'
        || sign == '‹'
        || sign == '›';
  }

  private void mark(char sign, int at) {
    if (closes(sign, at)) {
      close(sign, at);
    } else if (opens(sign, at)) {
      if (sign == '"' || sign == '\'') {
        forgetOpen(sign);
      }
      if (open.size() < DEEPEST) {
        open.push(new Open(sign, at, true));
      }
    }
  }

  /** Whether a mark closes one of the open quotations. */
  private boolean closes(char sign, int at) {
    if (sign == '"') {
      return isOpen(sign) && (!(spaceBefore(at) && wordBehind(at)) || isLoneBehindComma(at));
    }
    if (sign == '\'' || sign == '’') {
      return isOpen(sign) && closesSingle(at);
    }
    return isOpen(sign);
  }

  /**
   * {@code "It was all I wanted, "Ross said}: the last mark of its paragraph, its space misplaced.
   */
  private boolean isLoneBehindComma(int at) {
    if (at < 2 || ",.!?…".indexOf(text.charAt(at - 2)) < 0) {
      return false;
    }
    int later = at + 1;
    while (later < text.length() && text.charAt(later) != '\n' && text.charAt(later) != '"') {
      later++;
    }
    return later == text.length() || text.charAt(later) == '\n';
  }

  /**
   * An apostrophe inside a word closes nothing; behind a plural ({@code the ministers' view}) it
   * closes only what did not begin as a sentence of its own.
   */
  private boolean closesSingle(int at) {
    if (letterAt(at + 1) || spaceBefore(at)) {
      return false;
    }
    boolean behindStop = at > 0 && ".,!?…".indexOf(text.charAt(at - 1)) >= 0;
    boolean beforeWord = at + 2 < text.length() && text.charAt(at + 1) == ' ' && letterAt(at + 2);
    boolean plural = at > 0 && text.charAt(at - 1) == 's';
    return behindStop || !beforeWord || !plural || !laterSingle(at + 1);
  }

  /** Whether another single mark that can close follows in the sentence. */
  private boolean laterSingle(int from) {
    int limit = Math.min(text.length(), from + 200);
    for (int at = from; at < limit && text.charAt(at) != '\n'; at++) {
      char sign = text.charAt(at);
      if ((sign == '\'' || sign == '’') && !letterAt(at + 1) && !spaceBefore(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(char sign, int at) {
    if (sign == '"') {
      return !spaceBehind(at);
    }
    if (sign == '\'' || sign == '‘') {
      return spaceBefore(at) && wordBehind(at);
    }
    return OPENING.indexOf(sign) >= 0 && !spaceBehind(at);
  }

  private boolean isOpen(char sign) {
    for (Open quotation : open) {
      if (isPair(quotation.mark(), sign)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPair(char opening, char closing) {
    if (opening == '"' || opening == '\'') {
      return closing == opening
          || opening == '"' && closing == '”'
          || opening == '\'' && closing == '’';
    }
    int kind = OPENING.indexOf(opening);
    return kind >= 0 && CLOSING[kind].indexOf(closing) >= 0;
  }

  private void close(char sign, int at) {
    while (!open.isEmpty()) {
      Open last = open.pop();
      if (isPair(last.mark(), sign)) {
        add(last.at(), at + 1, last.at() + (last.fresh() ? 1 : 0), at);
        if (open.isEmpty()) {
          group++;
        }
        return;
      }
    }
  }

  private void forgetOpen(char sign) {
    for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
      if (each.next().mark() == sign) {
        each.remove();
      }
    }
  }

  private void add(int start, int end, int innerStart, int innerEnd) {
    if (innerEnd > innerStart) {
      found.add(new Quote(start, end, innerStart, innerEnd, group));
    }
  }

  /**
   * A quotation goes on in the next paragraph where that opens with the same mark, or where a mark
   * that closes it comes before one that opens another.
   */
  private void endParagraph(int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    Open outer = open.peekLast();
    open.clear();
    if (outer == null || outer.mark() == '\'' || end <= outer.at() + 1) {
      group++;
      return;
    }
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next >= text.length()) {
      return;
    }
    if (text.charAt(next) == outer.mark()) {
      add(outer.at(), end, outer.at() + 1, end);
    } else if (closesLater(outer.mark(), next)) {
      add(outer.at(), end, outer.at() + (outer.fresh() ? 1 : 0), end);
      open.push(new Open(outer.mark(), next, false));
    } else {
      group++;
    }
  }

  private boolean closesLater(char opening, int from) {
    int limit = Math.min(text.length(), from + FARTHEST_CLOSE);
    for (int at = from; at < limit; at++) {
      char sign = text.charAt(at);
      if (isPair(opening, sign) && (sign != '"' || !spaceBefore(at) || spaceBehind(at))) {
        return true;
      }
      if (sign == opening) {
        return false;
      }
    }
    return false;
  }

  private List<Quote> outermost() {
    found.sort(
        Comparator.comparingInt(Quote::start)
            .thenComparing(Comparator.comparingInt(Quote::end).reversed()));
    List<Quote> outer = new ArrayList<>();
    int covered = -1;
    for (Quote quote : found) {
      if (quote.start() >= covered) {
        outer.add(quote);
        covered = quote.end();
      }
    }
    return outer;
  }

  private boolean letterAt(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean wordBehind(int at) {
    return letterAt(at + 1)
        || at + 2 < text.length()
            && "([«“‘\"'".indexOf(text.charAt(at + 1)) >= 0
            && letterAt(at + 2);
  }

  private boolean spaceBefore(int at) {
    return at == 0
        || Character.isWhitespace(text.charAt(at - 1))
        || "([—–-\u00A0".indexOf(text.charAt(at - 1)) >= 0
        || Character.isSpaceChar(text.charAt(at - 1));
  }

  private boolean spaceBehind(int at) {
    return at + 1 >= text.length()
        || Character.isWhitespace(text.charAt(at + 1))
        || Character.isSpaceChar(text.charAt(at + 1));
  }
}
