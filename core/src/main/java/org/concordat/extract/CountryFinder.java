package org.concordat.extract;

import java.util.Optional;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.CountryMention;
import org.concordat.model.Evidence;

/** Countries, their adjectives and peoples, by name list. */
final class CountryFinder implements MentionFinder {

  private final Gazetteer countries;

  CountryFinder(Gazetteer countries) {
    this.countries = countries;
  }

  @Override
  public void find(SentenceContext context) {
    int index = 0;
    while (index < context.tokens().size()) {
      var matches = countries.matchesAt(context.tokens(), index);
      if (matches.isEmpty()) {
        index++;
        continue;
      }
      PhraseMatch<GazetteerEntry> best = matches.get(0);
      GazetteerEntry entry = best.value();
      context.add(
          best.first(),
          best.end(),
          new CountryMention(
              context.span(best.first(), best.end()),
              Optional.of("country:" + entry.id()),
              entry.isAdjectival(),
              new Evidence("country." + entry.kind(), entry.isAmbiguous() ? 0.7 : 0.98)));
      index = best.end();
    }
  }
}
