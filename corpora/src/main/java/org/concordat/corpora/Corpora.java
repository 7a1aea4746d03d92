package org.concordat.corpora;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Lists and opens the texts and the gold of this module. What there is stands in {@code index.tsv},
 * one resource a line, so that the resources are found inside a jar as well as in a folder.
 *
 * <pre>{@code
 * Corpora corpora = Corpora.load();
 * for (String name : corpora.names(Corpora.Kind.NEWS)) {
 *   String annotated = corpora.text(name);
 * }
 * }</pre>
 */
public final class Corpora {

  private static final String INDEX = "index.tsv";

  private final List<Entry> entries;

  private Corpora(List<Entry> entries) {
    this.entries = entries;
  }

  /** What a resource holds. */
  public enum Kind {
    /** An annotated news article, its languages one after the other ({@code .gold}). */
    NEWS,
    /** An annotated short article in one language, of those whose counts are compared. */
    COUNT_NEWS,
    /** Which document counts what, in groups, with a verdict for each count (TSV). */
    COUNTS,
    /** The plain text of a treaty in one language. */
    TREATY,
    /** The articles, paragraphs and titles of a treaty in all its languages (TSV). */
    TREATY_STRUCTURE,
    /** What the treaties say of themselves: parties, dates, languages, terms (TSV). */
    TREATY_FACTS,
    /** Questions, each in three languages (TSV). */
    TOPICS,
    /** Graded relevance of the documents for the topics (TREC). */
    QRELS
  }

  private record Entry(Kind kind, String name) {}

  /**
   * Reads the list of resources.
   *
   * @return the corpora
   */
  public static Corpora load() {
    return new Corpora(
        read(INDEX)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .skip(1) // the names of the columns
            .map(Corpora::entry)
            .toList());
  }

  /**
   * The resources of one kind, in the order of the index.
   *
   * @param kind what to list
   * @return names for {@link #text} and {@link #open}, such as {@code news/hue-protocol.gold}
   */
  public List<String> names(Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).map(Entry::name).toList();
  }

  /**
   * Reads a resource.
   *
   * @param name a name that {@link #names} gave
   * @return its text
   * @throws IllegalArgumentException if the index does not list the name
   */
  public String text(String name) {
    return read(listed(name));
  }

  /**
   * Opens a resource to be read line by line.
   *
   * @param name a name that {@link #names} gave
   * @return its characters, decoded from UTF-8; to be closed by the caller
   * @throws IllegalArgumentException if the index does not list the name
   */
  public BufferedReader open(String name) {
    return new BufferedReader(new InputStreamReader(stream(listed(name)), StandardCharsets.UTF_8));
  }

  private String listed(String name) {
    if (entries.stream().noneMatch(entry -> entry.name().equals(name))) {
      throw new IllegalArgumentException(name + ": not in the corpora; see " + INDEX);
    }
    return name;
  }

  private static Entry entry(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 2) {
      throw new IllegalStateException(INDEX + ": not two columns: " + line);
    }
    return new Entry(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_')), cells[1]);
  }

  private static String read(String name) {
    try (InputStream stream = stream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of the corpora", e);
    }
  }

  private static InputStream stream(String name) {
    InputStream stream = Corpora.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + ": missing from the corpora");
    }
    return stream;
  }
}
