package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Shape;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.Evidence;
import org.concordat.model.MentionType;
import org.concordat.model.OrganizationMention;

/** Organisations by head words; those that are in the catalogue are found already. */
final class OrganizationFinder implements MentionFinder {

  private static final double CONFIDENCE = 0.8;

  private final NameHeads heads;
  private final List<HeadPattern> patterns;
  private final OrganizationCatalog catalog;

  OrganizationFinder(NameHeads heads, List<HeadPattern> patterns, OrganizationCatalog catalog) {
    this.catalog = catalog;
    this.heads = heads;
    this.patterns = List.copyOf(patterns);
  }

  @Override
  public void learn(SentenceContext context) {
    for (int index = 0; index < context.tokens().size(); index++) {
      Optional<PhraseMatch<NameHead>> head = heads.at(context.tokens(), index);
      if (head.isPresent() && !isPartOfCompound(context, index)) {
        PhraseMatch<NameHead> found = head.get();
        patterns.stream()
            .flatMap(pattern -> pattern.grow(context, found).stream())
            .findFirst()
            .ifPresent(stretch -> offer(context, found, stretch));
      }
    }
  }

  /** {@code служба} in {@code пресс-служба}. */
  private static boolean isPartOfCompound(SentenceContext context, int index) {
    return index > 1
        && context.tokens().get(index - 1).surface().equals("-")
        && context.tokens().get(index - 1).end() == context.tokens().get(index).start()
        && context.tokens().get(index).shape() == Shape.LOWER;
  }

  @Override
  public void find(SentenceContext context) {}

  /** Adds a name unless a wider or equal one is there; gives up a shorter one on the same head. */
  private void offer(SentenceContext context, PhraseMatch<NameHead> head, Stretch stretch) {
    List<Candidate> overlapping =
        context.found().stream()
            .filter(candidate -> candidate.overlaps(stretch.first(), stretch.end()))
            .toList();
    for (Candidate candidate : overlapping) {
      boolean body = isBody(candidate);
      boolean place =
          candidate.mention().type() == MentionType.COUNTRY
              || candidate.mention().type() == MentionType.PLACE;
      if (place && candidate.covers(stretch.first(), stretch.end())) {
        return;
      }
      if (body && candidate.covers(stretch.first(), stretch.end())
          || !candidate.covers(stretch.first(), stretch.end())
              && !stretch.covers(candidate.first(), candidate.end())) {
        return;
      }
    }
    Optional<String> id = Optional.empty();
    for (Candidate candidate : overlapping) {
      if (isBody(candidate)
          && candidate.mention().type() == MentionType.ORGANIZATION
          && candidate.overlaps(head.first(), head.end())) {
        id = id.or(() -> inherited(candidate, overlapping));
        context.remove(candidate);
      }
    }
    context.add(
        stretch.first(),
        stretch.end(),
        new OrganizationMention(
            context.span(stretch.first(), stretch.end()),
            id,
            context.span(stretch.first(), stretch.end()).in(context.document().document().text()),
            new Evidence("organization.head", CONFIDENCE)));
  }

  /**
   * {@code Supreme Court of India} is not the Supreme Court that the catalogue knows by its short
   * name; {@code People's Liberation Army of China} is the one.
   */
  private Optional<String> inherited(Candidate inner, List<Candidate> overlapping) {
    List<String> countries =
        overlapping.stream()
            .filter(candidate -> !candidate.overlaps(inner.first(), inner.end()))
            .filter(candidate -> candidate.mention().type() == MentionType.COUNTRY)
            .flatMap(candidate -> candidate.mention().id().stream())
            .toList();
    return inner
        .mention()
        .id()
        .filter(
            id ->
                catalog
                    .find(id.substring(NameKind.ORGANIZATION.prefix().length()))
                    .flatMap(OrganizationCatalog.Body::country)
                    .map(code -> countries.contains(NameKind.COUNTRY.prefix() + code))
                    .orElse(false));
  }

  private static boolean isBody(Candidate candidate) {
    return candidate.mention().type() == MentionType.ORGANIZATION
        || candidate.mention().type() == MentionType.TREATY;
  }
}
