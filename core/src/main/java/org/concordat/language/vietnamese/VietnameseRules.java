package org.concordat.language.vietnamese;

import org.concordat.analysis.Language;
import org.concordat.language.LanguageRules;

/** The rules of Vietnamese. */
public final class VietnameseRules implements LanguageRules {

  /** Made by the service loader. */
  public VietnameseRules() {}

  @Override
  public Language language() {
    return Language.VIETNAMESE;
  }
}
