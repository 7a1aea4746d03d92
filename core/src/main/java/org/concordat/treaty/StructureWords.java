package org.concordat.treaty;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.Language;
import org.concordat.analysis.table.Table;

/**
 * The words that head parts of a treaty text in one language: {@code lang/xx/treaty-structure.tsv}.
 * Immutable and thread-safe.
 */
final class StructureWords {

  /** What a word of the table heads. */
  enum Head {
    PREAMBLE,
    PART,
    CHAPTER,
    SECTION,
    ARTICLE,
    ANNEX,
    SIGNATURES,
    RESERVATION,
    CONTENTS
  }

  /**
   * A row.
   *
   * @param head what it heads
   * @param form lower case
   */
  record Word(Head head, String form) {}

  private static final int LONGEST = 60;

  private final List<Word> words;
  private final Map<String, String> suffixes;
  private final String letters;

  private StructureWords(List<Word> words, Map<String, String> suffixes, String letters) {
    this.words = List.copyOf(words);
    this.suffixes = Map.copyOf(suffixes);
    this.letters = letters;
  }

  static StructureWords load(Language language) {
    List<Word> words = new ArrayList<>();
    Map<String, String> suffixes = new HashMap<>();
    String letters = "";
    String resource = "/org/concordat/lang/" + language.code() + "/treaty-structure.tsv";
    for (Table.Row row : Table.read(StructureWords.class, resource).rows()) {
      String kind = row.need("kind").toUpperCase(Locale.ROOT);
      if (kind.equals("LETTERS")) {
        letters = row.need("word");
        continue;
      }
      if (kind.equals("SUFFIX")) {
        suffixes.put(row.need("word"), row.need("value"));
        continue;
      }
      try {
        words.add(new Word(Head.valueOf(kind), row.need("word").toLowerCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw row.broken("no such kind: " + row.get("kind"));
      }
    }
    words.sort(Comparator.comparingInt((Word word) -> -word.form().length()));
    return new StructureWords(words, suffixes, letters);
  }

  /**
   * A word found at the beginning of a line.
   *
   * @param head what it heads
   * @param length its code units in the line
   */
  record Found(Head head, int length) {}

  /** The longest word of the table that begins a line and ends where a word ends. */
  Optional<Found> at(String line) {
    String start = line.substring(0, Math.min(line.length(), LONGEST));
    String composed = Normalizer.normalize(start, Normalizer.Form.NFC);
    for (Word word : words) {
      int length = word.form().length();
      if (composed.length() >= length
          && composed.regionMatches(true, 0, word.form(), 0, length)
          && (composed.length() == length || !Character.isLetter(composed.charAt(length)))) {
        return Optional.of(new Found(word.head(), lengthIn(start, length)));
      }
    }
    return Optional.empty();
  }

  /**
   * How many code units of a line make so many composed ones: Vietnamese texts also come with their
   * marks as characters of their own, wholly or in part.
   */
  private static int lengthIn(String line, int composedLength) {
    int end = composedLength;
    while (end < line.length()
        && (Normalizer.normalize(line.substring(0, end), Normalizer.Form.NFC).length()
                < composedLength
            || Character.getType(line.charAt(end)) == Character.NON_SPACING_MARK)) {
      end++;
    }
    return end;
  }

  /** The suffix of a number as keys have it: {@code bis} for бис. */
  Optional<String> suffix(String word) {
    return Optional.ofNullable(suffixes.get(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * The place of a letter in the order in which this language counts points: {@code b} is 2,
   * Russian {@code в} 3, Vietnamese {@code đ} 5.
   */
  Optional<Integer> letter(char letter) {
    int place = letters.indexOf(Character.toLowerCase(letter));
    return place < 0 ? Optional.empty() : Optional.of(place + 1);
  }
}
