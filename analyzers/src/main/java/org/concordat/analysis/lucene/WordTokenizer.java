package org.concordat.analysis.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.Word;

/**
 * Lucene's view of a language's words: the lemma of each word, and where a word has several tokens
 * also the form of each, at its own position, so that both the compound and its parts are found.
 * Punctuation is left out. A text is read in stretches of some thousand characters.
 */
public final class WordTokenizer extends Tokenizer {

  /**
   * Longer terms are cut, as they are no words: Lucene refuses a whole document for one term of 32
   * KB, and folding can make a term many times longer.
   */
  private static final int LONGEST_TERM = 255;

  private final CharTermAttribute termAttribute = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsetAttribute = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute incrementAttribute =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute lengthAttribute =
      addAttribute(PositionLengthAttribute.class);

  private final LanguageAnalysis analysis;
  private final Stretches stretches = new Stretches();
  private List<Token> tokens = List.of();
  private List<Word> words = List.of();
  private int nextWord;
  private int nextToken;
  private int nextPart;
  private int partsEnd;
  private boolean firstPart;

  /**
   * Makes a tokenizer.
   *
   * @param analysis the language
   */
  public WordTokenizer(LanguageAnalysis analysis) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, analysis);
  }

  /**
   * Makes a tokenizer with attributes of one's own.
   *
   * @param factory makes the attributes
   * @param analysis the language
   */
  public WordTokenizer(AttributeFactory factory, LanguageAnalysis analysis) {
    super(factory);
    this.analysis = analysis;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (!nextPart() && !nextWord()) {
      if (nextWord == words.size() && !nextStretch()) {
        return false;
      }
    }
    return true;
  }

  /** Goes on with the parts of the compound that was given last. */
  private boolean nextPart() {
    while (nextPart < partsEnd) {
      Token part = tokens.get(nextPart++);
      if (LuceneTokens.isIndexed(part)) {
        give(part.lemma(), part.start(), part.end(), firstPart ? 0 : 1, 1);
        firstPart = false;
        return true;
      }
    }
    return false;
  }

  /** Gives the next word, unless there is none or it has nothing to index. */
  private boolean nextWord() {
    if (nextWord == words.size()) {
      return false;
    }
    Word word = words.get(nextWord++);
    int first = nextToken;
    int start = -1;
    int end = -1;
    int parts = 0;
    while (nextToken < tokens.size() && tokens.get(nextToken).end() <= word.end()) {
      Token token = tokens.get(nextToken++);
      if (LuceneTokens.isIndexed(token)) {
        start = parts == 0 ? token.start() : start;
        end = token.end();
        parts++;
      }
    }
    if (parts == 0) {
      return false;
    }
    // Without the marks at its ends: what shares a position shares its offsets.
    give(word.lemma(), start, end, 1, parts);
    if (parts > 1) {
      nextPart = first;
      partsEnd = nextToken;
      firstPart = true;
    }
    return true;
  }

  private boolean nextStretch() throws IOException {
    String text = stretches.next(input);
    tokens = analysis.tokens(text, 0, text.length());
    words = analysis.words(text, tokens);
    nextWord = 0;
    nextToken = 0;
    return !text.isEmpty();
  }

  private void give(String term, int start, int end, int increment, int length) {
    clearAttributes();
    appendTerm(analysis.term(term));
    int base = stretches.start();
    offsetAttribute.setOffset(correctOffset(base + start), correctOffset(base + end));
    incrementAttribute.setPositionIncrement(increment);
    lengthAttribute.setPositionLength(length);
  }

  private void appendTerm(String term) {
    if (term.length() <= LONGEST_TERM) {
      termAttribute.append(term);
      return;
    }
    boolean splitsPair =
        Character.isSurrogatePair(term.charAt(LONGEST_TERM - 1), term.charAt(LONGEST_TERM));
    termAttribute.append(term, 0, splitsPair ? LONGEST_TERM - 1 : LONGEST_TERM);
  }

  @Override
  public void end() throws IOException {
    super.end();
    int corrected = correctOffset(stretches.end());
    offsetAttribute.setOffset(corrected, corrected);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    stretches.reset();
    tokens = List.of();
    words = List.of();
    nextWord = 0;
    nextToken = 0;
    nextPart = 0;
    partsEnd = 0;
  }
}
