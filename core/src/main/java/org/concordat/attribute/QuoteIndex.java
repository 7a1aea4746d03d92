package org.concordat.attribute;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The quotations of a document by place, and which of them have been attributed. */
final class QuoteIndex {

  private static final String BETWEEN = ",—–-";

  private final String text;
  private final List<Quote> quotes;
  private final Set<Quote> claimed = new HashSet<>();

  QuoteIndex(String text, List<Quote> quotes) {
    this.text = text;
    this.quotes = quotes;
  }

  List<Quote> quotes() {
    return quotes;
  }

  /** Marks a quotation as attributed; false if it was so before. */
  boolean claim(Quote quote) {
    return claimed.add(quote);
  }

  boolean isClaimed(Quote quote) {
    return claimed.contains(quote);
  }

  /** The quotation that ends before an offset with nothing but a comma or dash between. */
  Optional<Quote> endingBefore(int offset) {
    int at = offset;
    while (at > 0 && isBetween(text.charAt(at - 1)) && text.charAt(at - 1) != '\n') {
      at--;
    }
    int end = at;
    int index = firstEndingAtOrAfter(end);
    return index < quotes.size() && quotes.get(index).end() == end
        ? Optional.of(quotes.get(index))
        : Optional.empty();
  }

  /** The quotation that begins after an offset with nothing but space between. */
  Optional<Quote> startingAfter(int offset) {
    int at = offset;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int index = firstEndingAtOrAfter(at + 1);
    return index < quotes.size() && quotes.get(index).start() == at
        ? Optional.of(quotes.get(index))
        : Optional.empty();
  }

  /** Where the words of the quotation go on behind the author's words and a dash; -1 if nowhere. */
  int behindDash(int from, int end) {
    for (int at = from; at < end && text.charAt(at) != '\n'; at++) {
      char sign = text.charAt(at);
      if ((sign == '—' || sign == '–') && at > 0) {
        int next = at + 1;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
          next++;
        }
        return next < end - 1 ? next : -1;
      }
    }
    return -1;
  }

  private int firstEndingAtOrAfter(int offset) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isBetween(char sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || BETWEEN.indexOf(sign) >= 0;
  }
}
