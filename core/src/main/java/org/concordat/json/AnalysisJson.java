package org.concordat.json;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordat.model.Analysis;
import org.concordat.model.AnalysisPiece;
import org.concordat.model.Citation;
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
import org.concordat.model.TreatyAct;
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
    Frame frame = new Frame(analysis.document().text(), 0);
    StringWriter text = new StringWriter(analysis.document().text().length() * 3);
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      document(json, analysis.document());
      array(json, "sentences", analysis.sentences(), (out, it) -> sentence(out, it, frame));
      if (withWords) {
        array(json, "tokens", analysis.words(), (out, it) -> word(out, it, frame));
      }
      array(json, "mentions", analysis.mentions(), (out, it) -> mention(out, it, frame));
      array(json, "entities", analysis.entities(), AnalysisJson::entity);
      array(json, "statements", analysis.statements(), (out, it) -> statement(out, it, frame));
      array(json, "citations", analysis.citations(), (out, it) -> citation(out, it, frame));
      array(json, "acts", analysis.acts(), (out, it) -> act(out, it, frame));
      text(json, "treaty", analysis.treaty());
      json.writeEndObject();
    }
    return text.toString();
  }

  /** The beginning of the object of a long document, up to its text. */
  String head(Document document) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      members(json, document);
      json.writeEndObject();
    }
    return text.toString();
  }

  /** The arrays of a piece of a long document without their brackets, by name. */
  Map<String, String> arrays(AnalysisPiece piece) {
    Analysis analysis = piece.analysis();
    Frame frame = new Frame(analysis.document().text(), piece.offset());
    Map<String, String> arrays = new LinkedHashMap<>();
    arrays.put("sentences", items(analysis.sentences(), (out, it) -> sentence(out, it, frame)));
    if (withWords) {
      arrays.put("tokens", items(analysis.words(), (out, it) -> word(out, it, frame)));
    }
    arrays.put("mentions", items(analysis.mentions(), (out, it) -> mention(out, it, frame)));
    arrays.put("entities", "");
    arrays.put("statements", items(analysis.statements(), (out, it) -> statement(out, it, frame)));
    arrays.put("citations", items(analysis.citations(), (out, it) -> citation(out, it, frame)));
    arrays.put("acts", items(analysis.acts(), (out, it) -> act(out, it, frame)));
    return arrays;
  }

  /** The array of entities without its brackets. */
  String entities(List<Entity> entities) {
    return items(entities, AnalysisJson::entity);
  }

  private <T> String items(List<T> values, Item<? super T> item) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      values.forEach(value -> item.write(json, value));
      json.writeEndArray();
    }
    return text.toString().substring(1, text.getBuffer().length() - 1);
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
      statement(json, statement, new Frame(text, offset));
    }
    return out.toString();
  }

  /**
   * What offsets belong to.
   *
   * @param text the text that they count in
   * @param offset where it begins in the document; what is written counts from there
   */
  private record Frame(String text, int offset) {}

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
    members(json, document);
    json.writeStringProperty("text", document.text());
  }

  private static void members(JsonGenerator json, Document document) {
    json.writeStringProperty("id", document.id());
    text(json, "source", document.source());
    json.writeStringProperty("language", document.language().orElse("und"));
    text(json, "title", document.title());
    text(json, "published", document.published());
  }

  private static void sentence(JsonGenerator json, SentenceView sentence, Frame frame) {
    json.writeStartObject();
    span(json, sentence.span(), frame);
    json.writeStringProperty("kind", sentence.kind().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static void word(JsonGenerator json, WordView word, Frame frame) {
    json.writeStartObject();
    span(json, word.span(), frame);
    json.writeStringProperty("lemma", word.lemma());
    json.writeEndObject();
  }

  private static void mention(JsonGenerator json, Mention mention, Frame frame) {
    json.writeStartObject();
    json.writeStringProperty("type", mention.type().name());
    span(json, mention.span(), frame);
    json.writeStringProperty("text", mention.span().in(frame.text()));
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

  private static void statement(JsonGenerator json, Statement statement, Frame frame) {
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
                span(json, span, frame);
                json.writeStringProperty("text", span.in(frame.text()));
              });
      nullable(json, "id", statement.speaker().get().id());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeName("cue");
    if (statement.cue().isPresent()) {
      json.writeStartObject();
      span(json, statement.cue().get().span(), frame);
      json.writeStringProperty("lemma", statement.cue().get().lemma());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeName("content");
    json.writeStartObject();
    span(json, statement.content(), frame);
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
              span(json, addressee, frame);
              json.writeEndObject();
            });
    if (!statement.topics().isEmpty()) {
      array(json, "topics", statement.topics(), JsonGenerator::writeString);
    }
    evidence(json, statement.evidence());
    json.writeEndObject();
  }

  private static void citation(JsonGenerator json, Citation citation, Frame frame) {
    json.writeStartObject();
    span(json, citation.span(), frame);
    json.writeStringProperty("text", citation.span().in(frame.text()));
    json.writeStringProperty("id", citation.key());
    json.writeStringProperty("treaty", citation.treaty());
    json.writeStringProperty("article", citation.article());
    text(json, "paragraph", citation.paragraph());
    text(json, "point", citation.point());
    evidence(json, citation.evidence());
    json.writeEndObject();
  }

  private static void act(JsonGenerator json, TreatyAct act, Frame frame) {
    json.writeStartObject();
    span(json, act.span(), frame);
    json.writeStringProperty("text", act.span().in(frame.text()));
    json.writeStringProperty("act", act.kind().label());
    json.writeStringProperty("force", act.force().label());
    json.writeStringProperty("treaty", act.treaty());
    json.writeName("party");
    json.writeStartObject();
    span(json, act.partySpan(), frame);
    json.writeStringProperty("text", act.partySpan().in(frame.text()));
    json.writeStringProperty("id", act.party());
    json.writeEndObject();
    text(json, "date", act.date());
    evidence(json, act.evidence());
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span, Frame frame) {
    json.writeNumberProperty("start", span.start() + frame.offset());
    json.writeNumberProperty("end", span.end() + frame.offset());
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
