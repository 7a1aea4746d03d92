package org.concordat.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.language.LanguageRegistry;
import org.concordat.link.LinkContext.Placed;
import org.concordat.model.Mention;
import org.concordat.model.PersonMention;
import org.concordat.text.SegmentedText;

/**
 * Gives mentions of one person, organisation or treaty one id: the door of stage 4. Immutable and
 * thread-safe.
 */
public final class EntityLinker {

  private final Labels labels;
  private final PersonLinker persons;
  private final OfficialLinker officials;
  private final CapitalJudge capitals;
  private final OrganizationLinker organizations;
  private final TreatyLinker treaties;

  /**
   * Builds the linker: reads the catalogue.
   *
   * @param languages the languages
   * @param names the names of persons
   */
  public EntityLinker(LanguageRegistry languages, PersonNames names) {
    this.persons = new PersonLinker(names.catalog(), Honorifics.load(languages));
    this.labels = Labels.load(languages, names.catalog());
    DescriptionReader reader = DescriptionReader.load(languages);
    OrganizationFacts facts = new OrganizationFacts(languages, reader);
    this.organizations = new OrganizationLinker(reader, facts);
    this.treaties =
        new TreatyLinker(
            reader, TreatyFacts.load(), facts, new CatalogDescriptions(languages, reader));
    this.capitals = CapitalJudge.load(languages);
    this.officials =
        new OfficialLinker(NamedOwners.load(), StateOffices.load(), names.catalog(), facts);
  }

  /**
   * Links the mentions of a document.
   *
   * @param text sentences and tokens
   * @param mentions what the extractor found
   * @return the mentions with ids, and the entities
   */
  public LinkedText link(SegmentedText text, List<Mention> mentions) {
    LinkContext context = new LinkContext(text, mentions);
    Map<Integer, Mention> linked = new HashMap<>();
    String language = text.document().language().orElse("");
    StoryCountries story = new StoryCountries(context);
    List<Bearer> bearers = persons.link(context, story);
    for (Bearer bearer : bearers) {
      String name = bearer.name(language);
      for (Placed placed : bearer.mentions()) {
        if (placed.mention() instanceof PersonMention person) {
          linked.put(placed.index(), person.linked(bearer.id(), name));
        }
      }
    }
    capitals.link(context, linked);
    Map<String, String> bodies = organizations.link(context, story, linked);
    treaties.link(context, story, linked);
    officials.link(context, story, bodies, linked);
    EntityList entities = new EntityList(labels, language, ProbablySame.among(bearers));
    List<Mention> result = new ArrayList<>(mentions.size());
    for (Placed placed : context.mentions()) {
      Mention mention = linked.getOrDefault(placed.index(), placed.mention());
      result.add(mention);
      entities.add(mention);
    }
    return new LinkedText(text, result, entities.build());
  }
}
