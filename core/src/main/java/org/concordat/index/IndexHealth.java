package org.concordat.index;

import java.util.List;

/**
 * What is known about an index without a question.
 *
 * @param damage what is broken; empty for a whole index
 * @param schema version of its schema
 * @param segments number of its segments
 * @param documents number of source documents
 * @param passages number of passages
 * @param statements number of statements
 * @param files number of files of the batch job
 * @param rejects files, entries and lines that the job refused
 * @param stale number of documents that were analysed by another lexicon or other rules
 * @param missing number of documents that the job has put in and that are not there
 * @param vanished files that are in the index and no longer on disk
 * @param changed files that have changed on disk since
 */
public record IndexHealth(
    List<String> damage,
    String schema,
    int segments,
    long documents,
    long passages,
    long statements,
    long files,
    long rejects,
    long stale,
    long missing,
    List<String> vanished,
    List<String> changed) {

  /** Copies the lists. */
  public IndexHealth {
    damage = List.copyOf(damage);
    vanished = List.copyOf(vanished);
    changed = List.copyOf(changed);
  }

  /** Tells whether nothing is broken. */
  public boolean isWhole() {
    return damage.isEmpty();
  }

  /** Tells whether the index holds all that the job was given, as it is now. */
  public boolean isComplete() {
    return rejects == 0 && stale == 0 && missing == 0 && vanished.isEmpty() && changed.isEmpty();
  }
}
