package org.concordat.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordat.model.Analysis;
import org.concordat.model.Document;

/** Measures analyses against gold, and runs of a search against qrels. Stateless. */
public final class Evaluation {

  private Evaluation() {}

  /**
   * Analyses the documents of the gold and compares.
   *
   * @param gold annotated documents
   * @param analyses analyses a document
   * @return figures for mentions, statements and links, by language
   */
  public static List<Figure> analyses(
      List<GoldDocument> gold, Function<Document, Analysis> analyses) {
    Map<String, MentionScorer> mentions = new TreeMap<>();
    Map<String, StatementScorer> statements = new TreeMap<>();
    LinkScorer links = new LinkScorer();
    for (GoldDocument document : gold) {
      AnalyzedGold analyzed = new AnalyzedGold(document, analyses.apply(document.document()));
      String language = document.language();
      mentions.computeIfAbsent(language, code -> new MentionScorer()).add(analyzed);
      statements.computeIfAbsent(language, code -> new StatementScorer()).add(analyzed);
      links.add(analyzed);
    }
    List<Figure> figures = new ArrayList<>();
    mentions.forEach((language, scorer) -> figures.addAll(scorer.figures(language)));
    statements.forEach((language, scorer) -> figures.addAll(scorer.figures(language)));
    figures.addAll(links.figures());
    return figures;
  }

  /**
   * Scores answers against graded relevance.
   *
   * @param qrels grades by topic and document
   * @param answers ids of the documents that were found, best first, by topic
   * @param languages the languages of question and answers, for the figures
   * @return recall at 10, reciprocal rank at 10 and normalised gain at 10, over the topics that
   *     have a relevant document
   */
  public static List<Figure> retrieval(
      Map<String, Map<String, Integer>> qrels,
      Map<String, List<String>> answers,
      String languages) {
    return RetrievalScorer.score(qrels, answers, languages);
  }
}
