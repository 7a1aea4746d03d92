package org.concordat.language.russian;

import org.concordat.analysis.Language;
import org.concordat.language.LanguageRules;

/** The rules of Russian. */
public final class RussianRules implements LanguageRules {

  /** Made by the service loader. */
  public RussianRules() {}

  @Override
  public Language language() {
    return Language.RUSSIAN;
  }
}
