package org.concordat.treaty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.analysis.Language;
import org.concordat.analysis.TextAnalyzers;
import org.concordat.analysis.Token;
import org.concordat.analysis.lexicon.ConceptMatch;
import org.concordat.analysis.lexicon.Lexicon;

/**
 * What an article speaks of, in terms that do not depend on its language: concepts and numbers with
 * their frequencies.
 *
 * @param number its number; empty text if it has none
 * @param length its length in code units
 * @param terms frequencies by term
 */
record ArticleProfile(String number, int length, Map<String, Double> terms) {

  static ArticleProfile of(
      TreatyNode node, String text, Language language, TextAnalyzers analyzers, Lexicon lexicon) {
    List<Token> tokens =
        analyzers.of(language).tokens(text, node.span().start(), node.span().end());
    Map<String, Double> terms = new HashMap<>();
    for (ConceptMatch match : lexicon.match(language, tokens, false)) {
      String family = match.concept().family();
      terms.merge(family.isEmpty() ? match.concept().id() : family, match.weight(), Double::sum);
    }
    int labelEnd = node.label().isPresent() ? node.label().get().end() : node.span().start();
    for (Token token : tokens) {
      if (token.start() >= labelEnd && Numerals.number(token.surface()).isPresent()) {
        terms.merge("#" + token.surface(), 1.0, Double::sum);
      }
    }
    return new ArticleProfile(node.number().orElse(""), node.span().length(), terms);
  }

  /** The profile of two articles that stand as one. */
  ArticleProfile with(ArticleProfile next) {
    Map<String, Double> sum = new HashMap<>(terms);
    next.terms.forEach((term, count) -> sum.merge(term, count, Double::sum));
    return new ArticleProfile(number, length + next.length, sum);
  }

  /** The same without the words that every article has ({@code State}, {@code shall}). */
  ArticleProfile weighted(Map<String, Double> rarity) {
    Map<String, Double> weighted = new HashMap<>();
    terms.forEach(
        (term, count) -> weighted.put(term, Math.sqrt(count) * rarity.getOrDefault(term, 1.0)));
    return new ArticleProfile(number, length, weighted);
  }

  /** Cosine of the terms, from 0 to 1. */
  double similarity(ArticleProfile other) {
    double product = 0;
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      product += term.getValue() * other.terms.getOrDefault(term.getKey(), 0.0);
    }
    double norms = norm() * other.norm();
    return norms > 0 ? product / norms : 0;
  }

  private double norm() {
    double sum = 0;
    for (double count : terms.values()) {
      sum += count * count;
    }
    return Math.sqrt(sum);
  }
}
