package org.concordat.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.model.CountryMention;
import org.concordat.model.Entity;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.model.OrganizationMention;
import org.concordat.model.PersonMention;
import org.concordat.model.PlaceMention;
import org.concordat.model.Span;
import org.concordat.model.TreatyMention;

/** Collects the entities of a document. Lives for one document, in one thread. */
final class EntityList {

  private final Labels labels;
  private final String language;
  private final Map<String, List<String>> sameAs;
  private final Map<String, Collected> collected = new LinkedHashMap<>();

  /**
   * Starts a list.
   *
   * @param labels names of what the catalogue has
   * @param language BCP 47 code of the document
   * @param sameAs ids that are probably the same
   */
  EntityList(Labels labels, String language, Map<String, List<String>> sameAs) {
    this.labels = labels;
    this.language = language;
    this.sameAs = sameAs;
  }

  private record Collected(MentionType type, String name, List<Span> spans) {}

  void add(Mention mention) {
    String name =
        switch (mention) {
          case PersonMention person -> person.name();
          case OrganizationMention organization -> organization.name();
          case TreatyMention treaty -> treaty.name();
          case PlaceMention place -> place.name();
          case CountryMention country -> country.id().orElse("").replace("country:", "");
          default -> "";
        };
    if (mention.id().isPresent() && !name.isEmpty()) {
      collected
          .computeIfAbsent(
              mention.id().get(), id -> new Collected(mention.type(), name, new ArrayList<>(2)))
          .spans()
          .add(mention.span());
    }
  }

  List<Entity> build() {
    return collected.entrySet().stream()
        .map(entry -> entity(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Entity entity(String id, Collected found) {
    Map<String, String> known = labels.of(id);
    String name = known.getOrDefault(language, found.name());
    return new Entity(
        id,
        found.type(),
        name,
        known.isEmpty() && !language.isEmpty() ? Map.of(language, name) : known,
        found.spans(),
        sameAs.getOrDefault(id, List.of()));
  }
}
