package org.concordat.index;

import java.util.ArrayList;
import java.util.List;
import org.concordat.model.Analysis;
import org.concordat.model.SentenceView;
import org.concordat.model.Span;

/**
 * Cuts an analysed document into passages: paragraphs, the very short joined, the very long cut at
 * a sentence's end; of a treaty its articles.
 */
final class Passages {

  private static final int SHORT = 200;
  private static final int LONG = 1_500;

  private Passages() {}

  /** The passages of a text in which whatever is among the articles stands for itself. */
  static List<Span> of(Analysis analysis, List<Span> articles) {
    if (articles.isEmpty()) {
      return of(analysis.document().text(), analysis.sentences());
    }
    List<Span> passages = new ArrayList<>(articles);
    List<SentenceView> between = new ArrayList<>();
    int article = 0;
    for (SentenceView sentence : analysis.sentences()) {
      while (article < articles.size() && articles.get(article).end() <= sentence.span().start()) {
        article++;
        close(analysis, between, passages);
      }
      boolean inside =
          article < articles.size() && articles.get(article).start() < sentence.span().end();
      if (!inside) {
        between.add(sentence);
      }
    }
    close(analysis, between, passages);
    passages.sort(null);
    return passages;
  }

  private static void close(Analysis analysis, List<SentenceView> between, List<Span> passages) {
    if (!between.isEmpty()) {
      passages.addAll(of(analysis.document().text(), between));
      between.clear();
    }
  }

  private static List<Span> of(String text, List<SentenceView> sentences) {
    List<Span> passages = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (SentenceView sentence : sentences) {
      int next = sentence.span().start();
      boolean paragraph = end >= 0 && text.substring(end, next).indexOf('\n') >= 0;
      if (start >= 0
          && (paragraph && end - start >= SHORT || sentence.span().end() - start > LONG)) {
        passages.add(new Span(start, end));
        start = -1;
      }
      start = start < 0 ? next : start;
      end = sentence.span().end();
    }
    if (start >= 0) {
      passages.add(new Span(start, end));
    }
    return passages.isEmpty() ? plain(text) : passages;
  }

  /** A text that is not analysed is cut at its blank lines. */
  private static List<Span> plain(String text) {
    List<Span> passages = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      end = Math.min(end, start + 4 * LONG);
      if (!text.substring(start, end).isBlank()) {
        passages.add(new Span(start, end));
      }
      start = end;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    return passages;
  }
}
