package org.concordat.link;

import java.util.List;
import java.util.Map;

/**
 * A spelling of a person's name, read by itself.
 *
 * @param text the spelling as it came
 * @param id language-neutral id of the person, {@code person:…}
 * @param name canonical name
 * @param forms spellings by BCP 47 code, the usual first
 */
public record PersonName(String text, String id, String name, Map<String, List<String>> forms) {

  /** Copies the map. */
  public PersonName {
    forms = Map.copyOf(forms);
  }
}
