package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;

/**
 * A number whose noun stands behind a word for numbers: {@code put the number of families at
 * 96,000}, {@code число стран выросло до 72}, {@code nâng số nước lên 162}.
 */
final class NumberOfRule implements CountRule {

  private static final double CONFIDENCE = 0.75;
  private static final int REACH = 14;
  private static final int MOST_BETWEEN = 2;

  private final CountedPhraseReader phrases;
  private final RelationFinder relations;
  private final NumberContext cues;

  NumberOfRule(CountedPhraseReader phrases, RelationFinder relations, NumberContext cues) {
    this.phrases = phrases;
    this.relations = relations;
    this.cues = cues;
  }

  @Override
  public Optional<CountDraft> apply(SentenceContext context, NumberExpression number) {
    List<Token> tokens = context.tokens();
    boolean alone =
        number.endToken() >= tokens.size()
            || ".,;:!?)»\"”".contains(tokens.get(number.endToken()).surface())
            || cues.at(NumberContext.Cue.BLOCKER, tokens, number.endToken())
            || cues.at(NumberContext.Cue.AND, tokens, number.endToken());
    // The number stands behind a word such as "to" or "at".
    boolean reached =
        cues.before(NumberContext.Cue.REACHED, tokens, number.firstToken())
            || cues.at(NumberContext.Cue.REACHED, tokens, number.firstToken());
    if (!alone || !reached || relations.toll(tokens, number.firstToken()).isPresent()) {
      return Optional.empty();
    }
    for (int at = number.firstToken() - 1; at >= Math.max(0, number.firstToken() - REACH); at--) {
      Token token = tokens.get(at);
      if (token.shape() == Shape.NUMBER || ".;:".contains(token.surface())) {
        break;
      }
      int behind = cues.endAt(NumberContext.Cue.NUMBER_OF, tokens, at);
      Optional<CountedPhrase> noun =
          behind > at && behind < number.firstToken() ? noun(context, behind) : Optional.empty();
      if (noun.isPresent() && noun.get().end() <= number.firstToken()) {
        return noun.map(
            phrase ->
                CountDraft.of(
                    number.firstToken(),
                    new CountedPhrase(number.endToken(), phrase.counted(), phrase.kind()),
                    relation(context, phrase.end()),
                    "count.number-of",
                    CONFIDENCE));
      }
    }
    return Optional.empty();
  }

  /** What the counted did; not what their number did ({@code rose to}). */
  private Optional<Relation> relation(SentenceContext context, int end) {
    return relations
        .rightBehind(context, end)
        .filter(match -> !cues.at(NumberContext.Cue.REACHED, context.tokens(), match.end()))
        .map(PhraseMatch::value);
  }

  /** The noun, maybe behind an adjective or two. */
  private Optional<CountedPhrase> noun(SentenceContext context, int start) {
    for (int at = start; at <= Math.min(start + MOST_BETWEEN, context.tokens().size() - 1); at++) {
      Optional<CountedPhrase> noun = phrases.noun(context, at);
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }
}
