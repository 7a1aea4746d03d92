package org.concordat.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.concordat.analysis.lexicon.Lexicon;
import org.concordat.language.LanguageRegistry;
import org.concordat.model.Analysis;
import org.concordat.model.AnalysisPiece;
import org.concordat.model.Document;
import org.concordat.text.TextSegmenter;

/**
 * An index that is open for writing: the door of stage 6. A document is one block, replaced and
 * deleted as one by its id. Nothing is visible or safe before {@link #commit()}. Thread-safe.
 */
public final class StatementIndex implements AutoCloseable {

  private static final double BUFFER_MEGABYTES = 24;
  private static final int STRIPES = 64;

  /** How long others may be kept waiting for a commit. */
  private static final long MOMENT = 50;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final DocumentMapper mapper;
  private final FileRecords files;
  private final EarlierDocuments earlier;
  private final Owners owners = new Owners();
  private final ReadWriteLock barrier = new ReentrantReadWriteLock();
  private final Object[] stripes = new Object[STRIPES];

  private StatementIndex(
      Path folder,
      Directory directory,
      IndexWriter writer,
      DocumentMapper mapper,
      FileRecords files,
      EarlierDocuments earlier) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.mapper = mapper;
    this.files = files;
    this.earlier = earlier;
    Arrays.setAll(stripes, index -> new Object());
  }

  /**
   * Opens an index, or makes one.
   *
   * @param folder where it lies
   * @param languages the languages
   * @param lexicon the concepts
   * @param json writes statements
   * @param titles analyses a title as a document of its own
   * @return the index, open until it is closed
   * @throws IndexException if it is locked, of another version, or cannot be written
   */
  public static StatementIndex open(
      Path folder,
      LanguageRegistry languages,
      Lexicon lexicon,
      StatementWriter json,
      Function<Document, Analysis> titles) {
    Directory directory = IndexFolder.open(folder);
    try {
      boolean exists = DirectoryReader.indexExists(directory);
      if (exists) {
        IndexFolder.checkVersion(folder, directory);
      }
      IndexWriterConfig config =
          new IndexWriterConfig(IndexAnalyzers.of(languages))
              .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
              .setRAMBufferSizeMB(BUFFER_MEGABYTES)
              .setCommitOnClose(false);
      IndexWriter writer = new IndexWriter(directory, config);
      DocumentMapper mapper =
          new DocumentMapper(
              new ConceptTerms(languages, lexicon),
              new TextSegmenter(languages.analyzers()),
              json,
              titles);
      return new StatementIndex(
          folder,
          directory,
          writer,
          mapper,
          FileRecords.open(directory),
          EarlierDocuments.open(directory));
    } catch (LockObtainFailedException e) {
      IndexFolder.close(directory, e);
      throw new IndexException(folder + ": the index is locked: another job is writing to it", e);
    } catch (IOException e) {
      IndexFolder.close(directory, e);
      throw IndexFolder.unreadable(folder, e);
    } catch (IndexException e) {
      IndexFolder.close(directory, e);
      throw e;
    }
  }

  /**
   * Adds a document, in place of one with the same id.
   *
   * @param analysis the analysed document
   * @throws IndexException if the index cannot be written
   */
  public void add(Analysis analysis) {
    AnalysisPiece piece = AnalysisPiece.of(analysis);
    var block = mapper.units(piece);
    block.add(new WholeDocument(piece, DocumentMapper.lead(block)).document());
    writing(
        () -> writer.updateDocuments(new Term(IndexSchema.BLOCK, analysis.document().id()), block));
  }

  /**
   * Begins to add the documents of a file.
   *
   * @param path the path of the file's record
   * @return takes its documents
   */
  public FileUpdate update(String path) {
    return new FileUpdate(this, path);
  }

  FileUpdate.Outcome add(Iterator<AnalysisPiece> pieces, Owners.Owner owner) {
    AnalysisPiece first = pieces.next();
    String id = first.analysis().document().id();
    // The slow part of most documents, outside of all locks.
    var units = mapper.units(first);
    return writing(
        () -> {
          synchronized (stripes[Math.floorMod(id.hashCode(), stripes.length)]) {
            Optional<Owners.Owner> other = owner(id);
            if (other.isPresent() && other.get().path().equals(owner.path())) {
              if (other.get().sequence() > owner.sequence()) {
                return FileUpdate.Outcome.REPEATED;
              }
            } else if (other.isPresent()
                && other.get().path().compareTo(owner.path()) > 0
                && isOnDisk(other.get().path())) {
              return FileUpdate.Outcome.ELSEWHERE;
            }
            boolean again = isAgain(id, owner, other);
            write(first, units, pieces, owner);
            earlier.meet(new Term(IndexSchema.BLOCK, id));
            owners.put(id, owner);
            return again ? FileUpdate.Outcome.REPLACED : FileUpdate.Outcome.ADDED;
          }
        });
  }

  /** Tells whether the same file has given this document before in this job. */
  private boolean isAgain(String id, Owners.Owner owner, Optional<Owners.Owner> other)
      throws IOException {
    return other.filter(before -> before.path().equals(owner.path())).isPresent()
        && !earlier.holdsUnmet(new Term(IndexSchema.BLOCK, id));
  }

  /**
   * Puts a document in place of the one that it replaces. No commit can fall between the pieces of
   * a long one, which the writer may move to disk before the last is there.
   */
  private void write(
      AnalysisPiece first,
      List<org.apache.lucene.document.Document> units,
      Iterator<AnalysisPiece> rest,
      Owners.Owner owner)
      throws IOException {
    Term block = new Term(IndexSchema.BLOCK, first.analysis().document().id());
    WholeDocument gathered = new WholeDocument(first, DocumentMapper.lead(units));
    boolean complete = false;
    try {
      if (rest.hasNext()) {
        writer.updateDocuments(block, units);
        while (rest.hasNext()) {
          AnalysisPiece piece = rest.next();
          gathered.add(piece);
          writer.addDocuments(mapper.units(piece));
        }
        writer.addDocument(whole(gathered, owner));
      } else {
        units.add(whole(gathered, owner));
        writer.updateDocuments(block, units);
      }
      complete = true;
    } finally {
      if (!complete && writer.isOpen()) {
        // Nothing of it rather than half of it.
        writer.deleteDocuments(block);
      }
    }
  }

  private static org.apache.lucene.document.Document whole(
      WholeDocument gathered, Owners.Owner owner) {
    var whole = gathered.document();
    whole.add(new StringField(IndexSchema.FROM_FILE, owner.path(), Field.Store.YES));
    return whole;
  }

  private Optional<Owners.Owner> owner(String id) throws IOException {
    Optional<Owners.Owner> recent = owners.find(id);
    return recent.isPresent()
        ? recent
        : files.fileOf(id).map(path -> new Owners.Owner(path, Long.MIN_VALUE));
  }

  private boolean isOnDisk(String path) throws IOException {
    return files.find(path).filter(file -> Files.exists(Path.of(file.origin()))).isPresent();
  }

  void finish(FileRecord file) {
    writing(
        () -> {
          for (String id : earlier.goneFrom(file.path())) {
            boolean mine =
                owners.find(id).map(owner -> owner.path().equals(file.path())).orElse(true);
            if (mine) {
              writer.deleteDocuments(new Term(IndexSchema.BLOCK, id));
            }
          }
          write(file);
          return file;
        });
  }

  private void write(FileRecord file) throws IOException {
    earlier.meet(new Term(IndexSchema.FILE_PATH, file.path()));
    writer.updateDocument(
        new Term(IndexSchema.FILE_PATH, file.path()), FileRecordMapper.document(file));
    files.put(file);
  }

  /**
   * Says that the content of a file is still the same.
   *
   * @param file its record; it is written anew where it differs
   * @throws IndexException if the index cannot be written
   */
  public void keep(FileRecord file) {
    writing(
        () -> {
          if (files.find(file.path()).equals(Optional.of(file))) {
            earlier.meet(new Term(IndexSchema.FILE_PATH, file.path()));
          } else {
            write(file);
          }
          return file;
        });
  }

  /**
   * Deletes the files that were in the index when it was opened and that nobody has kept or updated
   * since, with their documents.
   *
   * @return their paths
   * @throws IndexException if the index cannot be written
   */
  public List<String> deleteMissing() {
    return writing(
        () -> {
          List<String> gone = new ArrayList<>();
          earlier.goneFiles(file -> gone.add(file.path()));
          for (String path : gone) {
            for (String id : earlier.goneFrom(path)) {
              writer.deleteDocuments(new Term(IndexSchema.BLOCK, id));
            }
            writer.deleteDocuments(new Term(IndexSchema.FILE_PATH, path));
            files.remove(path);
          }
          return gone;
        });
  }

  /**
   * Deletes a document with all of its passages and statements; does nothing where there is none.
   *
   * @param id the document's id
   * @throws IndexException if the index cannot be written
   */
  public void delete(String id) {
    writing(() -> writer.deleteDocuments(new Term(IndexSchema.BLOCK, id)));
  }

  /**
   * Finds the record of a file.
   *
   * @param path its path
   * @return the record, or empty where the job has not met the file
   */
  public Optional<FileRecord> file(String path) {
    return writing(() -> files.find(path));
  }

  /**
   * Makes everything since the last commit visible and safe, in one step.
   *
   * @throws IndexException if the index cannot be written
   */
  public void commit() {
    barrier.writeLock().lock();
    commitLocked();
  }

  /**
   * Commits unless somebody is just writing a long document.
   *
   * @return whether it did
   * @throws IndexException if the index cannot be written
   */
  public boolean commitUnlessBusy() {
    try {
      if (!barrier.writeLock().tryLock(MOMENT, TimeUnit.MILLISECONDS)) {
        return false;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    commitLocked();
    return true;
  }

  private void commitLocked() {
    try {
      writer.setLiveCommitData(
          Map.of(
                  IndexSchema.VERSION_KEY,
                  IndexSchema.VERSION,
                  IndexSchema.LEXICON_KEY,
                  Lexicon.VERSION)
              .entrySet());
      writer.commit();
      files.committed(directory);
      owners.committed();
    } catch (IOException | AlreadyClosedException e) {
      throw cannotWrite(e);
    } finally {
      barrier.writeLock().unlock();
    }
  }

  /**
   * Closes the index; what was not committed is dropped.
   *
   * @throws IndexException if the index cannot be closed
   */
  @Override
  public void close() {
    try (directory;
        files;
        earlier) {
      writer.rollback();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  /** Many may write at once, but nobody while a commit draws its line. */
  private <T> T writing(Work<T> work) {
    barrier.readLock().lock();
    try {
      return work.run();
    } catch (IOException | AlreadyClosedException e) {
      throw cannotWrite(e);
    } finally {
      barrier.readLock().unlock();
    }
  }

  private IndexException cannotWrite(Exception failure) {
    Throwable cause = writer.getTragicException() == null ? failure : writer.getTragicException();
    return new IndexException(
        folder + ": cannot write the index: " + String.valueOf(cause.getMessage()), cause);
  }
}
