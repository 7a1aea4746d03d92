package org.concordat.index;

import org.concordat.model.Statement;

/** Writes a statement in the form in which an index stores it. */
@FunctionalInterface
public interface StatementWriter {

  /**
   * Writes a statement.
   *
   * @param statement the statement
   * @param text the text that its offsets belong to
   * @param offset where that text begins in the document; what is written counts from there
   * @return one JSON object without a line break
   */
  String write(Statement statement, String text, int offset);
}
