package org.concordat.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query by its operators.
 *
 * @param wanted all words that are wanted, quoted ones included
 * @param phrases words that must stand together
 * @param unwanted words that must not occur
 * @param articles articles that must be cited or held
 */
record QueryText(
    String wanted, List<String> phrases, List<String> unwanted, List<CitedArticle> articles) {

  private static final int LONGEST = 10_000;

  QueryText {
    phrases = List.copyOf(phrases);
    unwanted = List.copyOf(unwanted);
    articles = List.copyOf(articles);
  }

  static QueryText plain(String query) {
    check(query);
    return new QueryText(query.strip(), List.of(), List.of(), List.of());
  }

  /** Reads {@code cyber "Hanoi Convention" -budget cites:un-charter#51}. */
  static QueryText parse(String query) {
    check(query);
    StringBuilder wanted = new StringBuilder();
    List<String> phrases = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    List<CitedArticle> articles = new ArrayList<>();
    int at = 0;
    while (at < query.length()) {
      int operatorEnd = operatorEnd(query, at);
      Optional<CitedArticle> article = CitedArticle.parse(query.substring(at, operatorEnd));
      if (article.isPresent()) {
        articles.add(article.get());
        at = operatorEnd;
        continue;
      }
      boolean minus = query.charAt(at) == '-' && startsWord(query, at);
      int start = minus ? at + 1 : at;
      boolean quoted = start < query.length() && isQuote(query.charAt(start));
      int end = quoted ? closing(query, start) : wordEnd(query, start);
      String part = query.substring(quoted ? start + 1 : start, end).strip();
      if (minus && !part.isEmpty()) {
        unwanted.add(part);
      } else if (!part.isEmpty()) {
        wanted.append(wanted.isEmpty() ? "" : " ").append(part);
        if (quoted) {
          phrases.add(part);
        }
      }
      at = quoted ? end + 1 : Math.max(end, at + 1);
    }
    if (wanted.isEmpty() && articles.isEmpty()) {
      throw new SearchException("the query names nothing that is wanted: " + query.strip());
    }
    return new QueryText(wanted.toString(), phrases, unwanted, articles);
  }

  private static void check(String query) {
    if (query.isBlank()) {
      throw new SearchException("the query is empty");
    }
    if (query.length() > LONGEST) {
      throw new SearchException("the query is longer than " + LONGEST + " characters");
    }
    if (query.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new SearchException("the query has no word: " + query.strip());
    }
  }

  private static boolean startsWord(String query, int at) {
    boolean before = at == 0 || Character.isWhitespace(query.charAt(at - 1));
    return before && at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1));
  }

  private static boolean isQuote(char letter) {
    return letter == '"' || letter == '«' || letter == '“';
  }

  private static int closing(String query, int open) {
    char wanted =
        switch (query.charAt(open)) {
          case '«' -> '»';
          case '“' -> '”';
          default -> '"';
        };
    int close = query.indexOf(wanted, open + 1);
    if (close < 0) {
      throw new SearchException("a quotation mark is not closed: " + query.substring(open).strip());
    }
    return close;
  }

  /** Behind a word in which quoted parts may stand: {@code cites:"Hanoi Convention"#5}. */
  private static int operatorEnd(String query, int start) {
    int at = start;
    while (at < query.length() && !Character.isWhitespace(query.charAt(at))) {
      at = at > start && isQuote(query.charAt(at)) ? closing(query, at) + 1 : at + 1;
    }
    return at;
  }

  private static int wordEnd(String query, int start) {
    int at = start;
    while (at < query.length()
        && !Character.isWhitespace(query.charAt(at))
        && !isQuote(query.charAt(at))) {
      at++;
    }
    return at;
  }
}
