package org.concordat.analysis.vietnamese;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.analysis.table.Table;

/**
 * The words of Vietnamese that have two to four syllables, and the syllables that are words by
 * themselves. A word is kept as one number, sixteen bits for each syllable, in a hash table of
 * primitive values: 40,000 words take one megabyte. Immutable once built and thread-safe.
 */
final class WordLexicon {

  /** The most syllables of a word. */
  static final int LONGEST = 4;

  private static final int BITS = 16;
  private static final String SHORT_I = "iìỉĩíị";
  private static final String LONG_I = "yỳỷỹýỵ";
  private static final String EITHER_WAY = "hklmst";
  private static final char SEPARATOR = ',';

  private final Map<String, Integer> syllables = new HashMap<>(8192);
  private long[] words = new long[1 << 16];
  private boolean[] common = new boolean[1 << 16];
  private int size;

  /**
   * Reads the tables that a list names.
   *
   * @param owner class beside which they lie
   * @param files table with the column {@code file}
   */
  static WordLexicon load(Class<?> owner, String files) {
    String folder = files.substring(0, files.lastIndexOf('/') + 1);
    WordLexicon lexicon = new WordLexicon();
    for (Table.Row file : Table.read(owner, files).rows()) {
      for (Table.Row row : Table.read(owner, folder + file.need("file")).rows()) {
        lexicon.add(row);
      }
    }
    return lexicon;
  }

  private void add(Table.Row row) {
    String first = row.need("first");
    if (first.indexOf(' ') >= 0) {
      throw row.broken("'" + first + "' is more than one syllable");
    }
    add(first, row.list("common", SEPARATOR), true, row);
    add(first, row.list("rare", SEPARATOR), false, row);
  }

  private void add(String first, List<String> rests, boolean frequent, Table.Row row) {
    for (String rest : rests) {
      String[] parts = rest.equals("*") ? new String[] {first} : (first + ' ' + rest).split(" ");
      if (parts.length > LONGEST) {
        throw row.broken("'" + first + ' ' + rest + "' has more than " + LONGEST + " syllables");
      }
      long key = 0;
      for (String part : parts) {
        key = key << BITS | number(TonePlacement.normalize(part), row);
      }
      put(key, frequent);
    }
  }

  private int number(String syllable, Table.Row row) {
    int number = syllables.computeIfAbsent(spelling(syllable), key -> syllables.size() + 1);
    if (number >= 1 << BITS - 1) {
      throw row.broken("more than " + (1 << BITS - 1) + " different syllables");
    }
    return number;
  }

  private void put(long key, boolean frequent) {
    if (2 * size > words.length) {
      grow();
    }
    int place = place(key);
    if (words[place] == 0) {
      words[place] = key;
      size++;
    }
    common[place] |= frequent;
  }

  private void grow() {
    long[] before = words;
    boolean[] frequent = common;
    words = new long[2 * before.length];
    common = new boolean[words.length];
    for (int index = 0; index < before.length; index++) {
      if (before[index] != 0) {
        int place = place(before[index]);
        words[place] = before[index];
        common[place] = frequent[index];
      }
    }
  }

  private int place(long key) {
    int mask = words.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int place = (int) (mixed >>> 40) & mask;
    while (words[place] != 0 && words[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /**
   * The number of a syllable.
   *
   * @param form normalised
   * @return 0 if no word has it
   */
  int syllable(String form) {
    return syllables.getOrDefault(spelling(form), 0);
  }

  /**
   * One spelling where usage has two: {@code qui mô} as quy mô, {@code lý do} as lí do. After one
   * of the letters h, k, l, m, s, t the vowel alone is written either way.
   */
  private static String spelling(String form) {
    int last = form.length() - 1;
    if (last == 2 && form.startsWith("qu")) {
      int tone = SHORT_I.indexOf(form.charAt(last));
      return tone < 0 ? form : "qu" + LONG_I.charAt(tone);
    }
    if (last == 1 && EITHER_WAY.indexOf(form.charAt(0)) >= 0) {
      int tone = LONG_I.indexOf(form.charAt(last));
      return tone < 0 ? form : form.substring(0, last) + SHORT_I.charAt(tone);
    }
    return form;
  }

  /** The key of a word that is one syllable longer. */
  static long extend(long key, int syllable) {
    return key << BITS | syllable;
  }

  /** Whether a key is a word. */
  boolean contains(long key) {
    return words[place(key)] != 0;
  }

  /** Whether a key is one of the frequent words. */
  boolean isCommon(long key) {
    return common[place(key)];
  }
}
