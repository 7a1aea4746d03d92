package org.concordat.extract;

import java.util.Optional;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.Evidence;
import org.concordat.model.MentionType;
import org.concordat.model.PlaceMention;

/** Cities, regions, waters and other places by name list. */
final class PlaceFinder implements MentionFinder {

  private final Gazetteer places;
  private final PlaceCatalog catalog;

  PlaceFinder(Gazetteer places, PlaceCatalog catalog) {
    this.places = places;
    this.catalog = catalog;
  }

  @Override
  public void find(SentenceContext context) {
    int index = 0;
    while (index < context.tokens().size()) {
      var matches = places.matchesAt(context.tokens(), index);
      if (matches.isEmpty()
          || context.taken(index, matches.get(0).end(), MentionType.COUNTRY, MentionType.PLACE)) {
        index++;
        continue;
      }
      PhraseMatch<GazetteerEntry> best = matches.get(0);
      GazetteerEntry entry = best.value();
      Optional<String> country =
          catalog
              .find(entry.id())
              .filter(place -> place.kind().equals("territory"))
              .flatMap(PlaceCatalog.Place::country)
              .map(code -> "country:" + code);
      context.add(
          best.first(),
          best.end(),
          new PlaceMention(
              context.span(best.first(), best.end()),
              Optional.of("place:" + entry.id()),
              places.label(entry.id()).orElse(entry.form()),
              entry.isAdjectival(),
              country,
              new Evidence("place." + entry.kind(), entry.isAmbiguous() ? 0.6 : 0.95)));
      index = best.end();
    }
  }
}
