package org.concordat.ingest;

/** Where on its way from the disk to the index a file was refused. */
public enum Stage {
  /** Walking through folders and archives. */
  FIND,
  /** Reading its bytes. */
  READ,
  /** Finding out what it is. */
  DETECT,
  /** Taking the text out of its format. */
  PARSE,
  /** Turning bytes into characters. */
  DECODE,
  /** Finding mentions and statements. */
  ANALYZE,
  /** Writing the index. */
  INDEX
}
