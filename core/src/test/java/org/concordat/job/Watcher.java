package org.concordat.job;

import java.util.ArrayList;
import java.util.List;
import org.concordat.ingest.Reject;

/** Keeps what a job reports. */
final class Watcher implements JobListener {

  final List<String> rejects = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();

  @Override
  public void reject(Reject reject, String name) {
    rejects.add(reject.line());
  }

  @Override
  public void warning(Reject warning) {
    warnings.add(warning.line());
  }
}
