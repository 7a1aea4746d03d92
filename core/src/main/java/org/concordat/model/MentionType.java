package org.concordat.model;

/** The types of mentions, named as in JSON. */
public enum MentionType {
  /** A state or former state. */
  COUNTRY,
  /** A named place that is no state. */
  PLACE,
  /** A person's name. */
  PERSON,
  /** An office with its holder's name, or alone for one particular person. */
  OFFICIAL,
  /** A named body. */
  ORGANIZATION,
  /** A named treaty, convention, agreement or declaration. */
  TREATY,
  /** A number with what it counts. */
  COUNT,
  /** A date, month, year or range. */
  DATE
}
