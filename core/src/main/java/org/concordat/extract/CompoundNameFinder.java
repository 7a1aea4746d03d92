package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Token;
import org.concordat.model.Evidence;
import org.concordat.model.MentionType;
import org.concordat.model.OrganizationMention;

/**
 * Bodies whose names are joined of shortened words: {@code Минобрнауки}, {@code Мосгоризбирком}. A
 * table has their beginnings, so that cases and rarer ones are found too. Immutable and
 * thread-safe.
 */
final class CompoundNameFinder implements MentionFinder {

  private static final double CONFIDENCE = 0.8;

  private final BodyLinks links;

  CompoundNameFinder(BodyLinks links) {
    this.links = links;
  }

  @Override
  public void find(SentenceContext context) {
    List<Token> tokens = context.tokens();
    for (int index = 0; index < tokens.size(); index++) {
      Token token = tokens.get(index);
      if (token.isWord()
          && links.isCompound(token.form(), token.isCapitalised())
          && !context.taken(
              index,
              index + 1,
              MentionType.ORGANIZATION,
              MentionType.PERSON,
              MentionType.PLACE,
              MentionType.COUNTRY)) {
        context.add(
            index,
            index + 1,
            new OrganizationMention(
                context.span(index, index + 1),
                Optional.empty(),
                token.surface(),
                new Evidence("organization.compound", CONFIDENCE)));
      }
    }
  }
}
