package org.concordat.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Scores ranked answers. Gains are 2 to the grade minus 1, discounted by the logarithm of the rank
 * (Järvelin and Kekäläinen, 2002).
 */
final class RetrievalScorer {

  private static final int DEPTH = 10;

  private RetrievalScorer() {}

  static List<Figure> score(
      Map<String, Map<String, Integer>> qrels,
      Map<String, List<String>> answers,
      String languages) {
    double recall = 0;
    double reciprocal = 0;
    double gain = 0;
    long topics = 0;
    for (Map.Entry<String, Map<String, Integer>> topic : qrels.entrySet()) {
      Map<String, Integer> grades = topic.getValue();
      long relevant = grades.values().stream().filter(grade -> grade > 0).count();
      if (relevant == 0) {
        continue;
      }
      topics++;
      List<String> order = answers.getOrDefault(topic.getKey(), List.of());
      List<String> top = order.subList(0, Math.min(DEPTH, order.size()));
      long hits = top.stream().filter(id -> grades.getOrDefault(id, 0) > 0).count();
      recall += (double) hits / Math.min(DEPTH, relevant);
      reciprocal += reciprocal(top, grades);
      gain += gain(top, grades) / idealGain(grades);
    }
    double total = Math.max(1, topics);
    return List.of(
        new Figure(languages, "retrieval.recall10", recall / total, topics),
        new Figure(languages, "retrieval.mrr10", reciprocal / total, topics),
        new Figure(languages, "retrieval.ndcg10", gain / total, topics));
  }

  private static double reciprocal(List<String> top, Map<String, Integer> grades) {
    for (int rank = 0; rank < top.size(); rank++) {
      if (grades.getOrDefault(top.get(rank), 0) > 0) {
        return 1.0 / (rank + 1);
      }
    }
    return 0;
  }

  private static double gain(List<String> top, Map<String, Integer> grades) {
    double sum = 0;
    for (int rank = 0; rank < top.size(); rank++) {
      sum += discounted(grades.getOrDefault(top.get(rank), 0), rank);
    }
    return sum;
  }

  private static double idealGain(Map<String, Integer> grades) {
    List<Integer> best =
        grades.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
    double sum = 0;
    for (int rank = 0; rank < best.size(); rank++) {
      sum += discounted(best.get(rank), rank);
    }
    return sum;
  }

  private static double discounted(int grade, int rank) {
    return (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(rank + 2);
  }
}
