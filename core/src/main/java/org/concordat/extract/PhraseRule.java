package org.concordat.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.Token;

/** A number before its noun: {@code more than 110 countries and international organisations}. */
final class PhraseRule implements CountRule {

  private static final double CERTAIN = 0.95;
  private static final double UNTRANSLATED = 0.7;

  private final CountedPhraseReader phrases;
  private final RelationFinder relations;
  private final NumberContext cues;

  PhraseRule(CountedPhraseReader phrases, RelationFinder relations, NumberContext cues) {
    this.phrases = phrases;
    this.relations = relations;
    this.cues = cues;
  }

  @Override
  public Optional<CountDraft> apply(SentenceContext context, NumberExpression number) {
    if (number.value().compareTo(BigDecimal.ONE) <= 0 && number.maximum().isEmpty()) {
      return Optional.empty();
    }
    int start = number.endToken();
    int whole = wholeOfFraction(context.tokens(), start);
    return phrases
        .read(context, whole, number.maximum().orElse(number.value()))
        .filter(phrase -> !cues.at(NumberContext.Cue.NONE, context.tokens(), phrase.end()))
        .map(
            phrase ->
                CountDraft.of(
                    number.firstToken(),
                    phrase,
                    relation(context, number, phrase),
                    "count.phrase",
                    phrase.counted().isEmpty() ? UNTRANSLATED : CERTAIN));
  }

  /** What the counted do; of a toll what it is the toll of: {@code число погибших достигло 209}. */
  private Optional<Relation> relation(
      SentenceContext context, NumberExpression number, CountedPhrase phrase) {
    Optional<Relation> toll =
        phrase.kind().equals(CountedNoun.PERSON)
            ? relations.toll(context.tokens(), number.firstToken())
            : Optional.empty();
    return toll.or(() -> relations.find(context, number.firstToken(), phrase.end()));
  }

  /** {@code 15/24 chương}: the noun stands behind the whole. */
  private static int wholeOfFraction(List<Token> tokens, int end) {
    return end + 1 < tokens.size()
            && tokens.get(end).surface().equals("/")
            && Character.isDigit(tokens.get(end + 1).surface().charAt(0))
        ? end + 2
        : end;
  }
}
