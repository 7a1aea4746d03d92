package org.concordat.attribute;

import java.util.List;
import org.concordat.attribute.ContentRule.Stretch;

/** Finds what was said at each cue of a sentence: rules in order, the first answer wins. */
final class ContentFinder {

  private final List<ContentRule> verbRules;
  private final List<ContentRule> phraseRules;
  private final List<ContentRule> nounRules;

  /** The order matters: quotations first, what stands behind the cue before what stands ahead. */
  ContentFinder(Passage passage, List<Frame> frames, QuoteIndex quotes) {
    ClauseText clause = new ClauseText(passage, frames);
    QuoteRules quoted = new QuoteRules(clause, quotes);
    ClauseRules clauses = new ClauseRules(clause, quotes, quoted);
    ObjectRules objects = new ObjectRules(clause);
    AsideRules asides = new AsideRules(clause);
    this.verbRules =
        List.of(
            new ContentRule("quote-interrupted", 0.95, quoted::interruptedQuote),
            new ContentRule("quote-before", 0.95, quoted::quoteBefore),
            new ContentRule("colon", 0.9, clauses::behindColon),
            new ContentRule("aside", 0.85, asides::aroundAside),
            new ContentRule("that-clause", 0.9, clauses::thatClause),
            new ContentRule("quote-after", 0.9, quoted::quoteAfter),
            new ContentRule("question", 0.75, clauses::question),
            new ContentRule("infinitive", 0.8, objects::infinitive),
            new ContentRule("preposition", 0.75, objects::prepositional),
            new ContentRule("inverted", 0.85, clauses::clauseBeforeInverted),
            new ContentRule("object", 0.7, objects::object),
            new ContentRule("object-before", 0.7, objects::objectBefore),
            new ContentRule("clause-after", 0.75, clauses::bareClause),
            new ContentRule("clause-before", 0.8, clauses::clauseBefore));
    this.phraseRules = List.of(new ContentRule("phrase", 0.85, asides::aroundPhrase));
    this.nounRules =
        List.of(new ContentRule("noun-clause", 0.7, new NounRules(clause)::nounClause));
  }

  /** What was said at a cue; several stretches where the cue splits it. */
  List<Content> find(Frame frame) {
    List<ContentRule> rules =
        switch (frame.cue().entry().kind()) {
          case VERB -> verbRules;
          case PHRASE -> phraseRules;
          case NOUN -> nounRules;
        };
    for (ContentRule rule : rules) {
      List<Stretch> stretches = rule.finder().apply(frame);
      if (!stretches.isEmpty()) {
        return stretches.stream()
            .map(each -> new Content(each.start(), each.end(), rule.id(), rule.confidence()))
            .toList();
      }
    }
    return List.of();
  }
}
