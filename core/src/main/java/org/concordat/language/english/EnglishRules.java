package org.concordat.language.english;

import org.concordat.analysis.Language;
import org.concordat.language.LanguageRules;

/** The rules of English. */
public final class EnglishRules implements LanguageRules {

  /** Made by the service loader. */
  public EnglishRules() {}

  @Override
  public Language language() {
    return Language.ENGLISH;
  }
}
