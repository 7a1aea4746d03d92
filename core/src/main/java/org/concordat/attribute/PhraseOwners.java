package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;

/** Finds the speaker of a phrase or noun: {@code according to X}, {@code обвинение Трампа}. */
final class PhraseOwners {

  private final Passage passage;
  private final PhraseEnds ends;

  PhraseOwners(Passage passage) {
    this.passage = passage;
    this.ends = new PhraseEnds(passage);
  }

  /** The speaker behind a phrase or noun: {@code according to X}, {@code по словам X}. */
  Frame find(CueMatch cue) {
    int start = cue.end();
    int left = cue.first();
    int cut = left > 0 && passage.isComma(left - 1) ? left - 1 : left > 0 ? left : -1;
    Optional<Subject> inside = insidePronoun(cue);
    if (inside.isPresent()) {
      return new Frame(cue, inside, Frame.Relation.OWNER, left, cue.end(), cut);
    }
    if (cue.entry().kind() == CueKind.NOUN) {
      return nounOwner(cue);
    }
    if (passage.is(start, WordClass.PREPOSITION) && passage.isIsolating()) {
      start = passage.functionEnd(start);
    }
    int end = ends.ownerEnd(start);
    Optional<Subject> subject =
        start < end && standsFree(cue) && isInCase(cue, start)
            ? NounPhrases.read(passage, start, end, false)
            : Optional.empty();
    return subject.isPresent()
        ? new Frame(cue, subject, Frame.Relation.OWNER, left, end, cut)
        : new Frame(cue, subject, Frame.Relation.NONE, left, end, -1);
  }

  /** Where words have no endings, only a comma tells {@code theo ông X} from {@code theo đuổi}. */
  private boolean standsFree(CueMatch cue) {
    int before = cue.first() - 1;
    return !passage.isIsolating()
        || before < 0
        || !passage.token(before).isWord()
        || passage.isAny(before, WordClass.JOINS | WordClass.FILLER.bit());
  }

  /** {@code по данным министра}, but {@code по данным вопросам}. */
  private boolean isInCase(CueMatch cue, int first) {
    Feature wanted =
        cue.entry().governs(Complement.GEN)
            ? Feature.GENITIVE
            : cue.entry().governs(Complement.DAT) ? Feature.DATIVE : Feature.NOMINATIVE;
    Token token = passage.token(first);
    return wanted == Feature.NOMINATIVE
        || passage.namedAt(first).isPresent()
        || passage.isQuoted(first)
        || CaseOfPhrases.canBeIn(token, wanted)
        || token.shape() == Shape.NUMBER
        || token.readings().stream()
            .noneMatch(
                reading ->
                    reading.features().contains(Feature.NOMINATIVE)
                        || reading.features().contains(Feature.DATIVE)
                        || reading.features().contains(Feature.INSTRUMENTAL));
  }

  /** {@code по его словам}, {@code in his words}. */
  private Optional<Subject> insidePronoun(CueMatch cue) {
    for (int index = cue.first(); index < cue.end(); index++) {
      int at = index;
      Optional<PhraseMatch<Pronoun>> pronoun =
          passage
              .tables()
              .pronouns()
              .at(passage.tokens(), at)
              .filter(match -> match.value().possessive());
      if (pronoun.isPresent()) {
        return Optional.of(
            new Subject(
                at,
                pronoun.get().end(),
                at,
                pronoun.get().end(),
                Optional.of(pronoun.get().value()),
                Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** {@code Trump's accusation}, {@code обвинение Трампа}, {@code cáo buộc của ông Trump}. */
  private Frame nounOwner(CueMatch cue) {
    int before = cue.first();
    if (passage.tables().rules().modifiersStandFirst()) {
      if (before > 1 && passage.token(before - 1).form().equals("'s")) {
        Optional<Named> named = passage.namedAt(before - 2);
        if (named.isPresent()) {
          Optional<Subject> subject =
              NounPhrases.read(passage, named.get().first(), before - 1, false);
          return new Frame(cue, subject, Frame.Relation.OWNER, named.get().first(), cue.end(), -1);
        }
        if (passage.token(before - 2).isCapitalised()) {
          return new Frame(
              cue,
              NounPhrases.read(passage, before - 2, before - 1, false),
              Frame.Relation.OWNER,
              before - 2,
              cue.end(),
              -1);
        }
      }
      return new Frame(cue, Optional.empty(), Frame.Relation.NONE, cue.first(), cue.end(), -1);
    }
    int start = cue.end();
    if (passage.is(start, WordClass.PREPOSITION) && passage.namedAt(start).isEmpty()) {
      start = passage.functionEnd(start);
    }
    Optional<Named> named = passage.namedAt(start);
    if (named.isEmpty() && start < passage.size() && passage.token(start).isCapitalised()) {
      return new Frame(
          cue,
          NounPhrases.read(passage, start, start + 1, false),
          Frame.Relation.OWNER,
          cue.first(),
          start + 1,
          -1);
    }
    int last = start;
    while (named.isEmpty()
        && last < passage.size()
        && last < start + 3
        && passage.is(last, WordClass.HONORIFIC)) {
      last++;
      named = passage.namedAt(last);
    }
    if (named.isEmpty()
        && last > start
        && last < passage.size()
        && passage.token(last).isCapitalised()) {
      return new Frame(
          cue,
          NounPhrases.read(passage, start, last + 1, false),
          Frame.Relation.OWNER,
          cue.first(),
          last + 1,
          -1);
    }
    if (named.isEmpty()) {
      return new Frame(cue, Optional.empty(), Frame.Relation.NONE, cue.first(), cue.end(), -1);
    }
    int end = named.get().end();
    return new Frame(
        cue,
        NounPhrases.read(passage, start, end, false),
        Frame.Relation.OWNER,
        cue.first(),
        end,
        -1);
  }
}
