package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whole names from the candidates of their words. */
final class Combinations {

  private Combinations() {}

  /** Joins one candidate of each word by spaces, first candidates first, up to a limit. */
  static List<String> of(List<List<String>> words, int limit) {
    List<String> names = new ArrayList<>(List.of(""));
    for (List<String> candidates : words) {
      Set<String> longer = new LinkedHashSet<>();
      for (String candidate : candidates) {
        for (String name : names) {
          if (longer.size() < limit) {
            longer.add(name.isEmpty() ? candidate : name + " " + candidate);
          }
        }
      }
      names = new ArrayList<>(longer);
    }
    return List.copyOf(names);
  }
}
