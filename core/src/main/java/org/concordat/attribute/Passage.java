package org.concordat.attribute;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.SentenceKind;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.model.Span;
import org.concordat.text.Sentence;

/**
 * A sentence with everything that attribution asks of its tokens: function words, quotations,
 * mentions. Lives for one sentence, in one thread; never changed once built.
 */
final class Passage {

  private final Sentence sentence;
  private final AttributionTables tables;
  private final List<Token> tokens;
  private final int[] classes;
  private final int[] functionEnd;
  private final int[] functionFirst;
  private final int[] quoteAt;
  private final List<Quote> quotes;
  private final List<Named> named;
  private final int[] namedAt;
  private final boolean[] bracketed;
  private final boolean[] insideWord;
  private final int[] dateEnd;
  private final int[] dateFirst;

  Passage(
      Sentence sentence,
      AttributionTables tables,
      int[] classes,
      int[] functionEnd,
      int[] functionFirst,
      List<Quote> quotes,
      int[] quoteAt,
      List<Named> named,
      int[] namedAt,
      boolean[] bracketed,
      boolean[] insideWord) {
    this.sentence = sentence;
    this.tables = tables;
    this.tokens = sentence.tokens();
    this.classes = classes;
    this.functionEnd = functionEnd;
    this.functionFirst = functionFirst;
    this.quotes = quotes;
    this.quoteAt = quoteAt;
    this.named = named;
    this.namedAt = namedAt;
    this.bracketed = bracketed;
    this.insideWord = insideWord;
    this.dateEnd = new int[tokens.size()];
    this.dateFirst = new int[tokens.size()];
    Arrays.fill(dateFirst, -1);
    for (Named each : named) {
      if (each.mention().type() == MentionType.DATE) {
        dateEnd[each.first()] = each.end();
        dateFirst[each.end() - 1] = each.first();
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  AttributionTables tables() {
    return tables;
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int index) {
    return tokens.get(index);
  }

  int size() {
    return tokens.size();
  }

  Span span(int first, int end) {
    return sentence.span(first, end);
  }

  /** Whether words never change their form, so that only order and function words tell. */
  boolean isIsolating() {
    return tables.rules().isIsolating();
  }

  /** Whether a function word of a class begins at a token. */
  boolean is(int index, WordClass wordClass) {
    return index >= 0 && index < size() && (classes[index] & wordClass.bit()) != 0;
  }

  /** Whether a token begins a function word of one of the classes. */
  boolean isAny(int index, int bits) {
    return index >= 0 && index < size() && (classes[index] & bits) != 0;
  }

  /** Behind the function word that begins at a token. */
  int functionEnd(int index) {
    return functionEnd[index];
  }

  /** The first token of the function word that ends before a token. */
  int functionBefore(int end) {
    return functionFirst[end - 1];
  }

  boolean isMark(int index, String marks) {
    return index >= 0
        && index < size()
        && tokens.get(index).shape() == Shape.PUNCTUATION
        && marks.indexOf(tokens.get(index).surface().charAt(0)) >= 0;
  }

  boolean isComma(int index) {
    return isMark(index, ",");
  }

  /** Whether a token is the sign of a currency with its amount behind it. */
  boolean isCurrency(int index) {
    Token token = tokens.get(index);
    return Character.getType(token.surface().codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  boolean isDash(int index) {
    if (!isMark(index, "—–-")) {
      return false;
    }
    Token token = tokens.get(index);
    // A hyphen joins; a dash has room before it, or is long.
    return token.surface().charAt(0) != '-'
        || index == 0
        || tokens.get(index - 1).end() < token.start()
            && (index + 1 == size() || tokens.get(index + 1).start() > token.end());
  }

  boolean isStop(int index) {
    return isMark(index, ".!?…");
  }

  /** The common noun for somebody or something that speaks, as a whole word, at a token. */
  Optional<SpeakerNouns.Match> nounAt(int index) {
    return tables.nouns().at(tokens, index).filter(match -> !isInsideWord(match.end()));
  }

  /** Whether a token goes on with a word of several tokens: the second syllable of a word. */
  boolean isInsideWord(int index) {
    return index < insideWord.length && insideWord[index];
  }

  boolean isBracketed(int index) {
    return bracketed[index];
  }

  /** The outermost quotation that a token stands in, its marks included. */
  Optional<Quote> quote(int index) {
    return index >= 0 && index < size() && quoteAt[index] >= 0
        ? Optional.of(quotes.get(quoteAt[index]))
        : Optional.empty();
  }

  boolean isQuoted(int index) {
    return index >= 0 && index < size() && quoteAt[index] >= 0;
  }

  /** Whether words in quotation marks or behind a colon stand in the sentence. */
  boolean hasQuoteOrColon() {
    for (int index = 0; index < size(); index++) {
      if (isQuoted(index) || isMark(index, ":")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is the mark that opens a quotation. */
  boolean opensQuote(int index) {
    return isQuoted(index) && quotes.get(quoteAt[index]).start() == tokens.get(index).start();
  }

  /** Whether a token is the last of a quotation. */
  boolean closesQuote(int index) {
    return isQuoted(index) && quotes.get(quoteAt[index]).end() == tokens.get(index).end();
  }

  /** The mentions of the sentence, outer before inner. */
  List<Named> named() {
    return named;
  }

  /** The outermost mention of somebody or something, not of a date, that covers a token. */
  Optional<Named> namedAt(int index) {
    return index >= 0 && index < size() && namedAt[index] >= 0
        ? Optional.of(named.get(namedAt[index]))
        : Optional.empty();
  }

  /** The end of a date that begins at a token. */
  Optional<Integer> dateEnd(int index) {
    return index >= 0 && index < size() && dateEnd[index] > 0
        ? Optional.of(dateEnd[index])
        : Optional.empty();
  }

  /** The first token of a date that ends before a token. */
  Optional<Integer> dateFirst(int end) {
    return end > 0 && dateFirst[end - 1] >= 0 ? Optional.of(dateFirst[end - 1]) : Optional.empty();
  }

  /** The mentions inside a stretch of tokens. */
  List<Mention> mentions(int first, int end) {
    return named.stream()
        .filter(each -> each.first() >= first && each.end() <= end)
        .map(Named::mention)
        .toList();
  }

  /** Whether a token is capitalised for what it is and not because a sentence begins with it. */
  boolean looksLikeName(int index) {
    Token token = tokens.get(index);
    return token.isCapitalised()
        && (token.can(Feature.GUESSED)
            || token.shape() == Shape.UPPER
            || index > 0 && !isQuoted(index - 1) && tokens.get(index - 1).isWord());
  }

  boolean isTitleCase() {
    return sentence.kind() == SentenceKind.HEADLINE && mostWordsCapitalised();
  }

  private boolean mostWordsCapitalised() {
    int words = 0;
    int capital = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.surface().length() > 3) {
        words++;
        capital += token.isCapitalised() ? 1 : 0;
      }
    }
    return words > 2 && capital * 10 >= words * 8;
  }

  /**
   * Whether a token is the finite verb of a clause beyond doubt. Where a form can also be a noun or
   * participle, the answer is no.
   */
  boolean isFinite(int index) {
    Token token = tokens.get(index);
    if (!token.isWord()
        || namedAt[index] >= 0 && token.isCapitalised()
        || token.form().equals("'s") && isPossessive(index)) {
      return false;
    }
    if (is(index, WordClass.FINITE)) {
      return true;
    }
    boolean verb = false;
    for (Reading reading : token.readings()) {
      PartOfSpeech part = reading.partOfSpeech();
      if (part == PartOfSpeech.VERB) {
        verb |= isTensed(reading);
      } else if (reading.has(Feature.SHORT_FORM)) {
        verb = true;
      } else if (part == PartOfSpeech.NOUN
          || part == PartOfSpeech.ADJECTIVE
          || part == PartOfSpeech.PREPOSITION
          || part == PartOfSpeech.ADVERB
          || part == PartOfSpeech.CONJUNCTION) {
        return false;
      }
    }
    return verb;
  }

  /** {@code Cuba's delegate}, but {@code it's}, {@code that's}. */
  private boolean isPossessive(int index) {
    return index > 0 && !tokens.get(index - 1).canBe(PartOfSpeech.PRONOUN);
  }

  /**
   * Whether a finite verb looks like a participle: {@code groups led by} against {@code he led}.
   */
  boolean mayBeParticiple(int index) {
    Token token = tokens.get(index);
    return token.canBe(PartOfSpeech.PARTICIPLE) && token.can(Feature.PASSIVE);
  }

  private static boolean isTensed(Reading reading) {
    return reading.has(Feature.PAST) || reading.has(Feature.PRESENT) || reading.has(Feature.FUTURE);
  }

  /** Whether a stretch has a finite verb. */
  boolean hasFinite(int first, int end) {
    for (int index = first; index < end; index++) {
      if (isFinite(index)) {
        return true;
      }
    }
    return false;
  }
}
