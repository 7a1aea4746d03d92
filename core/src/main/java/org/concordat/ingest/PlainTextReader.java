package org.concordat.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.concordat.model.AnalysisLimits;

/** Reads plain texts in any encoding. Immutable and thread-safe. */
final class PlainTextReader {

  private final AnalysisLimits limits;
  private final Lazily<TextDecoder> decoder = Lazily.of(TextDecoder::new);

  PlainTextReader(AnalysisLimits limits) {
    this.limits = limits;
  }

  /** A text and what is odd about it; {@code warning} is empty where nothing is. */
  record PlainText(String text, String warning) {}

  PlainText read(InputStream bytes) throws IOException, IngestException {
    byte[] content = bytes.readNBytes(limits.documentLength() + 1);
    if (content.length > limits.documentLength()) {
      throw new IngestException(Stage.READ, Limits.tooLong(limits));
    }
    TextDecoder.Decoded decoded = decoder.get().decode(content);
    String encoding = decoded.encoding();
    if (decoded.isDamaged()) {
      throw new IngestException(
          Stage.DECODE,
          decoded.undecodable()
              + " of "
              + decoded.text().length()
              + " characters cannot be decoded (read as "
              + encoding
              + ")");
    }
    String warning =
        decoded.undecodable() == 0
            ? ""
            : decoded.undecodable() + " characters could not be decoded (read as " + encoding + ")";
    return new PlainText(decoded.text(), warning);
  }
}
