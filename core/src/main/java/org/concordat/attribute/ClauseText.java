package org.concordat.attribute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.attribute.ContentRule.Stretch;
import org.concordat.model.MentionType;

/**
 * A sentence with its cues: where what is said at a cue begins and ends. Lives for one sentence.
 */
final class ClauseText {

  private static final int SKIPPED = WordClass.FILLER.bit() | WordClass.CONNECTOR.bit();

  private static final int CONTINUES =
      WordClass.RELATIVE.bit()
          | WordClass.COMPLEMENTIZER.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.INTERROGATIVE.bit()
          | WordClass.ASIDE.bit()
          | WordClass.PREPOSITION.bit();

  private static final int LONGEST_DATELINE = 20;

  /** Most tokens of a name in quotation marks, with the marks. */
  private static final int LONGEST_NAME = 5;

  private static final Set<MentionType> DATELINE =
      EnumSet.of(MentionType.PLACE, MentionType.COUNTRY, MentionType.ORGANIZATION);

  private final Passage passage;
  private final List<Frame> frames;
  private final Cuts cuts;

  ClauseText(Passage passage, List<Frame> frames) {
    this.passage = passage;
    this.frames = frames;
    this.cuts = new Cuts(passage, frames);
  }

  Passage passage() {
    return passage;
  }

  List<Frame> frames() {
    return frames;
  }

  static boolean isSame(Frame one, Frame other) {
    return one.cue().first() == other.cue().first();
  }

  /** Where the colon before what begins at an offset stands; -1 if there is none. */
  int colonBefore(int start) {
    for (int index = passage.size() - 1; index >= 0; index--) {
      if (passage.token(index).start() < start && passage.isMark(index, ":")) {
        return passage.token(index).start();
      }
    }
    return -1;
  }

  int words(int first, int end) {
    int count = 0;
    for (int index = first; index < end; index++) {
      if (passage.token(index).isWord()
          && !passage.isAny(index, SKIPPED | WordClass.CONTRAST.bit())) {
        count++;
      }
    }
    return count;
  }

  boolean opensAdverbial(int index) {
    if (passage.dateEnd(index).isPresent()) {
      return true;
    }
    Token token = passage.token(index);
    return passage.isAny(index, SKIPPED | WordClass.PREPOSITION.bit())
        || token.canBe(PartOfSpeech.ADVERB) && !token.canBe(PartOfSpeech.NOUN)
        || token.partOfSpeech() == PartOfSpeech.PREPOSITION;
  }

