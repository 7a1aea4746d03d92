package org.concordat.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordat.analysis.Language;
import org.concordat.analysis.Word;
import org.concordat.index.ConceptTerms;
import org.concordat.model.Citation;
import org.concordat.model.Span;
import org.concordat.text.Sentence;

/**
 * Finds what met a query in the words of a hit, in any language, by reading them once more.
 * Immutable and thread-safe.
 */
final class Highlighter {

  private final QueryReader reader;
  private final ConceptTerms terms;

  Highlighter(QueryReader reader, ConceptTerms terms) {
    this.reader = reader;
    this.terms = terms;
  }

  /**
   * Spans in the text that {@code passage} is a part of, at {@code offset}; in order, not
   * overlapping.
   */
  List<Span> highlights(QueryPlan plan, String passage, int offset, Language language) {
    QueryReader.Read read = reader.read(passage, language);
    List<Span> found = new ArrayList<>();
    for (Sentence sentence : read.sentences()) {
      for (ConceptTerms.Group group : terms.groups(sentence, read.mentions())) {
        if (meets(group.terms(), plan.concepts())) {
          found.add(sentence.span(group.first(), group.end()));
        }
      }
      if (language == plan.language()) {
        for (Word word : reader.words(passage, sentence)) {
          if (plan.lemmas().contains(word.lemma())) {
            found.add(new Span(word.start(), word.end()));
          }
        }
      }
    }
    read.citations().stream()
        .filter(citation -> citation.keys().stream().anyMatch(plan.articles()::contains))
        .map(Citation::span)
        .forEach(found::add);
    found.sort(null);
    List<Span> apart = new ArrayList<>();
    int end = 0;
    for (Span span : found) {
      if (span.start() >= end) {
        apart.add(new Span(span.start() + offset, span.end() + offset));
        end = span.end();
      }
    }
    return apart;
  }

  private static boolean meets(List<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
