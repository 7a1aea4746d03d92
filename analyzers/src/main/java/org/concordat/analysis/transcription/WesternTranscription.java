package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Candidates for names that no eastern tradition explains. */
final class WesternTranscription {

  private static final int MOST = 24;

  private WesternTranscription() {}

  static List<String> toCyrillic(List<NameWord> words) {
    String origin = WesternNames.origin(words);
    List<List<String>> candidates = new ArrayList<>();
    for (NameWord word : words) {
      candidates.add(cyrillic(word, origin));
    }
    return hyphenated(words, Combinations.of(candidates, MOST));
  }

  private static List<String> cyrillic(NameWord word, String origin) {
    String lower = word.lower();
    if (Particles.INSTANCE.isParticle(lower)) {
      return List.of(Particles.INSTANCE.cyrillic(lower));
    }
    Set<String> forms = new LinkedHashSet<>();
    List<GivenName> names = GivenNames.INSTANCE.latin(lower);
    names.stream()
        .filter(name -> name.origin().equals(origin))
        .forEach(name -> forms.addAll(name.cyrillic()));
    names.forEach(name -> forms.addAll(name.cyrillic()));
    if (forms.isEmpty()) {
      forms.add(Letters.capitalised(Orthographies.INSTANCE.transcribe(lower, origin)));
      forms.add(Letters.capitalised(Orthographies.INSTANCE.transcribe(lower, "any")));
    }
    return List.copyOf(forms);
  }

  static List<String> toLatin(List<NameWord> words) {
    List<String> nominatives = RussianNameCases.nominatives(words);
    Set<String> result = new LinkedHashSet<>();
    List<List<String>> known = new ArrayList<>();
    for (String word : nominatives) {
      known.add(latin(word));
    }
    result.addAll(hyphenated(words, Combinations.of(known, MOST)));
    for (String system : RussianToLatin.SYSTEMS) {
      List<List<String>> spelt = new ArrayList<>();
      nominatives.forEach(
          word -> spelt.add(List.of(RussianToLatin.INSTANCE.transliterate(word, system))));
      result.addAll(hyphenated(words, Combinations.of(spelt, 1)));
    }
    return List.copyOf(result);
  }

  private static List<String> latin(String word) {
    Set<String> forms = new LinkedHashSet<>();
    GivenNames.INSTANCE.cyrillic(word).forEach(name -> forms.addAll(name.latin()));
    if (forms.isEmpty()) {
      forms.add(RussianToLatin.INSTANCE.transliterate(word, "press"));
      forms.add(RussianToLatin.INSTANCE.transliterate(word, "plain"));
    }
    return List.copyOf(forms);
  }

  /** Puts the hyphens back that the name had: Диас-Канель. */
  private static List<String> hyphenated(List<NameWord> words, List<String> names) {
    return names.stream().map(name -> hyphenated(words, name)).toList();
  }

  private static String hyphenated(List<NameWord> words, String name) {
    StringBuilder result = new StringBuilder(name);
    int space = -1;
    for (int index = 1; index < words.size(); index++) {
      space = result.indexOf(" ", space + 1);
      if (space >= 0 && words.get(index).hyphenated()) {
        result.setCharAt(space, '-');
      }
    }
    return result.toString();
  }
}
