package org.concordat.index;

import org.concordat.model.Statement;

/** Writes a statement in the form in which an index stores it. */
@FunctionalInterface
public interface StatementWriter {

  /**
   * Writes a statement.
   *
   * @param statement the statement
   * @param text the text of its document
   * @return one JSON object without a line break
   */
  String write(Statement statement, String text);
}