  int skipAddressee(int first) {
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
    int name = index;
    while (index > start && name < passage.size() && passage.token(name).isCapitalised()) {
      name++;
    }
    // told the Daily Ledger she would stay
    if (name > index && passage.tables().rules().modifiersStandFirst()) {
      return name;
    }
    Optional<Integer> noun =
        index < passage.size() ? passage.nounAt(index).map(match -> match.end()) : Optional.empty();
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

  boolean isInfinitive(int index) {
    return passage.tables().rules().subjectCase().isPresent()
        && passage.token(index).can(Feature.INFINITIVE);
  }

  boolean isClause(int first, int end) {
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

  /** Whether a word shows beyond doubt that a stretch has a verb. */
  boolean hasVerbForm(int first, int end) {
    for (int index = first; index < passage.size() && passage.token(index).start() < end; index++) {
      if (passage.isFinite(index) || passage.isAny(index, WordClass.AUXILIARY.bit())) {
        return true;
      }
    }
    return false;
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

  int skipAdverbials(int first) {
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

  boolean hasVerb(int first, int end) {
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

  /** {@code DUSHANBE, Jan. 20 (Wire) - At least 212 …}: where the story begins. */
  private int behindDateline(int end) {
    for (int index = 1; index < end && index < LONGEST_DATELINE; index++) {
      if (passage.isDash(index)) {
        return isDateline(0, index) ? index + 1 : 0;
      }
    }
    return 0;
  }

  /** {@code GENEVA, ngày 3/2 -}: only where and when the text was written. */
  boolean isDateline(int first, int end) {
    if (first > 0 || !passage.isDash(end - 1) && !passage.isDash(end)) {
      return false;
    }
    for (int index = first; index < end; index++) {
      boolean named =
          passage
              .namedAt(index)
              .filter(each -> DATELINE.contains(each.mention().type()))
              .isPresent();
      if (passage.dateEnd(index).isPresent()) {
        index = passage.dateEnd(index).get() - 1;
      } else if (!named && passage.token(index).isWord() && !passage.isBracketed(index)) {
        return false;
      }
    }
    return true;
  }

  int clauseStartBefore(int end, Frame frame) {
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
    if (start == 0) {
      start = behindDateline(end);
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

  int skipFillers(int first) {
    int index = first;
    while (index < passage.size()
        && (passage.isAny(index, SKIPPED) && passage.namedAt(index).isEmpty())) {
      index = passage.functionEnd(index);
    }
    return index;
  }

  boolean cutAt(int index, Frame frame) {
    return cuts.at(index, frame);
  }

  /** What begins at a token and goes on to its right end. */
  List<Stretch> behind(int first, Frame frame, boolean clause) {
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
          || passage.isComma(behind) && !isName(start, behind)
          || passage.isMark(behind - 2, ".!?") && passage.isMark(behind - 1, "\"”»’'")) {
        found.add(new Stretch(quote.start(), quote.end()));
        return found;
      }
    }
    addTrimmed(found, start, rightEnd(start, frame, clause));
    return found;
  }

  /** {@code по данным газеты, «Рома», в составе которой …}: a name in quotation marks. */
  private boolean isName(int first, int end) {
    return end - first <= LONGEST_NAME
        && passage.token(first + 1).isCapitalised()
        && !passage.isMark(end - 2, ".,!?…");
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
      if (passage.isComma(index) && !clause && index > first && opensClause(index + 1)) {
        return index;
      }
      if (passage.isComma(index) && isSubordinate(frame) && opensMainClause(index + 1)) {
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

  /** {@code Khi bà Lan nói rằng tàu đã đến, ông Sơn bỏ đi}: the cue is in the clause of time. */
  private boolean isSubordinate(Frame frame) {
    return passage.isIsolating()
        && passage.is(0, WordClass.SUBORDINATOR)
        && !passage.is(0, WordClass.CONTRAST)
        && frame.relation() == Frame.Relation.BEFORE
        && frame.leftEdge() <= passage.functionEnd(0) + 1;
  }

  private boolean opensMainClause(int index) {
    return passage.namedAt(index).isPresent()
        || passage.is(index, WordClass.HONORIFIC)
        || passage.tables().pronouns().at(passage.tokens(), index).isPresent();
  }

  /** {@code объявила о своём уходе, сам же Джонс покинул страну}: somebody else does something. */
  private boolean opensClause(int first) {
    if (passage.tables().rules().subjectCase().isEmpty()
        || first >= passage.size()
        || passage.isAny(first, CONTINUES)
        || passage.token(first).canBe(PartOfSpeech.PARTICIPLE)
        || passage.token(first).canBe(PartOfSpeech.GERUND)
        || passage.isQuoted(first)) {
      return false;
    }
    int verb = first;
    while (verb < passage.size() && !passage.isFinite(verb)) {
      if (passage.isMark(verb, ",;:") || passage.isAny(verb, CONTINUES)) {
        return false;
      }
      verb++;
    }
    return verb < passage.size()
        && verb > first
        && NounPhrases.read(passage, first, verb, true)
            .filter(subject -> subject.first() <= first + 2)
            .filter(subject -> passage.token(subject.head()).can(Feature.NOMINATIVE))
            .filter(subject -> !passage.token(subject.head()).can(Feature.GENITIVE))
            .isPresent();
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

  void addTrimmed(List<Stretch> found, int first, int end) {
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
