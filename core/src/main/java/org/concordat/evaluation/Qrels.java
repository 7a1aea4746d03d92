package org.concordat.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Graded relevance of documents for topics.
 *
 * @param grades grades by topic and document; 0 is not relevant
 */
public record Qrels(Map<String, Map<String, Integer>> grades) {

  /** Copies the grades. */
  public Qrels {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    grades.forEach((topic, documents) -> copy.put(topic, Map.copyOf(documents)));
    grades = java.util.Collections.unmodifiableMap(copy);
  }

  /**
   * Reads the form of TREC: topic, a column that says nothing, document, grade.
   *
   * @param name what to call the file in messages
   * @param content its text
   * @return the grades
   * @throws GoldException if a line has not four columns or the grade is no number
   */
  public static Qrels read(String name, String content) {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    int number = 0;
    for (String line : content.split("\r?\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.strip().split("\\s+");
      if (cells.length != 4 || !cells[3].matches("\\d{1,4}")) {
        throw new GoldException(name + ":" + number + ": topic, 0, document and grade expected");
      }
      grades
          .computeIfAbsent(cells[0], topic -> new HashMap<>())
          .put(cells[2], Integer.parseInt(cells[3]));
    }
    return new Qrels(grades);
  }

  /**
   * Returns the grades of documents in one language.
   *
   * @param language BCP 47 code with which the ids of the documents end
   * @return the grades of those documents
   */
  public Qrels in(String language) {
    Map<String, Map<String, Integer>> kept = new LinkedHashMap<>();
    grades.forEach(
        (topic, documents) -> {
          Map<String, Integer> some = new HashMap<>(documents);
          some.keySet().removeIf(document -> !document.endsWith("." + language));
          kept.put(topic, some);
        });
    return new Qrels(kept);
  }
}
