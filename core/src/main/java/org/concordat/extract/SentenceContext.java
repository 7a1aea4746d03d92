package org.concordat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.model.Span;
import org.concordat.text.Sentence;

/** A sentence on its way through the finders. Lives for one sentence, in one thread. */
final class SentenceContext {

  private final Sentence sentence;
  private final LanguageAnalysis analysis;
  private final DocumentContext document;
  private final List<Candidate> found = new ArrayList<>();
  private List<TitlePhrase> titles = List.of();

  SentenceContext(Sentence sentence, LanguageAnalysis analysis, DocumentContext document) {
    this.sentence = sentence;
    this.analysis = analysis;
    this.document = document;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  LanguageAnalysis analysis() {
    return analysis;
  }

  DocumentContext document() {
    return document;
  }

  /** What was found so far, in the order of finding. */
  List<Candidate> found() {
    return found;
  }

  /** The titles of the sentence; empty until they were read. */
  List<TitlePhrase> titles() {
    return titles;
  }

  void titles(List<TitlePhrase> read) {
    titles = List.copyOf(read);
  }

  Span span(int first, int end) {
    return sentence.span(first, end);
  }

  void add(int first, int end, Mention mention) {
    found.add(new Candidate(first, end, mention));
  }

  void remove(Candidate candidate) {
    found.remove(candidate);
  }

  /** The candidate of a type that begins at a token; the longest if there are several. */
  Optional<Candidate> startingAt(int first, MentionType type) {
    return found.stream()
        .filter(candidate -> candidate.first() == first && candidate.mention().type() == type)
        .max(java.util.Comparator.comparingInt(Candidate::end));
  }

  /** Whether a candidate of one of the types shares a token with a stretch. */
  boolean taken(int first, int end, MentionType... types) {
    for (Candidate candidate : found) {
      if (candidate.overlaps(first, end)) {
        for (MentionType type : types) {
          if (candidate.mention().type() == type) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
