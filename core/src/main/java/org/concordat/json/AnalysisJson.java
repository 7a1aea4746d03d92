package org.concordat.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.model.Analysis;
import org.concordat.model.CountMention;
import org.concordat.model.CountryMention;
import org.concordat.model.DateMention;
import org.concordat.model.Document;
import org.concordat.model.Entity;
import org.concordat.model.Evidence;
import org.concordat.model.Mention;
import org.concordat.model.OfficialMention;
import org.concordat.model.OrganizationMention;
import org.concordat.model.PersonMention;
import org.concordat.model.PlaceMention;
import org.concordat.model.SentenceView;
import org.concordat.model.Span;
import org.concordat.model.Statement;
import org.concordat.model.TreatyMention;
import org.concordat.model.WordView;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes analyses as JSON, one object a line, by the public contract. Immutable and thread-safe.
 */
public final class AnalysisJson {

  private final JsonFactory factory = new JsonFactory();
  private final boolean withWords;

  /**
   * Makes a writer.
   *
   * @param withWords whether to write the member {@code tokens}
   */
  public AnalysisJson(boolean withWords) {
    this.withWords = withWords;
  }

  /**
   * Writes an analysis.
   *
   * @param analysis the analysis
   * @return one JSON object without a line break
   */
  public String write(Analysis analysis) {
    StringWriter text = new StringWriter(analysis.document().text().length() * 3);
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      document(json, analysis.document());
      array(json, "sentences", analysis.sentences(), AnalysisJson::sentence);
      if (withWords) {
        array(json, "tokens", analysis.words(), AnalysisJson::word);
      }
      String source = analysis.document().text();
      array(json, "mentions", analysis.mentions(), (out, mention) -> mention(out, mention, source));
      array(json, "entities", analysis.entities(), AnalysisJson::entity);
      array(
          json,
          "statements",
          analysis.statements(),
          (out, statement) -> statement(out, statement, source, 0));
      json.writeEndObject();
    }
    return text.toString();
  }

  /**
   * Writes one statement, as it stands in the array {@code statements}.
   *
   * @param statement the statement
   * @param text the text that its offsets belong to
   * @param offset where that text begins in the document; what is written counts from there
   * @return one JSON object without a line break
   */
  public String writeStatement(Statement statement, String text, int offset) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      statement(json, statement, text, offset);
    }
    return out.toString();
  }

  private interface Item<T> {
    void write(JsonGenerator json, T value);
  }

  private static <T> void array(
      JsonGenerator json, String name, List<T> values, Item<? super T> item) {
    json.writeName(name);
    json.writeStartArray();
    for (T value : values) {
      item.write(json, value);
    }
    json.writeEndArray();
  }

  private static void document(JsonGenerator json, Document document) {
    json.writeStringProperty("id", document.id());
    text(json, "source", document.source());
    json.writeStringProperty("language", document.language().orElse("und"));
    text(json, "title", document.title());
    text(json, "published", document.published());
    json.writeStringProperty("text", document.text());
  }

  private static void sentence(JsonGenerator json, SentenceView sentence) {
    json.writeStartObject();
    span(json, sentence.span());
    json.writeStringProperty("kind", sentence.kind().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static void word(JsonGenerator json, WordView word) {
    json.writeStartObject();
    span(json, word.span());
    json.writeStringProperty("lemma", word.lemma());
    json.writeEndObject();
  }

  private static void mention(JsonGenerator json, Mention mention, String source) {
    json.writeStartObject();
    json.writeStringProperty("type", mention.type().name());
    span(json, mention.span());
    json.writeStringProperty("text", mention.span().in(source));
    nullable(json, "id", mention.id());
    switch (mention) {
      case CountryMention country -> flag(json, "adjectival", country.adjectival());
      case PlaceMention place -> {
        json.writeStringProperty("name", place.name());
        flag(json, "adjectival", place.adjectival());
        text(json, "country", place.country());
      }
      case PersonMention person -> json.writeStringProperty("name", person.name());
      case OrganizationMention organization ->
          json.writeStringProperty("name", organization.name());
      case OfficialMention official -> {
        text(json, "person", official.person());
        json.writeStringProperty("role", official.role());
        text(json, "roleLabel", official.roleLabel());
        text(json, "affiliation", official.affiliation());
      }
      case TreatyMention treaty -> {
        json.writeStringProperty("name", treaty.name());
        flag(json, "anaphoric", treaty.anaphoric());
      }
      case CountMention count -> count(json, count);
      case DateMention date -> {
        text(json, "iso", date.iso());
        flag(json, "relative", date.relative());
      }
    }
    evidence(json, mention.evidence());
    json.writeEndObject();
  }

  private static void count(JsonGenerator json, CountMention count) {
    json.writeName("value");
    json.writeNumber(PlainNumbers.of(count.value()));
    count
        .maximum()
        .ifPresent(
            maximum -> {
              json.writeName("maximum");
              json.writeNumber(PlainNumbers.of(maximum));
            });
    json.writeStringProperty("comparator", count.comparator().sign());
    array(json, "counted", count.counted(), JsonGenerator::writeString);
    text(json, "relation", count.relation());
    text(json, "unit", count.unit());
  }

  private static void entity(JsonGenerator json, Entity entity) {
    json.writeStartObject();
    json.writeStringProperty("id", entity.id());
    json.writeStringProperty("type", entity.type().name());
    json.writeStringProperty("name", entity.name());
    if (!entity.labels().isEmpty()) {
      json.writeName("labels");
      json.writeStartObject();
      entity.labels().entrySet().stream()
          .sorted(java.util.Map.Entry.comparingByKey())
          .forEach(label -> json.writeStringProperty(label.getKey(), label.getValue()));
      json.writeEndObject();
    }
    json.writeNumberProperty("mentions", entity.mentions().size());
    if (!entity.sameAs().isEmpty()) {
      array(json, "sameAs", entity.sameAs(), JsonGenerator::writeString);
    }
    json.writeEndObject();
  }

  private static void statement(
      JsonGenerator json, Statement statement, String source, int offset) {
    json.writeStartObject();
    json.writeName("speaker");
    if (statement.speaker().isPresent()) {
      json.writeStartObject();
      statement
          .speaker()
          .get()
          .span()
          .ifPresent(
              span -> {
                span(json, span, offset);
                json.writeStringProperty("text", span.in(source));
              });
      nullable(json, "id", statement.speaker().get().id());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeName("cue");
    if (statement.cue().isPresent()) {
      json.writeStartObject();
      span(json, statement.cue().get().span(), offset);
      json.writeStringProperty("lemma", statement.cue().get().lemma());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeName("content");
    json.writeStartObject();
    span(json, statement.content(), offset);
    json.writeEndObject();
    json.writeStringProperty("kind", statement.kind().name().toLowerCase(Locale.ROOT));
    json.writeBooleanProperty("coreferent", statement.coreferent());
    json.writeStringProperty("class", statement.act().name().toLowerCase(Locale.ROOT));
    flag(json, "negated", statement.negated());
    statement
        .addressee()
        .ifPresent(
            addressee -> {
              json.writeName("addressee");
              json.writeStartObject();
              span(json, addressee, offset);
              json.writeEndObject();
            });
    if (!statement.topics().isEmpty()) {
      array(json, "topics", statement.topics(), JsonGenerator::writeString);
    }
    evidence(json, statement.evidence());
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span) {
    span(json, span, 0);
  }

  private static void span(JsonGenerator json, Span span, int offset) {
    json.writeNumberProperty("start", span.start() + offset);
    json.writeNumberProperty("end", span.end() + offset);
  }

  private static void evidence(JsonGenerator json, Evidence evidence) {
    json.writeStringProperty("rule", evidence.rule());
    json.writeNumberProperty("confidence", evidence.confidence());
  }

  private static void nullable(JsonGenerator json, String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static void text(JsonGenerator json, String name, Optional<String> value) {
    value.ifPresent(present -> json.writeStringProperty(name, present));
  }

  private static void flag(JsonGenerator json, String name, boolean value) {
    if (value) {
      json.writeBooleanProperty(name, true);
    }
  }
}
