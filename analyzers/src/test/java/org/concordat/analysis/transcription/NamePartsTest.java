package org.concordat.analysis.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.analysis.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What single words tell about being part of a name. */
class NamePartsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Helen", "Björn", "Хелен", "Хуану", "Оливера", "Zoran"})
  void knowsGivenNamesInAnyCase(String word) {
    assertThat(NameParts.isGivenName(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Перу", "Dân", "Bridge", "J", "мост"})
  void takesNoOtherWordForGivenName(String word) {
    assertThat(NameParts.isGivenName(word)).isFalse();
  }

  @Test
  void tellsTheNominativeFromOtherCases() {
    assertThat(NameParts.isNominativeGivenName("Оливер")).isTrue();
    assertThat(NameParts.isNominativeGivenName("Оливера")).isFalse();
  }

  @Test
  void wantsTheMarksOfVietnameseFamilyNames() {
    assertThat(NameParts.isVietnameseName(List.of("Trần", "Văn", "An"))).isTrue();
    assertThat(NameParts.isVietnameseName(List.of("Quận", "Nam"))).isFalse();
  }

  @Test
  void limitsTheCasesOfWordsWithEndings() {
    assertThat(NameParts.cases("Камчатки")).isEmpty();
    assertThat(NameParts.cases("Айовы")).contains(Feature.GENITIVE);
    assertThat(NameParts.cases("Айовы")).doesNotContain(Feature.NOMINATIVE);
    assertThat(NameParts.cases("Меркель")).isEmpty();
  }

  @Test
  void seesAdjectivesInSurnames() {
    assertThat(NameParts.isAdjectival("Горного")).isTrue();
    assertThat(NameParts.isAdjectival("Петров")).isFalse();
  }
}
