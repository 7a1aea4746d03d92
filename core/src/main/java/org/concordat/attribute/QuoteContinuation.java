package org.concordat.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.analysis.SentenceKind;
import org.concordat.model.Evidence;
import org.concordat.model.Span;
import org.concordat.model.Statement;
import org.concordat.model.StatementKind;
import org.concordat.text.SegmentedText;
import org.concordat.text.Sentence;

/**
 * Quotations without a cue that go on where somebody has just spoken: {@code "We go," she said. "We
 * shall be back."}
 */
final class QuoteContinuation {

  private static final double CONFIDENCE = 0.7;
  private static final int FEWEST_CHARACTERS = 12;

  /** How many sentences may stand between a statement and the quotation that goes on. */
  private static final int FARTHEST = 1;

  private final SegmentedText text;
  private final QuoteIndex quotes;
  private final List<Statement> statements;
  private final Map<Integer, Statement> byGroup = new HashMap<>();

  QuoteContinuation(
      SegmentedText text, QuoteIndex quotes, QuoteKinds kinds, List<Statement> statements) {
    this.text = text;
    this.quotes = quotes;
    this.statements = new ArrayList<>(statements);
    this.statements.sort(Comparator.comparing(Statement::content));
    for (Statement statement : this.statements) {
      if (statement.kind() == StatementKind.DIRECT) {
        for (Quote quote : kinds.within(statement.content())) {
          byGroup.putIfAbsent(quote.group(), statement);
        }
      }
    }
  }

  List<Statement> run(Function<Span, List<String>> topics) {
    List<Statement> found = new ArrayList<>();
    int sentence = 0;
    int said = 0;
    Optional<Statement> last = Optional.empty();
    int lastSentence = -1;
    List<Sentence> sentences = text.sentences();
    for (Quote quote : quotes.quotes()) {
      while (sentence < sentences.size() && sentences.get(sentence).span().end() <= quote.start()) {
        sentence++;
      }
      if (sentence == sentences.size()) {
        break;
      }
      while (said < statements.size() && statements.get(said).content().start() < quote.start()) {
        last = Optional.of(statements.get(said));
        lastSentence = sentenceOf(statements.get(said).content().end() - 1, sentence);
        said++;
      }
      Optional<Statement> same =
          quotes.isClaimed(quote)
              ? Optional.empty()
              : Optional.ofNullable(byGroup.get(quote.group()));
      if (same.isPresent() && stands(quote, sentence)) {
        Statement next = continued(same.get(), quote, topics);
        found.add(next);
        quotes.claim(quote);
        last = Optional.of(next);
        lastSentence = sentenceOf(quote.end() - 1, sentence);
        continue;
      }
      if (!quotes.isClaimed(quote)
          && last.isPresent()
          && stands(quote, sentence)
          && wordsBetween(lastSentence, sentence) <= FARTHEST) {
        Statement next = continued(last.get(), quote, topics);
        found.add(next);
        quotes.claim(quote);
        last = Optional.of(next);
        lastSentence = sentenceOf(quote.end() - 1, sentence);
      }
    }
    return found;
  }

  /** How many steps lie between two sentences; one without words is none. */
  private int wordsBetween(int from, int to) {
    int steps = to - from;
    for (int index = from + 1; index < to && steps > FARTHEST; index++) {
      Sentence between = text.sentences().get(index);
      if (blank(between.span().start(), between.span().end())) {
        steps--;
      }
    }
    return steps;
  }

  private int sentenceOf(int offset, int from) {
    List<Sentence> sentences = text.sentences();
    int index = Math.min(from, sentences.size() - 1);
    while (index > 0 && sentences.get(index).span().start() > offset) {
      index--;
    }
    while (index + 1 < sentences.size() && sentences.get(index + 1).span().start() <= offset) {
      index++;
    }
    return index;
  }

  /** Whether a quotation fills its sentence or sentences. */
  private boolean stands(Quote quote, int sentence) {
    Sentence first = text.sentences().get(sentence);
    if (first.kind() != SentenceKind.TEXT
        || quote.end() - quote.start() < FEWEST_CHARACTERS
        || !blank(first.span().start(), quote.start())) {
      return false;
    }
    int last = sentenceOf(quote.end() - 1, sentence);
    return blank(quote.end(), Math.max(quote.end(), text.sentences().get(last).span().end()));
  }

  private boolean blank(int start, int end) {
    for (int at = start; at < end; at++) {
      if (Character.isLetterOrDigit(text.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static Statement continued(
      Statement before, Quote quote, Function<Span, List<String>> topics) {
    return new Statement(
        before.speaker().map(DocumentAttribution::silent),
        Optional.empty(),
        quote.span(),
        StatementKind.DIRECT,
        before.act(),
        true,
        false,
        Optional.empty(),
        topics.apply(quote.span()),
        new Evidence("quote-continued", CONFIDENCE));
  }
}
