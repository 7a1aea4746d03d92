package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.MentionType;

/**
 * Catalogued countries, treaties, organisations and places: at each token the longest name of all
 * kinds wins. Names of persons take part so that no country is read out of them; the mentions of
 * persons are made elsewhere.
 */
final class GazetteerFinder implements MentionFinder {

  /** What is reported inside an organisation or a treaty. */
  private static final Set<NameKind> INNER = Set.of(NameKind.COUNTRY, NameKind.ORGANIZATION);

  private final NameTable names;
  private final AmbiguityJudge judge;
  private final CatalogMentions mentions;
  private final OrganizationCatalog organizations;

  GazetteerFinder(
      NameTable names,
      AmbiguityJudge judge,
      CatalogMentions mentions,
      OrganizationCatalog organizations) {
    this.names = names;
    this.judge = judge;
    this.mentions = mentions;
    this.organizations = organizations;
  }

  @Override
  public void learn(SentenceContext context) {
    int index = 0;
    while (index < context.tokens().size()) {
      List<PhraseMatch<CatalogName>> matches = names.matchesAt(context.tokens(), index);
      if (matches.isEmpty()) {
        index++;
        continue;
      }
      CatalogName name = matches.get(0).value();
      if (!name.entry().isAmbiguous()) {
        context.document().nameCertainly(name.entityId());
      }
      index = matches.get(0).end();
    }
  }

  @Override
  public void find(SentenceContext context) {
    int index = 0;
    while (index < context.tokens().size()) {
      Optional<PhraseMatch<CatalogName>> match = best(context, index);
      if (match.isEmpty()) {
        index++;
        continue;
      }
      add(context, match.get());
      index = match.get().end();
    }
  }

  /** The longest name that begins at a token and is what it looks like. */
  private Optional<PhraseMatch<CatalogName>> best(SentenceContext context, int index) {
    return names.matchesAt(context.tokens(), index).stream()
        .filter(match -> !context.taken(match.first(), match.end(), MentionType.DATE))
        .filter(match -> judge.accepts(context, match))
        .findFirst();
  }

  private void add(SentenceContext context, PhraseMatch<CatalogName> match) {
    CatalogName name = match.value();
    if (name.kind() == NameKind.PERSON) {
      return;
    }
    context.add(
        match.first(),
        match.end(),
        mentions.mention(name, context.span(match.first(), match.end())));
    if (isOpen(name)) {
      addInner(context, match);
    }
  }

  /** The Ministry of Foreign Affairs of Cuba names Cuba; China Daily does not name China. */
  private boolean isOpen(CatalogName name) {
    return switch (name.kind()) {
      case TREATY -> true;
      case ORGANIZATION ->
          organizations.find(name.entry().id()).map(body -> !body.isClosed()).orElse(true);
      default -> false;
    };
  }

  /** The National Assembly of Armenia does not name another state's National Assembly. */
  private static boolean isHead(PhraseMatch<CatalogName> inner, PhraseMatch<CatalogName> outer) {
    return inner.first() == outer.first()
        && inner.value().kind() == NameKind.ORGANIZATION
        && inner.value().entry().isAmbiguous();
  }

  private void addInner(SentenceContext context, PhraseMatch<CatalogName> outer) {
    int index = outer.first();
    while (index < outer.end()) {
      Optional<PhraseMatch<CatalogName>> inner =
          names.matchesAt(context.tokens(), index).stream()
              .filter(match -> match.end() <= outer.end())
              .filter(match -> match.end() - match.first() < outer.end() - outer.first())
              .filter(match -> !match.value().entityId().equals(outer.value().entityId()))
              .filter(match -> !isHead(match, outer))
              .findFirst();
      if (inner.isEmpty()) {
        index++;
        continue;
      }
      CatalogName name = inner.get().value();
      if (INNER.contains(name.kind()) && judge.accepts(context, inner.get())) {
        context.add(
            inner.get().first(),
            inner.get().end(),
            mentions.mention(name, context.span(inner.get().first(), inner.get().end())));
        if (isOpen(name)) {
          addInner(context, inner.get());
        }
      }
      index = inner.get().end();
    }
  }
}
