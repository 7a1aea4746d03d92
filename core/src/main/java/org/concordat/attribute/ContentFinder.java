package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.attribute.ContentRule.Stretch;
import org.concordat.model.SpeechAct;

/** Finds what was said at each cue of a sentence: rules in order, the first answer wins. */
final class ContentFinder {

  /** The order matters: quotations first, what stands behind the cue before what stands ahead. */
  private static final List<ContentRule> VERB_RULES =
      List.of(
          new ContentRule("quote-interrupted", 0.95, ContentFinder::interruptedQuote),
          new ContentRule("quote-before", 0.95, ContentFinder::quoteBefore),
          new ContentRule("colon", 0.9, ContentFinder::behindColon),
          new ContentRule("aside", 0.85, ContentFinder::aroundAside),
          new ContentRule("that-clause", 0.9, ContentFinder::thatClause),
          new ContentRule("quote-after", 0.9, ContentFinder::quoteAfter),
          new ContentRule("question", 0.75, ContentFinder::question),
          new ContentRule("infinitive", 0.8, ContentFinder::infinitive),
          new ContentRule("preposition", 0.75, ContentFinder::prepositional),
          new ContentRule("inverted", 0.85, ContentFinder::clauseBeforeInverted),
          new ContentRule("object", 0.7, ContentFinder::object),
          new ContentRule("object-before", 0.7, ContentFinder::objectBefore),
          new ContentRule("clause-after", 0.75, ContentFinder::bareClause),
          new ContentRule("clause-before", 0.8, ContentFinder::clauseBefore));

  private static final List<ContentRule> PHRASE_RULES =
      List.of(new ContentRule("phrase", 0.85, ContentFinder::aroundPhrase));

  private static final List<ContentRule> NOUN_RULES =
      List.of(new ContentRule("noun-clause", 0.7, ContentFinder::nounClause));

  private static final int REACH = 25;

  private static final int SKIPPED = WordClass.FILLER.bit() | WordClass.CONNECTOR.bit();

  private final Passage passage;
  private final List<Frame> frames;
  private final QuoteIndex quotes;
  private final Cuts cuts;

  ContentFinder(Passage passage, List<Frame> frames, QuoteIndex quotes) {
    this.passage = passage;
    this.frames = frames;
    this.quotes = quotes;
    this.cuts = new Cuts(passage, frames);
  }

  /** What was said at a cue; several stretches where the cue splits it. */
  List<Content> find(Frame frame) {
    List<ContentRule> rules =
        switch (frame.cue().entry().kind()) {
          case VERB -> VERB_RULES;
          case PHRASE -> PHRASE_RULES;
          case NOUN -> NOUN_RULES;
        };
    for (ContentRule rule : rules) {
      List<Stretch> stretches = rule.finder().find(this, frame);
      if (!stretches.isEmpty()) {
        return stretches.stream()
            .map(each -> new Content(each.start(), each.end(), rule.id(), rule.confidence()))
            .toList();
      }
    }
    return List.of();
  }

  private static boolean isSame(Frame one, Frame other) {
    return one.cue().first() == other.cue().first();
  }

