package org.concordat.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.corpora.Corpora;
import org.concordat.evaluation.GoldDocument;
import org.concordat.evaluation.GoldReader;
import org.concordat.ingest.DocumentReader;
import org.concordat.ingest.DocumentSink;
import org.concordat.ingest.IngestedFile;
import org.concordat.ingest.Reject;
import org.concordat.model.AnalysisLimits;
import org.concordat.model.Document;

/** Texts in one language: our own corpora, or those of somebody else. */
final class SampleTexts {

  private SampleTexts() {}

  /** The news of our own corpora. */
  static List<Document> in(String language) {
    Corpora corpora = Corpora.load();
    List<Document> documents = new ArrayList<>();
    for (String name : corpora.names(Corpora.Kind.NEWS)) {
      GoldReader.read(name, corpora.text(name)).stream()
          .map(GoldDocument::document)
          .filter(document -> document.language().orElse("").equals(language))
          .forEach(documents::add);
    }
    if (documents.isEmpty()) {
      throw new IllegalStateException("no news in " + language);
    }
    return documents;
  }

  /** News and treaties of our own corpora, or what a file or a folder has in the language. */
  static List<String> texts(String language, String place) {
    return place.isEmpty() ? ours(language) : theirs(language, Path.of(place));
  }

  private static List<String> ours(String language) {
    Corpora corpora = Corpora.load();
    List<String> texts = new ArrayList<>();
    in(language).forEach(document -> texts.add(document.text()));
    for (String name : corpora.names(Corpora.Kind.TREATY)) {
      if (name.endsWith("." + language + ".txt")) {
        texts.add(corpora.text(name));
      }
    }
    return texts;
  }

  private static List<String> theirs(String language, Path place) {
    List<String> texts = new ArrayList<>();
    DocumentReader.create(AnalysisLimits.DEFAULT)
        .read(
            List.of(place),
            Optional.empty(),
            new DocumentSink() {
              @Override
              public void document(IngestedFile file, Document document) {
                if (document.language().orElse("").equals(language)) {
                  texts.add(document.text());
                }
              }

              @Override
              public void reject(Reject reject) {
                throw new IllegalArgumentException(reject.toString());
              }

              @Override
              public void warning(Reject warning) {
                throw new IllegalArgumentException(warning.toString());
              }
            });
    if (texts.isEmpty()) {
      throw new IllegalArgumentException(place + ": no document whose language is " + language);
    }
    return texts;
  }
}
