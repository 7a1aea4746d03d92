package org.concordat.analysis.vietnamese;

import java.util.BitSet;
import java.util.List;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.table.Table;

/**
 * Names: capitalised syllables in a row are one word ({@code Nguyễn Văn An}, {@code Cát Bà}), but a
 * word of address or a kind of place or body in front is none of it ({@code Ông | Tám}, {@code Bộ |
 * Công Thương}). Immutable and thread-safe.
 */
final class NameRules {

  private static final int LONGEST_VIETNAMESE = 4;
  private static final int LONGEST = 6;

  private final BitSet openers;
  private final BitSet families;
  private final WordLexicon lexicon;

  /**
   * Reads the tables.
   *
   * @param owner class beside which they lie
   * @param lexicon tells which syllables are Vietnamese
   */
  NameRules(Class<?> owner, WordLexicon lexicon) {
    this.lexicon = lexicon;
    openers = syllables(Table.read(owner, "name-openers.tsv"), "word");
    families = syllables(Table.read(owner, "family-names.tsv"), "family");
  }

  private BitSet syllables(Table table, String column) {
    BitSet numbers = new BitSet();
    for (Table.Row row : table.rows()) {
      numbers.set(lexicon.syllables().add(row.need(column)));
    }
    return numbers;
  }

  /**
   * Behind the last token that a name beginning at {@code first} may have.
   *
   * @param syllables the lexicon's number of each token
   */
  int longest(List<Token> tokens, int[] syllables, int first) {
    if (!isPart(tokens.get(first))) {
      return first;
    }
    int end = first + 1;
    boolean vietnamese = syllables[first] != 0;
    while (end < tokens.size()
        && isPart(tokens.get(end))
        && WordSegmenter.touches(tokens, end)
        && end - first < LONGEST) {
      vietnamese &= syllables[end] != 0;
      if (vietnamese && end - first >= LONGEST_VIETNAMESE) {
        break;
      }
      end++;
    }
    // Asked last, as most capitalised words stand alone.
    return end > first + 1 && openers.get(syllables[first]) ? first : end;
  }

  /** Whether the first word may be there for the sentence: {@code Theo An}, {@code Khi Nga}. */
  boolean isDoubtful(List<Token> tokens, int[] syllables, int first) {
    boolean opens = first == 0 || tokens.get(first - 1).shape() == Shape.PUNCTUATION;
    return opens && !families.get(syllables[first]) && lexicon.isFree(syllables[first]);
  }

  private static boolean isPart(Token token) {
    return token.isCapitalised() && (token.shape() != Shape.UPPER || token.form().length() == 1);
  }
}
