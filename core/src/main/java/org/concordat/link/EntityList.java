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

  private final Map<String, Collected> collected = new LinkedHashMap<>();

  private record Collected(MentionType type, String name, List<Span> spans) {}

  void add(Mention mention) {
    String name =
        switch (mention) {
          case PersonMention person -> person.name();
          case OrganizationMention organization -> organization.name();
          case TreatyMention treaty -> treaty.name();
          case PlaceMention place -> place.name();
          case CountryMention country -> country.id().orElse("");
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
        .map(
            entry ->
                new Entity(
                    entry.getKey(),
                    entry.getValue().type(),
                    entry.getValue().name(),
                    Map.of(),
                    entry.getValue().spans(),
                    List.of()))
        .toList();
  }
}
