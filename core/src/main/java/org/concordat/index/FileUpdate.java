package org.concordat.index;

import org.concordat.model.Analysis;

/**
 * A file whose documents are being added: those that it had before and has no longer go when it is
 * finished, together with the writing of its record. Thread-safe.
 */
public final class FileUpdate {

  /** What became of a document. */
  public enum Outcome {
    /** It is in the index now. */
    ADDED,
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
   * @param analysis the analysed document
   * @param sequence its number within the file
   * @return what became of it
   * @throws IndexException if the index cannot be written
   */
  public Outcome add(Analysis analysis, long sequence) {
    return index.add(analysis, new Owners.Owner(path, sequence));
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
