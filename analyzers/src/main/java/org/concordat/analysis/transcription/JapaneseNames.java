package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.table.Table;

/** Recognises Japanese names: two words that are nothing but Japanese morae, in either order. */
final class JapaneseNames {

  static final JapaneseNames INSTANCE = new JapaneseNames();

  private static final int LONGEST_MORA = 4;

  private final Map<String, String> morae = new HashMap<>();
  private final Map<String, String> toCyrillic = new HashMap<>();

  private JapaneseNames() {
    for (Table.Row row : Table.read(JapaneseNames.class, "japanese-morae.tsv").rows()) {
      List<String> latin = row.list("latin", ' ');
      List<String> cyrillic = row.list("cyrillic", ' ');
      List<String> press = row.list("press", ' ');
      if (latin.size() != cyrillic.size()) {
        throw row.broken("Latin and Cyrillic morae differ in number");
      }
      for (int index = 0; index < latin.size(); index++) {
        morae.put(latin.get(index), latin.get(index));
        morae.putIfAbsent(cyrillic.get(index), latin.get(index));
        toCyrillic.put(latin.get(index), cyrillic.get(index));
        if (index < press.size() && !"-".equals(press.get(index))) {
          morae.putIfAbsent(press.get(index), latin.get(index));
        }
      }
    }
    morae.put("й", "i");
  }

  /** Both words in Hepburn spelling without long vowels, in alphabetical order. */
  Optional<List<String>> latin(List<NameWord> words) {
    if (words.size() != 2 || words.get(1).hyphenated()) {
      return Optional.empty();
    }
    Optional<String> first = hepburn(Letters.bare(words.get(0).text()));
    Optional<String> second = hepburn(Letters.bare(words.get(1).text()));
    return first.isPresent() && second.isPresent()
        ? Optional.of(sorted(first.get(), second.get()))
        : Optional.empty();
  }

  private static List<String> sorted(String first, String second) {
    return first.compareTo(second) <= 0 ? List.of(first, second) : List.of(second, first);
  }

  /** The nominatives of a Japanese name in Cyrillic: Фумио Кисиды to Фумио Кисида. */
  Optional<List<String>> nominatives(List<NameWord> words) {
    if (words.size() != 2 || words.get(1).hyphenated()) {
      return Optional.empty();
    }
    List<String> result = new ArrayList<>(2);
    for (NameWord word : words) {
      Optional<String> found = nominative(word.text());
      if (found.isEmpty()) {
        return Optional.empty();
      }
      result.add(found.get());
    }
    return Optional.of(result);
  }

  private Optional<String> nominative(String word) {
    if (hepburn(Letters.lower(word)).isPresent()) {
      return Optional.of(word);
    }
    List<String> candidates = new ArrayList<>(MasculineEndings.nominatives(word));
    int length = word.length();
    // Surnames in -а decline: Кисиды, Кисидой; the dative Кисиде is a name's legal end and stays.
    if (length > 3 && "ыи".indexOf(word.charAt(length - 1)) >= 0) {
      candidates.add(word.substring(0, length - 1) + "а");
    } else if (length > 4 && word.endsWith("ой")) {
      candidates.add(word.substring(0, length - 2) + "а");
    }
    return candidates.stream().filter(form -> hepburn(Letters.lower(form)).isPresent()).findFirst();
  }

  /** As {@link #latin}, of a name in Cyrillic, in any case. */
  Optional<List<String>> cyrillic(List<NameWord> words) {
    return nominatives(words)
        .map(
            parts ->
                sorted(
                    hepburn(Letters.lower(parts.get(0))).orElse(""),
                    hepburn(Letters.lower(parts.get(1))).orElse("")));
  }

  /** A word in Hepburn spelling; empty if it has anything but morae, or fewer than two. */
  private Optional<String> hepburn(String word) {
    List<String> found = split(word);
    if (found.size() < 2) {
      return Optional.empty();
    }
    String joined = String.join("", found);
    return Optional.of(joined.replace("ou", "o").replace("oo", "o").replace("uu", "u"));
  }

  private List<String> split(String word) {
    List<String> found = new ArrayList<>();
    int index = 0;
    while (index < word.length()) {
      if (isLong(word, index)) {
        index++;
        continue;
      }
      int end = Math.min(word.length(), index + LONGEST_MORA);
      while (end > index && !fits(word, index, end)) {
        end--;
      }
      if (end == index) {
        return List.of();
      }
      found.add(morae.get(word.substring(index, end)));
      index = end;
    }
    return found;
  }

  /** The first of two equal consonants: Hattori; Hepburn writes tch for the long ch. */
  private static boolean isLong(String word, int index) {
    if (index + 1 >= word.length()) {
      return false;
    }
    char letter = word.charAt(index);
    char next = word.charAt(index + 1);
    return letter == next && "kstpgdzкстпцгд".indexOf(letter) >= 0 || word.startsWith("tch", index);
  }

  private boolean fits(String word, int index, int end) {
    String mora = morae.get(word.substring(index, end));
    if (mora == null) {
      return false;
    }
    if (index == 0 && mora.length() == 1 && "mn".contains(mora)) {
      return false; // Мбеки
    }
    if ("m".equals(mora)) {
      return end < word.length() && "bpmбпм".indexOf(word.charAt(end)) >= 0;
    }
    return true;
  }

  /** A name in Cyrillic, in any case, in Hepburn spelling and in its own order and the other. */
  List<String> spelt(List<NameWord> words) {
    List<String> parts = new ArrayList<>();
    for (String word : nominatives(words).orElse(List.of())) {
      parts.add(Letters.capitalised(String.join("", split(Letters.lower(word)))));
    }
    return parts.size() < 2
        ? List.of()
        : List.of(parts.get(0) + " " + parts.get(1), parts.get(1) + " " + parts.get(0));
  }

  /** A word in the Polivanov system; empty if it is not Japanese. */
  Optional<String> cyrillic(String word) {
    List<String> found = split(Letters.bare(word));
    if (found.size() < 2) {
      return Optional.empty();
    }
    StringBuilder result = new StringBuilder();
    found.forEach(mora -> result.append(toCyrillic.get(mora)));
    return Optional.of(Letters.capitalised(result.toString()));
  }
}
