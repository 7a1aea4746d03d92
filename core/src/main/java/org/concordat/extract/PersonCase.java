package org.concordat.extract;

import java.util.List;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Token;

/**
 * What stands beside a name and tells its case: a title in the nominative, a verb whose subject it
 * is. Foreign women's names need it: {@code Номвула Кхоза} could be the genitive of a man's name.
 */
final class PersonCase {

  private PersonCase() {}

  /** Whether words beside a name say that it stands in the nominative. */
  static boolean isNominative(SentenceContext context, NameRun run) {
    List<Token> tokens = context.tokens();
    for (TitlePhrase title : context.titles()) {
      if (title.end() == run.first()) {
        return isNominative(tokens.get(title.first()));
      }
    }
    if (isGoverned(tokens, run.first() - 1)) {
      return false;
    }
    return isPast(tokens, run.end()) || isPast(tokens, run.first() - 1);
  }

  /** {@code министр}, which can be nothing but a nominative; not {@code министра}. */
  private static boolean isNominative(Token title) {
    boolean nominative = false;
    for (Reading reading : title.readings()) {
      if (reading.partOfSpeech() != PartOfSpeech.NOUN
          && reading.partOfSpeech() != PartOfSpeech.ADJECTIVE) {
        continue;
      }
      if (!reading.has(Feature.NOMINATIVE)) {
        return false;
      }
      nominative = true;
    }
    return nominative;
  }

  /** {@code к Номвуле}: what a preposition governs is no subject. */
  private static boolean isGoverned(List<Token> tokens, int before) {
    return before >= 0 && tokens.get(before).canBe(PartOfSpeech.PREPOSITION);
  }

  /** {@code Номвула Кхоза поблагодарила}, {@code сказала Номвула Кхоза}. */
  private static boolean isPast(List<Token> tokens, int index) {
    if (index < 0 || index >= tokens.size()) {
      return false;
    }
    Reading reading = tokens.get(index).readings().get(0);
    return reading.partOfSpeech() == PartOfSpeech.VERB
        && reading.has(Feature.PAST)
        && reading.has(Feature.SINGULAR)
        && reading.has(Feature.FEMININE);
  }
}
