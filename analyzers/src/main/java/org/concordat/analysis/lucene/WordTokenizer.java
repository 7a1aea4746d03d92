package org.concordat.analysis.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
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
 * Punctuation is left out.
 */
public final class WordTokenizer extends Tokenizer {

  private record Item(String term, int start, int end, int increment, int length) {}

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
  private List<Item> items = List.of();
  private int next;
  private int finalOffset;
  private boolean read;

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
    if (!read) {
      String text = readAll(input);
      items = items(text);
      finalOffset = text.length();
      read = true;
    }
    if (next >= items.size()) {
      return false;
    }
    clearAttributes();
    Item item = items.get(next++);
    appendTerm(item.term());
    offsetAttribute.setOffset(correctOffset(item.start()), correctOffset(item.end()));
    incrementAttribute.setPositionIncrement(item.increment());
    lengthAttribute.setPositionLength(item.length());
    return true;
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

  private List<Item> items(String text) {
    List<Item> found = new ArrayList<>();
    List<Token> tokens = analysis.tokens(text, 0, text.length());
    int at = 0;
    for (Word word : analysis.words(text, tokens)) {
      int first = at;
      while (at < tokens.size() && tokens.get(at).end() <= word.end()) {
        at++;
      }
      List<Token> parts =
          tokens.subList(first, at).stream().filter(LuceneTokens::isIndexed).toList();
      if (parts.size() == 1) {
        found.add(new Item(word.lemma(), parts.get(0).start(), parts.get(0).end(), 1, 1));
      } else if (parts.size() > 1) {
        // Without the marks at its ends: what shares a position shares its offsets.
        int start = parts.get(0).start();
        int end = parts.get(parts.size() - 1).end();
        found.add(new Item(word.lemma(), start, end, 1, parts.size()));
        for (int part = 0; part < parts.size(); part++) {
          Token token = parts.get(part);
          found.add(new Item(token.lemma(), token.start(), token.end(), part == 0 ? 0 : 1, 1));
        }
      }
    }
    return found;
  }

  private static String readAll(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[4096];
    for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
      text.append(buffer, 0, count);
    }
    return text.toString();
  }

  @Override
  public void end() throws IOException {
    super.end();
    int corrected = correctOffset(finalOffset);
    offsetAttribute.setOffset(corrected, corrected);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    items = List.of();
    next = 0;
    finalOffset = 0;
    read = false;
  }
}
