package org.concordat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegularDerivativesTest {

  private static final TextAnalyzers ANALYZERS = TextAnalyzers.load();
  private static final LanguageAnalysis RUSSIAN = ANALYZERS.of(Language.RUSSIAN);
  private static final LanguageAnalysis ENGLISH = ANALYZERS.of(Language.ENGLISH);
  private static final LanguageAnalysis VIETNAMESE = ANALYZERS.of(Language.VIETNAMESE);

  @Test
  void aRussianVerbHasItsPassive() {
    assertThat(RUSSIAN.regularDerivatives("использовать")).containsExactly("использоваться");
    assertThat(RUSSIAN.regularDerivatives("вести")).containsExactly("вестись");
  }

  @Test
  void anAdjectiveHasItsAdverb() {
    assertThat(RUSSIAN.regularDerivatives("быстрый")).containsExactly("быстро");
    assertThat(RUSSIAN.regularDerivatives("внешний")).containsExactly("внешне");
    assertThat(RUSSIAN.regularDerivatives("политический")).containsExactly("политически");
    assertThat(ENGLISH.regularDerivatives("quick")).containsExactly("quickly");
    assertThat(ENGLISH.regularDerivatives("easy")).containsExactly("easily");
    assertThat(ENGLISH.regularDerivatives("simple")).containsExactly("simply");
    assertThat(ENGLISH.regularDerivatives("automatic")).containsExactly("automatically");
  }

  @Test
  void theBritishSpellingIsTheSameWord() {
    assertThat(ENGLISH.regularDerivatives("nationalization")).containsExactly("nationalisation");
    assertThat(ENGLISH.regularDerivatives("size")).isEmpty();
  }

  @Test
  void nothingIsMadeThatTheDictionaryDoesNotKnow() {
    assertThat(RUSSIAN.regularDerivatives("мальчик")).isEmpty();
    assertThat(ENGLISH.regularDerivatives("table")).isEmpty();
    assertThat(ENGLISH.regularDerivatives("young")).isEmpty();
  }

  @Test
  void lemmasAreNormalisedAsForms() {
    assertThat(RUSSIAN.readings("подчеркивает", false).get(0).lemma()).isEqualTo("подчеркивать");
    assertThat(RUSSIAN.readings("ребенка", false).get(0).lemma()).isEqualTo("ребенок");
  }

  @Test
  void theToneMarkOfAnOpenRimeHasOnePlace() {
    assertThat(VIETNAMESE.normalize("hoà")).isEqualTo(VIETNAMESE.normalize("hòa"));
    assertThat(VIETNAMESE.normalize("Thuỷ")).isEqualTo("thủy");
    assertThat(VIETNAMESE.normalize("khoẻ")).isEqualTo("khỏe");
    assertThat(VIETNAMESE.normalize("toàn")).isEqualTo("toàn");
    assertThat(VIETNAMESE.normalize("quý")).isEqualTo("quý");
    assertThat(VIETNAMESE.normalize("hoa")).isEqualTo("hoa");
  }
}
