package org.concordat.attribute;

import java.util.Optional;
import org.concordat.model.MentionType;

/** Finds the subject of a verb in the region before it, between openers, commas and names. */
final class SubjectBefore {

  /** Most names of a list before its last comma. */
  private static final int LONGEST_LIST = 8;

  private final Passage passage;
  private final CueVerbs cues;
  private final Segments segments;
  private final ClauseOpeners openers;
  private final Parentheses parentheses;
  private final Plausibility plausibility;

  SubjectBefore(Passage passage, CueVerbs cues, Segments segments) {
    this.passage = passage;
    this.cues = cues;
    this.segments = segments;
    this.openers = new ClauseOpeners(passage, cues);
    this.parentheses = new Parentheses(passage, segments);
    this.plausibility = new Plausibility(passage);
  }

  /** What stands before the group of a verb. */
  Region find(CueMatch cue) {
    int end = cue.groupFirst();
    Segment own = segments.before(end);
    if (own.first() == end) {
      return end == 0 || segments.isEdge(end)
          ? Region.of(Optional.empty(), false)
          : parentheses.region(end);
    }
    if (startsLikeVerb(own.first())) {
      return parentheses.region(own.first());
    }
    int opener = openers.last(own.first(), end);
    int start = opener < 0 ? own.first() : passage.functionEnd(opener);
    if (opener >= 0 && cues.at(opener)) {
      start = cues.end(opener);
    } else if (opener >= 0 && passage.isFinite(opener) && !openers.isWord(opener)) {
      return Region.of(Optional.empty(), false);
    }
    if (opener >= 0 && passage.is(opener, WordClass.RELATIVE) && start >= end) {
      return antecedent(opener);
    }
    if (opener >= 0 && passage.is(opener, WordClass.COMPLEMENTIZER) && start >= end) {
      return Region.of(Optional.empty(), false);
    }
    boolean aside =
        opener >= 0 && passage.is(opener, WordClass.ASIDE) && openers.asideStands(opener);
    Optional<Subject> subject =
        start < end ? NounPhrases.read(passage, start, end, true) : Optional.empty();
    if (subject.isPresent()
        && passage.isAny(start, WordClass.PREPOSITION.bit())
        && passage.tables().rules().subjectCase().isEmpty()) {
      subject = LastPhrases.find(passage, start, end);
    }
    if (subject.isPresent() && opener < 0) {
      if (own.first() > 1 && plausibility.isStrange(subject.get())) {
        return parentheses.region(own.first());
      }
      Optional<Subject> named = namedBefore(own, subject.get());
      if (named.isPresent()) {
        return Region.of(named, false);
      }
      subject = Optional.of(withList(subject.get(), own));
    }
    boolean open =
        subject.isEmpty()
            && (start >= end
                || passage.isAny(start, WordClass.JOINS)
                || opener >= 0 && passage.is(opener, WordClass.COORDINATOR));
    boolean relative = opener >= 0 && passage.is(opener, WordClass.RELATIVE);
    return new Region(subject, open, aside, opener, relative);
  }

  /** {@code Park, trích dẫn dữ liệu của bộ Y tế cho biết}: behind the comma no noun begins. */
  private boolean startsLikeVerb(int first) {
    return passage.isIsolating()
        && first > 1
        && passage.isComma(first - 1)
        && passage.namedAt(first - 2).filter(SubjectBefore::isPerson).isPresent()
        && passage.token(first).isWord()
        && !passage.token(first).isCapitalised()
        && !passage.isAny(first, -1)
        && passage.namedAt(first).isEmpty()
        && passage.nounAt(first).isEmpty()
        && passage.tables().pronouns().at(passage.tokens(), first).isEmpty()
        && !cues.at(first);
  }

  /**
   * {@code Sutopo Nugroho, the spokesman for the agency said}: the name stands before its title.
   */
  private Optional<Subject> namedBefore(Segment own, Subject title) {
    if (own.first() < 2
        || !passage.isComma(own.first() - 1)
        || title.noun().filter(kind -> kind == SpeakerKind.PERSON).isEmpty()
        || passage.tables().rules().subjectCase().isPresent()
        || passage.namedAt(title.head()).filter(SubjectBefore::isPerson).isPresent()) {
      return Optional.empty();
    }
    Optional<Named> person = passage.namedAt(own.first() - 2);
    if (person.isEmpty()
        || person.get().mention().type() != MentionType.PERSON
        || segments.before(own.first() - 1).first() != person.get().first()
        || !passage.is(title.first(), WordClass.DETERMINER)) {
      return Optional.empty();
    }
    return NounPhrases.read(passage, person.get().first(), person.get().end(), true)
        .map(subject -> subject.to(title.end()));
  }

  private static boolean isPerson(Named named) {
    return named.mention().type() == MentionType.PERSON;
  }

  /** A list goes on before the comma: {@code Russia, China and Cuba}. */
  private Subject withList(Subject subject, Segment own) {
    int first = own.first();
    boolean list = false;
    for (int index = own.first(); index < own.end(); index++) {
      list |= passage.is(index, WordClass.COORDINATOR);
    }
    Subject result = subject;
    int count = 0;
    while (list && count++ < LONGEST_LIST && first > 1 && passage.isComma(first - 1)) {
      int last = first - 1;
      Optional<Named> named = passage.namedAt(last - 1);
      if (named.isEmpty()
          || named.get().end() != last
          || named.get().first() > 0 && !passage.isComma(named.get().first() - 1)) {
        break;
      }
      first = named.get().first();
      result = result.from(first);
    }
    return result;
  }

  /** {@code Bergqvist, who doubts that …}. */
  private Region antecedent(int relative) {
    int end = relative;
    while (end > 0 && passage.isComma(end - 1)) {
      end--;
    }
    if (end == 0) {
      return Region.of(Optional.empty(), false);
    }
    Optional<Named> named =
        passage.tables().rules().subjectCase().isPresent()
            ? passage.namedAt(end - 1)
            : Optional.empty();
    if (named.isPresent()) {
      Optional<Subject> last =
          NounPhrases.read(passage, named.get().first(), named.get().end(), false);
      if (last.isPresent()) {
        return new Region(last, false, false, -1, true);
      }
    }
    Segment segment = segments.before(end);
    int opener = openers.last(segment.first(), end);
    int start = opener < 0 ? segment.first() : passage.functionEnd(opener);
    if (opener >= 0 && passage.tables().rules().modifiersStandFirst()) {
      Optional<Subject> last = LastPhrases.find(passage, start, end);
      if (last.isPresent()) {
        return new Region(last, false, false, -1, true);
      }
    }
    Optional<Subject> subject =
        start < end ? NounPhrases.read(passage, start, end, false) : Optional.empty();
    return new Region(subject, false, false, -1, true);
  }
}
