package org.concordat.ingest;

import java.util.ArrayList;
import java.util.List;
import org.concordat.model.Document;

/** Keeps what a reader delivers. */
final class Collected implements DocumentSink {

  final List<Document> documents = new ArrayList<>();
  final List<String> rejects = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();

  @Override
  public void document(IngestedFile file, Document document) {
    documents.add(document);
  }

  @Override
  public void reject(Reject reject) {
    rejects.add(reject.line());
  }

  @Override
  public void warning(Reject warning) {
    warnings.add(warning.line());
  }

  List<String> ids() {
    return documents.stream().map(Document::id).toList();
  }
}
