package org.concordat.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.link.LinkContext.Placed;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.model.TreatyMention;

/**
 * Gives treaties ids: that of the catalogue, else one that is made of kind, subject and parties of
 * the fullest name; a bare word has the id of the treaty that it stands for. Immutable and
 * thread-safe.
 */
final class TreatyLinker {

  private final DescriptionReader reader;
  private final TreatyFacts facts;
  private final OrganizationFacts bodies;
  private final CatalogDescriptions catalog;

  TreatyLinker(
      DescriptionReader reader,
      TreatyFacts facts,
      OrganizationFacts bodies,
      CatalogDescriptions catalog) {
    this.catalog = catalog;
    this.reader = reader;
    this.facts = facts;
    this.bodies = bodies;
  }

  /**
   * A treaty that the document names.
   *
   * @param placed the mention
   * @param id its id
   * @param name its canonical name
   * @param written its name as the extractor gives it, also to later bare mentions
   * @param group its group of kinds
   */
  private record Named(Placed placed, String id, String name, String written, String group) {}

  /** Replaces the treaties among the linked mentions. */
  void link(LinkContext context, StoryCountries story, Map<Integer, Mention> linked) {
    Map<Integer, Description> descriptions = new HashMap<>();
    for (Placed placed : context.mentions()) {
      if (placed.mention() instanceof TreatyMention treaty && treaty.id().isEmpty()) {
        descriptions.put(
            placed.index(), reader.read(context, placed, linked, DescriptionReader.TREATIES));
      }
    }
    List<Named> named = new ArrayList<>();
    for (Placed placed : context.mentions()) {
      if (placed.mention() instanceof TreatyMention treaty && !treaty.anaphoric()) {
        Description description = descriptions.get(placed.index());
        Named found =
            description == null
                ? new Named(
                    placed,
                    treaty.id().orElse(""),
                    treaty.name(),
                    treaty.name(),
                    facts.groupOf(treaty.id().orElse("")))
                : named(context, placed, treaty, description, descriptions, story, linked);
        named.add(found);
        linked.put(placed.index(), with(treaty, found.id(), found.name()));
      }
    }
    for (Placed placed : context.mentions()) {
      if (placed.mention() instanceof TreatyMention treaty
          && treaty.anaphoric()
          && treaty.id().isEmpty()) {
        Description bare = descriptions.get(placed.index());
        Optional<Named> antecedent = antecedent(placed, treaty, bare, named);
        String id =
            antecedent
                .map(Named::id)
                .orElseGet(() -> id(complete(context, placed, bare, story, linked)));
        String name = antecedent.map(Named::name).orElse(treaty.name());
        linked.put(placed.index(), with(treaty, id, name));
      }
    }
  }

  private static TreatyMention with(TreatyMention treaty, String id, String name) {
    return new TreatyMention(
        treaty.span(), Optional.of(id), name, treaty.anaphoric(), treaty.evidence());
  }

  private Named named(
      LinkContext context,
      Placed placed,
      TreatyMention treaty,
      Description description,
      Map<Integer, Description> descriptions,
      StoryCountries story,
      Map<Integer, Mention> linked) {
    Placed fullest = placed;
    Description whole = description;
    for (Map.Entry<Integer, Description> entry : descriptions.entrySet()) {
      Description other = entry.getValue();
      if (facts.group(other).equals(facts.group(whole))
          && whole.isPartOf(other)
          && size(other) > size(whole)) {
        whole = other;
        fullest = context.mentions().get(entry.getKey());
      }
    }
    whole = complete(context, fullest, whole, story, linked);
    return new Named(
        placed, id(whole), CitationName.of(context, fullest), treaty.name(), facts.group(whole));
  }

  private static int size(Description description) {
    return description.fields().size()
        + description.names().size()
        + 2 * description.owners().size();
  }

  private String id(Description description) {
    return catalog.find(description).orElseGet(() -> TreatyFacts.PREFIX + description.slug());
  }

  /**
   * A treaty between two states of which the name says nothing: those of the sentence, the story.
   */
  private Description complete(
      LinkContext context,
      Placed placed,
      Description description,
      StoryCountries story,
      Map<Integer, Mention> linked) {
    if (!description.owners().isEmpty()
        || !description.names().isEmpty()
        || !facts.isBilateral(description)) {
      return description;
    }
    Set<String> parties = new TreeSet<>();
    for (Placed other : context.ofSentence(placed)) {
      Mention mention = linked.getOrDefault(other.index(), other.mention());
      boolean party =
          mention.type() == MentionType.COUNTRY
              || mention.type() == MentionType.ORGANIZATION
                  && mention.id().filter(bodies::isUnionOfStates).isPresent();
      if (party) {
        mention.id().map(DescriptionReader::slug).ifPresent(parties::add);
      }
    }
    if (parties.size() != 2) {
      parties.clear();
      story.pair().stream().map(DescriptionReader::slug).forEach(parties::add);
    }
    return description.ownedBy(parties);
  }

  private Optional<Named> antecedent(
      Placed placed, TreatyMention bare, Description description, List<Named> named) {
    String group = facts.group(description);
    Optional<Named> before = Optional.empty();
    Optional<Named> any = Optional.empty();
    for (Named candidate : named) {
      boolean fits =
          group.isEmpty() || candidate.group().isEmpty() || candidate.group().equals(group);
      if (fits && candidate.placed().index() < placed.index()) {
        boolean same =
            candidate.written().equals(bare.name())
                || before.filter(last -> last.written().equals(bare.name())).isEmpty();
        before = same ? Optional.of(candidate) : before;
      } else if (fits && any.isEmpty()) {
        any = Optional.of(candidate);
      }
    }
    return before.isPresent() ? before : any;
  }
}
