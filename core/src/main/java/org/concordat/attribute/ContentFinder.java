package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.attribute.ContentRule.Stretch;

/** Finds what was said at each cue of a sentence: rules in order, the first answer wins. */
final class ContentFinder {

  private static final String COLON = "colon";

  private final ClauseText clause;
  private final List<ContentRule> verbRules;
  private final List<ContentRule> objectRules;
  private final List<ContentRule> phraseRules;
  private final List<ContentRule> nounRules;

  /** The order matters: quotations first, what stands behind the cue before what stands ahead. */
  ContentFinder(Passage passage, List<Frame> frames, QuoteIndex quotes) {
    this.clause = new ClauseText(passage, frames);
    QuoteRules quoted = new QuoteRules(clause, quotes);
    ClauseRules clauses = new ClauseRules(clause, quotes, quoted);
    ObjectRules objects = new ObjectRules(clause);
    AsideRules asides = new AsideRules(clause);
    ContentRule infinitive = new ContentRule("infinitive", 0.8, objects::infinitive);
    ContentRule preposition = new ContentRule("preposition", 0.75, objects::prepositional);
    ContentRule object = new ContentRule("object", 0.7, objects::object);
    this.objectRules = List.of(infinitive, preposition, object);
    this.verbRules =
        List.of(
            new ContentRule("quote-interrupted", 0.95, quoted::interruptedQuote),
            new ContentRule("quote-before", 0.95, quoted::quoteBefore),
            new ContentRule(COLON, 0.9, clauses::behindColon),
            new ContentRule("aside", 0.85, asides::aroundAside),
            new ContentRule("that-clause", 0.9, clauses::thatClause),
            new ContentRule("quote-after", 0.9, quoted::quoteAfter),
            new ContentRule("question", 0.75, clauses::question),
            infinitive,
            preposition,
            new ContentRule("inverted", 0.85, clauses::clauseBeforeInverted),
            object,
            new ContentRule("object-before", 0.7, objects::objectBefore),
            new ContentRule("clause-after", 0.75, clauses::bareClause),
            new ContentRule("clause-before", 0.8, clauses::clauseBefore));
    this.phraseRules = List.of(new ContentRule("phrase", 0.85, asides::aroundPhrase));
    this.nounRules =
        List.of(new ContentRule("noun-clause", 0.7, new NounRules(clause)::nounClause));
  }

  /**
   * {@code urged donors to pay: "Time is short."}: what was asked for stands ahead of the colon,
   * the words behind it.
   */
  private Optional<Content> aheadOf(Stretch quoted, Frame frame) {
    for (ContentRule rule : objectRules) {
      for (Stretch each : rule.finder().apply(frame)) {
        int colon = clause.colonBefore(quoted.start());
        if (colon > each.start()) {
          return Optional.of(
              contentOf(new Stretch(each.start(), Math.min(each.end(), colon)), rule));
        }
      }
    }
    return Optional.empty();
  }

  private static Content contentOf(Stretch stretch, ContentRule rule) {
    return new Content(stretch.start(), stretch.end(), rule.id(), rule.confidence());
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
        List<Content> found = new ArrayList<>();
        if (rule.id().equals(COLON)) {
          aheadOf(stretches.get(0), frame).ifPresent(found::add);
        }
        stretches.stream().map(each -> contentOf(each, rule)).forEach(found::add);
        return found;
      }
    }
    return List.of();
  }
}
