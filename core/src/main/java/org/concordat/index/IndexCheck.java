package org.concordat.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/** Examines an index: is it whole, and does it hold what the job was given? Changes nothing. */
public final class IndexCheck {

  private IndexCheck() {}

  /**
   * Examines an index.
   *
   * @param folder where it lies
   * @return what was found
   * @throws IndexException if there is none, if it is of another version, or if it is being written
   *     to
   */
  public static IndexHealth examine(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IndexException(folder + ": no index: there is no such folder");
    }
    try (Directory directory = IndexFolder.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        throw new IndexException(folder + ": no index in this folder");
      }
      List<String> damage = damage(folder, directory);
      return damage.isEmpty() ? contents(directory) : broken(damage);
    } catch (IOException e) {
      throw IndexFolder.unreadable(folder, e);
    }
  }

  private static List<String> damage(Path folder, Directory directory) throws IOException {
    try {
      IndexFolder.checkVersion(folder, directory);
    } catch (CorruptIndexException | java.io.EOFException | java.nio.file.NoSuchFileException e) {
      return List.of("the list of segments cannot be read: " + e.getMessage());
    }
    List<String> damage = new ArrayList<>();
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (CheckIndex check = new CheckIndex(directory);
        PrintStream stream = new PrintStream(log, false, StandardCharsets.UTF_8)) {
      check.setInfoStream(stream);
      CheckIndex.Status status = check.checkIndex();
      for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
        if (segment.error != null) {
          damage.add("segment " + segment.name + ": " + segment.error.getMessage());
        }
      }
      if (!status.clean && damage.isEmpty()) {
        damage.add(lastError(log.toString(StandardCharsets.UTF_8)));
      }
    } catch (LockObtainFailedException e) {
      throw new IndexException(
          folder + ": the index is being written to; check it when the job is done", e);
    }
    return damage;
  }

  private static String lastError(String log) {
    return log.lines()
        .filter(line -> line.contains("ERROR"))
        .reduce((before, after) -> after)
        .orElse("the index is damaged");
  }

  private static IndexHealth broken(List<String> damage) {
    return new IndexHealth(
        damage, IndexSchema.VERSION, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of());
  }

  private static IndexHealth contents(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Totals totals = new Totals();
      FileRecords.each(reader, totals::add);
      long documents = count(reader, IndexSchema.UNIT, IndexSchema.DOCUMENT);
      long current = count(reader, IndexSchema.ANALYSIS, IndexSchema.ANALYSIS_VERSION);
      return new IndexHealth(
          List.of(),
          SegmentInfos.readLatestCommit(directory).getUserData().get(IndexSchema.VERSION_KEY),
          reader.leaves().size(),
          documents,
          count(reader, IndexSchema.UNIT, IndexSchema.PASSAGE),
          count(reader, IndexSchema.UNIT, IndexSchema.STATEMENT),
          totals.files,
          totals.rejects,
          documents - current,
          Math.max(0, totals.expected - fromFiles(reader)),
          totals.vanished,
          totals.changed);
    }
  }

  private static long count(DirectoryReader reader, String field, String value) throws IOException {
    long[] count = {0};
    FileRecords.each(reader, new Term(field, value), document -> count[0]++);
    return count[0];
  }

  /** The documents that came out of files. */
  private static long fromFiles(DirectoryReader reader) throws IOException {
    long[] count = {0};
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms paths = leaf.reader().terms(IndexSchema.FROM_FILE);
      if (paths != null) {
        TermsEnum each = paths.iterator();
        for (BytesRef path = each.next(); path != null; path = each.next()) {
          FileRecords.each(
              leaf.reader(), new Term(IndexSchema.FROM_FILE, path), document -> count[0]++);
        }
      }
    }
    return count[0];
  }

  /** What the records of the files add up to. */
  private static final class Totals {
    private long files;
    private long expected;
    private long rejects;
    private final List<String> vanished = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    private void add(FileRecord file) {
      files++;
      expected += file.documents();
      rejects += file.rejects().size();
      try {
        Path path = Path.of(file.origin());
        if (!Files.exists(path)) {
          vanished.add(file.path());
        } else if (!file.isOf(Files.size(path), Files.getLastModifiedTime(path).toMillis())) {
          changed.add(file.path());
        }
      } catch (IOException | InvalidPathException e) {
        // What cannot be looked at is not there for the next job either.
        vanished.add(file.path());
      }
    }
  }
}
