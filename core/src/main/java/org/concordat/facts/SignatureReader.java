package org.concordat.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.facts.ClauseWords.Kind;
import org.concordat.facts.ClauseWords.Word;
import org.concordat.facts.TreatyProfile.AuthenticText;
import org.concordat.facts.TreatyProfile.Day;
import org.concordat.facts.TreatyProfile.Named;
import org.concordat.model.CountryMention;
import org.concordat.model.Mention;
import org.concordat.model.PlaceMention;
import org.concordat.model.Span;

/** Reads {@code Done at Lima this third day of June 2005 in English and Russian}. Stateless. */
final class SignatureReader {

  /** How far behind {@code done at} the place stands at most, in words. */
  private static final int REACH = 6;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;
  private static final int LONGEST_MONTH = 31;

  private SignatureReader() {}

  /** The sentence that says where and when, among some. */
  static Optional<Clause> done(List<Clause> clauses) {
    return clauses.stream()
        .filter(clause -> clause.first(Kind.DONE).filter(match -> match.first() < 3).isPresent())
        .findFirst();
  }

  /** The place behind {@code done at}: a known one, else words with capitals. */
  static Optional<Named> place(Clause clause) {
    PhraseMatch<Word> done = clause.first(Kind.DONE).orElseThrow();
    List<Token> tokens = clause.tokens();
    for (Mention mention : clause.from(done.end(), Mention.class)) {
      boolean place = mention instanceof PlaceMention || mention instanceof CountryMention;
      boolean near =
          done.end() + REACH >= tokens.size()
              || mention.span().start() < tokens.get(done.end() + REACH).start();
      if (place && near && clause.at(tokenAt(clause, mention), Kind.LANGUAGE).isEmpty()) {
        return Optional.of(new Named(mention.id(), mention.span()));
      }
    }
    int end = done.end();
    while (end < tokens.size()
        && tokens.get(end).isCapitalised()
        && clause.at(end, Kind.MONTHNAME).isEmpty()) {
      end++;
    }
    return end == done.end()
        ? Optional.empty()
        : Optional.of(new Named(Optional.empty(), clause.span(done.end(), end)));
  }

  private static int tokenAt(Clause clause, Mention mention) {
    return clause.sentence().tokenAt(mention.span().start());
  }

  /** The first day that a sentence names, in figures or in words. */
  static Optional<Day> day(Clause clause) {
    return clause.days().stream().findFirst().or(() -> spelt(clause));
  }

  /** {@code the fourteenth day of March two thousand and twenty-seven}. */
  private static Optional<Day> spelt(Clause clause) {
    List<NumberExpression> numbers = clause.numbers();
    for (PhraseMatch<Word> month : months(clause, numbers)) {
      Optional<NumberExpression> day =
          numbers.stream()
              .filter(number -> number.endToken() <= month.first())
              .filter(number -> isBetween(number, 1, LONGEST_MONTH))
              .reduce((before, later) -> later);
      Optional<NumberExpression> year =
          numbers.stream()
              .filter(number -> number.numberToken() >= month.end())
              .filter(number -> isBetween(number, FIRST_YEAR, LAST_YEAR))
              .findFirst();
      if (day.isPresent() && year.isPresent()) {
        String iso =
            String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                year.get().value().intValue(),
                Integer.parseInt(month.value().value()),
                day.get().value().intValue());
        Span span = clause.span(day.get().numberToken(), year.get().endToken());
        return Optional.of(new Day(iso, span));
      }
    }
    return Optional.empty();
  }

  /** Names of months, and numbers behind the word for months ({@code tháng ba}). */
  private static List<PhraseMatch<Word>> months(Clause clause, List<NumberExpression> numbers) {
    List<PhraseMatch<Word>> found = new ArrayList<>(clause.all(Kind.MONTHNAME));
    for (PhraseMatch<Word> month : clause.all(Kind.MONTH)) {
      for (NumberExpression number : numbers) {
        if (number.numberToken() == month.end() && isBetween(number, 1, 12)) {
          Word value = new Word(Kind.MONTHNAME, number.value().toPlainString());
          found.add(new PhraseMatch<>(month.first(), number.endToken(), value, 0));
        }
      }
    }
    return found;
  }

  private static boolean isBetween(NumberExpression number, int least, int most) {
    double value = number.value().doubleValue();
    return value >= least && value <= most && value == Math.rint(value);
  }

  /**
   * The languages of the texts: those of the signature clause, else of a sentence that calls texts
   * authentic.
   */
  static List<AuthenticText> languages(List<Clause> signatures, List<Clause> all) {
    List<AuthenticText> found = new ArrayList<>();
    for (Clause clause : signatures) {
      if (clause.has(Kind.TEXT)) {
        addLanguages(clause, found);
      }
    }
    for (Clause clause : found.isEmpty() ? all : List.<Clause>of()) {
      if (found.isEmpty() && clause.has(Kind.AUTHENTIC)) {
        addLanguages(clause, found);
      }
    }
    return found;
  }

  private static void addLanguages(Clause clause, List<AuthenticText> found) {
    int at = 0;
    while (at < clause.tokens().size()) {
      Optional<PhraseMatch<Word>> language = clause.at(at, Kind.LANGUAGE);
      if (language.isEmpty()) {
        at++;
        continue;
      }
      add(clause, language.get(), found);
      at = bareLanguages(clause, language.get().end(), found);
    }
  }

  /** {@code bằng tiếng Anh, Pháp và Nga}: the word for languages stands once. Returns the end. */
  private static int bareLanguages(Clause clause, int end, List<AuthenticText> found) {
    int at = end;
    while (true) {
      int next = at;
      if (next < clause.tokens().size() && clause.tokens().get(next).surface().equals(",")) {
        next++;
      }
      next = clause.at(next, Kind.AND).map(PhraseMatch::end).orElse(next);
      Optional<PhraseMatch<Word>> bare =
          next == at ? Optional.empty() : clause.at(next, Kind.BARE_LANGUAGE);
      if (bare.isEmpty()) {
        return at;
      }
      add(clause, bare.get(), found);
      at = bare.get().end();
    }
  }

  private static void add(Clause clause, PhraseMatch<Word> match, List<AuthenticText> found) {
    String code = match.value().value();
    if (found.stream().noneMatch(known -> known.language().equals(code))) {
      found.add(new AuthenticText(code, clause.span(match.first(), match.end())));
    }
  }
}
