package org.concordat.cli;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.concordat.ingest.DocumentSink;
import org.concordat.ingest.IngestedFile;
import org.concordat.ingest.Reject;
import org.concordat.model.Document;
import org.concordat.model.LongDocument;

/** Says what was refused and what was odd among the input, a line each. */
final class InputLog {

  private final Console console;
  private final AtomicInteger rejects = new AtomicInteger();

  InputLog(Console console) {
    this.console = console;
  }

  /** Hands documents on and reports the rest. */
  DocumentSink sink(Consumer<Document> documents) {
    return sink(documents, document -> documents.accept(document.whole()));
  }

  /** Hands documents on, long ones apart, and reports the rest. */
  DocumentSink sink(Consumer<Document> documents, Consumer<LongDocument> longDocuments) {
    return new DocumentSink() {
      @Override
      public void longDocument(IngestedFile file, LongDocument document) {
        longDocuments.accept(document);
      }

      @Override
      public void document(IngestedFile file, Document document) {
        documents.accept(document);
      }

      @Override
      public void reject(Reject reject) {
        rejects.incrementAndGet();
        console.note("concordat: refused: " + DisplayWidth.clean(reject.line()));
      }

      @Override
      public void warning(Reject warning) {
        console.note("concordat: warning: " + DisplayWidth.clean(warning.line()));
      }
    };
  }

  int exitCode() {
    return rejects.get() == 0 ? 0 : ErrorLines.REJECTS;
  }
}
