package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.model.Evidence;
import org.concordat.model.MentionType;
import org.concordat.model.OrganizationMention;

/**
 * Bodies named by quotation marks alone: those that the document introduced with a head ({@code
 * компания «Волна»} … {@code «Волна»}), those behind a word such as {@code гендиректор}, and clubs
 * named after a city. Immutable and thread-safe.
 */
final class QuotedNameFinder implements MentionFinder {

  private static final double CONFIDENCE = 0.75;
  private static final int MOST_WORDS = 4;

  private final BodyLinks links;

  QuotedNameFinder(BodyLinks links) {
    this.links = links;
  }

  @Override
  public void learn(SentenceContext context) {
    if (!links.hasBefore()) {
      return;
    }
    for (int index = 0; index < context.tokens().size(); index++) {
      Optional<Stretch> name = Quotes.at(context.tokens(), index);
      if (name.isPresent()
          && name.get().length() <= MOST_WORDS
          && (links.before(BodyLinks.Kind.BEFORE, context.tokens(), index)
              || isCity(context, name.get())
              || continuesList(context, index))) {
        context.document().quotedNames().add(context.tokens(), name.get());
      }
    }
  }

  /** {@code компании «Волна», «Гавань» и «Маяк»}: the same sort of name goes on. */
  private boolean continuesList(SentenceContext context, int quote) {
    List<Token> tokens = context.tokens();
    if (quote < 4) {
      return false;
    }
    Token joint = tokens.get(quote - 1);
    if (!joint.surface().equals(",") && !links.isAnd(joint)) {
      return false;
    }
    return context.found().stream()
            .anyMatch(
                candidate ->
                    candidate.end() == quote - 2
                        && candidate.mention().type() == MentionType.ORGANIZATION
                        && "»\"”“".contains(tokens.get(quote - 2).surface()))
        || Quotes.endingAt(tokens, quote - 2)
            .filter(name -> context.document().quotedNames().contains(tokens, name))
            .isPresent();
  }

  /** {@code «Барселона»}: a city in quotation marks is a club. */
  private static boolean isCity(SentenceContext context, Stretch name) {
    return context.found().stream()
        .anyMatch(
            candidate ->
                candidate.first() == name.first()
                    && candidate.end() == name.end()
                    && candidate.mention().type() == MentionType.PLACE);
  }

  @Override
  public void find(SentenceContext context) {
    if (!links.hasBefore()) {
      return;
    }
    List<Token> tokens = context.tokens();
    for (int index = 0; index < tokens.size(); index++) {
      Optional<Stretch> name = Quotes.at(tokens, index);
      if (name.isPresent()
          && name.get().length() <= MOST_WORDS
          && !links.before(BodyLinks.Kind.TITLE, tokens, index)
          && context.document().quotedNames().contains(tokens, name.get())) {
        add(context, name.get());
      }
    }
  }

  private static void add(SentenceContext context, Stretch name) {
    List<Candidate> inside =
        context.found().stream()
            .filter(candidate -> candidate.overlaps(name.first(), name.end()))
            .toList();
    boolean taken =
        inside.stream()
            .anyMatch(
                candidate ->
                    candidate.mention().type() == MentionType.ORGANIZATION
                        || candidate.mention().type() == MentionType.TREATY
                        || !name.covers(candidate.first(), candidate.end()));
    if (taken || context.tokens().get(name.first()).shape() == Shape.LOWER) {
      return;
    }
    inside.stream()
        .filter(candidate -> candidate.mention().type() == MentionType.PLACE)
        .forEach(context::remove);
    context.add(
        name.first(),
        name.end(),
        new OrganizationMention(
            context.span(name.first(), name.end()),
            Optional.empty(),
            context.span(name.first(), name.end()).in(context.document().document().text()),
            new Evidence("organization.quoted", CONFIDENCE)));
  }
}
