package org.concordat.language.english;

import java.util.List;
import org.concordat.analysis.Language;
import org.concordat.analysis.transcription.NameTranscriber;
import org.concordat.language.LanguageRules;

/** The rules of English. */
public final class EnglishRules implements LanguageRules {

  /** Made by the service loader. */
  public EnglishRules() {}

  @Override
  public Language language() {
    return Language.ENGLISH;
  }

  @Override
  public List<String> spellings(String name) {
    List<String> spellings = NameTranscriber.toEnglish(name);
    return spellings.isEmpty() ? List.of(name) : spellings;
  }

  @Override
  public boolean modifiersStandFirst() {
    return true;
  }

  @Override
  public boolean subjectMayFollowVerb() {
    return true;
  }

  @Override
  public boolean capitalisesNames() {
    return true;
  }
}
