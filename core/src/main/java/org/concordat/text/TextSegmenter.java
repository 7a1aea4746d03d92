package org.concordat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.SentenceSpan;
import org.concordat.analysis.TextAnalyzers;
import org.concordat.model.Document;
import org.concordat.model.Span;

/** Cuts a document into sentences and tokens. Immutable and thread-safe. */
public final class TextSegmenter {

  private final TextAnalyzers analyzers;

  /**
   * Makes a segmenter.
   *
   * @param analyzers the analysis of each language
   */
  public TextSegmenter(TextAnalyzers analyzers) {
    this.analyzers = analyzers;
  }

  /**
   * Cuts a document.
   *
   * @param document a document whose language is decided
   * @return its sentences; none if its language is not analysed
   */
  public SegmentedText segment(Document document) {
    Optional<Language> language = document.language().flatMap(Language::of);
    if (language.isEmpty()) {
      return new SegmentedText(document, List.of());
    }
    LanguageAnalysis analysis = analyzers.of(language.get());
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSpan found : analysis.sentences(document.text())) {
      sentences.add(
          new Sentence(
              new Span(found.start(), found.end()),
              found.kind(),
              language.get(),
              analysis.tokens(document.text(), found.start(), found.end())));
    }
    return new SegmentedText(document, sentences);
  }
}
