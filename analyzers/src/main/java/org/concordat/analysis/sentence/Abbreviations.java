package org.concordat.analysis.sentence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.table.Table;

/**
 * The abbreviations of a language by their letters without the last point, and words that tell what
 * a point before them is. Immutable and thread-safe.
 */
public final class Abbreviations {

  /** What may stand behind an abbreviation. */
  enum Kind {
    /** Never ends a sentence: {@code т.е.}, {@code Mr.}, {@code TS.}. */
    INNER,
    /** May end a sentence: {@code Inc.}, {@code млн.}. */
    END,
    /** Ends one behind a number and none else: {@code 5 км.}; {@code м. Охотный Ряд} goes on. */
    UNIT,
    /** May end one behind a number and never else: {@code в 2018 г.}; {@code г. Тула} goes on. */
    YEAR,
    /** Goes on only with a number: {@code No. 5}; who says no. ends his sentence. */
    NUMBER,
    /** Goes on with a name, not with a word that opens a sentence: {@code школа им. Петрова}. */
    NAME
  }

  private final Map<String, Kind> kinds;
  private final Set<String> openers;
  private final Set<String> followers;

  private Abbreviations(Map<String, Kind> kinds, Set<String> openers, Set<String> followers) {
    this.kinds = Map.copyOf(kinds);
    this.openers = Set.copyOf(openers);
    this.followers = Set.copyOf(followers);
  }

  /**
   * Reads a table with the columns {@code abbreviation}, {@code kind}, {@code example}. Kinds are
   * inner, end, unit, year, number and name, and for words in small letters opener (opens a
   * sentence more often than it continues a name) and follower (goes on behind an abbreviation:
   * {@code 8 p.m. Tuesday}).
   *
   * @param owner class beside which the table lies
   * @param resource name of the table
   * @return the abbreviations
   */
  public static Abbreviations load(Class<?> owner, String resource) {
    return of(Table.read(owner, resource));
  }

  static Abbreviations of(Table table) {
    Map<String, Kind> kinds = new HashMap<>();
    Set<String> openers = new HashSet<>();
    Set<String> followers = new HashSet<>();
    for (Table.Row row : table.rows()) {
      String form = row.need("abbreviation");
      switch (row.need("kind")) {
        case "opener" -> openers.add(form);
        case "follower" -> followers.add(form);
        default -> kinds.put(form, kind(row));
      }
    }
    return new Abbreviations(kinds, openers, followers);
  }

  private static Kind kind(Table.Row row) {
    try {
      return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("unknown kind '" + row.get("kind") + "'");
    }
  }

  /**
   * What an abbreviation is. One in small letters may begin with a capital, one with a capital is
   * another word in small letters ({@code Art. 5}, but {@code she loves art}).
   */
  Optional<Kind> kind(String word) {
    Kind exact = kinds.get(word);
    if (exact != null || word.isEmpty()) {
      return Optional.ofNullable(exact);
    }
    String small = word.toLowerCase(Locale.ROOT);
    Kind kind = kinds.get(small);
    if (kind == null && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      // MR. LEE in a headline
      kind = kinds.get(word.charAt(0) + small.substring(1));
    }
    return Optional.ofNullable(kind);
  }

  /** What a word is that has its capital in the table as well: {@code Q. Ba Đình}. */
  Optional<Kind> capital(String word) {
    return Optional.ofNullable(kinds.get(word));
  }

  boolean opens(String word) {
    return openers.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean follows(String word) {
    return followers.contains(word.toLowerCase(Locale.ROOT));
  }
}
