package org.concordat.attribute;

/** Tells subjects that can speak from what only stands where a subject would stand. */
final class Plausibility {

  private final Passage passage;

  Plausibility(Passage passage) {
    this.passage = passage;
  }

  /**
   * Where the dictionary has no parts of speech, a stretch that begins with no noun that is known
   * is no subject: {@code Park, trích dẫn dữ liệu của bộ, cho biết}.
   */
  boolean isStrange(Subject subject) {
    return passage.isIsolating()
        && subject.pronoun().isEmpty()
        && subject.noun().isEmpty()
        && passage.namedAt(subject.head()).isEmpty()
        && !passage.looksLikeName(subject.head())
        && !passage.is(subject.first(), WordClass.DETERMINER)
        && !passage.is(subject.first(), WordClass.HONORIFIC);
  }

  boolean isKnown(Subject subject) {
    return subject.pronoun().isPresent()
        || subject.noun().isPresent()
        || passage.looksLikeName(subject.head())
        || passage.namedAt(subject.head()).isPresent();
  }

  boolean isSomebody(Subject subject) {
    return !isStrange(subject)
        && subject
            .noun()
            .filter(kind -> kind == SpeakerKind.THING || kind == SpeakerKind.DOCUMENT)
            .isEmpty();
  }
}
