package org.concordat.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Somebody or something that mentions of a document name.
 *
 * @param id language-neutral, stable id
 * @param type COUNTRY, PLACE, PERSON, ORGANIZATION or TREATY
 * @param name canonical name
 * @param labels names by BCP 47 code, where known
 * @param mentions where it is mentioned, in text order
 * @param sameAs ids of entities that are probably the same, by score
 */
public record Entity(
    String id,
    MentionType type,
    String name,
    Map<String, String> labels,
    List<Span> mentions,
    List<String> sameAs) {

  /** Copies the collections. */
  public Entity {
    labels = Map.copyOf(labels);
    mentions = List.copyOf(mentions);
    sameAs = List.copyOf(sameAs);
  }

  /**
   * Joins what two pieces of a text say of one entity.
   *
   * @param later the same entity further on
   * @return the entity with the mentions of both
   */
  Entity joined(Entity later) {
    List<Span> both = new ArrayList<>(mentions);
    both.addAll(later.mentions);
    List<String> same = Stream.concat(sameAs.stream(), later.sameAs.stream()).distinct().toList();
    return new Entity(
        id, type, name.length() < later.name.length() ? later.name : name, labels, both, same);
  }
}
