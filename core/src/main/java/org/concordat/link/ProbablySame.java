package org.concordat.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.concordat.analysis.transcription.NameSimilarity;

/**
 * Persons of a document whose names are so alike that they are probably one, though their ids
 * differ: a middle name that one spelling lacks, a transcription that no table foresees.
 */
final class ProbablySame {

  private static final double LEAST = 0.85;

  /** Persons that share a part of the key and are compared; keeps long documents linear. */
  private static final int MOST = 8;

  private ProbablySame() {}

  /** For each id the ids that are probably the same. */
  static Map<String, List<String>> among(List<Bearer> bearers) {
    Map<String, List<Bearer>> byPart = new HashMap<>();
    Map<String, TreeSet<String>> found = new HashMap<>();
    for (Bearer bearer : bearers) {
      if (bearer.number() == 1 && bearer.fullest().size() > 1) {
        for (String part : bearer.fullest().key().split("-")) {
          List<Bearer> sharing = byPart.computeIfAbsent(part, any -> new ArrayList<>(1));
          if (sharing.size() < MOST) {
            sharing.forEach(other -> compare(bearer, other, found));
            sharing.add(bearer);
          }
        }
      }
    }
    Map<String, List<String>> result = new HashMap<>();
    found.forEach((id, others) -> result.put(id, List.copyOf(others)));
    return result;
  }

  private static void compare(Bearer left, Bearer right, Map<String, TreeSet<String>> found) {
    boolean apart = left.known().isPresent() && right.known().isPresent();
    if (!apart
        && !left.id().equals(right.id())
        && NameSimilarity.score(left.fullest().name(), right.fullest().name()) >= LEAST) {
      found.computeIfAbsent(left.id(), any -> new TreeSet<>()).add(right.id());
      found.computeIfAbsent(right.id(), any -> new TreeSet<>()).add(left.id());
    }
  }
}
