package org.concordat.ingest;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says for people why something could not be read. */
final class Reasons {

  private Reasons() {}

  static String of(Exception failure) {
    return switch (failure) {
      case DirectoryIteratorException iteration -> of(iteration.getCause());
      case AccessDeniedException denied -> "no permission to read it";
      case NoSuchFileException missing -> "no such file";
      case java.util.zip.ZipException damaged -> "a damaged archive: " + damaged.getMessage();
      case java.io.EOFException truncated -> "truncated";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default ->
          failure.getMessage() == null || failure.getMessage().isBlank()
              ? failure.getClass().getSimpleName()
              : failure.getMessage();
    };
  }
}
