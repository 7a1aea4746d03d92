package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.List;

/** Names with the given name first, of any Latin or Cyrillic orthography. */
final class WesternNames {

  private static final List<String> PATRONYMICS =
      List.of(
          "ович", "евич", "ьич", "овна", "евна", "ична", "ovich", "evich", "ovna", "evna", "ichna");

  /** Weight of a marker that outdoes the given name: Boris Vučić is no Russian. */
  private static final int CLEAR = 5;

  private WesternNames() {}

  /** The skeletons of the words, given name first. */
  static List<String> parts(List<NameWord> words) {
    List<NameWord> kept = inOrder(withoutExtras(words));
    boolean cyrillic = kept.stream().anyMatch(word -> Letters.hasCyrillic(word.text()));
    List<String> spelt = cyrillic ? RussianNameCases.agreed(kept) : transcribed(kept);
    List<String> parts = new ArrayList<>();
    for (int index = 0; index < spelt.size(); index++) {
      String part = part(kept.get(index), spelt.get(index), index, spelt.size());
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static String part(NameWord word, String spelt, int index, int count) {
    boolean last = index == count - 1 && count > 1;
    String nominative = Letters.hasCyrillic(word.text()) ? spelt : word.text();
    String key = GivenNames.INSTANCE.key(nominative);
    if (!key.isEmpty()) {
      // The final a of a family name may as well be an ending, and counts for nothing there.
      return last && key.length() > 2 && key.endsWith("a")
          ? key.substring(0, key.length() - 1)
          : key;
    }
    String lower = RussianLetters.plain(spelt);
    if (Particles.INSTANCE.isParticle(lower)) {
      lower = Particles.INSTANCE.cyrillic(lower);
    }
    String skeleton = SoundSkeleton.of(lower, false);
    return skeleton.isEmpty() ? fallback(lower) : skeleton;
  }

  /** Digits and letters of other scripts, so that no name has an empty key. */
  private static String fallback(String lower) {
    StringBuilder result = new StringBuilder();
    for (int index = 0; index < lower.length(); index++) {
      char letter = lower.charAt(index);
      if (letter < 128) {
        result.append(letter);
      } else {
        result.append(Integer.toHexString(letter));
      }
    }
    return result.toString();
  }

  /** Without middle initials, patronymics and Arabic articles. */
  private static List<NameWord> withoutExtras(List<NameWord> words) {
    List<NameWord> kept = new ArrayList<>();
    for (int index = 0; index < words.size(); index++) {
      NameWord word = words.get(index);
      boolean first = index == 0;
      boolean last = index == words.size() - 1;
      boolean joined = !last && words.get(index + 1).hyphenated();
      boolean article = Particles.INSTANCE.isDropped(word.lower()) && !last && (!first || joined);
      if (article && !kept.isEmpty() && isAbd(kept.get(kept.size() - 1))) {
        kept.set(kept.size() - 1, new NameWord("Абдель", false));
      }
      boolean initial = word.isInitial() && !first && !last;
      boolean patronymic = !first && words.size() > 2 && isPatronymic(words, index);
      if (!article && !initial && !patronymic) {
        kept.add(word);
      }
    }
    return kept;
  }

  private static boolean isAbd(NameWord word) {
    return word.lower().equals("abd") || word.lower().equals("абд");
  }

  private static boolean isPatronymic(List<NameWord> words, int index) {
    boolean last = index == words.size() - 1;
    String lower = words.get(index).lower();
    // Last in the order of forms: Путин Владимир Владимирович; Роман Аркадьевич Абрамович keeps
    // one.
    boolean place = !last || GivenNames.INSTANCE.isKnown(words.get(index - 1).text());
    if (!place || lower.length() < 6) {
      return false;
    }
    String stem = lower;
    if (Letters.hasCyrillic(lower)) {
      List<String> forms = MasculineEndings.nominatives(lower);
      stem = forms.isEmpty() ? lower : forms.get(0);
      if (lower.endsWith("ем")) {
        stem = lower.substring(0, lower.length() - 2);
      } else if (lower.endsWith("вны") || lower.endsWith("вне") || lower.endsWith("вну")) {
        stem = lower.substring(0, lower.length() - 1) + "а";
      }
    }
    String form = stem;
    return PATRONYMICS.stream().anyMatch(ending -> form.endsWith(ending) || lower.endsWith(ending));
  }

  /** Moves a family name that stands first behind the given name: Orbán Viktor. */
  private static List<NameWord> inOrder(List<NameWord> words) {
    if (words.size() != 2 || words.get(1).hyphenated()) {
      return words;
    }
    boolean swapped = isGiven(words.get(1)) && !isGiven(words.get(0));
    return swapped ? List.of(words.get(1), words.get(0)) : words;
  }

  private static boolean isGiven(NameWord word) {
    if (GivenNames.INSTANCE.isKnown(word.text())) {
      return true;
    }
    return GivenNames.INSTANCE.isInflected(word.text(), "");
  }

  private static List<String> transcribed(List<NameWord> words) {
    String origin = origin(words);
    List<String> result = new ArrayList<>(words.size());
    for (NameWord word : words) {
      String lower = word.lower();
      result.add(
          Particles.INSTANCE.isParticle(lower)
              ? Particles.INSTANCE.cyrillic(lower)
              : Letters.hasCyrillic(lower)
                  ? word.text()
                  : Orthographies.INSTANCE.transcribe(lower, origin));
    }
    return result;
  }

  /**
   * The orthography of a name: what its words clearly show, else what its given name suggests, else
   * what its words faintly show.
   */
  static String origin(List<NameWord> words) {
    String found = marked(words, CLEAR);
    for (int index = 0; index < words.size() && found.isEmpty(); index++) {
      found = GivenNames.INSTANCE.origin(words.get(index).text());
    }
    if (found.isEmpty()) {
      found = marked(words, 0);
    }
    if (found.isEmpty()) {
      return "en";
    }
    return Orthographies.INSTANCE.knows(found) ? found : "any";
  }

  private static String marked(List<NameWord> words, int least) {
    String marked = "";
    for (int index = words.size() - 1; index >= 0 && marked.isEmpty(); index--) {
      marked = Orthographies.INSTANCE.guess(words.get(index).text(), least);
    }
    return marked;
  }
}
