package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Token;

/** Finds the subject of the sentence: the first noun phrase that opens a clause. */
final class MatrixSubject {

  private final Passage passage;
  private final CueVerbs cues;
  private final Segments segments;
  private final Plausibility plausibility;

  MatrixSubject(Passage passage, CueVerbs cues, Segments segments) {
    this.passage = passage;
    this.cues = cues;
    this.segments = segments;
    this.plausibility = new Plausibility(passage);
  }

  /** The finder for a sentence without cues. */
  static MatrixSubject withoutCues(Passage passage) {
    CueVerbs none = CueVerbs.of(passage, List.of());
    return new MatrixSubject(passage, none, new Segments(passage, none));
  }

  Optional<Subject> find() {
    List<Segment> all = new ArrayList<>();
    int end = passage.size();
    while (end > 0) {
      Segment segment = segments.before(end);
      all.add(0, segment);
      end = segment.first() - 1;
    }
    for (Segment segment : all) {
      if (segment.kind() == Segment.Kind.ADVERBIAL
          && passage.is(segment.first(), WordClass.PREPOSITION)) {
        int verb = segment.first();
        while (verb < segment.end() && !cues.at(verb) && !passage.isFinite(verb)) {
          verb++;
        }
        if (verb < segment.end()) {
          Optional<Subject> found =
              passage.tables().rules().subjectCase().isPresent()
                  ? NounPhrases.read(passage, segment.first(), verb, true)
                  : LastPhrases.find(passage, segment.first(), verb);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      if (segment.kind() == Segment.Kind.NOUNS || segment.kind() == Segment.Kind.CLAUSE) {
        if (passage.is(segment.first(), WordClass.COMPLEMENTIZER)) {
          continue;
        }
        int until = segment.first();
        while (until < segment.end()
            && !cues.at(until)
            && !passage.isFinite(until)
            && !(until > segment.first() && mayBeVerb(until))) {
          until++;
        }
        if (until > segment.first()) {
          Optional<Subject> found =
              NounPhrases.read(passage, segment.first(), until, true)
                  .filter(subject -> !plausibility.isStrange(subject))
                  .map(this::withoutVerb);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Thủ tướng thăm bà con và yêu cầu}: behind the names an unknown word is the verb. */
  private Subject withoutVerb(Subject subject) {
    Optional<Named> named =
        passage.isIsolating() ? passage.namedAt(subject.head()) : Optional.empty();
    if (named.isEmpty()) {
      return subject;
    }
    int end = named.get().end();
    while (passage.namedAt(end).isPresent()) {
      end = passage.namedAt(end).get().end();
    }
    boolean verb =
        end < subject.end()
            && passage.token(end).isWord()
            && !passage.token(end).isCapitalised()
            && !passage.isAny(end, WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit());
    return verb ? subject.to(end) : subject;
  }

  private boolean mayBeVerb(int index) {
    Token token = passage.token(index);
    return passage.namedAt(index).isEmpty()
        && !token.isCapitalised()
        && (token.can(Feature.PAST) || passage.isAny(index, WordClass.AUXILIARY.bit()));
  }
}
