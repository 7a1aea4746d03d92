package org.concordat.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordat.model.Span;
import org.concordat.treaty.Alignment;
import org.concordat.treaty.TreatyNode;
import org.concordat.treaty.TreatyPart;
import org.concordat.treaty.TreatyStructure;

/** Compares structures and alignments of treaties with their gold. Stateless. */
public final class TreatyScorer {

  private static final int WORDS = 5;
  private static final int COLUMNS = 7;

  private TreatyScorer() {}

  /**
   * Compares a structure with its gold, part by part: what it is, its number, its first words.
   *
   * @param gold the table of the treaty in all its languages
   * @param structure the structure of one of them
   * @return how many parts are right
   */
  public static Score structure(String gold, TreatyStructure structure) {
    List<String> wanted = wanted(gold, structure.document().language().orElse("und"));
    List<String> given = rows(structure);
    return new Score(common(wanted, given), wanted.size(), given.size());
  }

  /**
   * Lists the parts that differ from the gold, for people who look for the reason.
   *
   * @param gold the table of the treaty in all its languages
   * @param structure the structure of one of them
   * @return rows that are missing, with a minus before them, and rows too many, with a plus
   */
  public static List<String> differences(String gold, TreatyStructure structure) {
    List<String> wanted = wanted(gold, structure.document().language().orElse("und"));
    List<String> given = rows(structure);
    List<String> differences = new ArrayList<>();
    without(wanted, given).forEach(row -> differences.add("- " + row));
    without(given, wanted).forEach(row -> differences.add("+ " + row));
    return differences;
  }

  /**
   * Counts the articles that stand beside those of the same number, as they do in every text of
   * ours.
   *
   * @param alignment texts of one treaty of ours
   * @return pairs of articles, of the first text and of each other one
   */
  public static Score alignment(Alignment alignment) {
    long found = 0;
    long given = 0;
    for (Alignment.Row row : alignment.rows()) {
      for (int text = 1; text < row.cells().size(); text++) {
        for (TreatyNode one : row.cells().get(0)) {
          for (TreatyNode other : row.cells().get(text)) {
            given++;
            found += one.number().equals(other.number()) ? 1 : 0;
          }
        }
      }
    }
    long wanted =
        (long) alignment.texts().get(0).articles().size() * (alignment.texts().size() - 1);
    return new Score(found, wanted, given);
  }

  private static long common(List<String> wanted, List<String> given) {
    return wanted.size() - without(wanted, given).size();
  }

  private static List<String> without(List<String> some, List<String> others) {
    Map<String, Integer> left = new HashMap<>();
    others.forEach(row -> left.merge(row, 1, Integer::sum));
    List<String> rest = new ArrayList<>();
    for (String row : some) {
      if (left.merge(row, -1, Integer::sum) < 0) {
        rest.add(row);
      }
    }
    return rest;
  }

  private static List<String> wanted(String gold, String language) {
    List<String> rows = new ArrayList<>();
    for (String line : gold.split("\n")) {
      String[] cells = line.split("\t", -1);
      if (cells.length == COLUMNS && cells[0].equals(language)) {
        String kind = cells[1];
        String number = kind.equals("article") ? cells[2] : "";
        boolean titled = !cells[5].isEmpty();
        rows.add(row(kind, number, cells[3], cells[4], titled ? flat(cells[5]) : words(cells[6])));
      }
    }
    return rows;
  }

  private static String row(
      String kind, String number, String paragraph, String point, String words) {
    return String.join(" | ", kind, number, paragraph, point, words);
  }

  /** The rows of a structure as the gold has them. */
  private static List<String> rows(TreatyStructure structure) {
    String text = structure.document().text();
    List<String> rows = new ArrayList<>();
    structure
        .title()
        .map(title -> title.in(text))
        .or(structure.document()::title)
        .ifPresent(title -> rows.add(row("title", "", "", "", flat(title))));
    structure.nodes().forEach(node -> add(text, node, rows));
    return rows;
  }

  private static void add(String text, TreatyNode node, List<String> rows) {
    switch (node.part()) {
      case PREAMBLE ->
          node.children()
              .forEach(child -> rows.add(row("preamble", "", "", "", words(text, child))));
      case SIGNATURES ->
          node.children()
              .forEach(child -> rows.add(row("signature", "", "", "", words(text, child))));
      case ANNEX -> {
        rows.add(row("annex", "", "", "", headed(text, node)));
        paragraphs(text, node, "annex-", rows);
      }
      case ARTICLE -> {
        rows.add(row("article", node.number().orElse(""), "", "", headed(text, node)));
        paragraphs(text, node, "", rows);
      }
      case PART, CHAPTER, SECTION -> {
        rows.add(row(node.part().label(), "", "", "", headed(text, node)));
        node.children().forEach(child -> add(text, child, rows));
      }
      case PARAGRAPH, POINT, RESERVATION -> {}
    }
  }

  private static void paragraphs(String text, TreatyNode node, String prefix, List<String> rows) {
    for (TreatyNode child : node.children()) {
      if (child.part() != TreatyPart.PARAGRAPH) {
        continue;
      }
      String paragraph = child.number().orElse("");
      rows.add(row(prefix + "paragraph", "", paragraph, "", words(text, child)));
      for (TreatyNode point : child.children()) {
        String letter = point.label().map(label -> letters(label.in(text))).orElse("");
        rows.add(row(prefix + "point", "", paragraph, letter, words(text, point)));
      }
    }
  }

  private static String letters(String label) {
    StringBuilder letters = new StringBuilder();
    label.chars().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The heading of an article or another part. */
  private static String headed(String text, TreatyNode node) {
    return node.heading().map(span -> flat(span.in(text))).orElse("");
  }

  /** The first words of a paragraph or point up to the points in it, without its number. */
  private static String words(String text, TreatyNode node) {
    int start = node.label().map(Span::end).orElse(node.span().start());
    int end =
        node.children().stream()
            .findFirst()
            .map(child -> child.span().start())
            .orElse(node.span().end());
    return words(text.substring(Math.min(start, end), end));
  }

  /** One line in small letters. */
  private static String flat(String text) {
    return whole(text).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Words that were divided at the end of a line are one. */
  private static String whole(String text) {
    return text.replaceAll("(\\p{Ll})-\\s*\\n\\s*(\\p{Ll})", "$1$2");
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    int count = 0;
    for (String word : whole(text).strip().split("\\s+")) {
      if (count < WORDS) {
        words.append(words.isEmpty() ? "" : " ").append(word);
        count++;
      }
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
