package org.concordat.extract;

import java.util.List;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.transcription.NameParts;

/** What a token by itself tells about being part of a person's name. */
final class PersonWords {

  private static final Set<PartOfSpeech> FUNCTION_WORDS =
      Set.of(
          PartOfSpeech.PRONOUN,
          PartOfSpeech.PREPOSITION,
          PartOfSpeech.CONJUNCTION,
          PartOfSpeech.PARTICLE,
          PartOfSpeech.NUMERAL);

  private PersonWords() {}

  static boolean isGiven(Token token) {
    for (Reading reading : token.readings()) {
      if (reading.has(Feature.GIVEN_NAME) && !reading.has(Feature.PLURAL)) {
        return true;
      }
    }
    return NameParts.isGivenName(token.surface());
  }

  static boolean isNominativeGiven(Token token) {
    for (Reading reading : token.readings()) {
      if (reading.has(Feature.GIVEN_NAME)
          && (reading.has(Feature.NOMINATIVE) || !isDeclined(token))) {
        return true;
      }
    }
    return NameParts.isNominativeGivenName(token.surface());
  }

  /** Whether the dictionary knows a case of the word: languages with cases list their names too. */
  static boolean isDeclined(Token token) {
    return token.can(Feature.NOMINATIVE)
        || token.can(Feature.GENITIVE)
        || token.can(Feature.DATIVE)
        || token.can(Feature.INSTRUMENTAL)
        || token.can(Feature.PREPOSITIONAL);
  }

  /** Whether a noun stands in the plural and only there. */
  static boolean isPlural(Token token) {
    boolean plural = false;
    for (Reading reading : token.readings()) {
      if (reading.partOfSpeech() == PartOfSpeech.NOUN) {
        if (!reading.has(Feature.PLURAL)) {
          return false;
        }
        plural = true;
      }
    }
    return plural;
  }

  static boolean isFamily(Token token) {
    return token.can(Feature.FAMILY_NAME);
  }

  static boolean isPatronymic(Token token) {
    return token.can(Feature.PATRONYMIC);
  }

  /** Whether the dictionary has the word as something else than a name. */
  static boolean isPlain(LanguageAnalysis analysis, Token token) {
    for (Reading reading : analysis.readings(token.form(), false)) {
      if (!isName(reading) && reading.partOfSpeech() != PartOfSpeech.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  /** Whether the dictionary has the word as a name of a person and as nothing else. */
  static boolean isOnlyPersonal(Token token) {
    for (Reading reading : token.readings()) {
      if (!reading.has(Feature.GIVEN_NAME)
          && !reading.has(Feature.FAMILY_NAME)
          && !reading.has(Feature.PATRONYMIC)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(Reading reading) {
    return reading.has(Feature.GIVEN_NAME)
        || reading.has(Feature.FAMILY_NAME)
        || reading.has(Feature.PATRONYMIC)
        || reading.has(Feature.PROPER)
        || reading.has(Feature.GUESSED);
  }

  static boolean isFunctionWord(LanguageAnalysis analysis, Token token) {
    return FUNCTION_WORDS.contains(analysis.readings(token.form(), false).get(0).partOfSpeech());
  }

  /** {@code J}, {@code Дж}, {@code Ng}: what a full stop makes an initial. */
  static boolean isInitial(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (!token.isCapitalised()) {
      return false;
    }
    if (token.surface().endsWith(".")) {
      return token.surface().length() <= 6;
    }
    return token.surface().length() <= 2
        && token.shape() == Shape.CAPITALISED
        && index + 1 < tokens.size()
        && tokens.get(index + 1).surface().equals(".")
        && tokens.get(index + 1).start() == token.end()
        && !hasVowel(token.surface().substring(1))
        && (token.surface().length() == 1 || goesOn(tokens, index + 2));
  }

  /** {@code Kim Jong Un.} ends with no initial. */
  private static boolean goesOn(List<Token> tokens, int index) {
    return index < tokens.size() && tokens.get(index).isCapitalised();
  }

  private static boolean hasVowel(String text) {
    return text.chars().anyMatch(letter -> "aeiouyаеиоуыэюя".indexOf(letter) >= 0);
  }
}
