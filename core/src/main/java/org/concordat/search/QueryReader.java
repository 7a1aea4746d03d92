package org.concordat.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.Word;
import org.concordat.index.IndexAnalyzers;
import org.concordat.language.LanguageRegistry;
import org.concordat.model.Analysis;
import org.concordat.model.Citation;
import org.concordat.model.Document;
import org.concordat.model.Mention;
import org.concordat.text.Sentence;
import org.concordat.text.TextSegmenter;

/** Reads short texts, queries above all, as documents are read. Immutable and thread-safe. */
final class QueryReader {

  /** A short text with what it names. */
  record Read(List<Sentence> sentences, List<Mention> mentions, List<Citation> citations) {
    Read {
      sentences = List.copyOf(sentences);
      mentions = List.copyOf(mentions);
      citations = List.copyOf(citations);
    }
  }

  private final LanguageRegistry languages;
  private final Function<Document, Analysis> analyses;
  private final TextSegmenter segmenter;
  private final Analyzer analyzer;

  QueryReader(LanguageRegistry languages, Function<Document, Analysis> analyses) {
    this.languages = languages;
    this.analyses = analyses;
    this.segmenter = new TextSegmenter(languages.analyzers());
    this.analyzer = IndexAnalyzers.of(languages);
  }

  Analyzer analyzer() {
    return analyzer;
  }

  List<Language> languages() {
    return languages.languages();
  }

  Language language(String text, Optional<String> code) {
    if (code.isPresent()) {
      return Language.of(code.get())
          .orElseThrow(
              () ->
                  new SearchException(
                      "queries are read in en, ru or vi, not in '" + code.get() + "'"));
    }
    return analyses
        .apply(Document.of("query", text))
        .document()
        .language()
        .flatMap(Language::of)
        .orElseGet(() -> mostFamiliar(text));
  }

  /** The words of a sentence, of several syllables where the language has such. */
  List<Word> words(String text, Sentence sentence) {
    return languages.analysis(sentence.language()).words(text, sentence.tokens());
  }

  /** The language whose dictionary knows most words, for queries too short or odd to tell. */
  private Language mostFamiliar(String text) {
    Language best = languages.languages().get(0);
    long most = -1;
    for (Language language : languages.languages()) {
      LanguageAnalysis analysis = languages.analysis(language);
      long known =
          analysis.tokens(text, 0, text.length()).stream()
              .filter(Token::isWord)
              .filter(token -> !token.readings().get(0).has(Feature.GUESSED))
              .count();
      if (known > most) {
        most = known;
        best = language;
      }
    }
    return best;
  }

  /**
   * Reads a text; one without any capital is also read with capitals, since people type "viet nam"
   * and "куба".
   */
  Read read(String text, Language language) {
    Document document = Document.of("query", text).withLanguage(language.code());
    Analysis analysis = analyses.apply(document);
    List<Mention> mentions = new ArrayList<>(analysis.mentions());
    if (text.equals(text.toLowerCase(Locale.ROOT))) {
      String capitalised = capitalise(text);
      if (capitalised.length() == text.length()) {
        analyses
            .apply(Document.of("query", capitalised).withLanguage(language.code()))
            .mentions()
            .stream()
            .filter(
                mention ->
                    switch (mention.type()) {
                      case COUNTRY, PLACE, ORGANIZATION, TREATY -> true;
                      default -> false;
                    })
            .filter(
                mention ->
                    mentions.stream().noneMatch(other -> other.span().overlaps(mention.span())))
            .forEach(mentions::add);
      }
    }
    return new Read(segmenter.segment(document).sentences(), mentions, analysis.citations());
  }

  private static String capitalise(String text) {
    StringBuilder out = new StringBuilder(text);
    boolean inWord = false;
    for (int index = 0; index < text.length(); index++) {
      boolean letter = Character.isLetter(text.charAt(index));
      if (letter && !inWord) {
        out.setCharAt(index, Character.toTitleCase(text.charAt(index)));
      }
      inWord = letter;
    }
    return out.toString();
  }
}
