package org.concordat.extract;

import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.Token;

/**
 * Names of bodies that a document introduced in quotation marks, whatever their case later. Lives
 * for one document, in one thread.
 */
final class QuotedNames {

  private static final int ENDING = 2;
  private static final int SHORTEST_STEM = 3;

  private final List<List<String>> names = new ArrayList<>();

  void add(List<Token> tokens, Stretch name) {
    List<String> forms = forms(tokens, name);
    if (!contains(forms)) {
      names.add(forms);
    }
  }

  boolean contains(List<Token> tokens, Stretch name) {
    return contains(forms(tokens, name));
  }

  private boolean contains(List<String> forms) {
    return names.stream().anyMatch(known -> isSame(known, forms));
  }

  private static List<String> forms(List<Token> tokens, Stretch name) {
    return tokens.subList(name.first(), name.end()).stream().map(Token::form).toList();
  }

  private static boolean isSame(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int index = 0; index < one.size(); index++) {
      if (!isSame(one.get(index), other.get(index))) {
        return false;
      }
    }
    return true;
  }

  /** {@code Металлоинвест}, {@code Металлоинвеста}: one stem, endings of at most two letters. */
  private static boolean isSame(String one, String other) {
    int common = 0;
    int shorter = Math.min(one.length(), other.length());
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return one.equals(other)
        || common >= SHORTEST_STEM
            && one.length() - common <= ENDING
            && other.length() - common <= ENDING;
  }
}
