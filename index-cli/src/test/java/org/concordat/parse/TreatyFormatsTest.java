package org.concordat.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.Concordat;
import org.concordat.corpora.Corpora;
import org.concordat.evaluation.Score;
import org.concordat.evaluation.TreatyScorer;
import org.concordat.ingest.DocumentReader;
import org.concordat.ingest.DocumentSink;
import org.concordat.ingest.IngestedFile;
import org.concordat.ingest.Reject;
import org.concordat.model.AnalysisLimits;
import org.concordat.model.Document;
import org.concordat.treaty.TreatyStructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Our treaties printed in four formats: their structure is read as from the plain text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TreatyFormatsTest {

  private static final double LEAST = 0.98;

  private static final List<String> CODES = List.of("en", "ru", "vi");

  private static final Map<String, TreatyRenderings.Words> WORDS =
      Map.of(
          "en",
          new TreatyRenderings.Words(
              "CONTENTS",
              "Article",
              List.of(
                  "Several delegations asked for a longer period.",
                  "The text was agreed on the last night of the talks.")),
          "ru",
          new TreatyRenderings.Words(
              "ОГЛАВЛЕНИЕ",
              "Статья",
              List.of(
                  "Ряд делегаций просил о более длительном сроке.",
                  "Текст согласован в последнюю ночь переговоров.")),
          "vi",
          new TreatyRenderings.Words(
              "MỤC LỤC",
              "Điều",
              List.of(
                  "Một số đoàn đề nghị thời hạn dài hơn.",
                  "Văn bản được thống nhất vào đêm đàm phán cuối cùng.")));

  @TempDir private Path folder;

  private final Concordat concordat = Concordat.create();
  private final DocumentReader reader = DocumentReader.create(AnalysisLimits.DEFAULT);

  @AfterAll
  void close() {
    reader.close();
  }

  private interface Rendering {
    byte[] of(TreatyRenderings treaty) throws IOException;
  }

  private static final Map<String, Rendering> FORMATS =
      Map.of(
          "txt",
          TreatyRenderings::txt,
          "html",
          TreatyRenderings::html,
          "docx",
          TreatyRenderings::docx,
          "pdf",
          TreatyRenderings::pdf);

  @TestFactory
  Stream<DynamicTest> readsEveryRenderingAsThePlainText() {
    return Stream.of("lighthouses", "archives")
        .flatMap(treaty -> FORMATS.keySet().stream().sorted().map(format -> treaty + "." + format))
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private void check(String name) throws IOException {
    String treaty = name.substring(0, name.indexOf('.'));
    String format = name.substring(name.indexOf('.') + 1);
    Corpora corpora = Corpora.load();
    String gold = corpora.text("treaty/" + treaty + ".structure.tsv");
    List<TreatyStructure> texts = new ArrayList<>();
    for (String code : CODES) {
      TreatyRenderings printed =
          new TreatyRenderings(
              corpora.text("treaty/" + treaty + "." + code + ".txt"), WORDS.get(code));
      Path file = folder.resolve(treaty + "." + code + "." + format);
      Files.write(file, FORMATS.get(format).of(printed));
      TreatyStructure structure = concordat.readTreaty(read(file));
      Score score = TreatyScorer.structure(gold, structure);
      assertThat(score.f1())
          .as(file.getFileName() + " " + TreatyScorer.differences(gold, structure))
          .isGreaterThanOrEqualTo(LEAST);
      texts.add(structure);
    }
    assertThat(TreatyScorer.alignment(concordat.alignTreaties(texts)).f1())
        .isGreaterThanOrEqualTo(LEAST);
  }

  private Document read(Path file) {
    List<Document> documents = new ArrayList<>();
    reader.read(
        List.of(file),
        Optional.empty(),
        new DocumentSink() {
          @Override
          public void document(IngestedFile from, Document document) {
            documents.add(document);
          }

          @Override
          public void reject(Reject reject) {
            throw new AssertionError(reject.line());
          }

          @Override
          public void warning(Reject warning) {
            // A rendering may be odd; its text is what counts here.
          }
        });
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }
}
