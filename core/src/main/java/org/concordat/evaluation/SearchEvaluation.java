package org.concordat.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.search.Hit;
import org.concordat.search.SearchRequest;
import org.concordat.search.SearchUnit;
import org.concordat.search.StatementSearcher;

/** Asks the questions of a test collection in every language, for answers in every language. */
public final class SearchEvaluation {

  private static final int DEPTH = 100;

  private SearchEvaluation() {}

  /**
   * Measures a searcher.
   *
   * @param searcher an index that holds the documents of the qrels under their ids
   * @param topics the questions
   * @param qrels the grades
   * @param languages BCP 47 codes
   * @return figures by pair of languages, of the question and of the answers
   */
  public static List<Figure> figures(
      StatementSearcher searcher, List<Topic> topics, Qrels qrels, List<String> languages) {
    List<Figure> figures = new ArrayList<>();
    for (String from : languages) {
      for (String to : languages) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Topic topic : topics) {
          String words = topic.words().getOrDefault(from, "");
          if (!words.isEmpty()) {
            answers.put(topic.id(), ask(searcher, words, from, to));
          }
        }
        figures.addAll(Evaluation.retrieval(qrels.in(to).grades(), answers, from + "-" + to));
      }
    }
    return figures;
  }

  private static List<String> ask(
      StatementSearcher searcher, String words, String from, String to) {
    SearchRequest request =
        SearchRequest.builder(words)
            .plain()
            .from(from)
            .to(Set.of(to))
            .unit(SearchUnit.DOCUMENT)
            .highlights(false)
            .limit(DEPTH)
            .build();
    return searcher.search(request).hits().stream().map(Hit::document).toList();
  }
}
