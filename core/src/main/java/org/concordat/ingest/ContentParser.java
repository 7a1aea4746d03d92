package org.concordat.ingest;

import java.io.IOException;
import java.util.List;
import org.concordat.model.AnalysisLimits;

/**
 * Takes the text out of a format other than plain text; found through {@link
 * java.util.ServiceLoader}, so that an application that only has plain texts needs no parsers.
 * Thread-safe.
 */
public interface ContentParser extends AutoCloseable {

  /**
   * Tells whether it reads a format.
   *
   * @param mediaType such as {@code application/pdf}
   * @return whether it does
   */
  boolean reads(String mediaType);

  /**
   * Reads a file.
   *
   * @param content the file
   * @param limits what it may cost
   * @return its text and what it says about itself, then those of its attachments
   * @throws IngestException if there is no text to be had
   * @throws IOException if its bytes cannot be read
   */
  List<ParsedContent> parse(RawContent content, AnalysisLimits limits)
      throws IngestException, IOException;

  /** Ends what it has started; the parser may be used again all the same. */
  @Override
  default void close() {}
}
