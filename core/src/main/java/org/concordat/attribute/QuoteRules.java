package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.attribute.ContentRule.Stretch;

/** What was said in quotation marks: before its cue, behind it, around it. */
final class QuoteRules {

  private final Passage passage;
  private final ClauseText clause;
  private final ContentOnset onset;
  private final QuoteIndex quotes;

  QuoteRules(ClauseText clause, QuoteIndex quotes) {
    this.passage = clause.passage();
    this.clause = clause;
    this.onset = new ContentOnset(passage);
    this.quotes = quotes;
  }

  List<Stretch> interruptedQuote(Frame frame) {
    int cue = frame.cue().first();
    Optional<Quote> quote = passage.quote(cue);
    if (quote.isEmpty()) {
      return List.of();
    }
    int dash = frame.leftEdge() - 1;
    while (dash > 0 && !passage.isDash(dash)) {
      dash--;
    }
    List<Stretch> found = new ArrayList<>();
    if (dash > 0) {
      int last = passage.isComma(dash - 1) ? dash - 2 : dash - 1;
      if (last >= 0) {
        found.add(new Stretch(quote.get().start(), passage.token(last).end()));
      }
    }
    int second = quotes.behindDash(passage.token(frame.rightEdge() - 1).end(), quote.get().end());
    if (second >= 0) {
      found.add(new Stretch(second, quote.get().end()));
    }
    return found;
  }

  List<Stretch> quoteBefore(Frame frame) {
    if (!frame.hasOwnSubject()
        || frame.cue().aside()
        || !frame.cue().entry().governsClause() && !frame.cue().entry().governs(Complement.QUOTE)) {
      return List.of();
    }
    int left = passage.token(frame.leftEdge()).start();
    Optional<Quote> quote = quotes.endingBefore(left);
    if (quote.isEmpty()) {
      return List.of();
    }
    List<Stretch> found = new ArrayList<>();
    int first = passage.sentence().tokenAt(quote.get().start());
    int sentenceStart = passage.sentence().span().start();
    boolean whole =
        quote.get().start() <= sentenceStart
            || first <= 2
            || first > 0 && (passage.isMark(first - 1, ":;") || passage.isQuoted(first - 1))
            || first > 0 && passage.isDash(first - 1);
    if (!whole && passage.isComma(first - 1) && isLong(quote.get())) {
      whole = true;
    }
    if (whole) {
      found.add(new Stretch(quote.get().start(), quote.get().end()));
    } else {
      int start = clause.clauseStartBefore(first, frame);
      clause.addTrimmed(found, start, frame.leftEdge());
    }
    // Gọi đó là "trò hề", ông nói rằng …: the clause behind the verb is what was said
    int next = onset.skipFillers(frame.rightEdge());
    next = passage.isComma(next) ? next + 1 : next;
    if (quote.get().start() > sentenceStart
        && passage.is(next, WordClass.COMPLEMENTIZER)
        && frame.cue().entry().governs(Complement.THAT)) {
      return List.of();
    }
    // В интервью «Голосу» министр сообщил: …: the name of a paper
    if (quote.get().start() > sentenceStart && !isSetOff(frame.leftEdge(), quote.get())) {
      return List.of();
    }
    secondQuote(frame).ifPresent(found::add);
    return found;
  }

  /** Whether a mark separates a quotation from who speaks. */
  private boolean isSetOff(int left, Quote quote) {
    int last = passage.sentence().tokenAt(quote.end() - 1);
    return left > 0 && (passage.isComma(left - 1) || passage.isDash(left - 1))
        || passage.isMark(last - 1, ",.!?…");
  }

  private boolean isLong(Quote quote) {
    int words = 0;
    for (int index = passage.sentence().tokenAt(quote.start());
        index < passage.size() && passage.token(index).start() < quote.end();
        index++) {
      words += passage.token(index).isWord() ? 1 : 0;
    }
    return words > 3;
  }

  /** {@code "…," he told reporters, "…"}. */
  Optional<Stretch> secondQuote(Frame frame) {
    for (int index = frame.rightEdge(); index < passage.size(); index++) {
      if (passage.opensQuote(index)) {
        Quote quote = passage.quote(index).orElseThrow();
        boolean joined =
            passage.isMark(index - 1, ",.:;")
                || passage.isDash(index - 1)
                || passage.is(index - 1, WordClass.COMPLEMENTIZER);
        return joined && quotes.claim(quote)
            ? Optional.of(new Stretch(quote.start(), quote.end()))
            : Optional.empty();
      }
      if (clause.cutAt(index, frame)) {
        break;
      }
    }
    return Optional.empty();
  }

  List<Stretch> quoteAfter(Frame frame) {
    int start = onset.skipFillers(frame.rightEdge());
    if (frame.cue().entry().governs(Complement.ADDRESSEE)) {
      start = onset.skipAddressee(start);
    }
    boolean paused = passage.isComma(start);
    while (passage.isComma(start) || passage.isDash(start)) {
      start++;
    }
    CueEntry entry = frame.cue().entry();
    if (!passage.opensQuote(start)
        || !paused
            && !entry.governsClause()
            && !entry.governs(Complement.NP)
            && !entry.governs(Complement.WH)) {
      return List.of();
    }
    return clause.behind(start, frame, frame.cue().entry().governsClause());
  }
}
