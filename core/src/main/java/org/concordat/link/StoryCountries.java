package org.concordat.link;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.link.LinkContext.Placed;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;

/**
 * The country of a story, for offices and bodies that the text names without their country. Lives
 * for one document.
 */
final class StoryCountries {

  /** How much more often the country of a story is named than any other. */
  private static final double CLEARLY = 1.5;

  private final LinkContext context;
  private final Map<String, Integer> counts = new HashMap<>();
  private Optional<String> main = Optional.empty();
  private boolean clear;

  StoryCountries(LinkContext context) {
    this.context = context;
    for (Placed placed : context.mentions()) {
      country(placed.mention())
          .ifPresent(id -> counts.merge(id, placed.sentenceIndex() == 0 ? 2 : 1, Integer::sum));
    }
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int count = entry.getValue();
      boolean first =
          count > most || count == most && entry.getKey().compareTo(main.orElse("~")) < 0;
      if (first) {
        second = most;
        most = count;
        main = Optional.of(entry.getKey());
      } else {
        second = Math.max(second, count);
      }
    }
    clear = most >= CLEARLY * second;
  }

  private static Optional<String> country(Mention mention) {
    return mention.type() == MentionType.COUNTRY ? mention.id() : Optional.empty();
  }

  /** The country that the document names most. */
  Optional<String> main() {
    return main;
  }

  /** The country that the document names much more often than any other. */
  Optional<String> clearMain() {
    return clear ? main : Optional.empty();
  }

  /** The two countries that the document names most, each more than once; empty if unclear. */
  List<String> pair() {
    List<Map.Entry<String, Integer>> sorted =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    boolean clearly =
        sorted.size() > 1
            && sorted.get(1).getValue() > 1
            && (sorted.size() == 2 || sorted.get(2).getValue() < sorted.get(1).getValue());
    return clearly ? List.of(sorted.get(0).getKey(), sorted.get(1).getKey()) : List.of();
  }

  boolean isNamed(String country) {
    return counts.containsKey(country);
  }

  /** How often the document names a country. */
  int count(String country) {
    return counts.getOrDefault(country, 0);
  }

  /** The country of a mention: the only one of its sentence, else that of the story. */
  Optional<String> around(Placed placed) {
    Set<String> near = new LinkedHashSet<>();
    for (Placed other : context.ofSentence(placed)) {
      country(other.mention()).ifPresent(near::add);
    }
    if (near.size() == 1) {
      return Optional.of(near.iterator().next());
    }
    return near.isEmpty() || main.filter(near::contains).isPresent()
        ? main
        : near.stream().findFirst();
  }
}
