package org.concordat.language.vietnamese;

import java.util.List;
import org.concordat.analysis.Language;
import org.concordat.analysis.transcription.NameTranscriber;
import org.concordat.language.LanguageRules;

/** The rules of Vietnamese. */
public final class VietnameseRules implements LanguageRules {

  /** Made by the service loader. */
  public VietnameseRules() {}

  @Override
  public Language language() {
    return Language.VIETNAMESE;
  }

  @Override
  public List<String> spellings(String name) {
    if (NameTranscriber.isMarkedVietnamese(name)) {
      return List.of(name);
    }
    List<String> spellings = NameTranscriber.toVietnamese(name);
    if (spellings.isEmpty()) {
      spellings = NameTranscriber.toLatin(name);
    }
    return spellings.isEmpty() ? List.of(name) : spellings;
  }

  @Override
  public boolean isIsolating() {
    return true;
  }
}
