package org.concordat.job;

import java.util.Iterator;
import org.concordat.model.AnalysisPiece;
import org.concordat.model.Document;
import org.concordat.model.LongDocument;

/** Analyses the documents of a job, by many threads. */
public interface DocumentAnalyzer {

  /**
   * Analyses a document.
   *
   * @param document the document
   * @return what was found in each piece, at least one
   */
  Iterator<AnalysisPiece> analyze(Document document);

  /**
   * Analyses a long document as its pieces are asked for.
   *
   * @param document the document
   * @return what was found in each piece, at least one
   */
  Iterator<AnalysisPiece> analyze(LongDocument document);
}
