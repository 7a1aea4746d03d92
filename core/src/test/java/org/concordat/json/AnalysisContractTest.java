package org.concordat.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.concordat.Concordat;
import org.concordat.corpora.Corpora;
import org.concordat.evaluation.GoldDocument;
import org.concordat.evaluation.GoldReader;
import org.concordat.model.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is printed keeps to the published schema, and every span is its substring. */
class AnalysisContractTest {

  private static final Concordat CONCORDAT = Concordat.create();
  private static final AnalysisJson JSON = new AnalysisJson(true);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(AnalysisJson.class.getResourceAsStream("analysis.schema.json"));

  private static List<Document> ownTexts() {
    Corpora corpora = Corpora.load();
    List<Document> texts = new ArrayList<>();
    for (String name : corpora.names(Corpora.Kind.NEWS)) {
      for (GoldDocument gold : GoldReader.read(name, corpora.text(name))) {
        texts.add(gold.document());
      }
    }
    return texts;
  }

  private static String json(Document document) {
    return JSON.write(CONCORDAT.analyze(document, true));
  }

  @Test
  void ownTextsKeepToTheSchema() {
    List<Document> texts = ownTexts();
    assertThat(texts).hasSizeGreaterThan(20);
    for (Document document : texts) {
      assertThat(SCHEMA.validate(json(document), InputFormat.JSON))
          .as(document.id())
          .extracting(Error::toString)
          .isEmpty();
    }
  }

  @Test
  void theSchemaRefusesWhatTheContractForbids() {
    String sound = json(Document.of("note", "Cuba signed. \"No,\" said Cuba.").withLanguage("en"));
    for (String broken :
        List.of(
            sound.replace("\"mentions\":[", "\"finds\":["),
            sound.replace("COUNTRY", "NATION"),
            sound.replace("country:CU", "Cuba"),
            sound.replaceFirst("\"confidence\":[0-9.]+", "\"confidence\":2"))) {
      assertThat(broken).isNotEqualTo(sound);
      assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
    }
  }

  /** Pieces of our texts, shuffled, cut and strewn with odd letters; the seed is in the message. */
  @Test
  void everySpanIsItsSubstring() {
    List<Document> texts = ownTexts();
    List<String> oddities =
        List.of("\u00AD", "e\u0301", "😀", "\uFEFF", "“", "\r\n", "\t", " ", "ё");
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int part = 0; part < 6; part++) {
        String whole = texts.get(random.nextInt(texts.size())).text();
        int start = random.nextInt(whole.length());
        text.append(whole, start, Math.min(whole.length(), start + random.nextInt(400)))
            .append(oddities.get(random.nextInt(oddities.size())));
      }
      String message = "seed " + seed;
      JsonNode node = MAPPER.readTree(json(Document.of("random", text.toString())));
      assertThat(node.path("text").asString()).as(message).isEqualTo(text.toString());
      assertSpans(node, text.toString(), message);
    }
  }

  private static void assertSpans(JsonNode node, String text, String message) {
    for (JsonNode child : node) {
      assertSpans(child, text, message);
    }
    if (node.isObject() && node.has("start")) {
      int start = node.path("start").asInt();
      int end = node.path("end").asInt();
      assertThat(start).as(message).isBetween(0, end - 1);
      assertThat(end).as(message).isLessThanOrEqualTo(text.length());
      String words = text.substring(start, end);
      if (node.has("text")) {
        assertThat(words).as(message).isEqualTo(node.path("text").asString());
      }
    }
  }
}
