package org.concordat.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.concordat.model.AnalysisLimits;

/**
 * Reads ZIP and GZIP as they stream by: no temporary file, no entry in memory but the text that is
 * being read, and what comes before the damage of a truncated archive is read too. Thread-safe.
 */
final class ArchiveReader {

  private static final String MAC_METADATA = "__MACOSX/";

  private final AnalysisLimits limits;
  private final ContentReader contents;
  private final Lazily<TextDecoder> names = Lazily.of(TextDecoder::new);

  ArchiveReader(AnalysisLimits limits, ContentReader contents) {
    this.limits = limits;
    this.contents = contents;
  }

  void read(
      IngestedFile file,
      String id,
      String type,
      InputStream bytes,
      ArchiveBudget outside,
      DocumentSink sink)
      throws IOException, IngestException {
    ArchiveBudget budget = outside.inside();
    InputStream counted = budget.isOutermost() ? new Counted(bytes, budget) : bytes;
    if (type.equals(MediaTypes.GZIP)) {
      budget.entry();
      InputStream unpacked = new Unpacked(new GZIPInputStream(counted), budget, limits);
      contents.read(file, id + "/" + withoutSuffix(id), unpacked, budget, sink);
    } else {
      zip(file, id, counted, budget, sink);
    }
  }

  private void zip(
      IngestedFile file, String id, InputStream bytes, ArchiveBudget budget, DocumentSink sink)
      throws IOException, IngestException {
    // The stream is not closed: whoever opened the file does that.
    @SuppressWarnings("resource")
    ZipInputStream zip = new ZipInputStream(bytes, new RawBytes());
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        budget.entry();
        if (entry.isDirectory()) {
          continue;
        }
        String name = name(entry.getName());
        String inside = id + "/" + name;
        if (name.startsWith(MAC_METADATA)) {
          sink.warning(file.reject(inside, Stage.FIND, "metadata of a Mac, passed over"));
        } else if (leadsOut(name)) {
          sink.reject(
              file.reject(inside, Stage.FIND, "an entry whose name leads out of the archive"));
        } else {
          contents.read(file, inside, new Unpacked(zip, budget, limits), budget, sink);
        }
      }
    } catch (ZipException e) {
      String reason = Reasons.of(e);
      throw new IngestException(
          Stage.READ,
          reason.contains("encrypted") ? "an encrypted archive" : "a damaged archive: " + reason,
          e);
    } catch (java.io.EOFException e) {
      throw new IngestException(Stage.READ, "a truncated archive", e);
    }
  }

  private String name(String raw) {
    String name = raw.replace('\\', '/');
    return RawBytes.isRaw(name) ? names.get().decode(RawBytes.bytes(name)).text() : name;
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.length() > 1 && name.charAt(1) == ':'
        || List.of(name.split("/")).contains("..");
  }

  private static String withoutSuffix(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    return name.endsWith(".tgz")
        ? name.substring(0, name.length() - 3) + "tar"
        : name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name + ".content";
  }

  /** Counts what is read of the packed file. */
  private static final class Counted extends FilterInputStream {
    private final ArchiveBudget budget;

    Counted(InputStream in, ArchiveBudget budget) {
      super(in);
      this.budget = budget;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      budget.in(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      budget.in(Math.max(0, read));
      return read;
    }
  }

  /** Counts what comes out, and stays open: the archive goes on behind it. */
  private static final class Unpacked extends FilterInputStream {
    private final ArchiveBudget budget;
    private final AnalysisLimits limits;
    private long size;

    Unpacked(InputStream in, ArchiveBudget budget, AnalysisLimits limits) {
      super(in);
      this.budget = budget;
      this.limits = limits;
    }

    private void out(int bytes) throws IOException {
      budget.out(bytes);
      size += bytes;
      if (size > limits.fileBytes()) {
        throw new IOException(Limits.tooBig(limits));
      }
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      out(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      out(Math.max(0, read));
      return read;
    }

    @Override
    public void close() {
      // The next entry follows.
    }
  }
}
