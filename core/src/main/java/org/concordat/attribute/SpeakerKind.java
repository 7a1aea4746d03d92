package org.concordat.attribute;

/** What a common noun says about who it names. */
enum SpeakerKind {
  /** One person by office, trade or role: {@code minister}. */
  PERSON,
  /** Several people: {@code experts}. */
  PEOPLE,
  /** Somebody who speaks for a country or body: {@code representative}. */
  REPRESENTATIVE,
  /** What stands for a country: {@code government}. */
  GOVERNMENT,
  /** A body that can speak: {@code ministry}. */
  BODY,
  /** What says something without being anybody: {@code treaty}, {@code law}. */
  DOCUMENT,
  /** How many of what follows: {@code hundreds} of protesters. */
  QUANTITY,
  /** What says something for whoever wrote it: {@code report}; a phrase may name it. */
  REPORT,
  /** What shows something but never speaks: {@code clock}, {@code poll}. */
  THING
}
