package org.concordat.ingest;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.TextAnalyzers;
import org.concordat.analysis.table.Table;

/**
 * Tells the language of a text by its script, its letters and its most frequent words: {@code
 * languages.tsv}. Immutable and thread-safe; needs a few kilobytes of memory and reads at most
 * {@value #SAMPLE} code units.
 */
public final class LanguageIdentifier {

  private static final int SAMPLE = 20_000;

  /** What a letter that a language never writes costs, against one for a frequent word. */
  private static final double ABSENT_LETTER = 1.5;

  private static final double TYPICAL_LETTER = 0.15;

  /** With this much evidence a word, on average, the dictionary is not asked. */
  private static final double SURE_SCORE = 0.4;

  /** Names aside, the dictionary knows more than this share of the words of its own language. */
  private static final double KNOWN_SHARE = 0.6;

  private static final int WORDS_ASKED = 40;

  private static final String UNKNOWN = "und";

  private final List<LanguageProfile> profiles;
  private final Map<String, Integer> shared = new HashMap<>();
  private final TextAnalyzers analyzers;
  private final UnmarkedSyllables unmarked = UnmarkedSyllables.load();

  /**
   * Loads the profiles.
   *
   * @param analyzers the dictionaries that decide where letters and frequent words do not
   */
  public LanguageIdentifier(TextAnalyzers analyzers) {
    this.analyzers = analyzers;
    List<LanguageProfile> loaded = new ArrayList<>();
    for (Table.Row row : Table.read(LanguageIdentifier.class, "languages.tsv").rows()) {
      LanguageProfile profile = LanguageProfile.of(row);
      loaded.add(profile);
      profile.words().forEach(word -> shared.merge(word, 1, Integer::sum));
    }
    profiles = List.copyOf(loaded);
  }

  /**
   * Identifies the language of a text.
   *
   * @param text any text
   * @return its BCP 47 code; {@code und} where nothing can be said
   */
  public String identify(String text) {
    String sample =
        Normalizer.normalize(
                text.length() > SAMPLE ? text.substring(0, SAMPLE) : text, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT);
    return switch (script(sample)) {
      case CYRILLIC -> best(sample, "Cyrl", "ru");
      case LATIN -> best(sample, "Latn", "en");
      case HAN -> count(sample, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA) > 0 ? "ja" : "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case ARABIC -> "ar";
      case HEBREW -> "he";
      case GREEK -> "el";
      case THAI -> "th";
      case LAO -> "lo";
      case KHMER -> "km";
      case MYANMAR -> "my";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case ARMENIAN -> "hy";
      case GEORGIAN -> "ka";
      case MONGOLIAN -> "mn";
      default -> UNKNOWN;
    };
  }

  private static UnicodeScript script(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.UNKNOWN);
  }

  private static long count(String sample, UnicodeScript... scripts) {
    return sample
        .codePoints()
        .filter(letter -> List.of(scripts).contains(UnicodeScript.of(letter)))
        .count();
  }

  private String best(String sample, String script, String fallback) {
    List<String> words = words(sample);
    if (words.isEmpty()) {
      return UNKNOWN;
    }
    String best = fallback;
    double highest = 0;
    for (LanguageProfile profile : profiles) {
      if (profile.script().equals(script)) {
        double score = score(profile, sample, words) + (profile.code().equals(fallback) ? 0.05 : 0);
        if (score > highest) {
          highest = score;
          best = profile.code();
        }
      }
    }
    if (!best.equals(fallback)) {
      return best;
    }
    if (script.equals("Latn") && unmarked.matches(words, this::isFrequentElsewhere)) {
      return "vi";
    }
    return highest < SURE_SCORE * words.size() && knownShare(words, fallback) < KNOWN_SHARE
        ? UNKNOWN
        : best;
  }

  /**
   * How many of the longer words the dictionary of a language knows: Bulgarian headlines look
   * Russian but for their words.
   */
  private double knownShare(List<String> words, String code) {
    LanguageAnalysis analysis = analyzers.of(Language.of(code).orElseThrow());
    int known = 0;
    int asked = 0;
    for (String word : words) {
      if (word.length() > 3 && asked < WORDS_ASKED) {
        asked++;
        known +=
            analysis.readings(analysis.normalize(word), false).get(0).has(Feature.GUESSED) ? 0 : 1;
      }
    }
    return asked < 2 ? 1 : (double) known / asked;
  }

  private boolean isFrequentElsewhere(String word) {
    return profiles.stream()
        .anyMatch(profile -> profile.code().equals("en") && profile.words().contains(word));
  }

  private double score(LanguageProfile profile, String sample, List<String> words) {
    double score = 0;
    for (String word : words) {
      score += profile.weight(word, shared) + (profile.words().contains(word) ? 0.2 : 0);
    }
    for (int index = 0; index < sample.length(); index++) {
      int letter = sample.charAt(index);
      if (letter > 'z') {
        score += profile.letters().contains(letter) ? TYPICAL_LETTER : 0;
        score -= profile.absent().contains(letter) ? ABSENT_LETTER : 0;
        // An accented letter that is not among the language's own speaks against it.
        score -=
            profile.script().equals("Latn")
                    && Character.isLetter(letter)
                    && !profile.letters().contains(letter)
                ? 0.12
                : 0;
      }
    }
    return score;
  }

  private static List<String> words(String sample) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int index = 0; index <= sample.length(); index++) {
      boolean letter = index < sample.length() && Character.isLetter(sample.charAt(index));
      if (letter && start < 0) {
        start = index;
      } else if (!letter && start >= 0) {
        words.add(sample.substring(start, index));
        start = -1;
      }
    }
    return words;
  }
}
