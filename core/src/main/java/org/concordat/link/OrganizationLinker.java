package org.concordat.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Token;
import org.concordat.link.LinkContext.Placed;
import org.concordat.model.Mention;
import org.concordat.model.OrganizationMention;

/**
 * Gives organisations ids: that of the catalogue, else one that is made of what the name says, with
 * the country of the story where every state has such a body. Immutable and thread-safe.
 */
final class OrganizationLinker {

  /** The rule by which the catalogue's short names are found. */
  private static final String SHORT = "organization.short";

  private final DescriptionReader reader;
  private final OrganizationFacts facts;

  OrganizationLinker(DescriptionReader reader, OrganizationFacts facts) {
    this.reader = reader;
    this.facts = facts;
  }

  /**
   * Replaces the organisations among the linked mentions.
   *
   * @return the countries of the bodies of states that the document names, by their ids
   */
  Map<String, String> link(
      LinkContext context, StoryCountries story, Map<Integer, Mention> linked) {
    Map<String, Integer> introduced = introduced(context);
    Map<String, Description> owned = new HashMap<>();
    List<Placed> unknown = new ArrayList<>();
    List<Placed> mentions = context.mentions();
    // Inner mentions first: the owner of an outer one must be known.
    for (int index = mentions.size() - 1; index >= 0; index--) {
      Placed placed = mentions.get(index);
      if (placed.mention() instanceof OrganizationMention organization) {
        if (organization.id().isEmpty() || isOfAnotherCountry(organization, placed, story)) {
          unknown.add(placed);
        }
      }
    }
    Map<Integer, Description> descriptions = new HashMap<>();
    Map<String, String> countries = new HashMap<>();
    for (Placed placed : unknown) {
      Description description = reader.read(context, placed, linked, DescriptionReader.BODIES);
      descriptions.put(placed.index(), description);
      if (!description.owners().isEmpty()) {
        owned.put(description.base(), description);
      }
      link(context, placed, description, linked);
    }
    for (Placed placed : unknown) {
      Description description = descriptions.get(placed.index());
      if (description != null && description.owners().isEmpty()) {
        Description whole = owned.getOrDefault(description.base(), description);
        if (whole.owners().isEmpty() && description.national() && description.names().isEmpty()) {
          whole = ofTheStory(description, placed, story);
        }
        link(context, placed, whole, linked);
        descriptions.put(placed.index(), whole);
      }
    }
    for (Description description : descriptions.values()) {
      if (description.national() && description.owners().size() == 1) {
        countries.put(
            facts.id(description),
            "country:" + description.owners().first().toUpperCase(Locale.ROOT));
      }
    }
    for (Placed placed : mentions) {
      if (placed.mention() instanceof OrganizationMention organization) {
        Integer named = introduced.get(context.surface(placed));
        if (named != null) {
          Mention whole = linked.getOrDefault(named, mentions.get(named).mention());
          whole
              .id()
              .ifPresent(id -> linked.put(placed.index(), organization.linked(id, name(whole))));
        }
      }
    }
    return countries;
  }

  private static String name(Mention mention) {
    return mention instanceof OrganizationMention organization ? organization.name() : "";
  }

  private void link(
      LinkContext context, Placed placed, Description description, Map<Integer, Mention> linked) {
    if (placed.mention() instanceof OrganizationMention organization) {
      linked.put(
          placed.index(),
          organization.linked(
              facts.named(context.surface(placed)).orElseGet(() -> facts.id(description)),
              CitationName.of(context, placed)));
    }
  }

  private Description ofTheStory(Description description, Placed placed, StoryCountries story) {
    return facts
        .onlyCountry(description.base())
        .filter(story::isNamed)
        .or(() -> story.around(placed))
        .map(country -> description.ownedBy(Set.of(DescriptionReader.slug(country))))
        .orElse(description);
  }

  /**
   * {@code Bộ Ngoại giao} is Vietnam's by default, but not in a story of another country that does
   * not name Vietnam.
   */
  private boolean isOfAnotherCountry(
      OrganizationMention organization, Placed placed, StoryCountries story) {
    if (!organization.evidence().rule().equals(SHORT)) {
      return false;
    }
    Optional<String> own = organization.id().flatMap(facts::country);
    return own.isPresent()
        && !story.isNamed(own.get())
        && story.clearMain().isPresent()
        && story.around(placed).filter(own.get()::equals).isEmpty();
  }

  /** Abbreviations that stand in parentheses behind a name, with the index of the name. */
  private static Map<String, Integer> introduced(LinkContext context) {
    Map<String, Integer> found = new HashMap<>();
    for (Placed placed : context.mentions()) {
      if (placed.mention() instanceof OrganizationMention) {
        List<Token> tokens = placed.tokens();
        int open = placed.end();
        if (open + 2 < tokens.size()
            && tokens.get(open).surface().equals("(")
            && (isAbbreviation(tokens.get(open + 1)) || isBody(context, placed, open + 1))
            && tokens.get(open + 2).surface().equals(")")) {
          found.putIfAbsent(tokens.get(open + 1).surface(), placed.index());
        }
      }
    }
    return found;
  }

  /** {@code Hiệp hội Da giày (Lefaso)}: what stands in parentheses is a body by itself. */
  private static boolean isBody(LinkContext context, Placed placed, int token) {
    return context.ofSentence(placed).stream()
        .anyMatch(
            other ->
                other.mention() instanceof OrganizationMention
                    && other.first() == token
                    && other.end() == token + 1);
  }

  private static boolean isAbbreviation(Token token) {
    long capitals = token.surface().chars().filter(Character::isUpperCase).count();
    return capitals > 1 && capitals * 2 > token.surface().length();
  }
}
