package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.Token;

/** A part of what is counted behind it: {@code 15 of 24 chapters}, {@code two of them}. */
final class PartRule implements CountRule {

  private static final double CONFIDENCE = 0.85;

  private final CountedPhraseReader phrases;
  private final RelationFinder relations;
  private final NumberContext cues;

  PartRule(CountedPhraseReader phrases, RelationFinder relations, NumberContext cues) {
    this.phrases = phrases;
    this.relations = relations;
    this.cues = cues;
  }

  @Override
  public Optional<CountDraft> apply(SentenceContext context, NumberExpression number) {
    List<Token> tokens = context.tokens();
    int end = number.endToken();
    int behind = cues.endAt(NumberContext.Cue.PARTITIVE, tokens, end);
    if (behind == end || behind >= tokens.size()) {
      return Optional.empty();
    }
    Optional<CountedPhrase> whole = whole(context, behind);
    Optional<Relation> relation =
        relations.find(context, number.firstToken(), whole.map(CountedPhrase::end).orElse(behind));
    if (whole.isEmpty() && cues.at(NumberContext.Cue.THEM, tokens, behind)) {
      whole = antecedent(context.document().counts(), relation);
    }
    return whole.map(
        phrase ->
            CountDraft.of(
                number.firstToken(),
                new CountedPhrase(end, phrase.counted(), phrase.kind()),
                relation,
                "count.part",
                CONFIDENCE));
  }

  /**
   * Whom {@code them} means: those who were counted last, but persons where only persons can act.
   */
  private static Optional<CountedPhrase> antecedent(
      CountMemory memory, Optional<Relation> relation) {
    boolean persons = relation.filter(found -> found.who().equals(CountedNoun.PERSON)).isPresent();
    return (persons ? memory.lastPersons() : Optional.<CountedPhrase>empty()).or(memory::last);
  }

  private Optional<CountedPhrase> whole(SentenceContext context, int behind) {
    for (NumberExpression next : context.analysis().numbers().numbers(context.tokens())) {
      if (next.firstToken() >= behind && next.firstToken() <= behind + 1) {
        return phrases.read(context, next.endToken(), next.maximum().orElse(next.value()));
      }
    }
    return phrases.readAny(context, behind);
  }
}
