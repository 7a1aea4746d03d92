package org.concordat.attribute;

import java.util.EnumMap;
import java.util.Map;
import org.concordat.analysis.Language;
import org.concordat.language.LanguageRegistry;
import org.concordat.link.LinkedText;

/** Works out who said what: the door of stage 5. Immutable and thread-safe. */
public final class StatementAttributor {

  private final Capitals capitals = Capitals.load();
  private final Map<Language, AttributionTables> tables = new EnumMap<>(Language.class);

  /**
   * Builds the attributor: reads the cue tables.
   *
   * @param languages the languages
   */
  public StatementAttributor(LanguageRegistry languages) {
    for (Language language : languages.languages()) {
      tables.put(language, AttributionTables.load(languages, language));
    }
  }

  /**
   * Attributes the statements of a document.
   *
   * @param linked the text with its mentions and entities
   * @return its statements
   */
  public AttributedText attribute(LinkedText linked) {
    return new DocumentAttribution(linked, capitals).run(this::of);
  }

  private AttributionTables of(Language language) {
    AttributionTables found = tables.get(language);
    if (found == null) {
      throw new IllegalStateException("no cue tables for language '" + language.code() + "'");
    }
    return found;
  }
}
