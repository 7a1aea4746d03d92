package org.concordat.analysis.vietnamese;

import java.util.BitSet;
import java.util.List;
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
  private static final char SEPARATOR = ',';

  private final Syllables syllables = new Syllables();
  private final BitSet free = new BitSet();

  private final KeyFilter filter = new KeyFilter();

  /** What words of three and four syllables begin with. */
  private final KeyFilter beginnings = new KeyFilter();

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
        if (key > Character.MAX_VALUE) {
          beginnings.add(key);
        }
        key = extend(key, number(TonePlacement.normalize(part), row));
      }
      if (parts.length == 1) {
        free.set((int) key);
      }
      put(key, frequent);
    }
  }

  private int number(String syllable, Table.Row row) {
    int number = syllables.add(syllable);
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
      filter.add(key);
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
    int place = (int) (KeyFilter.mix(key) >>> 40) & mask;
    while (words[place] != 0 && words[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /** Returns the syllables that words have. */
  Syllables syllables() {
    return syllables;
  }

  /** Whether a syllable is a word by itself. */
  boolean isFree(int syllable) {
    return free.get(syllable);
  }

  /** Whether two syllables or three may be continued; if not, no longer word begins with them. */
  boolean mayContinue(long key) {
    return key <= Character.MAX_VALUE || beginnings.mayContain(key);
  }

  /** The key of a word that is one syllable longer. */
  static long extend(long key, int syllable) {
    return key << BITS | syllable;
  }

  /** Whether a key is a word. */
  boolean contains(long key) {
    return filter.mayContain(key) && words[place(key)] != 0;
  }

  /** Whether a key is one of the frequent words. */
  boolean isCommon(long key) {
    return common[place(key)];
  }
}
