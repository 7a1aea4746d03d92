package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Token;
import org.concordat.model.MentionType;

/** Whether subject and verb, or two verbs, agree in gender, number and case. */
final class Agreement {

  private final Passage passage;

  Agreement(Passage passage) {
    this.passage = passage;
  }

  boolean agrees(Subject subject, CueMatch cue) {
    Token verb = passage.token(cue.head());
    Token head = passage.token(inflected(subject));
    Optional<Feature> wanted = passage.tables().rules().subjectCase();
    if (wanted.isEmpty() || head.can(Feature.GUESSED) || !head.isWord()) {
      return true;
    }
    boolean list = false;
    for (int index = subject.first(); index < subject.end(); index++) {
      list |= passage.is(index, WordClass.COORDINATOR);
    }
    if (!sameGender(subject, head, verb, wanted.get()) && !list) {
      return false;
    }
    boolean pluralVerb = verb.can(Feature.PLURAL);
    boolean singularVerb = verb.can(Feature.SINGULAR);
    boolean pluralHead = headCan(head, wanted.get(), Feature.PLURAL) || list;
    boolean singularHead = headCan(head, wanted.get(), Feature.SINGULAR);
    if (!pluralHead && !singularHead) {
      return true;
    }
    return pluralVerb && pluralHead || singularVerb && singularHead || !pluralVerb && !singularVerb;
  }

  /** {@code пресс-служба}: the second half is declined. */
  private int inflected(Subject subject) {
    int half = subject.head() + 2;
    return half == subject.headEnd() - 1 && passage.isMark(half - 1, "-") ? half : subject.head();
  }

  /**
   * {@code выразил готовность}: готовность is no subject of выразил. Offices are of both sexes:
   * {@code министр заявила}.
   */
  private boolean sameGender(Subject subject, Token head, Token verb, Feature wanted) {
    if (!verb.can(Feature.PAST)
        || verb.can(Feature.PLURAL)
        || passage.namedAt(subject.head()).filter(named -> !isLand(named)).isPresent()
        || subject.noun().filter(kind -> kind != SpeakerKind.BODY).isPresent()) {
      return true;
    }
    for (Reading reading : head.readings()) {
      if (reading.has(wanted)
          && (reading.has(Feature.PLURAL)
              || reading.has(Feature.MASCULINE) && verb.can(Feature.MASCULINE)
              || reading.has(Feature.FEMININE) && verb.can(Feature.FEMININE)
              || reading.has(Feature.NEUTER) && verb.can(Feature.NEUTER)
              || !reading.has(Feature.MASCULINE)
                  && !reading.has(Feature.FEMININE)
                  && !reading.has(Feature.NEUTER))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLand(Named named) {
    MentionType type = named.mention().type();
    return named.end() - named.first() == 1
        && (type == MentionType.COUNTRY || type == MentionType.PLACE);
  }

  private static boolean headCan(Token head, Feature inCase, Feature number) {
    return head.readings().stream().anyMatch(reading -> reading.has(inCase) && reading.has(number));
  }

  boolean isPlural(CueMatch cue) {
    Token verb = passage.token(cue.head());
    return verb.can(Feature.PLURAL)
        && !verb.can(Feature.FIRST_PERSON)
        && !verb.can(Feature.SECOND_PERSON);
  }

  /** Two verbs of one subject have its gender and number in common. */
  boolean matches(CueMatch before, CueMatch cue) {
    if (before.form() != CueForm.FINITE) {
      return false;
    }
    Token first = passage.token(before.head());
    Token second = passage.token(cue.head());
    return sameOrSilent(first, second, Feature.PLURAL)
        && sameOrSilent(first, second, Feature.FEMININE)
        && sameOrSilent(first, second, Feature.MASCULINE)
        && sameOrSilent(first, second, Feature.NEUTER);
  }

  private boolean sameOrSilent(Token first, Token second, Feature feature) {
    if (passage.tables().rules().subjectCase().isEmpty()
        || first.can(Feature.PRESENT)
        || second.can(Feature.PRESENT)
        || first.can(Feature.FUTURE)
        || second.can(Feature.FUTURE)) {
      return true;
    }
    return first.can(feature) == second.can(feature);
  }
}
