package org.concordat.json;

import java.util.Locale;
import org.concordat.facts.TreatyProfile;
import org.concordat.facts.TreatyProfile.Day;
import org.concordat.facts.TreatyProfile.EntryIntoForce;
import org.concordat.facts.TreatyProfile.Named;
import org.concordat.facts.TreatyProfile.Opening;
import org.concordat.model.Span;
import tools.jackson.core.JsonGenerator;

/** Writes what a treaty's text says of the treaty. What it does not say is left out. */
final class ProfileJson {

  private ProfileJson() {}

  static void write(JsonGenerator json, TreatyProfile profile, String text) {
    json.writeStartObject();
    json.writeArrayPropertyStart("parties");
    profile.parties().forEach(party -> named(json, party, text));
    json.writeEndArray();
    profile.place().ifPresent(place -> named(json, "place", place, text));
    profile.signed().ifPresent(day -> day(json, "signed", day, text));
    profile.adopted().ifPresent(day -> day(json, "adopted", day, text));
    profile.opening().ifPresent(opening -> opening(json, opening, text));
    json.writeArrayPropertyStart("languages");
    for (TreatyProfile.AuthenticText language : profile.languages()) {
      json.writeStartObject();
      json.writeStringProperty("language", language.language());
      span(json, language.span(), text);
      json.writeEndObject();
    }
    json.writeEndArray();
    profile.entry().ifPresent(entry -> entry(json, entry, text));
    profile.depositary().ifPresent(who -> named(json, "depositary", who, text));
    json.writeArrayPropertyStart("definitions");
    for (TreatyProfile.Definition definition : profile.definitions()) {
      json.writeStartObject();
      json.writeName("term");
      json.writeStartObject();
      span(json, definition.term(), text);
      json.writeEndObject();
      json.writeName("meaning");
      json.writeStartObject();
      span(json, definition.meaning(), text);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void opening(JsonGenerator json, Opening opening, String text) {
    json.writeName("openForSignature");
    json.writeStartObject();
    opening.place().ifPresent(place -> named(json, "place", place, text));
    opening.from().ifPresent(day -> day(json, "from", day, text));
    opening.until().ifPresent(day -> day(json, "until", day, text));
    span(json, opening.span(), text);
    json.writeEndObject();
  }

  private static void entry(JsonGenerator json, EntryIntoForce entry, String text) {
    json.writeName("entryIntoForce");
    json.writeStartObject();
    entry.instruments().ifPresent(count -> json.writeNumberProperty("instruments", count));
    entry
        .delay()
        .ifPresent(
            delay -> {
              json.writeNumberProperty("delay", delay.count());
              json.writeStringProperty("unit", delay.unit().name().toLowerCase(Locale.ROOT));
            });
    entry.date().ifPresent(date -> json.writeStringProperty("date", date));
    if (entry.afterLast()) {
      json.writeBooleanProperty("afterLast", true);
    }
    if (entry.onSignature()) {
      json.writeBooleanProperty("onSignature", true);
    }
    span(json, entry.span(), text);
    json.writeEndObject();
  }

  private static void named(JsonGenerator json, String name, Named named, String text) {
    json.writeName(name);
    named(json, named, text);
  }

  private static void named(JsonGenerator json, Named named, String text) {
    json.writeStartObject();
    named.id().ifPresent(id -> json.writeStringProperty("id", id));
    span(json, named.span(), text);
    json.writeEndObject();
  }

  private static void day(JsonGenerator json, String name, Day day, String text) {
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("iso", day.iso());
    span(json, day.span(), text);
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span, String text) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
    json.writeStringProperty("text", span.in(text));
  }
}
