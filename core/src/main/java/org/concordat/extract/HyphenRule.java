package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;

/**
 * A number joined to its noun by a hyphen: {@code the five-country bloc}, {@code a 25,000-strong
 * crowd}, {@code 25-тысячная толпа}.
 */
final class HyphenRule implements CountRule {

  private static final double CONFIDENCE = 0.8;

  private final CountedPhraseReader phrases;
  private final NumberContext cues;

  HyphenRule(CountedPhraseReader phrases, NumberContext cues) {
    this.phrases = phrases;
    this.cues = cues;
  }

  @Override
  public Optional<CountDraft> apply(SentenceContext context, NumberExpression number) {
    List<Token> tokens = context.tokens();
    int hyphen = number.endToken();
    // 25-тысячная толпа: the number is in figures, so "forty-seven states" is not of this kind.
    if (hyphen - number.numberToken() >= 3
        && tokens.get(number.numberToken()).shape() == Shape.NUMBER
        && tokens.get(hyphen - 2).surface().equals("-")
        && tokens.get(hyphen - 1).isWord()) {
      return phrases
          .readAny(context, hyphen)
          .map(
              phrase ->
                  CountDraft.of(
                      number.firstToken(), phrase, Optional.empty(), "count.strong", CONFIDENCE));
    }
    if (hyphen + 1 >= tokens.size()
        || !tokens.get(hyphen).surface().equals("-")
        || tokens.get(hyphen).start() != tokens.get(hyphen - 1).end()
        || tokens.get(hyphen + 1).start() != tokens.get(hyphen).end()) {
      return Optional.empty();
    }
    int behind = hyphen + 1;
    if (cues.at(NumberContext.Cue.STRONG, tokens, behind)) {
      return phrases
          .readAny(context, behind + 1)
          .map(
              phrase ->
                  CountDraft.of(
                      number.firstToken(), phrase, Optional.empty(), "count.strong", CONFIDENCE));
    }
    Token noun = tokens.get(behind);
    if (!noun.canBe(PartOfSpeech.NOUN) || noun.can(Feature.GENITIVE)) {
      return Optional.empty();
    }
    return phrases
        .noun(context, behind)
        .map(
            phrase ->
                CountDraft.of(
                    number.firstToken(), phrase, Optional.empty(), "count.hyphen", CONFIDENCE));
  }
}
