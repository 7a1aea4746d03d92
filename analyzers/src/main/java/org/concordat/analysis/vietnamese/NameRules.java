package org.concordat.analysis.vietnamese;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private final Set<String> openers = new HashSet<>();
  private final Set<String> families = new HashSet<>();
  private final WordLexicon lexicon;

  /**
   * Reads the tables.
   *
   * @param owner class beside which they lie
   * @param lexicon tells which syllables are Vietnamese
   */
  NameRules(Class<?> owner, WordLexicon lexicon) {
    this.lexicon = lexicon;
    for (Table.Row row : Table.read(owner, "name-openers.tsv").rows()) {
      openers.add(row.need("word"));
    }
    for (Table.Row row : Table.read(owner, "family-names.tsv").rows()) {
      families.add(row.need("family"));
    }
  }

  /** Behind the last token that a name beginning at {@code first} may have. */
  int longest(List<Token> tokens, int first) {
    if (!isPart(tokens.get(first)) || openers.contains(tokens.get(first).form())) {
      return first;
    }
    int end = first + 1;
    boolean vietnamese = lexicon.syllable(tokens.get(first).form()) != 0;
    while (end < tokens.size()
        && isPart(tokens.get(end))
        && WordSegmenter.touches(tokens, end)
        && end - first < LONGEST) {
      vietnamese &= lexicon.syllable(tokens.get(end).form()) != 0;
      if (vietnamese && end - first >= LONGEST_VIETNAMESE) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether the first word may be there for the sentence: {@code Theo An}, {@code Khi Nga}. */
  boolean isDoubtful(List<Token> tokens, int first, int end) {
    String form = tokens.get(first).form();
    boolean opens = first == 0 || tokens.get(first - 1).shape() == Shape.PUNCTUATION;
    return opens
        && !families.contains(form)
        && lexicon.contains(lexicon.syllable(form))
        && end > first;
  }

  private static boolean isPart(Token token) {
    return token.isCapitalised() && (token.shape() != Shape.UPPER || token.form().length() == 1);
  }
}
