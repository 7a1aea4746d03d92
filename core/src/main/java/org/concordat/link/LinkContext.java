package org.concordat.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Token;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.model.Span;
import org.concordat.text.SegmentedText;
import org.concordat.text.Sentence;

/**
 * A document on its way through the linkers: its mentions, each with the sentence that it stands
 * in. Immutable; lives for one document.
 */
final class LinkContext {

  private final SegmentedText text;
  private final List<Placed> mentions;

  LinkContext(SegmentedText text, List<Mention> found) {
    this.text = text;
    List<Mention> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Mention::span));
    List<Placed> placed = new ArrayList<>(sorted.size());
    Deque<Placed> open = new ArrayDeque<>();
    int index = 0;
    List<Sentence> sentences = text.sentences();
    for (Mention mention : sorted) {
      while (index < sentences.size()
          && sentences.get(index).span().end() <= mention.span().start()) {
        index++;
      }
      if (index == sentences.size()) {
        break;
      }
      while (!open.isEmpty() && !open.peek().span().contains(mention.span())) {
        open.pop();
      }
      Sentence sentence = sentences.get(index);
      Placed next =
          new Placed(
              mention,
              placed.size(),
              open.isEmpty() ? -1 : open.peek().index(),
              sentence,
              index,
              sentence.tokenAt(mention.span().start()),
              Math.min(sentence.tokenAt(mention.span().end() - 1) + 1, sentence.tokens().size()));
      placed.add(next);
      open.push(next);
    }
    this.mentions = List.copyOf(placed);
  }

  /**
   * A mention where it stands.
   *
   * @param mention the mention
   * @param index its place among the mentions
   * @param outer place of the mention around it; -1 if there is none
   * @param sentence its sentence
   * @param sentenceIndex place of the sentence in the document
   * @param first index of its first token in the sentence
   * @param end behind the index of its last token
   */
  record Placed(
      Mention mention,
      int index,
      int outer,
      Sentence sentence,
      int sentenceIndex,
      int first,
      int end) {

    Span span() {
      return mention.span();
    }

    List<Token> tokens() {
      return sentence.tokens();
    }

    /** The tokens of the mention. */
    List<Token> own() {
      return sentence.tokens().subList(first, end);
    }
  }

  SegmentedText text() {
    return text;
  }

  String surface(Placed placed) {
    return placed.span().in(text.text());
  }

  /** The mentions in text order, outer before inner; those outside every sentence are left out. */
  List<Placed> mentions() {
    return mentions;
  }

  /** The mentions wholly inside another one. */
  List<Placed> inside(Placed outer) {
    List<Placed> found = new ArrayList<>(2);
    for (int index = outer.index() + 1; index < mentions.size(); index++) {
      Placed candidate = mentions.get(index);
      if (candidate.span().start() >= outer.span().end()) {
        break;
      }
      found.add(candidate);
    }
    return found;
  }

  /** The smallest mention of a type that holds another one. */
  Optional<Placed> around(Placed inner, MentionType type) {
    int outer = inner.outer();
    while (outer >= 0) {
      Placed candidate = mentions.get(outer);
      if (candidate.mention().type() == type) {
        return Optional.of(candidate);
      }
      outer = candidate.outer();
    }
    return Optional.empty();
  }

  /** The mentions of one sentence. */
  List<Placed> ofSentence(Placed placed) {
    Span span = placed.sentence().span();
    List<Placed> found = new ArrayList<>();
    for (int index = firstFrom(span.start()); index < mentions.size(); index++) {
      Placed candidate = mentions.get(index);
      if (candidate.span().start() >= span.end()) {
        break;
      }
      found.add(candidate);
    }
    return found;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
