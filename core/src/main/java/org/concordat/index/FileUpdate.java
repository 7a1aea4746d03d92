package org.concordat.index;

import java.util.Iterator;
import org.concordat.model.AnalysisPiece;

/**
 * A file whose documents are being added: those that it had before and has no longer go when it is
 * finished, together with the writing of its record. Thread-safe.
 */
public final class FileUpdate {

  /** What became of a document. */
  public enum Outcome {
    /** It is in the index now. */
    ADDED,
    /** It is in the index now, in place of an earlier one of the same file. */
    REPLACED,
    /** The same file has a later document of this id, which counts. */
    REPEATED,
    /** Another file has a document of this id, which counts. */
    ELSEWHERE
  }

  private final StatementIndex index;
  private final String path;

  FileUpdate(StatementIndex index, String path) {
    this.index = index;
    this.path = path;
  }

  /**
   * Adds a document, in place of one with the same id. Of several with one id the last of the file
   * whose path sorts last counts, in whatever order they are added.
   *
   * @param pieces the analysed document, at least one piece; a fault of whoever analyses them is
   *     handed on and leaves nothing of the document behind
   * @param sequence its number within the file
   * @return what became of it
   * @throws IndexException if the index cannot be written
   */
  public Outcome add(Iterator<AnalysisPiece> pieces, long sequence) {
    return index.add(pieces, new Owners.Owner(path, sequence));
  }

  /**
   * Finishes the file.
   *
   * @param file what became of it
   * @throws IndexException if the index cannot be written
   */
  public void finish(FileRecord file) {
    index.finish(file);
  }
}
