package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import org.concordat.model.Span;
import org.concordat.model.StatementKind;

/** Tells direct, mixed and indirect speech by the quotation marks in a stretch of text. */
final class QuoteKinds {

  private static final int LONGEST_NAME = 4;

  private final String text;
  private final List<Quote> quotes;

  QuoteKinds(String text, List<Quote> quotes) {
    this.text = text;
    this.quotes = quotes;
  }

  StatementKind kind(Span content) {
    boolean mixed = false;
    for (Quote quote : touching(content)) {
      if (quote.start() <= content.start() && quote.end() >= lastLetter(content)) {
        return StatementKind.DIRECT;
      }
      mixed |= !isName(quote);
    }
    return mixed ? StatementKind.MIXED : StatementKind.INDIRECT;
  }

  /** Behind the last letter, digit or mark of quotation of a stretch. */
  private int lastLetter(Span content) {
    int end = content.end();
    while (end > content.start() + 1 && ".,;!? ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The quotations that lie wholly in a stretch or that it lies in. */
  List<Quote> within(Span content) {
    return touching(content);
  }

  private List<Quote> touching(Span content) {
    List<Quote> found = new ArrayList<>();
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).end() <= content.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int index = low;
        index < quotes.size() && quotes.get(index).start() < content.end();
        index++) {
      found.add(quotes.get(index));
    }
    return found;
  }

  /** {@code газета «Правда»}: a few words, each with a capital, or one that begins with one. */
  boolean isName(Quote quote) {
    int words = 0;
    int capitals = 0;
    boolean before = true;
    boolean firstCapital = false;
    for (int at = quote.innerStart(); at < quote.innerEnd(); at++) {
      char sign = text.charAt(at);
      boolean letter = Character.isLetterOrDigit(sign);
      if (letter && before) {
        words++;
        boolean capital = Character.isUpperCase(sign) || Character.isDigit(sign);
        capitals += capital ? 1 : 0;
        firstCapital |= words == 1 && capital;
      }
      before = !letter && sign != '-' && sign != '\'' && sign != '’';
    }
    return words > 0
        && firstCapital
        && words <= LONGEST_NAME
        && !standsAlone(quote)
        && (words <= 2 || capitals * 2 > words);
  }

  /** A quotation that begins a sentence is no name. */
  private boolean standsAlone(Quote quote) {
    return quote.innerEnd() > 0 && ".,!?".indexOf(text.charAt(quote.innerEnd() - 1)) >= 0;
  }
}
