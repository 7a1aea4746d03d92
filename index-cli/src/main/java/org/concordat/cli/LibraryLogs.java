package org.concordat.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from writing remarks about the Java in use to a user's screen. */
final class LibraryLogs {

  /** Held, since the level of a logger that nobody holds is forgotten. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private LibraryLogs() {}

  static void silence() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
