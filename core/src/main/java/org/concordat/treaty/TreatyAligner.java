package org.concordat.treaty;

import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.Language;
import org.concordat.analysis.TextAnalyzers;
import org.concordat.analysis.lexicon.Lexicon;
import org.concordat.treaty.Alignment.Relation;
import org.concordat.treaty.Alignment.Row;

/**
 * Lays the articles of a treaty side by side in several languages: a door of stage 1b. Immutable
 * and thread-safe.
 */
public final class TreatyAligner {

  private final TextAnalyzers analyzers;
  private final Lexicon lexicon;

  /**
   * Makes an aligner.
   *
   * @param analyzers the languages
   * @param lexicon the concepts that tell what an article speaks of
   */
  public TreatyAligner(TextAnalyzers analyzers, Lexicon lexicon) {
    this.analyzers = analyzers;
    this.lexicon = lexicon;
  }

  /**
   * Aligns texts of one treaty.
   *
   * @param texts two texts or more; the others are laid beside the first
   * @return their articles side by side
   * @throws IllegalArgumentException if there are fewer than two texts, or one is in a language
   *     that is not analysed
   */
  public Alignment align(List<TreatyStructure> texts) {
    if (texts.size() < 2) {
      throw new IllegalArgumentException("an alignment needs two texts or more");
    }
    List<TreatyNode> pivot = texts.get(0).articles();
    List<ArticleProfile> profiles = profiles(texts.get(0), pivot);
    List<Beside> others = new ArrayList<>();
    for (TreatyStructure text : texts.subList(1, texts.size())) {
      List<TreatyNode> articles = text.articles();
      others.add(
          Beside.of(
              articles, ArticlePairing.pair(profiles, profiles(text, articles)), pivot.size()));
    }
    List<Row> rows = new ArrayList<>();
    addInserted(others, 0, rows);
    for (int index = 0; index < pivot.size(); index++) {
      rows.add(row(pivot.get(index), index, others));
      addInserted(others, index + 1, rows);
    }
    return new Alignment(texts, rows);
  }

  private List<ArticleProfile> profiles(TreatyStructure text, List<TreatyNode> articles) {
    Language language =
        text.document()
            .language()
            .flatMap(Language::of)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        text.document().id() + " is in a language that is not analysed"));
    return articles.stream()
        .map(
            article ->
                ArticleProfile.of(article, text.document().text(), language, analyzers, lexicon))
        .toList();
  }

  /**
   * Another text beside the first.
   *
   * @param articles its articles
   * @param pairs for each article of the first text the pair that it is in
   * @param insertions for each place before an article of the first text, and the place behind the
   *     last, what only this text has there
   */
  private record Beside(
      List<TreatyNode> articles,
      List<ArticlePairing.Pair> pairs,
      List<List<TreatyNode>> insertions) {

    static Beside of(List<TreatyNode> articles, List<ArticlePairing.Pair> all, int pivotSize) {
      List<ArticlePairing.Pair> pairs = new ArrayList<>();
      List<List<TreatyNode>> insertions = new ArrayList<>();
      for (int place = 0; place <= pivotSize; place++) {
        insertions.add(new ArrayList<>());
      }
      for (ArticlePairing.Pair pair : all) {
        for (int count = 0; count < pair.firstCount(); count++) {
          pairs.add(pair);
        }
        if (pair.firstCount() == 0) {
          insertions.get(pair.first()).add(articles.get(pair.second()));
        }
      }
      return new Beside(articles, pairs, insertions);
    }
  }

  private static Row row(TreatyNode article, int index, List<Beside> others) {
    List<List<TreatyNode>> cells = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    cells.add(List.of(article));
    relations.add(Relation.SAME);
    for (Beside other : others) {
      ArticlePairing.Pair pair = other.pairs().get(index);
      List<TreatyNode> cell =
          other.articles().subList(pair.second(), pair.second() + pair.secondCount());
      cells.add(cell);
      relations.add(relation(pair, article, cell));
    }
    return new Row(cells, relations);
  }

  private static Relation relation(
      ArticlePairing.Pair pair, TreatyNode article, List<TreatyNode> cell) {
    if (cell.isEmpty()) {
      return Relation.MISSING;
    }
    if (pair.firstCount() > 1) {
      return Relation.MERGED;
    }
    if (pair.secondCount() > 1) {
      return Relation.SPLIT;
    }
    return article.number().equals(cell.get(0).number()) ? Relation.SAME : Relation.RENUMBERED;
  }

  /** Rows for what only others have before an article of the first text. */
  private static void addInserted(List<Beside> others, int place, List<Row> rows) {
    for (int other = 0; other < others.size(); other++) {
      for (TreatyNode article : others.get(other).insertions().get(place)) {
        List<List<TreatyNode>> cells = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (int text = 0; text <= others.size(); text++) {
          boolean here = text == other + 1;
          cells.add(here ? List.of(article) : List.of());
          relations.add(here ? Relation.INSERTED : Relation.NONE);
        }
        rows.add(new Row(cells, relations));
      }
    }
  }
}
