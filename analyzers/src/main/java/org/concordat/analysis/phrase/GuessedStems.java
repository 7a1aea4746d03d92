package org.concordat.analysis.phrase;

import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Token;

/**
 * Stems of words that no dictionary has, so that a name of a table meets its cases all the same:
 * {@code Рособрнадзор} and {@code Рособрнадзором}, {@code асунсьонский} and {@code асунсьонскому}.
 */
final class GuessedStems {

  private static final int SHORTEST = 3;

  private static final List<String> ENDINGS =
      List.of(
          "", "а", "я", "у", "ю", "е", "и", "ы", "о", "ь", "й", "ом", "ем", "ой", "ей", "ью", "ов",
          "ев", "ам", "ям", "ами", "ями", "ах", "ях", "ий", "ый", "ая", "ое", "ие", "ые", "ого",
          "его", "ому", "ему", "им", "ым", "ую", "их", "ых", "ими", "ыми", "ия", "ии", "ию", "ией");

  private static final List<String> NOMINATIVES =
      List.of("ая", "ое", "ие", "ые", "ий", "ый", "ия", "а", "я", "ы", "и", "ь", "й", "");

  private GuessedStems() {}

  static boolean isGuessed(Token token) {
    return token.readings().get(0).has(Feature.GUESSED);
  }

  /** What a form can be without its ending; empty for a form in letters without cases. */
  static List<String> of(String form) {
    List<String> stems = new ArrayList<>(4);
    if (Character.UnicodeScript.of(form.charAt(0)) != Character.UnicodeScript.CYRILLIC) {
      return stems;
    }
    for (String ending : ENDINGS) {
      int length = form.length() - ending.length();
      if (length >= SHORTEST && form.endsWith(ending)) {
        stems.add("~" + form.substring(0, length));
      }
    }
    return stems;
  }

  /**
   * The one stem of a citation form: the shortest that leaves an ending of a nominative, so that
   * few keys are kept.
   */
  static List<String> ofCitation(String form) {
    if (Character.UnicodeScript.of(form.charAt(0)) != Character.UnicodeScript.CYRILLIC) {
      return List.of();
    }
    for (String ending : NOMINATIVES) {
      int length = form.length() - ending.length();
      if (length >= SHORTEST && form.endsWith(ending)) {
        return List.of("~" + form.substring(0, length));
      }
    }
    return List.of();
  }
}
