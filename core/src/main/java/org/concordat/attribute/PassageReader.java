package org.concordat.attribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.Word;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.text.Sentence;

/** Prepares the sentences of a document, in order. Lives for one document. */
final class PassageReader {

  private static final int VERBAL = WordClass.FINITE.bit() | WordClass.PASSIVE.bit();

  private final String text;
  private final List<Quote> quotes;
  private final List<Mention> mentions;
  private int nextQuote;
  private int nextMention;

  PassageReader(String text, List<Quote> quotes, List<Mention> mentions) {
    this.text = text;
    this.quotes = quotes;
    this.mentions = mentions;
  }

  /** Prepares the next sentence. */
  Passage read(Sentence sentence, AttributionTables tables) {
    List<Token> tokens = sentence.tokens();
    int[] classes = new int[tokens.size()];
    int[] functionEnd = new int[tokens.size()];
    int[] functionFirst = new int[tokens.size()];
    Arrays.setAll(functionFirst, index -> index);
    int covered = 0;
    for (int index = 0; index < tokens.size(); index++) {
      functionEnd[index] = index + 1;
      List<PhraseMatch<WordClass>> matches = tables.words().matchesAt(tokens, index);
      // после того как: как alone would open an aside
      boolean inside = index < covered && !matches.isEmpty() && matches.get(0).end() <= covered;
      if (!matches.isEmpty() && !inside) {
        int end = matches.get(0).end();
        covered = Math.max(covered, end);
        functionEnd[index] = end;
        functionFirst[end - 1] = Math.min(index, functionFirst[end - 1]);
        for (PhraseMatch<WordClass> match : matches) {
          if (match.end() == end) {
            classes[index] |= match.value().bit();
          }
        }
      }
    }
    boolean[] insideWord = new boolean[0];
    if (tables.analysis().hasSpacesInsideWords()) {
      clearNouns(tokens, tables, classes);
      insideWord = insideWord(sentence, tables);
      clearWords(insideWord, classes, functionEnd);
    }
    List<Named> named = named(sentence);
    clearAcronyms(tokens, named, classes);
    return new Passage(
        sentence,
        tables,
        classes,
        functionEnd,
        functionFirst,
        quotes,
        quoteAt(sentence),
        named,
        namedAt(tokens.size(), named),
        brackets(tokens),
        insideWord);
  }

  /**
   * A syllable of a longer word is no function word: {@code cho} in {@code cho vay}, {@code theo}
   * in {@code dọc theo}; what consists of function words stays: {@code vẫn còn}.
   */
  private static void clearWords(boolean[] insideWord, int[] classes, int[] functionEnd) {
    int first = 0;
    while (first < classes.length) {
      int end = first + 1;
      boolean content = classes[first] == 0;
      while (end < classes.length && insideWord[end]) {
        content |= classes[end] == 0 && !isCovered(first, end, functionEnd);
        end++;
      }
      if (content && functionEnd[first] < end) {
        for (int index = first; index < end; index++) {
          // gọi là: the copula stays a verb
          if (functionEnd[index] <= end && (classes[index] & WordClass.COMPLEMENTIZER.bit()) == 0) {
            // có mặt, bị mất: a verb stays one
            classes[index] &= index == first ? VERBAL : 0;
          }
        }
      }
      first = end;
    }
  }

  private static boolean isCovered(int first, int at, int[] functionEnd) {
    for (int index = first; index < at; index++) {
      if (functionEnd[index] > at) {
        return true;
      }
    }
    return false;
  }

  private boolean[] insideWord(Sentence sentence, AttributionTables tables) {
    List<Token> tokens = sentence.tokens();
    boolean[] inside = new boolean[tokens.size()];
    int index = 0;
    for (Word word : tables.analysis().words(text, tokens)) {
      boolean first = true;
      while (index < tokens.size() && tokens.get(index).start() < word.end()) {
        inside[index] = !first && !tokens.get(index).isCapitalised();
        index++;
        first = false;
      }
    }
    return inside;
  }

  /** {@code WHO says}: a name in capitals is no function word. */
  private static void clearAcronyms(List<Token> tokens, List<Named> named, int[] classes) {
    for (Named each : named) {
      int first = each.first();
      if (each.end() == first + 1
          && each.mention().type() == MentionType.ORGANIZATION
          && tokens.get(first).shape() == Shape.UPPER) {
        classes[first] = 0;
      }
    }
  }

  /** A syllable of a longer noun is no function word: {@code không} in {@code hãng hàng không}. */
  private static void clearNouns(List<Token> tokens, AttributionTables tables, int[] classes) {
    int index = 0;
    while (index < tokens.size()) {
      int at = index;
      int end = tables.nouns().at(tokens, index).map(SpeakerNouns.Match::end).orElse(at + 1);
      if (end > index + 1) {
        for (int inside = index + 1; inside < end; inside++) {
          classes[inside] = 0;
        }
        classes[index] &= WordClass.DETERMINER.bit() | WordClass.HONORIFIC.bit();
      }
      index = end;
    }
  }

  private int[] quoteAt(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int[] at = new int[tokens.size()];
    Arrays.fill(at, -1);
    while (nextQuote < quotes.size() && quotes.get(nextQuote).end() <= sentence.span().start()) {
      nextQuote++;
    }
    int quote = nextQuote;
    for (int index = 0; index < tokens.size(); index++) {
      int start = tokens.get(index).start();
      while (quote < quotes.size() && quotes.get(quote).end() <= start) {
        quote++;
      }
      if (quote < quotes.size() && quotes.get(quote).contains(start)) {
        at[index] = quote;
      }
    }
    return at;
  }

  private List<Named> named(Sentence sentence) {
    List<Named> found = new ArrayList<>();
    while (nextMention < mentions.size()
        && mentions.get(nextMention).span().start() < sentence.span().end()) {
      Mention mention = mentions.get(nextMention++);
      if (mention.span().start() >= sentence.span().start()) {
        int first = sentence.tokenAt(mention.span().start());
        int end = sentence.tokenAt(mention.span().end() - 1) + 1;
        if (first < end && end <= sentence.tokens().size()) {
          found.add(new Named(first, end, mention));
        }
      }
    }
    return found;
  }

  private static int[] namedAt(int size, List<Named> named) {
    int[] at = new int[size];
    Arrays.fill(at, -1);
    for (int index = named.size() - 1; index >= 0; index--) {
      Named each = named.get(index);
      MentionType type = each.mention().type();
      if (type != MentionType.DATE && type != MentionType.COUNT) {
        Arrays.fill(at, each.first(), each.end(), index);
      }
    }
    return at;
  }

  private static boolean[] brackets(List<Token> tokens) {
    boolean[] inside = new boolean[tokens.size()];
    int opening = -1;
    for (int index = 0; index < tokens.size(); index++) {
      String sign = tokens.get(index).surface();
      if (sign.equals("(") || sign.equals("[")) {
        opening = index;
      } else if ((sign.equals(")") || sign.equals("]")) && opening >= 0) {
        Arrays.fill(inside, opening, index + 1, true);
        opening = -1;
      }
    }
    return inside;
  }
}
