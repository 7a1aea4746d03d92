package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.MentionType;

/**
 * A head in small letters that tells what the name behind it is: {@code the rights group Legal
 * Shield}, {@code the newspaper Fiji Times}. The head is no part of the name. Immutable,
 * thread-safe.
 */
final class LabelPattern implements HeadPattern {

  private static final int LONGEST = 5;
  private static final Set<PartOfSpeech> LINKS =
      Set.of(PartOfSpeech.PREPOSITION, PartOfSpeech.CONJUNCTION);

  private final TitleWords titles;

  LabelPattern(TitleWords titles) {
    this.titles = titles;
  }

  @Override
  public Optional<Stretch> grow(SentenceContext context, PhraseMatch<NameHead> match) {
    List<Token> tokens = context.tokens();
    if (!match.value().takes("label") || match.end() >= tokens.size()) {
      return Optional.empty();
    }
    int end = match.end();
    while (end < tokens.size() && end - match.end() < LONGEST && isName(tokens, end)) {
      end++;
    }
    boolean title = titles.endOfTitleAt(tokens, match.end()).isPresent();
    boolean known =
        context.taken(
            match.end(),
            match.end() + 1,
            MentionType.ORGANIZATION,
            MentionType.PERSON,
            MentionType.COUNTRY,
            MentionType.DATE);
    return end > match.end() && !title && !known
        ? Optional.of(new Stretch(match.end(), end))
        : Optional.empty();
  }

  private static boolean isName(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return token.isWord()
        && token.isCapitalised()
        && !LINKS.contains(token.partOfSpeech())
        && token.shape() != Shape.NUMBER;
  }
}
