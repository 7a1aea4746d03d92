package org.concordat.parse;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.concordat.ingest.ContentParser;
import org.concordat.ingest.IngestException;
import org.concordat.ingest.ParsedContent;
import org.concordat.ingest.RawContent;
import org.concordat.model.AnalysisLimits;

/**
 * Parses in child processes. A child serves many files, one at a time; one that dies or takes too
 * long is replaced. Thread-safe: each caller has a child of its own.
 */
public final class ForkedParser implements ContentParser {

  private static final int MEGABYTES = 512;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ConcurrentLinkedDeque<ParserProcess> idle = new ConcurrentLinkedDeque<>();
  private final ParserProcess.Options options;

  /** Makes a parser; no process is started before the first file. */
  public ForkedParser() {
    this(new ParserProcess.Options(MEGABYTES, PATIENCE, ParserMain.class.getName()));
  }

  ForkedParser(ParserProcess.Options options) {
    this.options = options;
  }

  @Override
  public boolean reads(String mediaType) {
    return Formats.isRead(mediaType);
  }

  @Override
  public List<ParsedContent> parse(RawContent content, AnalysisLimits limits)
      throws IngestException, IOException {
    ParserProcess child = idle.poll();
    if (child == null || !child.isAlive()) {
      if (child != null) {
        child.close();
      }
      child = ParserProcess.start(options);
    }
    try {
      return child.parse(content, limits);
    } finally {
      if (child.isAlive()) {
        idle.push(child);
      } else {
        child.close();
      }
    }
  }

  @Override
  public void close() {
    for (ParserProcess child = idle.poll(); child != null; child = idle.poll()) {
      child.close();
    }
  }
}
