package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;

/** Finds the subject that stands behind its verb: {@code said the minister}. */
final class SubjectBehind {

  private static final int REACH_BEHIND = 8;

  private final Passage passage;
  private final Agreement agreement;
  private final PhraseEnds ends;
  private final SpeakingPlaces places;

  SubjectBehind(Passage passage) {
    this.passage = passage;
    this.agreement = new Agreement(passage);
    this.ends = new PhraseEnds(passage);
    this.places = new SpeakingPlaces(passage);
  }

  /** {@code Китай, пишет Бранстад в статье, …}: the words before are what was said. */
  boolean isAsideOfAuthor(CueMatch cue) {
    if (passage.tables().rules().subjectCase().isEmpty()
        || cue.groupFirst() != cue.first()
        || !passage.isComma(cue.first() - 1)
        || !cue.entry().governsClause()) {
      return false;
    }
    Optional<Subject> behind = find(cue);
    if (behind.isEmpty() || behind.get().first() != cue.end()) {
      return false;
    }
    int end = behind.get().end();
    boolean clause =
        end + 1 < passage.size()
            && passage.isComma(end)
            && passage.is(end + 1, WordClass.COMPLEMENTIZER);
    return !clause
        && (behind.get().pronoun().isPresent()
            || behind.get().noun().filter(kind -> kind == SpeakerKind.PERSON).isPresent()
            || passage.token(behind.get().head()).isCapitalised());
  }

  /** {@code …, said the minister}: the subject before would be the end of what was said. */
  boolean looksInverted(CueMatch cue, Subject before) {
    if (passage.tables().rules().subjectCase().isPresent() || cue.groupFirst() != cue.first()) {
      return false;
    }
    if (!passage.isComma(cue.groupFirst() - 1)
        || !cue.entry().governsClause()
        || cue.entry().governs(Complement.ADDRESSEE)) {
      return false;
    }
    Optional<Subject> behind = find(cue);
    return behind.isPresent()
        && before.end() < cue.groupFirst()
        && (behind.get().end() == passage.size() || passage.isStop(behind.get().end()));
  }

  /** The subject behind a verb. */
  Optional<Subject> find(CueMatch cue) {
    boolean cases = passage.tables().rules().subjectCase().isPresent();
    int start = cases ? ends.behindQuotedName(cue.end()) : cue.end();
    int limit = ends.phraseEnd(start, cases);
    if (!cases) {
      boolean opensBefore =
          cue.groupFirst() == 0
              || !passage.token(cue.groupFirst() - 1).isWord()
              || passage.isQuoted(cue.groupFirst() - 1);
      if (!opensBefore
          || limit == start
          || limit < passage.size() && goesOn(limit)
          // The mayor, in a speech, vowed to close the port
          || passage.is(start, WordClass.INFINITIVE_MARKER)) {
        return Optional.empty();
      }
      return NounPhrases.read(passage, start, limit, true).filter(found -> found.first() == start);
    }
    boolean impersonal =
        passage.tables().rules().pluralVerbNeedsNoSubject() && agreement.isPlural(cue);
    Optional<Subject> place = impersonal ? places.at(start) : Optional.empty();
    if (place.filter(subject -> subject.end() == limit).isPresent()) {
      return place;
    }
    Optional<Subject> found =
        NounPhrases.read(passage, start, limit, true)
            .filter(subject -> subject.first() <= start + REACH_BEHIND)
            .filter(subject -> agreement.agrees(subject, cue))
            .filter(subject -> !mayBeObject(subject, cue));
    if (found.isEmpty()) {
      return place;
    }
    return found.map(
        subject ->
            subject.pronoun().isPresent() ? subject : subject.to(ends.nominalEnd(subject, limit)));
  }

  /** {@code выразили уверенность}: an inanimate noun behind a verb that governs one. */
  private boolean mayBeObject(Subject subject, CueMatch cue) {
    return cue.entry().governs(Complement.NP)
        && !cue.entry().governsClause()
        && subject.pronoun().isEmpty()
        && subject.noun().isEmpty()
        && passage.namedAt(subject.head()).isEmpty()
        && passage.token(subject.head()).can(Feature.ACCUSATIVE);
  }

  /** Whether what follows a noun phrase shows that it is the subject of a further verb. */
  private boolean goesOn(int index) {
    return passage.isFinite(index)
        || passage.isAny(index, WordClass.AUXILIARY.bit() | WordClass.FINITE.bit())
        || passage.token(index).canBe(PartOfSpeech.VERB)
            && passage.token(index).isWord()
            && !passage.isAny(index, WordClass.PREPOSITION.bit());
  }
}
