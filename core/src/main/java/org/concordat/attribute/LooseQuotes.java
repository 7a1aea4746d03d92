package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;

/**
 * Quotations without a cue beside somebody who can only be their speaker: {@code The lawyer had
 * doubts: "…"}, {@code "…," he laughed}.
 */
final class LooseQuotes {

  static final double CONFIDENCE = 0.6;

  private static final int FEWEST_WORDS = 4;

  private final Passage passage;
  private final QuoteIndex quotes;
  private final List<Frame> frames;

  LooseQuotes(Passage passage, QuoteIndex quotes, List<Frame> frames) {
    this.passage = passage;
    this.quotes = quotes;
    this.frames = frames;
  }

  /**
   * A quotation with its speaker.
   *
   * @param subject who speaks
   * @param quote the quotation
   * @param rule id of the rule
   */
  record Found(Subject subject, Quote quote, String rule) {}

  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (int index = 0; index < passage.size(); index++) {
      if (!passage.opensQuote(index)) {
        continue;
      }
      Quote quote = passage.quote(index).orElseThrow();
      if (quotes.isClaimed(quote) || words(index, quote) < FEWEST_WORDS) {
        continue;
      }
      Optional<Subject> speaker =
          passage.isMark(index - 1, ":") ? beforeColon(index - 1) : Optional.empty();
      if (speaker.isPresent()) {
        found.add(new Found(speaker.get(), quote, "quote-colon"));
      } else if (index == 0) {
        beside(quote).ifPresent(subject -> found.add(new Found(subject, quote, "quote-beside")));
      }
    }
    return found;
  }

  private int words(int first, Quote quote) {
    int words = 0;
    for (int index = first;
        index < passage.size() && passage.token(index).start() < quote.end();
        index++) {
      words += passage.token(index).isWord() ? 1 : 0;
    }
    return words;
  }

  private Optional<Subject> beforeColon(int colon) {
    for (int index = frames.size() - 1; index >= 0; index--) {
      Frame frame = frames.get(index);
      if (frame.subject().isPresent() && frame.rightEdge() <= colon) {
        return frame.subject().filter(this::isSomebody);
      }
    }
    return MatrixSubject.withoutCues(passage)
        .find()
        .filter(subject -> subject.end() <= colon)
        .filter(this::isSomebody)
        .map(this::withoutVerb);
  }

  /** Where the dictionary knows no verbs, only the noun and its name are sure to be the speaker. */
  private Subject withoutVerb(Subject subject) {
    if (!passage.isIsolating()) {
      return subject;
    }
    int end = passage.namedAt(subject.head()).map(Named::end).orElse(subject.headEnd());
    end =
        passage
            .namedAt(end)
            .filter(named -> named.end() <= subject.end())
            .map(Named::end)
            .orElse(end);
    return subject.to(Math.min(subject.end(), Math.max(end, subject.headEnd())));
  }

  /** {@code "…", ông X cười}: the words behind the quotation begin with who can speak. */
  private Optional<Subject> beside(Quote quote) {
    int first = passage.sentence().tokenAt(quote.end() - 1) + 1;
    while (first < passage.size() && (passage.isComma(first) || passage.isDash(first))) {
      first++;
    }
    if (first == 0 || first + 1 >= passage.size() || passage.token(first).start() == quote.end()) {
      return Optional.empty();
    }
    if (!passage.isMark(first - 1, ",—–-") && !passage.isMark(first - 2, ",!?")) {
      return Optional.empty();
    }
    int end = first;
    while (end < passage.size() && passage.is(end, WordClass.HONORIFIC)) {
      end++;
    }
    Optional<Named> named = passage.namedAt(end);
    if (named.isPresent()) {
      end = named.get().end();
    } else {
      int start = first;
      Optional<Integer> pronoun =
          passage
              .tables()
              .pronouns()
              .at(passage.tokens(), start)
              .filter(match -> !match.value().possessive())
              .map(match -> match.end());
      if (pronoun.isEmpty()) {
        return Optional.empty();
      }
      end = pronoun.get();
    }
    return end < passage.size() && (passage.token(end).isWord() || passage.isComma(end))
        ? NounPhrases.read(passage, first, end, true).filter(this::isSomebody)
        : Optional.empty();
  }

  private boolean isSomebody(Subject subject) {
    if (subject.noun().isPresent()) {
      return subject.noun().get() != SpeakerKind.THING
          && subject.noun().get() != SpeakerKind.DOCUMENT;
    }
    return subject.pronoun().isPresent()
        || passage.namedAt(subject.head()).isPresent()
        || passage.token(subject.head()).can(Feature.ANIMATE);
  }
}
