package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.Evidence;
import org.concordat.model.MentionType;
import org.concordat.model.OrganizationMention;

/**
 * Bodies that are named by their common noun alone, as the one of the country of the story: {@code
 * полиция}, {@code парламент}; and, inside a sentence, by a noun with a capital: {@code Суд}.
 * Immutable and thread-safe.
 */
final class GenericBodyFinder implements MentionFinder {

  private static final double COMMON = 0.4;
  private static final double CAPITAL = 0.55;

  private final BodyLinks links;

  GenericBodyFinder(BodyLinks links) {
    this.links = links;
  }

  @Override
  public void find(SentenceContext context) {
    List<Token> tokens = context.tokens();
    for (int index = 0; index < tokens.size(); index++) {
      Optional<PhraseMatch<Optional<org.concordat.analysis.Feature>>> alone =
          links.at(BodyLinks.Kind.ALONE, tokens, index);
      if (alone.isPresent()) {
        offer(context, index, alone.get().end(), COMMON);
        continue;
      }
      boolean capital =
          tokens.get(index).isCapitalised()
              && !Typography.opens(tokens, index)
              && !Typography.isTitleCase(tokens);
      int at = index;
      if (capital) {
        links
            .at(BodyLinks.Kind.CAPITAL, tokens, index)
            .ifPresent(match -> offer(context, at, match.end(), CAPITAL));
      }
    }
  }

  private static void offer(SentenceContext context, int first, int end, double confidence) {
    boolean taken =
        context.taken(
            first,
            end,
            MentionType.ORGANIZATION,
            MentionType.TREATY,
            MentionType.PERSON,
            MentionType.PLACE);
    if (!taken) {
      context.add(
          first,
          end,
          new OrganizationMention(
              context.span(first, end),
              Optional.empty(),
              context.span(first, end).in(context.document().document().text()),
              new Evidence("organization.generic", confidence)));
    }
  }
}
