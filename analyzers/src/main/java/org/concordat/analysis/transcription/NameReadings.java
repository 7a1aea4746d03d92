package org.concordat.analysis.transcription;

import java.util.List;

/** What a word of a Russian name may be in a case and a sex, and how likely that is. */
final class NameReadings {

  private static final double UNKNOWN_GIVEN = 2;
  private static final double RARE = 0.7;

  private NameReadings() {}

  static NameForm nominative(String word, boolean given, boolean feminine) {
    return new NameForm(word, given ? givenCost(word, feminine) : surnameCost(word, feminine));
  }

  private static double givenCost(String word, boolean feminine) {
    double known = knownCost(word, feminine);
    if (known < NameForm.IMPOSSIBLE.cost()) {
      return known;
    }
    if (endsIn(word, "ы")) {
      return 3.5;
    }
    boolean vowelA = endsIn(word, "ая");
    if (feminine) {
      return vowelA ? 1.5 : 2.2;
    }
    return vowelA ? 3 : endsIn(word, "уюые") ? 1.8 : 1.3;
  }

  /**
   * The cost of a given name that the table has; impossible if it has it for the other sex alone.
   */
  private static double knownCost(String word, boolean feminine) {
    List<GivenName> names = GivenNames.INSTANCE.cyrillic(word);
    double cost = NameForm.IMPOSSIBLE.cost();
    for (GivenName name : names) {
      if (name.feminine() == feminine) {
        cost = Math.min(cost, name.rare() ? RARE : 0);
      }
    }
    return names.isEmpty() || cost < NameForm.IMPOSSIBLE.cost() ? cost : 5;
  }

  private static double surnameCost(String word, boolean feminine) {
    String lower = Letters.lower(word);
    if (endsIn(lower, "ая")) {
      boolean possessive = NameEndings.isPossessive(lower.substring(0, lower.length() - 1));
      if (feminine) {
        return possessive || lower.endsWith("ая") ? 0 : 1;
      }
      return possessive || lower.endsWith("ая") ? 4 : 1.5;
    }
    if (lower.length() > 5
        && (lower.endsWith("ом") || lower.endsWith("ем") || lower.endsWith("ым"))) {
      return 1;
    }
    if (isAdjectival(lower)) {
      return 2;
    }
    if (endsIn(lower, "ы")) {
      return 2;
    }
    if (endsIn(lower, "ую")) {
      return Letters.isRussianVowel(lower.charAt(lower.length() - 2)) || lower.endsWith("еску")
          ? 0
          : 0.8;
    }
    if (feminine && (NameEndings.isPossessive(lower) || lower.endsWith("ий"))) {
      return 3;
    }
    if (endsIn(lower, "ей") || lower.endsWith("ой")) {
      return 0.3;
    }
    return 0;
  }

  /**
   * The best oblique reading.
   *
   * @param loose whether a word may stay undeclined inside the name: Абдель Фаттаха, Диас-Канеля
   */
  static NameForm oblique(
      String word, boolean given, boolean feminine, String grammaticalCase, boolean loose) {
    NameForm[] best = {undeclined(word, given, feminine, loose)};
    NameEndings.INSTANCE.each(
        word,
        (ending, nominative) -> {
          if (ending.fits(grammaticalCase, feminine, given)) {
            String whole = given ? GivenNames.INSTANCE.restored(nominative) : nominative;
            best[0] = best[0].cheaper(declined(whole, given, feminine));
          }
        });
    return best[0];
  }

  private static NameForm declined(String nominative, boolean given, boolean feminine) {
    boolean vowelA = endsIn(nominative, "ая");
    if (given) {
      double known = knownCost(nominative, feminine);
      double unknown = UNKNOWN_GIVEN + (vowelA == feminine ? 0 : 1);
      return new NameForm(nominative, known < NameForm.IMPOSSIBLE.cost() ? known : unknown);
    }
    if (feminine && !vowelA && !nominative.endsWith("ь")) {
      return NameForm.IMPOSSIBLE;
    }
    // Джорджи Мелони is no form of Мелоня: few foreign surnames end in -я.
    double rare = nominative.endsWith("я") ? 0.3 : vowelA && !feminine ? 0.2 : 0;
    return new NameForm(nominative, rare);
  }

  private static NameForm undeclined(String word, boolean given, boolean feminine, boolean loose) {
    boolean vowel = Letters.isRussianVowel(Letters.lower(word).charAt(word.length() - 1));
    boolean declinable = endsIn(word, "ая") || !vowel && !feminine;
    double cost =
        given ? givenCost(word, feminine) : isAdjectival(word) || endsIn(word, "ы") ? 2 : 0.1;
    return new NameForm(word, cost + (declinable ? (loose ? 0.6 : 3) : 0));
  }

  /** Зеленского, Зеленскому: no nominative ends so, but for Живаго and the like. */
  private static boolean isAdjectival(String word) {
    return word.length() > 4 && (word.endsWith("ого") || word.endsWith("ому"));
  }

  private static boolean endsIn(String word, String letters) {
    return letters.indexOf(Letters.lower(word).charAt(word.length() - 1)) >= 0;
  }
}
