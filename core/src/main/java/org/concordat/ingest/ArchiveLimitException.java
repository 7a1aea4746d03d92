package org.concordat.ingest;

import java.io.IOException;

/** An archive costs more than it may; nothing more of it is read. */
final class ArchiveLimitException extends IOException {
  private static final long serialVersionUID = 1L;

  ArchiveLimitException(String message) {
    super(message);
  }
}
