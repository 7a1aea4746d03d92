package org.concordat.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.model.Analysis;
import org.concordat.model.Span;
import org.concordat.treaty.PartNumbers;
import org.concordat.treaty.TreatyNode;
import org.concordat.treaty.TreatyPart;
import org.concordat.treaty.TreatyReader;
import org.concordat.treaty.TreatyStructure;

/**
 * The passages of a treaty's text: an article is one, a long one is cut between its paragraphs.
 * Immutable; lives for one document.
 */
final class TreatyPassages {

  private static final int LONG = 1_500;

  /**
   * A passage.
   *
   * @param span where it stands
   * @param keys what it holds: {@code treaty:x#5}, {@code treaty:x#5.2}
   */
  private record Passage(Span span, Set<String> keys) {}

  private final List<Passage> passages = new ArrayList<>();

  /** Reads the articles of a text; there are none in news. */
  TreatyPassages(Analysis analysis, TreatyReader reader) {
    TreatyStructure structure = reader.read(analysis.document());
    if (structure.isTreaty()) {
      structure.articles().forEach(article -> add(article, analysis.treaty()));
    }
  }

  List<Span> spans() {
    return passages.stream().map(Passage::span).toList();
  }

  /** The keys of the articles in a stretch of the text. */
  Set<String> keys(Span span) {
    Set<String> keys = new LinkedHashSet<>();
    for (Passage passage : passages) {
      if (passage.span().overlaps(span)) {
        keys.addAll(passage.keys());
      }
    }
    return keys;
  }

  private void add(TreatyNode article, Optional<String> treaty) {
    Optional<String> key = treaty.flatMap(id -> article.number().map(number -> id + "#" + number));
    int start = article.span().start();
    Set<String> keys = new LinkedHashSet<>();
    key.ifPresent(keys::add);
    for (TreatyNode paragraph : article.children()) {
      if (paragraph.span().end() - start > LONG && paragraph.span().start() > start) {
        passages.add(new Passage(new Span(start, before(start, paragraph)), Set.copyOf(keys)));
        start = paragraph.span().start();
        keys.clear();
        key.ifPresent(keys::add);
      }
      key.ifPresent(known -> addKeys(paragraph, known, keys));
    }
    passages.add(new Passage(new Span(start, article.span().end()), Set.copyOf(keys)));
  }

  /** Behind what stands before a paragraph. */
  private static int before(int start, TreatyNode paragraph) {
    return Math.max(start + 1, paragraph.span().start() - 1);
  }

  private static void addKeys(TreatyNode paragraph, String article, Set<String> keys) {
    String key = paragraph.number().map(number -> article + "." + number).orElse(article);
    keys.add(key);
    for (TreatyNode point : paragraph.children()) {
      if (point.part() == TreatyPart.POINT) {
        point
            .number()
            .map(Integer::parseInt)
            .flatMap(PartNumbers::letter)
            .ifPresent(letter -> keys.add(key + "." + letter));
      }
    }
  }
}
