package org.concordat.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.language.LanguageRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

  private static final PersonNames NAMES = new PersonNames(LanguageRegistry.load());

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, person:putin-vladimir",
    "Владимиром Путиным, person:putin-vladimir",
    "Владимир Владимирович Путин, person:putin-vladimir",
    "Vla-đi-mia Pu-tin, person:putin-vladimir",
    "Марии Захаровой, person:zakharova-maria",
  })
  void aCataloguedPersonHasTheIdOfTheCatalogue(String spelling, String id) {
    assertThat(NAMES.read(spelling).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Trần Quốc Bảo Khánh, Tran Quoc Bao Khanh, Чан Куок Бао Кханя",
    "Branko Kovačević, Branko Kovacevic, Бранко Ковачевичем",
  })
  void spellingsOfAnUnknownPersonMeet(String vietnamese, String english, String russian) {
    assertThat(NAMES.read(vietnamese).id())
        .startsWith("person:")
        .isEqualTo(NAMES.read(english).id())
        .isEqualTo(NAMES.read(russian).id());
  }

  @Test
  void theNameStandsInTheNominative() {
    assertThat(NAMES.read("Бранко Ковачевичем").name()).isEqualTo("Бранко Ковачевич");
  }

  @Test
  void formsOfAnUnknownPersonFollowTheHabitsOfEachLanguage() {
    PersonName name = NAMES.read("Đinh Thị Hồng Nhung");
    assertThat(name.forms().get("en")).containsExactly("Dinh Thi Hong Nhung");
    assertThat(name.forms().get("vi")).containsExactly("Đinh Thị Hồng Nhung");
    assertThat(name.forms().get("ru")).contains("Динь Тхи Хонг Нюнг");
  }

  @Test
  void formsOfAKnownPersonAreThoseOfTheCatalogue() {
    assertThat(NAMES.read("Дональда Трампа").forms().get("en")).startsWith("Donald Trump");
  }

  @Test
  void whatIsNoNameStillHasAnId() {
    assertThat(NAMES.read("").id()).isEqualTo("person:");
    assertThat(NAMES.read("2026").id()).isNotEmpty();
  }
}
