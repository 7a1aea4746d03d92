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
    termAttribute.append(item.term());
    offsetAttribute.setOffset(correctOffset(item.start()), correctOffset(item.end()));
    incrementAttribute.setPositionIncrement(item.increment());
    lengthAttribute.setPositionLength(item.length());
    return true;
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
        found.add(new Item(word.lemma(), word.start(), word.end(), 1, parts.size()));
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
