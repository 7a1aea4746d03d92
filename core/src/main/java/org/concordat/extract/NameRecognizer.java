package org.concordat.extract;

import java.util.List;
import org.concordat.analysis.Language;

/**
 * A recogniser of names from elsewhere, heard where our own rules found nothing. Providers are
 * found through {@link java.util.ServiceLoader}; they are immutable and thread-safe.
 */
public interface NameRecognizer {

  /** Returns the language that it reads. */
  Language language();

  /** Tells whether all that it needs (models, say) is there; if not, it is not asked. */
  boolean isAvailable();

  /**
   * Recognises the names of a text.
   *
   * @param text a document's text
   * @return names in text order, not overlapping; of types PERSON, ORGANIZATION and PLACE
   */
  List<RecognizedName> names(String text);
}
