package org.concordat.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Token;
import org.concordat.analysis.transcription.NameParts;
import org.concordat.link.LinkContext.Placed;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.model.OfficialMention;

/**
 * Tells who holds an office and whose office it is: from the mentions inside, else from what the
 * document said of the same person before, else from the story. Immutable and thread-safe.
 */
final class OfficialLinker {

  private static final Set<MentionType> OWNERS =
      Set.of(MentionType.COUNTRY, MentionType.ORGANIZATION);

  private static final String VIETNAM = "country:VN";

  /** Fewest syllables of a Vietnamese name that no other people's name is likely to have. */
  private static final int FULL_NAME = 3;

  private final NamedOwners owners;
  private final StateOffices offices;
  private final PersonCatalog catalog;
  private final OrganizationFacts facts;

  OfficialLinker(
      NamedOwners owners, StateOffices offices, PersonCatalog catalog, OrganizationFacts facts) {
    this.owners = owners;
    this.offices = offices;
    this.catalog = catalog;
    this.facts = facts;
  }

  /** Replaces the officials among the linked mentions. */
  void link(
      LinkContext context,
      StoryCountries story,
      Map<String, String> bodies,
      Map<Integer, Mention> linked) {
    Map<String, String> affiliations = new HashMap<>();
    Map<String, Set<String>> holders = new HashMap<>();
    for (Placed placed : context.mentions()) {
      if (placed.mention() instanceof OfficialMention official) {
        Optional<String> person = person(context, placed, linked);
        Optional<String> affiliation =
            official
                .affiliation()
                .or(() -> owner(context, placed, linked))
                .map(id -> ofState(official, id, bodies))
                .or(() -> owners.before(context, placed, isOfState(official)))
                .or(() -> ownName(context, placed));
        linked.put(placed.index(), with(official, person, affiliation));
        if (person.isPresent() && affiliation.isPresent()) {
          affiliations.putIfAbsent(person.get(), affiliation.get());
        }
      }
    }
    for (Placed placed : context.mentions()) {
      if (linked.get(placed.index()) instanceof OfficialMention official) {
        OfficialMention whole = complete(official, placed, story, affiliations);
        linked.put(placed.index(), whole);
        whole
            .person()
            .ifPresent(
                id -> holders.computeIfAbsent(office(whole), any -> new HashSet<>()).add(id));
      }
    }
    for (Placed placed : context.mentions()) {
      if (linked.get(placed.index()) instanceof OfficialMention official
          && official.person().isEmpty()) {
        Set<String> candidates = holders.getOrDefault(office(official), Set.of());
        if (candidates.size() == 1 && official.affiliation().isPresent()) {
          Optional<String> person = Optional.of(candidates.iterator().next());
          linked.put(placed.index(), with(official, person, official.affiliation()));
        }
      }
    }
  }

  /**
   * {@code Thủ tướng Ngô Quang Tiếp}, {@code президент Нго Куанг Тьеп}: the pattern of a name that
   * one country has says more than the countries around it.
   */
  private static Optional<String> ownName(LinkContext context, Placed official) {
    return context.inside(official).stream()
            .filter(inner -> inner.mention().type() == MentionType.PERSON)
            .map(inner -> inner.sentence().tokens().subList(inner.first(), inner.end()))
            .map(tokens -> tokens.stream().filter(Token::isWord).map(Token::surface).toList())
            .anyMatch(words -> words.size() >= FULL_NAME && NameParts.isVietnameseName(words))
        ? Optional.of(VIETNAM)
        : Optional.empty();
  }

  /** {@code Thứ trưởng Bộ Công an}: who holds an office in a ministry acts for the country. */
  private String ofState(OfficialMention official, String owner, Map<String, String> bodies) {
    return isOfState(official)
        ? facts.country(owner).orElse(bodies.getOrDefault(owner, owner))
        : owner;
  }

  private boolean isOfState(OfficialMention official) {
    return offices.contains(official.roleLabel().orElse(""));
  }

  private static String office(OfficialMention official) {
    return official.roleLabel().orElse(official.role()) + " " + official.affiliation().orElse("");
  }

  private static OfficialMention with(
      OfficialMention official, Optional<String> person, Optional<String> affiliation) {
    return new OfficialMention(
        official.span(),
        person.or(official::id),
        person.or(official::person),
        official.role(),
        official.roleLabel(),
        affiliation,
        official.evidence());
  }

  private static Optional<String> person(
      LinkContext context, Placed official, Map<Integer, Mention> linked) {
    return context.inside(official).stream()
        .filter(inner -> inner.mention().type() == MentionType.PERSON)
        .map(inner -> linked.getOrDefault(inner.index(), inner.mention()))
        .flatMap(mention -> mention.id().stream())
        .findFirst();
  }

  /** {@code Cuban Foreign Minister}, {@code представитель Кубы}, {@code UN envoy}. */
  private static Optional<String> owner(
      LinkContext context, Placed official, Map<Integer, Mention> linked) {
    List<Placed> inside = context.inside(official);
    return inside.stream()
        .filter(inner -> OWNERS.contains(inner.mention().type()))
        // Mỹ in Huỳnh Thị Mỹ Loan is no country
        .filter(
            inner ->
                inside.stream()
                    .noneMatch(
                        person ->
                            person.mention().type() == MentionType.PERSON
                                && person.span().contains(inner.span())))
        .map(inner -> linked.getOrDefault(inner.index(), inner.mention()))
        .flatMap(mention -> mention.id().stream())
        .findFirst();
  }

  private OfficialMention complete(
      OfficialMention official,
      Placed placed,
      StoryCountries story,
      Map<String, String> affiliations) {
    if (official.affiliation().isPresent()) {
      return official;
    }
    Optional<String> known =
        official.person().flatMap(id -> Optional.ofNullable(affiliations.get(id)));
    if (known.isEmpty() && isOfState(official)) {
      known =
          official
              .person()
              .flatMap(catalog::get)
              .flatMap(PersonCatalog.Person::country)
              .map(code -> "country:" + code)
              .or(() -> story.around(placed));
    }
    return known.isPresent() ? with(official, official.person(), known) : official;
  }
}
