package org.concordat.cli;

import org.concordat.json.AnalysisJson;
import org.concordat.model.Analysis;

/** Prints analyses in one of the formats of {@code concordat analyze}. */
interface AnalysisPrinter {

  /** Prints one document. */
  void print(Analysis analysis);

  /** Prints what stands behind the last document. */
  default void end() {}

  /** One JSON object a line. */
  record Lines(Console console, AnalysisJson json) implements AnalysisPrinter {
    @Override
    public void print(Analysis analysis) {
      console.println(json.write(analysis));
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
    public void end() {
      console.println(first ? "[]" : "\n]");
    }
  }
}
