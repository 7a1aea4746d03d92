package org.concordat.job;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import org.concordat.model.AnalysisPiece;

/** Analyses a document when its first piece is asked for, and counts the statements. */
final class CountedPieces implements Iterator<AnalysisPiece> {

  private final Supplier<Iterator<AnalysisPiece>> analyzer;
  private Optional<Iterator<AnalysisPiece>> pieces = Optional.empty();
  private long statements;
  private long characters;

  CountedPieces(Supplier<Iterator<AnalysisPiece>> analyzer) {
    this.analyzer = analyzer;
  }

  private Iterator<AnalysisPiece> pieces() {
    if (pieces.isEmpty()) {
      pieces = Optional.of(analyzer.get());
    }
    return pieces.get();
  }

  @Override
  public boolean hasNext() {
    return pieces().hasNext();
  }

  @Override
  public AnalysisPiece next() {
    AnalysisPiece piece = pieces().next();
    characters += piece.analysis().document().text().length();
    statements += piece.analysis().statements().size();
    return piece;
  }

  long characters() {
    return characters;
  }

  long statements() {
    return statements;
  }
}
