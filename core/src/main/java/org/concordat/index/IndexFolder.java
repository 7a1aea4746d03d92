package org.concordat.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Opens the folder of an index and says in one line what is wrong with it. */
public final class IndexFolder {

  private IndexFolder() {}

  static Directory open(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IndexException(folder + ": not a folder");
    }
    try {
      return FSDirectory.open(folder);
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /**
   * Opens an index for reading.
   *
   * @param folder where it lies
   * @return a reader of the last commit, to be closed by the caller
   * @throws IndexException if there is none, or none that this version reads
   */
  public static DirectoryReader read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IndexException(folder + ": no index: there is no such folder");
    }
    Directory directory = open(folder);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        throw new IndexException(folder + ": no index in this folder");
      }
      checkVersion(folder, directory);
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      close(directory, e);
      throw unreadable(folder, e);
    } catch (IndexException e) {
      close(directory, e);
      throw e;
    }
  }

  static void checkVersion(Path folder, Directory directory) throws IOException {
    Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
    String version = data.getOrDefault(IndexSchema.VERSION_KEY, "none");
    if (!version.equals(IndexSchema.VERSION)) {
      throw new IndexException(
          folder
              + ": the index has schema version "
              + version
              + ", this program reads version "
              + IndexSchema.VERSION
              + "; index the documents anew");
    }
  }

  static IndexException unreadable(Path folder, IOException cause) {
    boolean version =
        cause instanceof IndexFormatTooNewException || cause instanceof IndexFormatTooOldException;
    return new IndexException(
        folder
            + (version
                ? ": the index was written by another version of Lucene: "
                : ": cannot read the index: ")
            + cause.getMessage(),
        cause);
  }

  static void close(Directory directory, Exception because) {
    try {
      directory.close();
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }
}
