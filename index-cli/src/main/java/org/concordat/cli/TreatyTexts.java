package org.concordat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.Concordat;
import org.concordat.ingest.DocumentReader;
import org.concordat.ingest.DocumentSink;
import org.concordat.ingest.IngestedFile;
import org.concordat.ingest.Reject;
import org.concordat.model.AnalysisLimits;
import org.concordat.model.Document;
import org.concordat.treaty.TreatyStructure;

/** Reads the treaty texts that a command line names; what cannot be read is said on stderr. */
final class TreatyTexts {

  private final Concordat concordat;
  private final Console console;
  private boolean refused;

  TreatyTexts(Concordat concordat, Console console) {
    this.concordat = concordat;
    this.console = console;
  }

  /** Whether some input was refused. */
  boolean refused() {
    return refused;
  }

  List<TreatyStructure> read(List<Path> files) {
    List<TreatyStructure> texts = new ArrayList<>();
    try (DocumentReader reader = DocumentReader.create(AnalysisLimits.DEFAULT)) {
      reader.read(
          files,
          Optional.of(console.in()),
          new DocumentSink() {
            @Override
            public void document(IngestedFile file, Document document) {
              texts.add(concordat.readTreaty(document));
            }

            @Override
            public void reject(Reject reject) {
              refused = true;
              console.note("concordat: " + reject.line());
            }

            @Override
            public void warning(Reject warning) {
              console.note("concordat: warning: " + warning.line());
            }
          });
    }
    for (TreatyStructure text : texts) {
      if (!text.isTreaty()) {
        refused = true;
        console.note(
            "concordat: "
                + text.document().id()
                + ": no treaty text: "
                + text.articles().size()
                + " articles found");
      }
      text.warnings()
          .forEach(
              warning ->
                  console.note("concordat: warning: " + text.document().id() + ": " + warning));
    }
    return texts.stream().filter(TreatyStructure::isTreaty).toList();
  }
}
