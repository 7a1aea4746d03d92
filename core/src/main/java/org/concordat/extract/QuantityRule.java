package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.CountryMention;
import org.concordat.model.MentionType;

/**
 * Money, percentages, durations, ages and measures: {@code $25}, {@code 35%}, {@code three months},
 * {@code 58-year-old}.
 */
final class QuantityRule implements CountRule {

  private static final double CONFIDENCE = 0.9;

  private final Units units;
  private final NumberContext cues;

  QuantityRule(Units units, NumberContext cues) {
    this.units = units;
    this.cues = cues;
  }

  @Override
  public Optional<CountDraft> apply(SentenceContext context, NumberExpression number) {
    List<Token> tokens = context.tokens();
    Optional<PhraseMatch<Unit>> before = units.before(tokens, number.firstToken());
    if (before.isEmpty() && number.firstToken() < number.numberToken()) {
      before = units.before(tokens, number.numberToken());
    }
    int end = number.endToken();
    if (before.isPresent()) {
      int first = Math.min(before.get().first(), number.firstToken());
      return Optional.of(draft(first, end, before.get().value()));
    }
    int filler = cues.endAt(NumberContext.Cue.FILLER, tokens, end);
    int hyphen = isHyphen(tokens, end) ? end + 1 : behindCountry(context, filler);
    Optional<PhraseMatch<Unit>> after =
        isHyphen(tokens, end) ? units.joined(tokens, hyphen) : units.after(tokens, hyphen);
    return after
        .filter(match -> isHyphen(tokens, end) || agrees(tokens.get(match.first()), number))
        .filter(match -> !cues.at(NumberContext.Cue.NONE, tokens, match.end()))
        .map(match -> draft(number.firstToken(), match.end(), match.value()));
  }

  /** {@code 60 лет}, but not {@code против 60 годом ранее}. */
  private static boolean agrees(Token token, NumberExpression number) {
    return !CountedPhraseReader.isCased(token)
        || CountedPhraseReader.agrees(token, number.maximum().orElse(number.value()));
  }

  /** {@code 5 million Cypriot pounds}. */
  private static int behindCountry(SentenceContext context, int index) {
    return context
        .startingAt(index, MentionType.COUNTRY)
        .filter(found -> found.mention() instanceof CountryMention country && country.adjectival())
        .map(Candidate::end)
        .orElse(index);
  }

  private static boolean isHyphen(List<Token> tokens, int index) {
    return index + 1 < tokens.size()
        && tokens.get(index).surface().equals("-")
        && tokens.get(index).end() == tokens.get(index + 1).start();
  }

  private static CountDraft draft(int first, int end, Unit unit) {
    return new CountDraft(
        first,
        end,
        unit.counted(),
        "",
        Optional.empty(),
        Optional.of(unit.name()),
        "count.quantity." + unit.kind(),
        CONFIDENCE);
  }
}
