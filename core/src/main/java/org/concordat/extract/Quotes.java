package org.concordat.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.Token;

/** Short names in quotation marks. */
final class Quotes {

  private static final int LONGEST = 7;
  private static final Map<String, String> CLOSING =
      Map.of("«", "»", "“", "”", "„", "“", "\"", "\"", "‘", "’");

  private Quotes() {}

  /** What stands between quotation marks that open at a token, without them. */
  static Optional<Stretch> at(List<Token> tokens, int index) {
    if (index >= tokens.size()) {
      return Optional.empty();
    }
    String closing = CLOSING.get(tokens.get(index).surface());
    if (closing == null || index + 1 >= tokens.size() || !isName(tokens.get(index + 1))) {
      return Optional.empty();
    }
    for (int at = index + 1; at < Math.min(tokens.size(), index + LONGEST + 2); at++) {
      String surface = tokens.get(at).surface();
      if (surface.equals(closing) || closing.equals("“") && surface.equals("”")) {
        return at > index + 1 ? Optional.of(new Stretch(index + 1, at)) : Optional.empty();
      }
      if (".!?;:«,".contains(surface)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What stands between quotation marks that close at a token. */
  static Optional<Stretch> endingAt(List<Token> tokens, int closing) {
    for (int index = closing - 2; index >= Math.max(0, closing - LONGEST - 1); index--) {
      Optional<Stretch> name = at(tokens, index);
      if (name.isPresent() && name.get().end() == closing) {
        return name;
      }
    }
    return Optional.empty();
  }

  private static boolean isName(Token token) {
    return token.isCapitalised();
  }
}
