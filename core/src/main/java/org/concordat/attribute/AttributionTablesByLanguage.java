package org.concordat.attribute;

import org.concordat.analysis.Language;

/** The tables of each language. */
interface AttributionTablesByLanguage {
  /** The tables of a language. */
  AttributionTables of(Language language);
}
