package org.concordat.analysis.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Shape;
import org.concordat.analysis.TextAnalyzers;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/**
 * The concept lexicon. Terms are found by lemma, so that inflected text meets them. Immutable and
 * thread-safe; the terms of a language are prepared when first needed, which takes some hundred
 * milliseconds, so keep it.
 */
public final class Lexicon {

  /** Version of the lexicon's contents, kept in every index. */
  public static final String VERSION = "1";

  /** A word that no row has, made regularly from one that a row has, says a bit less. */
  private static final double DERIVED = 0.8;

  private record Term(Concept concept, double weight) {}

  private final Map<String, Concept> concepts;
  private final TextAnalyzers analyzers;
  private final Map<Language, PhraseTable<Term>> tables = new ConcurrentHashMap<>();

  private Lexicon(Map<String, Concept> concepts, TextAnalyzers analyzers) {
    this.concepts = concepts;
    this.analyzers = analyzers;
  }

  /**
   * Loads our lexicon.
   *
   * @param analyzers the languages
   * @return the lexicon
   */
  public static Lexicon load(TextAnalyzers analyzers) {
    return load(analyzers, List.of());
  }

  /**
   * Loads our lexicon and files of a user's own beside it.
   *
   * @param analyzers the languages
   * @param files tables with the columns of ours; a row with an id of ours replaces ours
   * @return the lexicon
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Lexicon load(TextAnalyzers analyzers, List<Path> files) {
    Map<String, Concept> concepts = ConceptTables.readOwn();
    for (Path file : files) {
      try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        ConceptTables.replace(Table.read(file.toString(), reader), concepts);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read lexicon " + file, e);
      }
    }
    return new Lexicon(concepts, analyzers);
  }

  private static PhraseTable<Term> table(LanguageAnalysis analysis, Collection<Concept> concepts) {
    PhraseTable.Builder<Term> builder = PhraseTable.builder(analysis);
    Set<String> words = new HashSet<>();
    for (Concept concept : concepts) {
      List<String> terms = concept.terms(analysis.language());
      for (int rank = 0; rank < terms.size(); rank++) {
        builder.add(terms.get(rank), new Term(concept, weight(rank)));
        words.add(analysis.normalize(terms.get(rank)));
      }
    }
    for (Concept concept : concepts) {
      List<String> terms = concept.terms(analysis.language());
      for (int rank = 0; rank < terms.size(); rank++) {
        for (String made : derivatives(analysis, terms.get(rank))) {
          if (!words.contains(made)) {
            builder.add(made, new Term(concept, DERIVED * weight(rank)));
          }
        }
      }
    }
    return builder.build();
  }

  private static List<String> derivatives(LanguageAnalysis analysis, String term) {
    return term.indexOf(' ') < 0 ? analysis.regularDerivatives(term) : List.of();
  }

  private static double weight(int rank) {
    return 1.0 / (1 + 0.25 * rank);
  }

  /** Returns every concept, in the order of the table. */
  public Collection<Concept> concepts() {
    return concepts.values();
  }

  /**
   * Finds a concept.
   *
   * @param id its id
   * @return the concept, or empty
   */
  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /**
   * Finds the concepts that tokens name.
   *
   * @param language the language of the tokens
   * @param tokens tokens of a sentence or a query
   * @param inner whether single tokens inside a longer term are looked up too ({@code change} in
   *     {@code climate change}); shorter terms of several tokens always are
   * @return matches by place; of one place the longest term only, but all its concepts
   */
  public List<ConceptMatch> match(Language language, List<Token> tokens, boolean inner) {
    List<ConceptMatch> found = new ArrayList<>();
    PhraseTable<Term> table =
        tables.computeIfAbsent(language, any -> table(analyzers.of(any), concepts.values()));
    int index = 0;
    while (index < tokens.size()) {
      List<PhraseMatch<Term>> matches =
          tokens.get(index).shape() == Shape.PUNCTUATION
              ? List.of()
              : table.matchesAt(tokens, index);
      int end = matches.isEmpty() ? index + 1 : matches.get(0).end();
      for (PhraseMatch<Term> match : matches) {
        if (match.end() == end) {
          found.add(
              new ConceptMatch(
                  match.first(), match.end(), match.value().concept(), match.value().weight()));
        }
      }
      if (end > index + 1) {
        found.addAll(inside(table, tokens, index, end, inner ? 1 : 2));
      }
      index = end;
    }
    return found;
  }

  private static List<ConceptMatch> inside(
      PhraseTable<Term> table, List<Token> tokens, int first, int end, int least) {
    List<ConceptMatch> found = new ArrayList<>();
    for (int index = first; index < end; index++) {
      for (PhraseMatch<Term> match : table.matchesAt(tokens, index)) {
        int length = match.end() - match.first();
        if (match.end() <= end && length >= least && length < end - first) {
          found.add(
              new ConceptMatch(
                  match.first(), match.end(), match.value().concept(), match.value().weight()));
        }
      }
    }
    return found;
  }
}
