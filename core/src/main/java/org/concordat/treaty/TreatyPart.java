package org.concordat.treaty;

import java.util.Locale;

/** What a part of a treaty text is, from the outermost to the innermost. */
public enum TreatyPart {
  /** Why the parties agree: before the first article. */
  PREAMBLE,
  /** A part, which holds chapters or articles. */
  PART,
  /** A chapter, which holds sections or articles. */
  CHAPTER,
  /** A section, which holds articles. */
  SECTION,
  /** An article. */
  ARTICLE,
  /** A paragraph of an article. */
  PARAGRAPH,
  /** A point of a paragraph: {@code (a)}, {@code б)}, {@code đ)}. */
  POINT,
  /** Done at, in witness whereof, and the signatures. */
  SIGNATURES,
  /** An annex, which may hold articles of its own. */
  ANNEX,
  /** Reservations and declarations behind the text. */
  RESERVATION;

  /** Whether such a part holds articles, or parts that do. */
  boolean isDivision() {
    return this == PART || this == CHAPTER || this == SECTION || this == ANNEX;
  }

  /** Returns the name as it stands in JSON and in tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
