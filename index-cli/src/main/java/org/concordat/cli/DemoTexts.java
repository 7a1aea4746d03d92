package org.concordat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.corpora.Corpora;
import org.concordat.evaluation.GoldDocument;
import org.concordat.evaluation.GoldReader;
import org.concordat.model.Document;

/** The texts that come with the program. */
final class DemoTexts {

  private DemoTexts() {}

  /** News without their annotation, and treaties. */
  static List<Document> all() {
    Corpora corpora = Corpora.load();
    List<Document> texts = new ArrayList<>();
    for (Corpora.Kind kind : List.of(Corpora.Kind.NEWS, Corpora.Kind.COUNT_NEWS)) {
      for (String name : corpora.names(kind)) {
        for (GoldDocument gold : GoldReader.read(name, corpora.text(name))) {
          texts.add(gold.document());
        }
      }
    }
    for (String name : corpora.names(Corpora.Kind.TREATY)) {
      texts.add(treaty(name, corpora.text(name)));
    }
    return texts;
  }

  /** {@code treaty/archives.en.txt}: the language stands in the name. */
  private static Document treaty(String name, String text) {
    String[] parts = name.split("\\.");
    return new Document(
        name.substring(0, name.lastIndexOf('.')),
        Optional.of("own treaties"),
        Optional.of(parts[parts.length - 2]),
        Optional.empty(),
        Optional.empty(),
        text);
  }
}
