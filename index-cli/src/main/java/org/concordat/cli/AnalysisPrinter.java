package org.concordat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.concordat.json.AnalysisJson;
import org.concordat.json.LongAnalysisJson;
import org.concordat.model.Analysis;
import org.concordat.model.AnalysisPiece;

/** Prints analyses in one of the formats of {@code concordat analyze}. */
interface AnalysisPrinter {

  /** Prints one document. */
  void print(Analysis analysis);

  /** Prints a document that is too long to lie in memory. */
  default void printLong(Iterator<AnalysisPiece> pieces) {
    pieces.forEachRemaining(piece -> print(piece.analysis()));
  }

  /** Prints what stands behind the last document. */
  default void end() {}

  private static void writeLong(
      Console console, AnalysisJson json, Iterator<AnalysisPiece> pieces) {
    try {
      new LongAnalysisJson(json).write(pieces, console.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One JSON object a line. */
  record Lines(Console console, AnalysisJson json) implements AnalysisPrinter {
    @Override
    public void print(Analysis analysis) {
      console.println(json.write(analysis));
    }

    @Override
    public void printLong(Iterator<AnalysisPiece> pieces) {
      writeLong(console, json, pieces);
      console.out().print('\n');
    }
  }

  /** One JSON array of all documents, indented. */
  final class Array implements AnalysisPrinter {
    private final Console console;
    private final AnalysisJson json;
    private boolean first = true;

    Array(Console console, AnalysisJson json) {
      this.console = console;
      this.json = json;
    }

    @Override
    public void print(Analysis analysis) {
      console.out().print(first ? "[" : ",");
      console.out().print('\n');
      console.out().print(json.write(analysis));
      first = false;
    }

    @Override
    public void printLong(Iterator<AnalysisPiece> pieces) {
      console.out().print(first ? "[\n" : ",\n");
      writeLong(console, json, pieces);
      first = false;
    }

    @Override
    public void end() {
      console.println(first ? "[]" : "\n]");
    }
  }
}
