package org.concordat.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.facts.ClauseWords.Kind;
import org.concordat.facts.ClauseWords.Word;
import org.concordat.facts.TreatyProfile.Definition;
import org.concordat.model.Span;
import org.concordat.treaty.TreatyNode;
import org.concordat.treaty.TreatyPart;
import org.concordat.treaty.TreatyStructure;

/**
 * Reads {@code "lake" means a body of standing water}, paragraph by paragraph and point by point.
 * Immutable and thread-safe.
 */
final class DefinitionReader {

  private static final String OPEN = "\"«“„";
  private static final String CLOSE = "\"»”“";
  private static final int LONGEST_TERM = 12;

  private final ClauseWords words;
  private final LanguageAnalysis analysis;

  DefinitionReader(ClauseWords words, LanguageAnalysis analysis) {
    this.words = words;
    this.analysis = analysis;
  }

  List<Definition> read(TreatyStructure structure) {
    List<Definition> found = new ArrayList<>();
    String text = structure.document().text();
    for (TreatyNode article : structure.articles()) {
      boolean about = article.heading().filter(span -> isAbout(text, span)).isPresent();
      article.all().forEach(node -> read(text, node, about, found));
    }
    return found;
  }

  private boolean isAbout(String text, Span heading) {
    List<Token> tokens = analysis.tokens(text, heading.start(), heading.end());
    return words.from(tokens, 0, Kind.DEFINITIONS).isPresent();
  }

  /** Reads a point, or a paragraph up to its points. */
  private void read(String text, TreatyNode node, boolean about, List<Definition> found) {
    if (node.part() != TreatyPart.PARAGRAPH && node.part() != TreatyPart.POINT) {
      return;
    }
    int start = node.label().map(Span::end).orElse(node.span().start());
    int end =
        node.children().stream()
            .findFirst()
            .map(child -> child.span().start())
            .orElse(node.span().end());
    if (start >= end) {
      return;
    }
    List<Token> tokens = analysis.tokens(text, start, end);
    if (!quoted(text, tokens, end, found) && about) {
      plain(text, tokens, end, found);
    }
  }

  /** A term in quotation marks. */
  private record Term(int open, int close, int meaning) {}

  /** Terms in quotation marks; returns whether there is one. */
  private boolean quoted(String text, List<Token> tokens, int end, List<Definition> found) {
    List<Term> terms = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Term> term = term(tokens, at, !terms.isEmpty());
      if (term.isPresent()) {
        terms.add(term.get());
        at = Math.max(term.get().close(), term.get().meaning() - 1);
      }
    }
    for (int index = 0; index < terms.size(); index++) {
      Term term = terms.get(index);
      int stop = index + 1 < terms.size() ? tokens.get(terms.get(index + 1).open()).start() : end;
      add(text, span(tokens, term.open() + 1, term.close()), tokens, term.meaning(), stop, found);
    }
    return !terms.isEmpty();
  }

  /**
   * The term whose quotation mark opens at a token: a verb such as {@code means} follows; behind
   * another one the verb may be left out ({@code …, and "assisting Party" a Party that gives it}).
   */
  private Optional<Term> term(List<Token> tokens, int open, boolean another) {
    if (!OPEN.contains(tokens.get(open).surface())) {
      return Optional.empty();
    }
    for (int close = open + 2; close < Math.min(tokens.size(), open + LONGEST_TERM); close++) {
      if (CLOSE.contains(tokens.get(close).surface())) {
        Optional<PhraseMatch<Word>> means = means(tokens, close + 1);
        boolean joined = another && isJoined(tokens, open);
        return means.isPresent() || joined
            ? Optional.of(new Term(open, close, means.map(PhraseMatch::end).orElse(close + 1)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The verb, maybe behind a dash, a bracket with a short form, or two words. */
  private Optional<PhraseMatch<Word>> means(List<Token> tokens, int behind) {
    int from = behindBracket(tokens, behind);
    for (int at = from; at < Math.min(tokens.size(), from + 3); at++) {
      Optional<PhraseMatch<Word>> means = words.at(tokens, at, Kind.MEANS);
      if (means.isPresent()) {
        return means;
      }
      if (at == from && "-–—:".contains(tokens.get(at).surface())) {
        return Optional.of(new PhraseMatch<>(at, at + 1, new Word(Kind.MEANS, ""), 0));
      }
    }
    return Optional.empty();
  }

  private static int behindBracket(List<Token> tokens, int from) {
    if (from < tokens.size() && tokens.get(from).surface().equals("(")) {
      for (int at = from + 1; at < Math.min(tokens.size(), from + LONGEST_TERM); at++) {
        if (tokens.get(at).surface().equals(")")) {
          return at + 1;
        }
      }
    }
    return from;
  }

  private static boolean isJoined(List<Token> tokens, int open) {
    for (int at = open - 1; at >= Math.max(0, open - 3); at--) {
      if (",;".contains(tokens.get(at).surface())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Lake means a body of water}, in an article of definitions only. */
  private void plain(String text, List<Token> tokens, int end, List<Definition> found) {
    for (int at = 1; at < Math.min(tokens.size(), LONGEST_TERM); at++) {
      Optional<PhraseMatch<Word>> means = words.at(tokens, at, Kind.MEANS);
      if (means.isPresent()) {
        add(text, span(tokens, 0, at), tokens, means.get().end(), end, found);
        return;
      }
    }
  }

  private static void add(
      String text, Span term, List<Token> tokens, int meaning, int stop, List<Definition> found) {
    if (meaning >= tokens.size()) {
      return;
    }
    int start = tokens.get(meaning).start();
    int last = meaning;
    for (int at = meaning; at < tokens.size() && tokens.get(at).start() < stop; at++) {
      last = at;
    }
    // What leads to the next term belongs to the list, not to the definition.
    for (int at = last; stop < tokens.getLast().end() && at > Math.max(meaning, last - 4); at--) {
      if (",;".contains(tokens.get(at).surface())) {
        last = at;
        break;
      }
    }
    while (last > meaning && ".,;:".contains(tokens.get(last).surface())) {
      last--;
    }
    if (start < stop && term.end() <= text.length()) {
      found.add(new Definition(term, new Span(start, tokens.get(last).end())));
    }
  }

  private static Span span(List<Token> tokens, int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
