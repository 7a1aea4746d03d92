package org.concordat.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.model.Analysis;
import org.concordat.model.Entity;
import org.concordat.model.Mention;
import org.concordat.model.OfficialMention;
import org.concordat.model.Statement;

/** Names for the ids of one analysis. */
final class EntityNames {

  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Set<String>> offices = new LinkedHashMap<>();

  EntityNames(Analysis analysis) {
    analysis.entities().forEach(entity -> entities.put(entity.id(), entity));
    for (Mention mention : analysis.mentions()) {
      if (mention instanceof OfficialMention official && official.person().isPresent()) {
        String office =
            official.roleLabel().orElse(official.role())
                + official.affiliation().map(id -> ", " + of(id)).orElse("");
        offices.computeIfAbsent(official.person().get(), id -> new LinkedHashSet<>()).add(office);
      }
    }
  }

  /** The name of an entity in English where there is one; an id that nobody names stays an id. */
  String of(String id) {
    Entity entity = entities.get(id);
    return entity == null ? id : entity.labels().getOrDefault("en", entity.name());
  }

  String offices(String person) {
    return String.join("; ", offices.getOrDefault(person, Set.of()));
  }

  /** The names of an entity in other languages and scripts than its own. */
  static String others(Entity entity) {
    Set<String> names = new LinkedHashSet<>(new TreeMap<>(entity.labels()).values());
    names.remove(entity.name());
    return String.join(" · ", names);
  }

  /** The words that name the speaker; who that is, where the words do not say. */
  String speaker(Statement statement, String text) {
    if (statement.speaker().isEmpty()) {
      return "(nobody named)";
    }
    Optional<String> words = statement.speaker().get().span().map(span -> span.in(text));
    Optional<String> name = statement.speaker().get().id().map(id -> own(id));
    if (words.isEmpty()) {
      return "(" + name.orElse("") + ")";
    }
    return statement.coreferent() && name.isPresent()
        ? words.get() + " (" + name.get() + ")"
        : words.get();
  }

  private String own(String id) {
    Entity entity = entities.get(id);
    return entity == null ? id : entity.name();
  }
}
