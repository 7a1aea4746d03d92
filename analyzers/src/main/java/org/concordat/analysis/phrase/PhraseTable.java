package org.concordat.analysis.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;

/**
 * Phrases in their citation forms, found in text whatever their inflection. A phrase word in the
 * nominative meets every case of its lemma ({@code Куба} meets {@code Кубы}); any other phrase word
 * meets only itself ({@code Объединённых} in {@code Организация Объединённых Наций}); a word that
 * no dictionary has meets what can be a case of it. A phrase word with a capital meets only
 * capitalised text words, one in capitals only text in capitals ({@code WHO}), one in small letters
 * any; within a long name small letters pass for capitals, since writers differ there ({@code Tổ
 * chức Y tế thế giới}). Immutable and thread-safe once built.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {

  /** From how many tokens on a name is recognised whatever the capitals inside it. */
  private static final int LONG_NAME = 4;

  private final Node<V> root;

  private PhraseTable(Node<V> root) {
    this.root = root;
  }

  /**
   * Starts a table.
   *
   * @param analysis analysis of the phrases' language
   * @param <V> what a phrase stands for
   * @return a builder
   */
  public static <V> Builder<V> builder(LanguageAnalysis analysis) {
    return new Builder<>(analysis);
  }

  /**
   * Finds the phrases that begin at a token.
   *
   * @param tokens tokens of a sentence
   * @param first index of the token where they must begin
   * @return the matches, the longest first; phrases of one length in the order in which they were
   *     added
   */
  public List<PhraseMatch<V>> matchesAt(List<Token> tokens, int first) {
    List<PhraseMatch<V>> matches = new ArrayList<>(2);
    collect(root, tokens, first, first, matches);
    if (matches.size() > 1) {
      matches.sort(
          Comparator.comparingInt((PhraseMatch<V> match) -> -match.end())
              .thenComparingInt(PhraseMatch::order));
    }
    return matches;
  }

  private void collect(
      Node<V> node, List<Token> tokens, int first, int index, List<PhraseMatch<V>> matches) {
    for (Entry<V> entry : node.entries) {
      if (entry.allows(tokens, first)
          && matches.stream().noneMatch(match -> match.order() == entry.order)) {
        matches.add(new PhraseMatch<>(first, index, entry.value, entry.order));
      }
    }
    if (index >= tokens.size() || node.next.isEmpty()) {
      return;
    }
    Token token = tokens.get(index);
    follow(node, token.form(), tokens, first, index, matches);
    if (GuessedStems.isGuessed(token)) {
      for (String stem : GuessedStems.of(token.form())) {
        follow(node, stem, tokens, first, index, matches);
      }
    }
    List<Reading> readings = token.readings();
    for (int at = 0; at < readings.size(); at++) {
      String lemma = readings.get(at).lemma();
      if (!lemma.equals(token.form()) && !seenBefore(readings, at, lemma)) {
        follow(node, lemma, tokens, first, index, matches);
      }
    }
  }

  private void follow(
      Node<V> node,
      String key,
      List<Token> tokens,
      int first,
      int index,
      List<PhraseMatch<V>> matches) {
    Node<V> next = node.next.get(key);
    if (next != null) {
      collect(next, tokens, first, index + 1, matches);
    }
  }

  private static boolean seenBefore(List<Reading> readings, int end, String lemma) {
    for (int index = 0; index < end; index++) {
      if (readings.get(index).lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A phrase found in a sentence.
   *
   * @param first index of its first token
   * @param end behind the index of its last token
   * @param value what the phrase stands for
   * @param order place of the phrase in the order of adding
   * @param <V> what a phrase stands for
   */
  public record PhraseMatch<V>(int first, int end, V value, int order) {}

  private static final class Node<V> {
    private Map<String, Node<V>> next = Map.of();
    private List<Entry<V>> entries = List.of();

    /** The node behind a key; a leaf, as most nodes are, stays without a map. */
    Node<V> follow(String key) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(key, any -> new Node<>());
    }

    void add(Entry<V> entry) {
      if (entries.isEmpty()) {
        entries = List.of(entry);
        return;
      }
      if (entries.size() == 1) {
        entries = new ArrayList<>(entries);
      }
      entries.add(entry);
    }
  }

  private record Entry<V>(V value, int order, List<Shape> shapes) {
    boolean allows(List<Token> tokens, int first) {
      for (int index = 0; index < shapes.size(); index++) {
        Token token = tokens.get(first + index);
        Shape wanted = shapes.get(index);
        if (wanted == Shape.CAPITALISED && index > 0 && shapes.size() >= LONG_NAME) {
          continue;
        }
        boolean right =
            switch (wanted) {
              case CAPITALISED, MIXED -> token.isCapitalised() || token.shape() == Shape.MIXED;
              case UPPER -> token.shape() == Shape.UPPER || token.shape() == Shape.MIXED;
              default -> true;
            };
        if (!right) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Collects the phrases of a table. Not thread-safe.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Builder<V> {
    private final LanguageAnalysis analysis;
    private final Node<V> root = new Node<>();
    private final Map<List<Shape>, List<Shape>> known = new HashMap<>();
    private int count;

    private Builder(LanguageAnalysis analysis) {
      this.analysis = analysis;
    }

    /**
     * Adds a phrase.
     *
     * @param phrase its citation form
     * @param value what it stands for
     * @return this builder
     */
    public Builder<V> add(String phrase, V value) {
      List<Token> tokens = analysis.tokens(phrase, 0, phrase.length());
      if (tokens.isEmpty()) {
        throw new IllegalArgumentException("phrase '" + phrase + "' has no words");
      }
      insert(root, tokens, 0, new Entry<>(value, count++, shapes(tokens)));
      return this;
    }

    /** The shapes of a phrase's words; one list for all phrases of the same shapes. */
    private List<Shape> shapes(List<Token> tokens) {
      List<Shape> shapes = new ArrayList<>(tokens.size());
      tokens.forEach(token -> shapes.add(token.shape()));
      return known.computeIfAbsent(shapes, List::copyOf);
    }

    /** Returns the finished table; the builder must not be used any more. */
    public PhraseTable<V> build() {
      return new PhraseTable<>(root);
    }

    private void insert(Node<V> node, List<Token> tokens, int index, Entry<V> entry) {
      if (index == tokens.size()) {
        node.add(entry);
        return;
      }
      for (String key : keys(tokens.get(index))) {
        insert(node.follow(key), tokens, index + 1, entry);
      }
    }

    /**
     * A word that is its own lemma, or in the nominative, is found by lemma; the form itself always
     * counts.
     */
    private static Set<String> keys(Token token) {
      Set<String> keys = new LinkedHashSet<>();
      keys.add(token.form());
      if (GuessedStems.isGuessed(token)) {
        keys.addAll(GuessedStems.ofCitation(token.form()));
      }
      boolean ownLemma =
          token.readings().stream().anyMatch(reading -> reading.lemma().equals(token.form()));
      if (!ownLemma) {
        token.readings().stream()
            .filter(reading -> reading.has(Feature.NOMINATIVE))
            .map(Reading::lemma)
            .forEach(keys::add);
      }
      return keys;
    }
  }
}
