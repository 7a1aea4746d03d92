package org.concordat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.concordat.facts.TreatyProfile;
import org.concordat.facts.TreatyProfile.EntryIntoForce;
import org.concordat.facts.TreatyProfile.Named;
import org.concordat.facts.TreatyProfile.Opening;
import org.concordat.model.Span;

/** What a treaty's text says of the treaty, for people. */
final class TreatyFactsTable {

  private TreatyFactsTable() {}

  static TextTable of(TreatyProfile profile, String text) {
    TextTable table = TextTable.of("Fact", "Value", "In the words");
    for (Named party : profile.parties()) {
      table.row("party", party.id().orElse(""), words(party.span(), text));
    }
    profile.place().ifPresent(place -> table.row("place", id(place), words(place.span(), text)));
    profile.signed().ifPresent(day -> table.row("signed", day.iso(), words(day.span(), text)));
    profile.adopted().ifPresent(day -> table.row("adopted", day.iso(), words(day.span(), text)));
    profile
        .opening()
        .ifPresent(
            opening ->
                table.row("open for signature", value(opening), words(opening.span(), text)));
    profile
        .languages()
        .forEach(
            language -> table.row("language", language.language(), words(language.span(), text)));
    profile
        .entry()
        .ifPresent(entry -> table.row("entry into force", value(entry), words(entry.span(), text)));
    profile
        .depositary()
        .ifPresent(who -> table.row("depositary", id(who), words(who.span(), text)));
    profile
        .definitions()
        .forEach(
            definition ->
                table.row(
                    "term", words(definition.term(), text), words(definition.meaning(), text)));
    return table;
  }

  private static String id(Named named) {
    return named.id().orElse("");
  }

  private static String value(Opening opening) {
    List<String> parts = new ArrayList<>();
    opening.place().flatMap(Named::id).ifPresent(parts::add);
    opening.from().ifPresent(day -> parts.add("from " + day.iso()));
    opening.until().ifPresent(day -> parts.add("until " + day.iso()));
    return String.join(" ", parts);
  }

  private static String value(EntryIntoForce entry) {
    List<String> parts = new ArrayList<>();
    entry
        .delay()
        .ifPresent(
            delay ->
                parts.add(
                    Words.number(delay.count(), delay.unit().name().toLowerCase(Locale.ROOT))
                        + " after"));
    entry.instruments().ifPresent(count -> parts.add(Words.number(count, "instrument")));
    if (entry.afterLast()) {
      parts.add("the last notification");
    }
    if (entry.onSignature()) {
      parts.add("signature");
    }
    entry.date().ifPresent(parts::add);
    return parts.stream().collect(Collectors.joining(" "));
  }

  private static String words(Span span, String text) {
    return span.in(text).replaceAll("\\s+", " ");
  }
}
