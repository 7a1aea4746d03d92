package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;

/**
 * A head before a name that stands in quotation marks or in another script: {@code газета «Труд»},
 * {@code компания Siemens}, {@code tờ Fiji Times}. The head is a label and no part of the name.
 * Immutable, thread-safe.
 */
final class QuotedPattern implements HeadPattern {

  @Override
  public Optional<Stretch> grow(SentenceContext context, PhraseMatch<NameHead> match) {
    if (!match.value().takes("quotes", "legal", "any", "genitive")) {
      return Optional.empty();
    }
    List<Token> tokens = context.tokens();
    Optional<Stretch> quoted = Quotes.at(tokens, match.end());
    if (quoted.isPresent()) {
      context.document().quotedNames().add(tokens, quoted.get());
      return match.value().takes("legal")
          ? Optional.of(new Stretch(match.first(), quoted.get().end() + 1))
          : quoted;
    }
    if (!match.value().takes("quotes", "any")) {
      return Optional.empty();
    }
    int end = foreignRun(tokens, match.end());
    return end > match.end() ? Optional.of(new Stretch(match.end(), end)) : Optional.empty();
  }

  /** Capitalised words in Latin letters behind a head in others. */
  static int foreignRun(List<Token> tokens, int start) {
    if (start == 0 || isLatin(tokens.get(start - 1))) {
      return start;
    }
    int index = start;
    while (index < tokens.size()
        && isLatin(tokens.get(index))
        && (tokens.get(index).shape() != Shape.LOWER || index > start && isInner(tokens, index))) {
      index++;
    }
    return index;
  }

  private static boolean isInner(List<Token> tokens, int index) {
    return index + 1 < tokens.size()
        && isLatin(tokens.get(index + 1))
        && tokens.get(index + 1).isCapitalised();
  }

  static boolean isLatin(Token token) {
    char first = token.form().charAt(0);
    return token.isWord() && first < 'ɐ' && Character.isLetter(first);
  }
}
