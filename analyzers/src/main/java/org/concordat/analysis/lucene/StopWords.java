package org.concordat.analysis.lucene;

import org.apache.lucene.analysis.CharArraySet;
import org.concordat.analysis.table.Table;

/**
 * Words that a text field leaves out. Immutable and thread-safe.
 *
 * @param words lemmas, normalised
 */
public record StopWords(CharArraySet words) {

  /** Keeps a copy that nobody can change. */
  public StopWords {
    words = CharArraySet.unmodifiableSet(CharArraySet.copy(words));
  }

  /**
   * Reads a table.
   *
   * @param near class beside which the table lies
   * @param resource its name; it has the column {@code word}
   * @return the words of the table
   */
  public static StopWords load(Class<?> near, String resource) {
    Table table = Table.read(near, resource);
    CharArraySet words = new CharArraySet(table.rows().size(), false);
    table.rows().forEach(row -> words.add(row.need("word")));
    return new StopWords(words);
  }
}
