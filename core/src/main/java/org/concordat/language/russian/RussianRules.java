package org.concordat.language.russian;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Language;
import org.concordat.analysis.transcription.NameTranscriber;
import org.concordat.analysis.transcription.RussianNameCases;
import org.concordat.language.LanguageRules;

/** The rules of Russian. */
public final class RussianRules implements LanguageRules {

  /** Made by the service loader. */
  public RussianRules() {}

  @Override
  public Language language() {
    return Language.RUSSIAN;
  }

  @Override
  public List<String> spellings(String name) {
    List<String> spellings = NameTranscriber.toCyrillic(name);
    return spellings.isEmpty() ? List.of(RussianNameCases.nominative(name)) : spellings;
  }

  @Override
  public Optional<Feature> subjectCase() {
    return Optional.of(Feature.NOMINATIVE);
  }

  @Override
  public boolean subjectMayFollowVerb() {
    return true;
  }

  @Override
  public boolean pluralVerbNeedsNoSubject() {
    return true;
  }
}
