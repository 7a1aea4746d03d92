package org.concordat.job;

import java.nio.file.Path;
import java.util.List;
import org.concordat.ingest.IngestedFile;

/** Where files lie, as their records say it. */
final class Origins {

  private Origins() {}

  static String of(IngestedFile file) {
    return file.path().map(Origins::absolute).map(Path::toString).orElse("");
  }

  /** Tells whether a file lies in one of the arguments. */
  static boolean isUnder(Path origin, List<Path> arguments) {
    return arguments.stream().anyMatch(argument -> origin.startsWith(absolute(argument)));
  }

  static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
