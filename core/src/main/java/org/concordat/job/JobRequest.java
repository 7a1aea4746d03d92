package org.concordat.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.concordat.ingest.IngestedFile;

/**
 * What a job is to do.
 *
 * @param arguments files and folders
 * @param files single files, such as those that were refused before; they are read even if they
 *     have not changed
 * @param deleteMissing whether to delete from the index what is no longer among the arguments
 * @param threads how many documents are analysed at once
 * @param commitEvery how long work may be lost if the machine fails
 */
public record JobRequest(
    List<Path> arguments,
    List<IngestedFile> files,
    boolean deleteMissing,
    int threads,
    Duration commitEvery) {

  private static final Duration USUAL = Duration.ofSeconds(20);

  /** Copies the lists. */
  public JobRequest {
    arguments = List.copyOf(arguments);
    files = List.copyOf(files);
    if (threads < 1) {
      throw new IllegalArgumentException("a job without threads");
    }
  }

  /**
   * A job over files and folders on all cores.
   *
   * @param arguments files and folders
   * @return the request
   */
  public static JobRequest of(List<Path> arguments) {
    return new JobRequest(
        arguments, List.of(), false, Runtime.getRuntime().availableProcessors(), USUAL);
  }
}
