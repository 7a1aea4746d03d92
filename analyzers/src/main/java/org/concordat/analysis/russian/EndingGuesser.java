package org.concordat.analysis.russian;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.table.Table;

/** Gives a word that is in no dictionary the citation form that its ending suggests. */
final class EndingGuesser {

  /** A stem shorter than this tells nothing: {@code ами} is no plural. */
  private static final int SHORTEST_STEM = 3;

  private static final String NOTHING = "-";

  private final Map<String, Ending> endings = new HashMap<>();
  private final int longest;

  private record Ending(String citation, PartOfSpeech partOfSpeech) {}

  private EndingGuesser(Table table) {
    int most = 0;
    for (Table.Row row : table.rows()) {
      String ending = row.need("ending");
      String citation = row.need("citation");
      PartOfSpeech word = PartOfSpeech.valueOf(row.need("word").toUpperCase(Locale.ROOT));
      endings.put(ending, new Ending(citation.equals(NOTHING) ? "" : citation, word));
      most = Math.max(most, ending.length());
    }
    longest = most;
  }

  static EndingGuesser load(Class<?> owner, String file) {
    return new EndingGuesser(Table.read(owner, file));
  }

  Optional<Reading> guess(String form) {
    for (int length = Math.min(longest, form.length() - SHORTEST_STEM); length > 0; length--) {
      int cut = form.length() - length;
      Ending ending = endings.get(form.substring(cut));
      if (ending != null) {
        String lemma = form.substring(0, cut) + ending.citation();
        return Optional.of(new Reading(lemma, ending.partOfSpeech(), Set.of(Feature.GUESSED)));
      }
    }
    return Optional.empty();
  }
}
