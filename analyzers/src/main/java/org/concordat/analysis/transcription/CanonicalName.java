package org.concordat.analysis.transcription;

import java.util.List;

/**
 * A name in the form in which its spellings meet.
 *
 * @param tradition whose way of writing names it follows
 * @param parts lower-case ASCII slugs of its words, family name first for eastern traditions
 */
record CanonicalName(NameTradition tradition, List<String> parts) {
  CanonicalName {
    parts = List.copyOf(parts);
  }
}
