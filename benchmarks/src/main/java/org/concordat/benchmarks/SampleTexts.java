package org.concordat.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.concordat.corpora.Corpora;
import org.concordat.evaluation.GoldDocument;
import org.concordat.evaluation.GoldReader;
import org.concordat.model.Document;

/** The news of our own corpora in one language. */
final class SampleTexts {

  private SampleTexts() {}

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
}
