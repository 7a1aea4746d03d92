package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.attribute.ContentRule.Stretch;
import org.concordat.model.MentionType;
import org.concordat.model.SpeechAct;

/**
 * What was said in a clause: behind its conjunction, without one, behind a colon, before its cue.
 */
final class ClauseRules {

  /** How many tokens from its cue what was said may begin. */
  private static final int REACH = 25;

  private final Passage passage;
  private final ClauseText clause;
  private final ContentOnset onset;
  private final VerbSigns verbs;
  private final QuoteIndex quotes;
  private final QuoteRules quoted;

  ClauseRules(ClauseText clause, QuoteIndex quotes, QuoteRules quoted) {
    this.passage = clause.passage();
    this.clause = clause;
    this.onset = new ContentOnset(passage);
    this.verbs = new VerbSigns(passage);
    this.quotes = quotes;
    this.quoted = quoted;
  }

  List<Stretch> behindColon(Frame frame) {
    for (int index = frame.rightEdge();
        index < passage.size() && index < frame.rightEdge() + REACH;
        index++) {
      if (passage.isMark(index, ":")
          && !frame.cue().entry().governsClause()
          && !passage.isMark(index + 1, "«“„\"")) {
        return List.of();
      }
      if (passage.isMark(index, ":") && isScore(index)) {
        return List.of();
      }
      if (passage.isMark(index, ":") && index + 1 < passage.size()) {
        List<Stretch> found = new ArrayList<>(clauseBeforeInverted(frame));
        found.addAll(clause.behind(index + 1, frame, true));
        return found;
      }
      if (passage.isMark(index, ":")
          && quotes.startingAfter(passage.token(index).end()).isPresent()) {
        Quote quote = quotes.startingAfter(passage.token(index).end()).orElseThrow();
        return List.of(new Stretch(quote.start(), quote.end()));
      }
      if (passage.isFinite(index)
          || passage.isMark(index, ";")
          || passage.isComma(index) && passage.isComma(frame.leftEdge() - 1)
          || passage.is(index, WordClass.COMPLEMENTIZER)
          || passage.isQuoted(index)
          || clause.cutAt(index, frame)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code 4:1}. */
  private boolean isScore(int colon) {
    return colon + 1 < passage.size()
        && passage.token(colon + 1).shape() == Shape.NUMBER
        && passage.token(colon + 1).start() == passage.token(colon).end();
  }

  List<Stretch> thatClause(Frame frame) {
    if (!frame.cue().entry().governs(Complement.THAT)) {
      return List.of();
    }
    int start = complementizer(frame);
    return start < 0 ? List.of() : clause.behind(start, frame, true);
  }

  /** Behind the conjunction of a cue's clause; -1 if it has none. */
  private int complementizer(Frame frame) {
    if (passage.isIsolating()) {
      return farComplementizer(frame);
    }
    int first = frame.rightEdge();
    boolean cases = passage.tables().rules().subjectCase().isPresent();
    boolean addressee = frame.cue().entry().governs(Complement.ADDRESSEE);
    int commas = 0;
    if (cases
        && first < passage.size()
        && frame.cue().entry().governs(Complement.NP)
        && isPlainObject(first)) {
      return -1;
    }
    for (int index = first; index < passage.size() && index < first + REACH; index++) {
      if (passage.is(index, WordClass.COMPLEMENTIZER)
          && (!cases || passage.isComma(index - 1) || index == first)) {
        // подтвердил планы, чтобы успокоить вкладчиков: what for, not what
        boolean purpose =
            passage.is(index, WordClass.PURPOSE)
                && index > first + 1
                && frame.cue().entry().governs(Complement.NP)
                && frame.cue().entry().act() != SpeechAct.CALL;
        return purpose ? -1 : passage.functionEnd(index);
      }
      if (passage.isComma(index)) {
        boolean opens = passage.is(index + 1, WordClass.COMPLEMENTIZER);
        if (clause.cutAt(index, frame)) {
          return -1;
        }
        if (!opens && (passage.isIsolating() || ++commas > 2 || !closesSoon(index + 1))) {
          return -1;
        }
        continue;
      }
      if (passage.isMark(index, ";:.") && passage.namedAt(index).isEmpty()
          || passage.isQuoted(index)
          || passage.isFinite(index)
          || frame.cue().entry().governs(Complement.INF) && verbs.isInfinitive(index)
          || index > first && clause.cutAt(index, frame)) {
        return -1;
      }
      if (!cases && index == first && !addressee && !onset.opensAdverbial(index)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Where verbs have no endings the conjunction is the surest sign: {@code nói với báo A tại Huế,
   * rằng …}, {@code phát biểu trước khi rời phòng họp rằng …}.
   */
  private int farComplementizer(Frame frame) {
    int first = frame.rightEdge();
    boolean subordinate = passage.is(first, WordClass.SUBORDINATOR);
    boolean addressee = frame.cue().entry().governs(Complement.ADDRESSEE);
    for (int index = first; index < passage.size() && index < first + REACH; index++) {
      if (passage.is(index, WordClass.COMPLEMENTIZER)) {
        boolean verb = passage.isFinite(index);
        return !verb || onlyFillers(first, index) ? passage.functionEnd(index) : -1;
      }
      if (passage.isMark(index, ";:.") && passage.namedAt(index).isEmpty()
          || passage.isQuoted(index)
          || passage.isFinite(index) && !subordinate
          || index > first && clause.cutAt(index, frame)
          || index == first && !addressee && !subordinate && !onset.opensAdverbial(index)) {
        return -1;
      }
      int at = index;
      if (index > first
          && clause.frames().stream().anyMatch(other -> other.cue().groupFirst() == at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean onlyFillers(int first, int end) {
    return onset.skipFillers(first) >= end
        || passage.dateEnd(first).filter(date -> date >= end).isPresent();
  }

  /** {@code упомянув сенатора, что вызвало смех}: the clause does not belong to the cue. */
  private boolean isPlainObject(int index) {
    Token token = passage.token(index);
    return token.can(Feature.ACCUSATIVE)
        && !token.can(Feature.DATIVE)
        && !token.can(Feature.NOMINATIVE)
        && !token.canBe(PartOfSpeech.PREPOSITION)
        && !token.canBe(PartOfSpeech.ADVERB)
        && passage.dateEnd(index).isEmpty();
  }

  /** {@code заявил, в частности, что}, {@code admitted, however, that}: a short aside. */
  private boolean closesSoon(int first) {
    if (first < passage.size() && passage.isComma(passage.functionEnd(first))) {
      return true;
    }
    for (int index = first; index < passage.size() && index < first + 6; index++) {
      if (passage.isComma(index)) {
        return true;
      }
      if (passage.isFinite(index)
          || passage.token(index).canBe(PartOfSpeech.GERUND)
          || passage.token(index).canBe(PartOfSpeech.PARTICIPLE)
          || passage.isAny(
              index,
              WordClass.CONTRAST.bit() | WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit())) {
        return false;
      }
    }
    return false;
  }

  List<Stretch> question(Frame frame) {
    if (!frame.cue().entry().governs(Complement.WH)) {
      return List.of();
    }
    int start = onset.skipFillers(frame.rightEdge());
    if (frame.cue().entry().governs(Complement.ADDRESSEE)) {
      start = onset.skipAddressee(start);
    }
    if (passage.isComma(start)) {
      start++;
    }
    int word = passage.is(start, WordClass.PREPOSITION) ? passage.functionEnd(start) : start;
    return passage.is(word, WordClass.INTERROGATIVE)
        ? clause.behind(start, frame, true)
        : List.of();
  }

  List<Stretch> clauseBeforeInverted(Frame frame) {
    return frame.relation() == Frame.Relation.AFTER && frame.cue().entry().governsClause()
        ? clauseBefore(frame)
        : List.of();
  }

  List<Stretch> bareClause(Frame frame) {
    if (!frame.cue().entry().governs(Complement.CLAUSE)
        || frame.relation() == Frame.Relation.AFTER) {
      return List.of();
    }
    int start = onset.skipFillers(frame.rightEdge());
    if (frame.cue().entry().governs(Complement.ADDRESSEE)) {
      start = onset.skipAddressee(start);
    }
    if (frame.cue().form() == CueForm.GERUND && passage.is(start, WordClass.COORDINATOR)) {
      return List.of();
    }
    start = onset.skipAdverbials(start);
    if (passage.tables().rules().modifiersStandFirst()) {
      start = skipPrepositional(start);
    }
    if (passage.isComma(start)
        && start + 1 < passage.size()
        && passage.isIsolating()
        && !clause.cutAt(start, frame)) {
      start++;
    }
    if (start >= passage.size() || passage.isMark(start, ",;.!?") || passage.isDash(start)) {
      return List.of();
    }
    if (passage.tables().rules().modifiersStandFirst() && passage.isFinite(start)) {
      return List.of();
    }
    List<Stretch> found = clause.behind(start, frame, true);
    if (found.isEmpty() || !verbs.isClause(start, found.get(0).end())) {
      return List.of();
    }
    // Trả lời báo giới về chuyến thăm, ông A cho biết: nothing was said at the first verb
    if (passage.isIsolating()
        && frame.cue().groupFirst() == 0
        && frame.relation() != Frame.Relation.BEFORE
        && (passage.is(start, WordClass.PREPOSITION)
            || !verbs.hasVerbForm(start, found.get(0).end()) && !opensWithSubject(start))) {
      return List.of();
    }
    return found;
  }

  /** {@code Cho biết Việt Nam sẵn sàng}: somebody, and behind it no phrase of the same noun. */
  private boolean opensWithSubject(int start) {
    return passage
        .namedAt(start)
        .filter(named -> named.first() == start && named.mention().type() != MentionType.PLACE)
        .filter(named -> named.end() < passage.size() && passage.token(named.end()).isWord())
        .filter(named -> !passage.is(named.end(), WordClass.PREPOSITION))
        .isPresent();
  }

  /** {@code said in a speech he would come}: the clause begins with its pronoun. */
  private int skipPrepositional(int first) {
    if (!passage.is(first, WordClass.PREPOSITION) || passage.namedAt(first).isPresent()) {
      return first;
    }
    for (int index = first + 1; index < passage.size() && index < first + 12; index++) {
      if (passage
          .tables()
          .pronouns()
          .at(passage.tokens(), index)
          .filter(match -> !match.value().possessive())
          .isPresent()) {
        return index;
      }
      // said in a statement the bridge was safe, said on state television Iran would leave
      Token before = passage.token(index - 1);
      if (index > first + 1
          && before.canBe(PartOfSpeech.NOUN)
          && !before.isCapitalised()
          && (passage.is(index, WordClass.DETERMINER)
              || passage.namedAt(index).isPresent() && passage.token(index).isCapitalised())) {
        return index;
      }
      if (!passage.token(index).isWord() || passage.isFinite(index)) {
        break;
      }
    }
    return passage.size();
  }

  /** {@code …, experts have said.} */
  List<Stretch> clauseBefore(Frame frame) {
    if (!frame.hasOwnSubject()
        || !frame.cue().entry().governsClause()
        || frame.cue().entry().act() == SpeechAct.DENY
        || frame.cue().aside()) {
      return List.of();
    }
    int left = frame.leftEdge();
    if (left == 0
        || !passage.isComma(left - 1) && !passage.isDash(left - 1)
        || Datelines.isDateline(passage, 0, left)) {
      return List.of();
    }
    int start = clause.clauseStartBefore(left - 1, frame);
    List<Stretch> found = new ArrayList<>();
    boolean inserted =
        passage.isComma(frame.rightEdge())
            && clause.words(start, left) >= 1
            && !clause.cutAt(frame.rightEdge(), frame);
    // Порох ещё сухой, заметил полковник: no verb is needed where cases show the subject
    boolean verbless =
        frame.relation() == Frame.Relation.AFTER
            && passage.tables().rules().subjectCase().isPresent();
    if (clause.words(start, left) >= 2 && (verbless || verbs.hasVerb(start, left)) || inserted) {
      clause.addTrimmed(found, start, left);
    }
    if (passage.isComma(frame.rightEdge()) && !clause.cutAt(frame.rightEdge(), frame)) {
      found.addAll(behindInsertion(frame, found.isEmpty()));
    } else {
      secondPart(frame).ifPresent(found::add);
    }
    return found;
  }

  /** {@code Instead, he noted, the talks go on}: what was said goes on behind the comma. */
  private List<Stretch> behindInsertion(Frame frame, boolean alone) {
    int next = frame.rightEdge() + 1;
    if (next >= passage.size()
        || passage.is(next, WordClass.RELATIVE)
        || passage.token(next).can(Feature.ING_FORM)
        || passage.token(next).canBe(PartOfSpeech.GERUND)
        // The tariffs, he noted, had cost jobs: no participle
        || passage.token(next).canBe(PartOfSpeech.PARTICIPLE)
            && !passage.is(next, WordClass.AUXILIARY)
        || passage.is(next, WordClass.SUBORDINATOR)) {
      return List.of();
    }
    if (!alone
        && !passage.opensQuote(next)
        && !passage.is(next, WordClass.COORDINATOR)
        && !passage.is(next, WordClass.CONTRAST)
        && !verbs.isClause(next, passage.span(next, passage.size()).end())) {
      return List.of();
    }
    if (passage.opensQuote(next)) {
      quotes.claim(passage.quote(next).orElseThrow());
    }
    return clause.behind(next, frame, true);
  }

  /** {@code China, Branstad wrote in an opinion piece, "is now …"}. */
  private Optional<Stretch> secondPart(Frame frame) {
    return quoted.secondQuote(frame);
  }
}
