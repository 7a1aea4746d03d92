package org.concordat.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.concordat.model.AnalysisLimits;
import org.concordat.model.Document;
import org.concordat.model.LongDocument;

/** Reads plain texts in any encoding. Immutable and thread-safe. */
final class PlainTextReader {

  /** Texts of more bytes are handed on in pieces. */
  private static final long LONG = 4L << 20;

  private final AnalysisLimits limits;
  private final Lazily<TextDecoder> decoder = Lazily.of(TextDecoder::new);

  PlainTextReader(AnalysisLimits limits) {
    this.limits = limits;
  }

  void read(IngestedFile file, String id, InputStream bytes, DocumentSink sink)
      throws IOException, IngestException {
    Chunks content = Chunks.read(bytes, limits.documentLength());
    if (content.length() > limits.documentLength()) {
      throw new IngestException(Stage.READ, Limits.tooLong(limits));
    }
    if (content.length() > LONG) {
      readLong(file, id, content, sink);
      return;
    }
    TextDecoder.Decoded decoded = decoder.get().decode(content.joined());
    judge(file, id, decoded.undecodable(), decoded.text().length(), decoded.encoding(), sink);
    sink.document(file, Document.of(id, decoded.text()));
  }

  private void readLong(IngestedFile file, String id, Chunks content, DocumentSink sink)
      throws IngestException {
    LongText text = LongText.of(content, decoder.get());
    long[] counts = LongTextDecoder.count(text.charset(), content, text.mark());
    judge(file, id, counts[1], counts[0], text.charset().name(), sink);
    sink.longDocument(
        file,
        new LongDocument(
            Document.of(id, ""),
            counts[0],
            LongTextDecoder.text(text.charset(), content, text.mark())));
  }

  private static void judge(
      IngestedFile file, String id, long undecodable, long all, String encoding, DocumentSink sink)
      throws IngestException {
    if (undecodable > all * TextDecoder.MOST_UNDECODABLE) {
      throw new IngestException(
          Stage.DECODE,
          undecodable + " of " + all + " characters cannot be decoded (read as " + encoding + ")");
    }
    if (undecodable > 0) {
      sink.warning(
          file.reject(
              id,
              Stage.DECODE,
              undecodable + " characters could not be decoded (read as " + encoding + ")"));
    }
  }
}
