package org.concordat.analysis.vietnamese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.Word;

/**
 * Joins syllables to words: of all ways to cut a sentence the one with the fewest words, then the
 * one whose words are more frequent and whose left-over syllables are words by themselves. Linear
 * in the length of the sentence. Immutable and thread-safe.
 */
final class WordSegmenter {

  private static final int COMMON = 100;
  private static final int RARE = 112;
  private static final int NAME = 106;
  private static final int FREE_SYLLABLE = 101;
  private static final int BOUND_SYLLABLE = 125;
  private static final int DOUBTFUL_NAME = 150;

  private final WordLexicon lexicon;
  private final NameRules names;

  WordSegmenter(WordLexicon lexicon, NameRules names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  List<Word> words(List<Token> tokens) {
    int count = tokens.size();
    int[] costs = new int[count + 1];
    int[] from = new int[count + 1];
    Arrays.fill(costs, Integer.MAX_VALUE);
    costs[0] = 0;
    int[] syllables = new int[count];
    for (int index = 0; index < count; index++) {
      Token token = tokens.get(index);
      syllables[index] = token.isWord() ? lexicon.syllables().number(token.form()) : 0;
    }
    for (int first = 0; first < count; first++) {
      extend(tokens, syllables, first, costs, from);
    }
    int[] ends = new int[count];
    int found = 0;
    for (int end = count; end > 0; end = from[end]) {
      ends[found++] = end;
    }
    List<Word> words = new ArrayList<>(found);
    int first = 0;
    for (int index = found - 1; index >= 0; index--) {
      words.add(word(tokens, first, ends[index]));
      first = ends[index];
    }
    return words;
  }

  private void extend(List<Token> tokens, int[] syllables, int first, int[] costs, int[] from) {
    Token token = tokens.get(first);
    int so = costs[first];
    int joined = Joiner.end(tokens, first);
    if (joined > first + 1) {
      offer(costs, from, first, joined, so + COMMON - (joined - first));
    }
    if (!token.isWord()) {
      offer(costs, from, first, first + 1, so + COMMON);
      return;
    }
    long key = syllables[first];
    boolean free = lexicon.isFree(syllables[first]);
    offer(costs, from, first, first + 1, so + (free ? FREE_SYLLABLE : BOUND_SYLLABLE));
    int last = key == 0 ? first : Math.min(first + WordLexicon.LONGEST, tokens.size()) - 1;
    for (int end = first + 1; end <= last && lexicon.mayContinue(key); end++) {
      // No mark is a syllable, so the tokens touch.
      if (syllables[end] == 0) {
        break;
      }
      key = WordLexicon.extend(key, syllables[end]);
      if (lexicon.contains(key)) {
        offer(costs, from, first, end + 1, so + (lexicon.isCommon(key) ? COMMON : RARE));
      }
    }
    int longest = names.longest(tokens, syllables, first);
    if (longest < first + 2) {
      return;
    }
    int cost = so + (names.isDoubtful(tokens, syllables, first) ? DOUBTFUL_NAME : NAME);
    for (int end = first + 2; end <= longest; end++) {
      offer(costs, from, first, end, cost);
    }
  }

  /** Of two ways that cost the same the one whose earlier words are longer wins. */
  private static void offer(int[] costs, int[] from, int first, int end, int cost) {
    if (cost <= costs[end]) {
      costs[end] = cost;
      from[end] = first;
    }
  }

  /** Whether only white space, and no line break, is between a token and the one before it. */
  static boolean touches(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return token.isWord() && tokens.get(index - 1).isWord();
  }

  private static Word word(List<Token> tokens, int first, int end) {
    Token start = tokens.get(first);
    if (end == first + 1) {
      return new Word(start.start(), start.end(), start.lemma());
    }
    Token second = tokens.get(first + 1);
    if (end == first + 2 && second.isWord() && start.end() < second.start()) {
      // Nearly all words of several syllables.
      return new Word(start.start(), second.end(), start.lemma() + ' ' + second.lemma());
    }
    StringBuilder lemma = new StringBuilder();
    for (int index = first; index < end; index++) {
      Token token = tokens.get(index);
      boolean apart = index > first && tokens.get(index - 1).end() < token.start();
      if (apart) {
        lemma.append(' ');
      }
      boolean point = token.shape() == Shape.PUNCTUATION && token.form().equals(".");
      lemma.append(point ? "" : token.lemma());
    }
    return new Word(start.start(), tokens.get(end - 1).end(), lemma.toString());
  }
}