  private List<Stretch> interruptedQuote(Frame frame) {
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

  private List<Stretch> quoteBefore(Frame frame) {
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
      int start = clauseStartBefore(first, frame);
      addTrimmed(found, start, frame.leftEdge());
    }
    secondQuote(frame).ifPresent(found::add);
    return found;
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
  private Optional<Stretch> secondQuote(Frame frame) {
    for (int index = frame.rightEdge(); index < passage.size(); index++) {
      if (passage.opensQuote(index)) {
        Quote quote = passage.quote(index).orElseThrow();
        boolean joined =
            passage.isMark(index - 1, ",.:")
                || passage.isDash(index - 1)
                || passage.is(index - 1, WordClass.COMPLEMENTIZER);
        return joined && quotes.claim(quote)
            ? Optional.of(new Stretch(quote.start(), quote.end()))
            : Optional.empty();
      }
      if (cutAt(index, frame)) {
        break;
      }
    }
    return Optional.empty();
  }

  private List<Stretch> behindColon(Frame frame) {
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
        found.addAll(behind(index + 1, frame, true));
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
          || cutAt(index, frame)) {
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

  /** {@code Как сообщил X, …}, {@code …, as X said, …}. */
  private List<Stretch> aroundAside(Frame frame) {
    if (!frame.cue().aside()
        || frame.subject().isEmpty()
        || !frame.cue().entry().governsClause() && !frame.cue().entry().governs(Complement.QUOTE)) {
      return List.of();
    }
    return around(frame);
  }

  private List<Stretch> aroundPhrase(Frame frame) {
    return frame.subject().isEmpty() ? List.of() : around(frame);
  }

  private List<Stretch> around(Frame frame) {
    List<Stretch> found = new ArrayList<>();
    int right = frame.rightEdge();
    int close = right;
    while (close < passage.size()
        && !passage.isComma(close)
        && !passage.isDash(close)
        && !passage.isMark(close, ";:.")
        && !passage.opensQuote(close)
        && close < right + 12
        && frame.cue().aside()) {
      close++;
    }
    if (frame.cue().aside() && close == right + 12) {
      close = right;
    }
    if (!frame.cue().aside()) {
      close = skipApposition(close, frame.leftEdge() > 0);
    }
    int left = frame.leftEdge();
    int start = left > 0 ? clauseStartBefore(left, frame) : left;
    boolean atEnd = close >= passage.size() || passage.isMark(close, ".;!?") && restIsEmpty(close);
    int before = words(start, left);
    if (left > 0
        && before > 0
        && !opensRelative(left)
        && !insideOther(frame, start)
        && (atEnd
            || before > 2 && !passage.is(start, WordClass.PREPOSITION)
            || passage.hasFinite(start, left))) {
      addTrimmed(found, start, left);
    }
    if (atEnd) {
      return found;
    }
    if (left == 0
        || before == 0
        || passage.isComma(close)
        || passage.opensQuote(close)
        || found.isEmpty()) {
      found.addAll(behind(close, frame, true));
    }
    return found;
  }

  /** {@code курс, который, по его мнению, хорош}: before the phrase only the clause begins. */
  private boolean opensRelative(int left) {
    return left > 1
        && passage.isComma(left - 1)
        && passage.isAny(left - 2, WordClass.RELATIVE.bit() | WordClass.COMPLEMENTIZER.bit());
  }

  /** {@code сообщила, что …, как она выразилась, «…»}: what stands before belongs to the other. */
  private boolean insideOther(Frame frame, int start) {
    for (Frame other : frames) {
      if (!isSame(other, frame)
          && other.cue().form() != CueForm.NOMINAL
          && other.leftEdge() >= start
          && other.rightEdge() <= frame.leftEdge()
          && other.subject().isPresent()) {
        return frame.cue().aside();
      }
    }
    return false;
  }

  /** {@code по словам Сутопо, представителя агентства, …}: who the speaker is, not what he says. */
  private int skipApposition(int comma, boolean behindContent) {
    if (!passage.isComma(comma)) {
      return comma;
    }
    int end = comma + 1;
    boolean relative =
        passage.is(end, WordClass.RELATIVE) || passage.is(end + 1, WordClass.RELATIVE);
    if (relative) {
      while (end < passage.size() && !passage.isMark(end, ",;:.")) {
        end++;
      }
      return passage.isComma(end) ? end : comma;
    }
    while (end < passage.size()
        && !passage.isMark(end, ",;:.")
        && !passage.isFinite(end)
        && !passage.isQuoted(end)) {
      Optional<Named> named = passage.namedAt(end);
      end = named.map(Named::end).orElse(end + 1);
    }
    int next = comma + 1;
    boolean last = behindContent && (end >= passage.size() || passage.isStop(end));
    if (!last && !passage.isComma(end) || end - next > 15 || next >= end) {
      return comma;
    }
    Optional<Feature> wanted = passage.tables().rules().subjectCase();
    Token first = passage.token(next);
    boolean title =
        wanted.isPresent()
            ? (!first.can(wanted.get()) || first.can(Feature.GENITIVE))
                && !first.can(Feature.GUESSED)
                && passage.tables().nouns().at(passage.tokens(), next).isPresent()
            : passage.is(next, WordClass.DETERMINER) && nounWithin(next, end)
                || passage.tables().nouns().at(passage.tokens(), next).isPresent();
    return title && (last || passage.hasFinite(end, passage.size())) ? end : comma;
  }

  private boolean nounWithin(int first, int end) {
    for (int index = first; index < end && index < first + 5; index++) {
      if (passage
          .tables()
          .nouns()
          .at(passage.tokens(), index)
          .filter(match -> match.kind() == SpeakerKind.PERSON || match.kind() == SpeakerKind.BODY)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean restIsEmpty(int index) {
    for (int at = index + 1; at < passage.size(); at++) {
      if (passage.token(at).isWord()) {
        return passage.isMark(index, ";");
      }
    }
    return true;
  }

  private int words(int first, int end) {
    int count = 0;
    for (int index = first; index < end; index++) {
      if (passage.token(index).isWord()
          && !passage.isAny(index, SKIPPED | WordClass.CONTRAST.bit())) {
        count++;
      }
    }
    return count;
  }

  private List<Stretch> thatClause(Frame frame) {
    if (!frame.cue().entry().governs(Complement.THAT)) {
      return List.of();
    }
    int start = complementizer(frame);
    return start < 0 ? List.of() : behind(start, frame, true);
  }

  /** Behind the conjunction of a cue's clause; -1 if it has none. */
  private int complementizer(Frame frame) {
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
        return passage.functionEnd(index);
      }
      if (passage.isComma(index)) {
        boolean opens = passage.is(index + 1, WordClass.COMPLEMENTIZER);
        if (cutAt(index, frame)) {
          return -1;
        }
        if (!opens && (!cases || ++commas > 2 || !closesSoon(index + 1))) {
          return -1;
        }
        continue;
      }
      if (passage.isMark(index, ";:.") && passage.namedAt(index).isEmpty()
          || passage.isQuoted(index)
          || passage.isFinite(index)
          || frame.cue().entry().governs(Complement.INF) && isInfinitive(index)
          || index > first && cutAt(index, frame)) {
        return -1;
      }
      if (!cases && index == first && !addressee && !opensAdverbial(index)) {
        return -1;
      }
    }
    return -1;
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

  /** {@code заявил, в частности, что}: a short aside between commas. */
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

  private boolean opensAdverbial(int index) {
    if (passage.dateEnd(index).isPresent()) {
      return true;
    }
    Token token = passage.token(index);
    return passage.isAny(index, SKIPPED | WordClass.PREPOSITION.bit())
        || token.canBe(PartOfSpeech.ADVERB) && !token.canBe(PartOfSpeech.NOUN)
        || token.partOfSpeech() == PartOfSpeech.PREPOSITION;
  }

  private List<Stretch> quoteAfter(Frame frame) {
    int start = skipFillers(frame.rightEdge());
    if (frame.cue().entry().governs(Complement.ADDRESSEE)) {
      start = skipAddressee(start);
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
    return behind(start, frame, frame.cue().entry().governsClause());
  }

  private int skipAddressee(int first) {
    if (first >= passage.size()) {
      return first;
    }
    boolean silent = passage.isIsolating();
    if (silent && !passage.is(first, WordClass.ADDRESSER)) {
      return first;
    }
    int end = addresseeEnd(silent ? passage.functionEnd(first) : first);
    return end < passage.size() && passage.isFinite(end) && !silent ? first : end;
  }

  private int addresseeEnd(int start) {
    Optional<Named> named = passage.namedAt(start);
    if (named.isPresent()) {
      return named.get().end();
    }
    int index = start;
    while (index < passage.size() && passage.is(index, WordClass.DETERMINER)) {
      index++;
    }
    Optional<Integer> noun =
        index < passage.size()
            ? passage.tables().nouns().at(passage.tokens(), index).map(match -> match.end())
            : Optional.empty();
    if (noun.isPresent()) {
      return noun.get();
    }
    return index < passage.size()
        ? passage
            .tables()
            .pronouns()
            .at(passage.tokens(), index)
            .map(match -> match.end())
            .orElse(start)
        : start;
  }

  private List<Stretch> question(Frame frame) {
    if (!frame.cue().entry().governs(Complement.WH)) {
      return List.of();
    }
    int start = skipFillers(frame.rightEdge());
    if (frame.cue().entry().governs(Complement.ADDRESSEE)) {
      start = skipAddressee(start);
    }
    if (passage.isComma(start)) {
      start++;
    }
    int word = passage.is(start, WordClass.PREPOSITION) ? passage.functionEnd(start) : start;
    return passage.is(word, WordClass.INTERROGATIVE) ? behind(start, frame, true) : List.of();
  }

  private List<Stretch> infinitive(Frame frame) {
    if (frame.cue().entry().governs(Complement.INFSAY)) {
      return infinitiveOfSpeech(frame);
    }
    if (!frame.cue().entry().governs(Complement.INF)) {
      return List.of();
    }
    int start = skipFillers(frame.rightEdge());
    if (passage.isComma(start)) {
      return List.of();
    }
    for (int index = start; index < passage.size() && index < start + REACH; index++) {
      boolean marker = passage.is(index, WordClass.INFINITIVE_MARKER) && opensInfinitive(index);
      if (marker || isInfinitive(index)) {
        int first = start;
        if (marker && opensAdverbialOnly(start, index)) {
          first = index;
        }
        if (marker && index == first && passage.opensQuote(index + 1)) {
          return behind(index + 1, frame, false);
        }
        return behindInfinitive(first, frame);
      }
      if (passage.isComma(index)
              && index > start
              && !passage.is(index + 1, WordClass.COMPLEMENTIZER)
              && !listGoesOn(index)
          || passage.isFinite(index)
          || cutAt(index, frame)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code vowed to come as the country approaches …}: the clause of time is the author's. */
  private List<Stretch> behindInfinitive(int first, Frame frame) {
    List<Stretch> found = behind(first, frame, false);
    if (found.isEmpty() || !passage.tables().rules().modifiersStandFirst()) {
      return found;
    }
    for (int index = first + 2; index + 2 < passage.size(); index++) {
      int end = found.get(0).end();
      if (passage.token(index).start() >= end) {
        break;
      }
      if (passage.is(index, WordClass.ASIDE)
          && !passage.isQuoted(index)
          && passage.token(index - 1).canBe(PartOfSpeech.NOUN)
          && (passage.is(index + 1, WordClass.DETERMINER)
              || passage.namedAt(index + 1).isPresent()
              || passage.tables().pronouns().at(passage.tokens(), index + 1).isPresent())
          && isClause(index + 1, end)) {
        List<Stretch> shorter = new ArrayList<>();
        addTrimmed(shorter, first, index);
        return shorter;
      }
    }
    return found;
  }

  /** {@code tells US, French and Turkish forces to leave}. */
  private boolean listGoesOn(int comma) {
    for (int index = comma + 1; index < passage.size() && index < comma + 6; index++) {
      if (passage.is(index, WordClass.COORDINATOR)) {
        return index > comma + 1;
      }
      if (passage.isFinite(index) || passage.isComma(index)) {
        return false;
      }
    }
    return false;
  }

  /** {@code declined to comment}, {@code отказался назвать}: refusing to speak, not to act. */
  private List<Stretch> infinitiveOfSpeech(Frame frame) {
    int start = skipFillers(frame.rightEdge());
    int verb = passage.is(start, WordClass.INFINITIVE_MARKER) ? passage.functionEnd(start) : start;
    boolean speech =
        verb < passage.size()
            && passage.tables().cues().matchesAt(passage.tokens(), verb).stream()
                .anyMatch(match -> match.value().kind() == CueKind.VERB);
    return speech ? behind(start, frame, false) : List.of();
  }

  /** {@code to sign}, but {@code to the country}. */
  private boolean opensInfinitive(int marker) {
    int next = passage.functionEnd(marker);
    return next < passage.size()
        && (passage.opensQuote(next)
            || passage.token(next).can(Feature.INFINITIVE)
            || passage.token(next).canBe(PartOfSpeech.ADVERB)
            || passage.isAny(next, WordClass.FILLER.bit() | WordClass.NEGATION.bit()));
  }

  private boolean opensAdverbialOnly(int first, int end) {
    return first == end || opensAdverbial(first) && passage.namedAt(first).isEmpty();
  }

  private boolean isInfinitive(int index) {
    return passage.tables().rules().subjectCase().isPresent()
        && passage.token(index).can(Feature.INFINITIVE);
  }

  private List<Stretch> prepositional(Frame frame) {
    if (frame.cue().form() == CueForm.GERUND && frame.cue().first() == 0
        || frame.cue().entry().act() == SpeechAct.SAY
            && frame.relation() == Frame.Relation.SHARED
            && passage.isIsolating()) {
      return List.of();
    }
    int start = skipFillers(frame.rightEdge());
    if (start >= passage.size()) {
      return List.of();
    }
    for (int index = start; index < passage.size() && index < start + 6; index++) {
      if (frame.cue().entry().prepositions().contains(passage.token(index).form())) {
        return behindPreposition(index, frame);
      }
      boolean cases = passage.tables().rules().subjectCase().isPresent();
      if (!cases
          || passage.isComma(index)
          || passage.isFinite(index)
          || passage.token(index).partOfSpeech() == PartOfSpeech.PREPOSITION
              && !passage.isAny(index, WordClass.PREPOSITION.bit())) {
        return List.of();
      }
      if (frame.relation() != Frame.Relation.AFTER
          && !canBeDative(index)
          && passage.dateEnd(index).isEmpty()) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean canBeDative(int index) {
    Token token = passage.token(index);
    return token.can(Feature.DATIVE) || token.can(Feature.GUESSED);
  }

  /** {@code настаивает на том, что …}: what was said is the clause. */
  private List<Stretch> behindPreposition(int index, Frame frame) {
    int next = index + 1;
    if (passage.isComma(next + 1) && passage.is(next + 2, WordClass.COMPLEMENTIZER)) {
      return behind(passage.functionEnd(next + 2), frame, true);
    }
    return next < passage.size() && !passage.isStop(next) ? behind(index, frame, false) : List.of();
  }

  private List<Stretch> clauseBeforeInverted(Frame frame) {
    return frame.relation() == Frame.Relation.AFTER && frame.cue().entry().governsClause()
        ? clauseBefore(frame)
        : List.of();
  }

  private List<Stretch> object(Frame frame) {
    CueEntry entry = frame.cue().entry();
    boolean ing = entry.governs(Complement.ING);
    boolean noun =
        entry.governs(Complement.NP)
            || entry.governs(Complement.DAT)
            || entry.governs(Complement.GEN);
    if (!noun && !ing) {
      return List.of();
    }
    int start = skipFillers(frame.rightEdge());
    if (start >= passage.size()) {
      return List.of();
    }
    Token token = passage.token(start);
    if (ing && token.can(Feature.ING_FORM)) {
      return behind(start, frame, false);
    }
    return noun && opensObject(start, entry) ? behind(start, frame, false) : List.of();
  }

  /** {@code a charge China denies}, {@code это обвинение Китай отрицает}. */
  private List<Stretch> objectBefore(Frame frame) {
    if (!frame.cue().entry().governs(Complement.NP)
        || frame.relation() != Frame.Relation.BEFORE
        || frame.rightEdge() < passage.size() && !passage.isMark(frame.rightEdge(), ".,;!?")) {
      return List.of();
    }
    Subject subject = frame.subject().orElseThrow();
    boolean cases = passage.tables().rules().subjectCase().isPresent();
    int end = speakerFirst(subject);
    int start = end;
    while (start > 0 && !passage.isMark(start - 1, ",;:.") && !passage.isFinite(start - 1)) {
      start--;
    }
    boolean object =
        cases
            ? start < end && passage.token(start).can(Feature.ACCUSATIVE)
            : start < end - 1 && passage.is(start, WordClass.DETERMINER);
    if (!object || frame.cue().entry().act() != SpeechAct.DENY && !cases) {
      return List.of();
    }
    List<Stretch> found = new ArrayList<>();
    addTrimmed(found, start, end);
    return found;
  }

  /** Where the speaker begins behind the object. */
  private int speakerFirst(Subject subject) {
    return passage
        .namedAt(subject.end() - 1)
        .map(Named::first)
        .filter(first -> first > subject.first())
        .orElse(subject.first());
  }

  private boolean opensObject(int index, CueEntry entry) {
    if (passage.opensQuote(index) || passage.namedAt(index).isPresent()) {
      return true;
    }
    Token token = passage.token(index);
    if (passage.is(index, WordClass.ASIDE)
        && index + 1 < passage.size()
        && token.canBe(PartOfSpeech.CONJUNCTION)
        && passage.token(index + 1).can(Feature.ACCUSATIVE)) {
      return true;
    }
    if (token.shape() == Shape.PUNCTUATION
        || passage.isAny(
            index,
            WordClass.PREPOSITION.bit()
                | WordClass.COORDINATOR.bit()
                | WordClass.CONTRAST.bit()
                | WordClass.SUBORDINATOR.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.COMPLEMENTIZER.bit())) {
      return false;
    }
    if (passage.dateEnd(index).isPresent()) {
      return false;
    }
    if (passage.tables().rules().subjectCase().isPresent()) {
      return token.shape() == Shape.NUMBER
          || entry.governs(Complement.NP) && token.can(Feature.ACCUSATIVE)
          || entry.governs(Complement.DAT) && token.can(Feature.DATIVE)
          || entry.governs(Complement.GEN) && token.can(Feature.GENITIVE)
          || token.can(Feature.GUESSED)
          || passage.is(index, WordClass.COORDINATOR);
    }
    return token.partOfSpeech() != PartOfSpeech.PREPOSITION;
  }

  private List<Stretch> bareClause(Frame frame) {
    if (!frame.cue().entry().governs(Complement.CLAUSE)
        || frame.relation() == Frame.Relation.AFTER) {
      return List.of();
    }
    int start = skipFillers(frame.rightEdge());
    if (frame.cue().entry().governs(Complement.ADDRESSEE)) {
      start = skipAddressee(start);
    }
    if (frame.cue().form() == CueForm.GERUND && passage.is(start, WordClass.COORDINATOR)) {
      return List.of();
    }
    start = skipAdverbials(start);
    if (passage.tables().rules().modifiersStandFirst()) {
      start = skipPrepositional(start);
    }
    if (passage.isComma(start)
        && start + 1 < passage.size()
        && passage.isIsolating()
        && !cutAt(start, frame)) {
      start++;
    }
    if (start >= passage.size() || passage.isMark(start, ",;.!?") || passage.isDash(start)) {
      return List.of();
    }
    if (passage.tables().rules().modifiersStandFirst() && passage.isFinite(start)) {
      return List.of();
    }
    List<Stretch> found = behind(start, frame, true);
    if (found.isEmpty() || !isClause(start, found.get(0).end())) {
      return List.of();
    }
    return found;
  }

  private boolean isClause(int first, int end) {
    boolean reliable = passage.tables().rules().modifiersStandFirst();
    int words = 0;
    for (int index = first; index < passage.size() && passage.token(index).start() < end; index++) {
      if (passage.isFinite(index) || passage.isAny(index, WordClass.AUXILIARY.bit())) {
        return true;
      }
      Token token = passage.token(index);
      if (reliable && index > first && isVerbBehind(token, index)) {
        return true;
      }
      words += token.isWord() ? 1 : 0;
    }
    return !reliable && words >= 3 && !passage.is(first, WordClass.PREPOSITION);
  }

  /** Whether a form that can be a verb stands where a verb stands: behind its subject. */
  private boolean isVerbBehind(Token token, int index) {
    if (!token.canBe(PartOfSpeech.VERB)
        || token.isCapitalised()
        || passage.is(index - 1, WordClass.DETERMINER)
        || passage.is(index - 1, WordClass.PREPOSITION)
        || passage.is(index - 1, WordClass.INFINITIVE_MARKER)) {
      return false;
    }
    Token before = passage.token(index - 1);
    boolean noun = token.canBe(PartOfSpeech.NOUN) || token.canBe(PartOfSpeech.ADJECTIVE);
    if (token.can(Feature.PAST)) {
      return !noun || before.canBe(PartOfSpeech.PRONOUN) || before.isCapitalised();
    }
    if (token.can(Feature.THIRD_PERSON)) {
      return before.canBe(PartOfSpeech.NOUN) && !before.can(Feature.PLURAL)
          || before.canBe(PartOfSpeech.PRONOUN)
          || before.isCapitalised();
    }
    return token.can(Feature.PRESENT)
        && !noun
        && (before.can(Feature.PLURAL) || before.canBe(PartOfSpeech.PRONOUN));
  }

  private int skipAdverbials(int first) {
    int index = first;
    while (index < passage.size()) {
      Optional<Integer> date =
          passage.tables().rules().modifiersStandFirst()
              ? passage.dateEnd(index)
              : Optional.empty();
      if (date.isPresent()) {
        index = date.get();
      } else if (passage.tables().rules().modifiersStandFirst()
          && passage.is(index, WordClass.PREPOSITION)
          && index + 1 < passage.size()
          && passage.dateEnd(index + 1).isPresent()) {
        index = passage.dateEnd(index + 1).get();
      } else if (passage.isAny(index, SKIPPED)) {
        index = passage.functionEnd(index);
      } else {
        break;
      }
    }
    return index;
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
      if (!passage.token(index).isWord() || passage.isFinite(index)) {
        break;
      }
    }
    return passage.size();
  }

  /** {@code …, experts have said.} */
  private List<Stretch> clauseBefore(Frame frame) {
    if (!frame.hasOwnSubject()
        || !frame.cue().entry().governsClause()
        || frame.cue().entry().act() == SpeechAct.DENY
        || frame.cue().aside()) {
      return List.of();
    }
    int left = frame.leftEdge();
    if (left == 0 || !passage.isComma(left - 1) && !passage.isDash(left - 1)) {
      return List.of();
    }
    int start = clauseStartBefore(left - 1, frame);
    List<Stretch> found = new ArrayList<>();
    boolean inserted =
        passage.isComma(frame.rightEdge())
            && words(start, left) >= 1
            && !cutAt(frame.rightEdge(), frame);
    if (words(start, left) >= 2 && hasVerb(start, left) || inserted) {
      addTrimmed(found, start, left);
    }
    if (passage.isComma(frame.rightEdge()) && !cutAt(frame.rightEdge(), frame)) {
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
        || passage.token(next).canBe(PartOfSpeech.PARTICIPLE)
        || passage.is(next, WordClass.SUBORDINATOR)) {
      return List.of();
    }
    if (!alone
        && !passage.opensQuote(next)
        && !passage.is(next, WordClass.COORDINATOR)
        && !passage.is(next, WordClass.CONTRAST)
        && !isClause(next, passage.span(next, passage.size()).end())) {
      return List.of();
    }
    if (passage.opensQuote(next)) {
      quotes.claim(passage.quote(next).orElseThrow());
    }
    return behind(next, frame, true);
  }

  private boolean hasVerb(int first, int end) {
    if (passage.hasFinite(first, end)) {
      return true;
    }
    for (int index = first; index < end; index++) {
      Token token = passage.token(index);
      if (passage.isIsolating() && end - first > 4
          || token.canBe(PartOfSpeech.VERB)
          || token.isWord() && passage.isQuoted(index)) {
        return true;
      }
    }
    return false;
  }

  /** {@code China, Branstad wrote in an opinion piece, "is now …"}. */
  private Optional<Stretch> secondPart(Frame frame) {
    return secondQuote(frame);
  }

  private int clauseStartBefore(int end, Frame frame) {
    int start = 0;
    for (int index = end - 1; index >= 0; index--) {
      if (passage.isMark(index, ";") && !passage.isQuoted(index)) {
        start = index + 1;
        break;
      }
    }
    for (Frame other : frames) {
      if (isSame(other, frame)) {
        break;
      }
      if (other.cue().form() == CueForm.NOMINAL && other.cue().entry().kind() == CueKind.NOUN) {
        continue;
      }
      if (other.cut() > start && other.cut() < end && other.cue().aside()) {
        start = other.cut();
      }
    }
    while (start < end
        && (passage.isAny(
                start,
                WordClass.CONTRAST.bit() | WordClass.COORDINATOR.bit() | WordClass.CONNECTOR.bit())
            || passage.isComma(start)
            || passage.isDash(start))
        && !passage.isQuoted(start)) {
      start = passage.functionEnd(start);
    }
    return start;
  }

  private List<Stretch> nounClause(Frame frame) {
    if (frame.subject().isEmpty()) {
      return List.of();
    }
    int start = complementizerOfNoun(frame);
    return start < 0
        ? List.of()
        : behindNoun(start, passage.is(start - 1, WordClass.COMPLEMENTIZER));
  }

  private int complementizerOfNoun(Frame frame) {
    int right = frame.rightEdge();
    for (int index = right; index < passage.size() && index < right + 4; index++) {
      if (passage.is(index, WordClass.COMPLEMENTIZER)) {
        return passage.functionEnd(index);
      }
      if (frame.cue().entry().prepositions().contains(passage.token(index).form())
          && !passage.isComma(index + 2)) {
        int start = index + 1;
        while (start < passage.size()
            && frame.cue().entry().prepositions().contains(passage.token(start).form())) {
          start++;
        }
        return start;
      }
    }
    return -1;
  }

  /** The clause inside a subject ends before the verb of the sentence. */
  private List<Stretch> behindNoun(int start, boolean clause) {
    List<Stretch> found = new ArrayList<>();
    int verbs = 0;
    int end = start;
    while (end < passage.size() && !passage.isStop(end) && !passage.isMark(end, ";")) {
      boolean silent = passage.isIsolating();
      if (passage.isComma(end)
              && (verbs > 0 || end + 1 < passage.size() && passage.isFinite(end + 1))
          || !clause && !silent && passage.isFinite(end)) {
        break;
      }
      boolean verb =
          passage.isFinite(end)
              || passage.token(end).can(Feature.PAST)
                  && passage.token(end).canBe(PartOfSpeech.VERB);
      if (verb && verbs > 0 && !joinsVerbs(end - 1)) {
        break;
      }
      verbs += verb ? 1 : 0;
      end++;
    }
    addTrimmed(found, start, end);
    return found;
  }

  /** Whether a word before a verb makes one group with it or opens a further clause. */
  private boolean joinsVerbs(int index) {
    return passage.isAny(
            index,
            WordClass.AUXILIARY.bit()
                | WordClass.PASSIVE.bit()
                | WordClass.NEGATION.bit()
                | WordClass.FINITE.bit()
                | WordClass.COORDINATOR.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.COMPLEMENTIZER.bit()
                | WordClass.DETERMINER.bit()
                | WordClass.INFINITIVE_MARKER.bit()
                | WordClass.FILLER.bit())
        || passage.tables().pronouns().at(passage.tokens(), index).isPresent();
  }

  private int skipFillers(int first) {
    int index = first;
    while (index < passage.size()
        && (passage.isAny(index, SKIPPED) && passage.namedAt(index).isEmpty())) {
      index = passage.functionEnd(index);
    }
    return index;
  }

  private boolean cutAt(int index, Frame frame) {
    return cuts.at(index, frame);
  }

  /** What begins at a token and goes on to its right end. */
  private List<Stretch> behind(int first, Frame frame, boolean clause) {
    int start = first;
    while (start < passage.size()
        && (passage.isComma(start) || passage.isDash(start) || passage.isMark(start, ":"))) {
      start++;
    }
    List<Stretch> found = new ArrayList<>();
    if (start >= passage.size()) {
      return found;
    }
    if (passage.opensQuote(start)) {
      Quote quote = passage.quote(start).orElseThrow();
      int behind = passage.sentence().tokenAt(quote.end() - 1) + 1;
      if (behind >= passage.size()
          || passage.isMark(behind, ".;!?")
          || passage.isComma(behind)
          || passage.isMark(behind - 2, ".!?") && passage.isMark(behind - 1, "\"”»’'")) {
        found.add(new Stretch(quote.start(), quote.end()));
        return found;
      }
    }
    addTrimmed(found, start, rightEnd(start, frame, clause));
    return found;
  }

  private int rightEnd(int first, Frame frame, boolean clause) {
    for (int index = first; index < passage.size(); index++) {
      if (passage.isQuoted(index)) {
        continue;
      }
      if (passage.isMark(index, ";") || index > first && cutAt(index, frame)) {
        return index;
      }
      if (passage.isComma(index) && !clause && opensSentence(frame)) {
        return index;
      }
      if (passage.isComma(index) && index > first) {
        int next = index + 1;
        if (passage.is(next, WordClass.COORDINATOR) || passage.is(next, WordClass.CONTRAST)) {
          int verb = passage.functionEnd(next);
          if (returnsToSubject(verb, frame)) {
            return index;
          }
        }
        if (!clause && passage.is(next, WordClass.CONTRAST)) {
          return index;
        }
      }
    }
    return passage.size();
  }

  /** {@code After accusing the union of lying, the minister left}. */
  private static boolean opensSentence(Frame frame) {
    return frame.cue().form() == CueForm.GERUND && frame.cue().first() <= 1;
  }

  /** {@code заявил, что …, и покинул зал}: behind the comma the speaker goes on. */
  private boolean returnsToSubject(int first, Frame frame) {
    if (passage.tables().rules().subjectCase().isEmpty()) {
      return false;
    }
    int index = first;
    while (index < passage.size()
        && (passage.isAny(index, SKIPPED | WordClass.NEGATION.bit())
            || passage.token(index).canBe(PartOfSpeech.ADVERB)
                && !passage.token(index).canBe(PartOfSpeech.NOUN))) {
      index = passage.functionEnd(index);
    }
    if (index >= passage.size() || !passage.isFinite(index)) {
      return false;
    }
    Token verb = passage.token(index);
    Token cue = passage.token(frame.cue().head());
    return verb.can(Feature.PAST)
        && cue.can(Feature.PAST)
        && verb.can(Feature.PLURAL) == cue.can(Feature.PLURAL)
        && verb.can(Feature.FEMININE) == cue.can(Feature.FEMININE)
        && verb.can(Feature.MASCULINE) == cue.can(Feature.MASCULINE);
  }

  private void addTrimmed(List<Stretch> found, int first, int end) {
    int start = first;
    int stop = end;
    while (start < stop && isLoose(start)) {
      start++;
    }
    while (stop > start
        && (isLoose(stop - 1) || passage.isStop(stop - 1) && !passage.isQuoted(stop - 1))) {
      stop--;
    }
    if (stop > start) {
      found.add(new Stretch(passage.token(start).start(), passage.token(stop - 1).end()));
    }
  }

  private boolean isLoose(int index) {
    return !passage.isQuoted(index)
        && (passage.isMark(index, ",;:") || passage.isDash(index))
        && passage.token(index).shape() == Shape.PUNCTUATION;
  }
}
