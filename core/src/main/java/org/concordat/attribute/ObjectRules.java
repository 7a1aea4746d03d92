package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.attribute.ContentRule.Stretch;
import org.concordat.model.MentionType;
import org.concordat.model.SpeechAct;

/**
 * What was said as the object of its cue: an infinitive, a noun phrase with or without preposition.
 */
final class ObjectRules {

  /** How many tokens from its cue what was said may begin. */
  private static final int REACH = 25;

  private final Passage passage;
  private final ClauseText clause;
  private final ContentOnset onset;
  private final VerbSigns verbs;

  ObjectRules(ClauseText clause) {
    this.passage = clause.passage();
    this.clause = clause;
    this.onset = new ContentOnset(passage);
    this.verbs = new VerbSigns(passage);
  }

  List<Stretch> infinitive(Frame frame) {
    if (frame.cue().entry().governs(Complement.INFSAY)) {
      return infinitiveOfSpeech(frame);
    }
    if (!frame.cue().entry().governs(Complement.INF)) {
      return List.of();
    }
    int start = onset.skipFillers(frame.rightEdge());
    if (passage.isComma(start)) {
      return List.of();
    }
    for (int index = start; index < passage.size() && index < start + REACH; index++) {
      boolean marker = passage.is(index, WordClass.INFINITIVE_MARKER) && opensInfinitive(index);
      if (marker || verbs.isInfinitive(index)) {
        int first = start;
        if (marker && opensAdverbialOnly(start, index)) {
          first = index;
        }
        if (marker && index == first && passage.opensQuote(index + 1)) {
          return clause.behind(index + 1, frame, false);
        }
        return withoutTime(first, clause.behind(first, frame, false));
      }
      if (passage.isComma(index)
              && index > start
              && !passage.is(index + 1, WordClass.COMPLEMENTIZER)
              && !listGoesOn(index)
          || passage.isFinite(index)
          || clause.cutAt(index, frame)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code vowed to come as the country approaches …}: the clause of time is the author's. */
  private List<Stretch> withoutTime(int first, List<Stretch> found) {
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
              || passage.token(index + 1).shape() == Shape.NUMBER
              || passage.tables().pronouns().at(passage.tokens(), index + 1).isPresent())
          && verbs.isClause(index + 1, end)) {
        List<Stretch> shorter = new ArrayList<>();
        clause.addTrimmed(shorter, first, index);
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
    int start = onset.skipFillers(frame.rightEdge());
    int verb = passage.is(start, WordClass.INFINITIVE_MARKER) ? passage.functionEnd(start) : start;
    boolean speech =
        verb < passage.size()
            && passage.tables().cues().matchesAt(passage.tokens(), verb).stream()
                .anyMatch(match -> match.value().kind() == CueKind.VERB);
    return speech ? clause.behind(start, frame, false) : List.of();
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
    return first == end || onset.opensAdverbial(first) && passage.namedAt(first).isEmpty();
  }

  List<Stretch> prepositional(Frame frame) {
    if (frame.cue().form() == CueForm.GERUND && frame.cue().first() == 0
        || frame.cue().entry().act() == SpeechAct.SAY
            && frame.relation() == Frame.Relation.SHARED
            && passage.isIsolating()) {
      return List.of();
    }
    int start = onset.skipFillers(frame.rightEdge());
    if (start >= passage.size()) {
      return List.of();
    }
    // говоря о выборах, министр отметил …: when he spoke, not what he said
    if (frame.cue().form() == CueForm.GERUND
        && frame.cue().entry().act() == SpeechAct.SAY
        && isSimultaneous(passage.token(frame.cue().head()))
        && passage.is(start, WordClass.ABOUT)) {
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

  /** {@code говоря}, but {@code сообщив}: the gerund of an imperfective verb. */
  private static boolean isSimultaneous(Token gerund) {
    return gerund.form().endsWith("я") || gerund.form().endsWith("а");
  }

  private boolean canBeDative(int index) {
    Token token = passage.token(index);
    return token.can(Feature.DATIVE) || token.can(Feature.GUESSED);
  }

  /** {@code настаивает на том, что …}: what was said is the clause. */
  private List<Stretch> behindPreposition(int index, Frame frame) {
    int next = index + 1;
    if (passage.isComma(next + 1) && passage.is(next + 2, WordClass.COMPLEMENTIZER)) {
      return clause.behind(passage.functionEnd(next + 2), frame, true);
    }
    return next < passage.size() && !passage.isStop(next)
        ? withoutTime(index, clause.behind(index, frame, false))
        : List.of();
  }

  List<Stretch> object(Frame frame) {
    CueEntry entry = frame.cue().entry();
    boolean ing = entry.governs(Complement.ING);
    boolean noun =
        entry.governs(Complement.NP)
            || entry.governs(Complement.DAT)
            || entry.governs(Complement.GEN);
    if (!noun && !ing) {
      return List.of();
    }
    int start = onset.skipFillers(frame.rightEdge());
    if (start >= passage.size()) {
      return List.of();
    }
    Token token = passage.token(start);
    if (ing && token.can(Feature.ING_FORM)) {
      return clause.behind(start, frame, false);
    }
    if (entry.act() == SpeechAct.ASK
        && passage.tables().rules().modifiersStandFirst()
        && isPerson(start)) {
      return List.of();
    }
    List<Stretch> found =
        noun && opensObject(start, entry)
            ? withoutTime(start, clause.behind(start, frame, false))
            : List.of();
    return entry.governs(Complement.AS)
            && !found.isEmpty()
            && !hasPredicate(start, found.get(0).end())
        ? List.of()
        : found;
  }

  /** {@code questioned a suspect}: who was asked, not what. */
  private boolean isPerson(int index) {
    int noun = passage.is(index, WordClass.DETERMINER) ? passage.functionEnd(index) : index;
    return passage
            .namedAt(index)
            .map(named -> named.mention().type())
            .filter(type -> type == MentionType.PERSON || type == MentionType.OFFICIAL)
            .isPresent()
        || passage.tables().pronouns().at(passage.tokens(), index).isPresent()
        || noun < passage.size()
            && passage
                .nounAt(noun)
                .filter(
                    match ->
                        match.kind() == SpeakerKind.PERSON || match.kind() == SpeakerKind.PEOPLE)
                .isPresent();
  }

  private boolean hasPredicate(int first, int end) {
    for (int index = first; index < passage.size() && passage.token(index).start() < end; index++) {
      if (passage.isAny(index, WordClass.COMPLEMENTIZER.bit() | WordClass.ASIDE.bit())
          || passage.opensQuote(index)) {
        return true;
      }
    }
    return false;
  }

  /** {@code a charge China denies}, {@code это обвинение Китай отрицает}. */
  List<Stretch> objectBefore(Frame frame) {
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
    clause.addTrimmed(found, start, end);
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
    // pledged $3 billion
    if (passage.isCurrency(index)) {
      return true;
    }
    // called that "a victory": where a cue takes no clause, its word is a pronoun
    if (passage.is(index, WordClass.COMPLEMENTIZER)
        && passage.tables().rules().modifiersStandFirst()
        && !entry.governs(Complement.THAT)
        && passage.opensQuote(index + 1)) {
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
}
