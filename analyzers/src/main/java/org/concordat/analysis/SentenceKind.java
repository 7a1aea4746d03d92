package org.concordat.analysis;

/** What a sentence is in an article. */
public enum SentenceKind {
  /** Running text. */
  TEXT,
  /** A headline or a heading without a full stop. */
  HEADLINE,
  /** Words under or beside a picture. */
  CAPTION,
  /** Place, date and agency before the first sentence: {@code HANOI, Oct. 26 (VNA) —}. */
  DATELINE,
  /** Who wrote the article. */
  BYLINE,
  /** Whose picture it is: {@code Фото: ВИА}. */
  CREDIT
}
