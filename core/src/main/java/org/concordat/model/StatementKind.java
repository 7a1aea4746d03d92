package org.concordat.model;

/** How a statement is rendered. */
public enum StatementKind {
  /** All of the content in quotation marks. */
  DIRECT,
  /** Nothing in quotation marks. */
  INDIRECT,
  /** Partly in quotation marks. */
  MIXED
}
