package org.concordat.extract;

import java.util.Optional;
import org.concordat.model.CountryMention;
import org.concordat.model.Evidence;
import org.concordat.model.Mention;
import org.concordat.model.OrganizationMention;
import org.concordat.model.PersonMention;
import org.concordat.model.PlaceMention;
import org.concordat.model.Span;
import org.concordat.model.TreatyMention;

/** Makes mentions of catalogued names. Immutable and thread-safe. */
final class CatalogMentions {

  private static final double CERTAIN = 0.97;
  private static final double SUPPORTED = 0.75;

  private final PlaceCatalog places;

  CatalogMentions(PlaceCatalog places) {
    this.places = places;
  }

  Mention mention(CatalogName name, Span span) {
    GazetteerEntry entry = name.entry();
    Optional<String> id = Optional.of(name.entityId());
    return switch (name.kind()) {
      case COUNTRY ->
          new CountryMention(span, id, entry.isAdjectival(), evidence("country.", entry));
      case TREATY -> new TreatyMention(span, id, name.label(), false, evidence("treaty.", entry));
      case ORGANIZATION ->
          new OrganizationMention(span, id, name.label(), evidence("organization.", entry));
      case PLACE ->
          new PlaceMention(
              span,
              id,
              name.label(),
              entry.isAdjectival(),
              territory(entry.id()),
              evidence("place.", entry));
      case PERSON -> new PersonMention(span, id, name.label(), evidence("person.", entry));
    };
  }

  /** A territory with a code of its own (Hong Kong) stands for itself. */
  private Optional<String> territory(String id) {
    return places
        .find(id)
        .filter(place -> place.kind().equals("territory"))
        .flatMap(PlaceCatalog.Place::country)
        .map(code -> "country:" + code);
  }

  private static Evidence evidence(String prefix, GazetteerEntry entry) {
    return new Evidence(prefix + entry.kind(), entry.isAmbiguous() ? SUPPORTED : CERTAIN);
  }
}
