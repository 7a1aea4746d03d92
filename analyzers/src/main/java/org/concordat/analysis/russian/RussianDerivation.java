package org.concordat.analysis.russian;

import java.util.List;
import java.util.Optional;

/** Words that Russian makes regularly: passives of verbs, adverbs of adjectives. */
final class RussianDerivation {

  private RussianDerivation() {}

  /** The passive: {@code использоваться} from {@code использовать}, {@code вестись} from вести. */
  static Optional<String> passive(String infinitive) {
    if (infinitive.endsWith("ть") || infinitive.endsWith("чь")) {
      return Optional.of(infinitive + "ся");
    }
    return infinitive.endsWith("ти") ? Optional.of(infinitive + "сь") : Optional.empty();
  }

  /**
   * What the adverb can be: {@code быстро} from {@code быстрый}, {@code внешне} from {@code
   * внешний}, {@code политически} from {@code политический}.
   */
  static List<String> adverbs(String adjective) {
    if (adjective.endsWith("ский") || adjective.endsWith("цкий")) {
      return List.of(adjective.substring(0, adjective.length() - 1));
    }
    boolean known =
        adjective.endsWith("ый") || adjective.endsWith("ой") || adjective.endsWith("ий");
    if (!known || adjective.length() < 5) {
      return List.of();
    }
    String stem = adjective.substring(0, adjective.length() - 2);
    return List.of(stem + "о", stem + "е");
  }
}
