package org.concordat.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorporaTest {

  private final Corpora corpora = Corpora.load();

  static Stream<String> everything() {
    Corpora all = Corpora.load();
    return Stream.of(Corpora.Kind.values()).flatMap(kind -> all.names(kind).stream());
  }

  static Stream<String> annotated() {
    return everything().filter(name -> name.endsWith(".gold"));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void opensWhatTheIndexLists(String name) throws IOException {
    assertThat(corpora.text(name)).isNotBlank().doesNotContain("\r", "\uFEFF", "\uFFFD");
    try (BufferedReader reader = corpora.open(name)) {
      assertThat(reader.lines()).containsExactlyElementsOf(corpora.text(name).lines().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("annotated")
  void annotationIsWellFormed(String name) {
    GoldFile file = GoldFile.of(corpora.text(name));

    assertThat(file.faults()).isEmpty();
    assertThat(file.languages()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(corpora.text(name))
        .startsWith("# id: " + name.replaceAll(".*/|\\.gold$", "") + "\n# published: ");
  }

  @Test
  void newsComesInThreeLanguages() {
    assertThat(corpora.names(Corpora.Kind.NEWS))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(GoldFile.of(corpora.text(name)).languages())
                    .containsExactly("en", "ru", "vi"));
  }

  @Test
  void aFaultInTheMarksIsFound() {
    assertThat(GoldFile.of("@en\n<c id=CU>Cuba warns.\n").faults()).hasSize(1);
    assertThat(GoldFile.of("@en\n<c id=CU>Cuba</p> warns.\n").faults()).isNotEmpty();
    assertThat(
            GoldFile.of("@en\nCuba warns.\n>> Cuba | warns | of rain | indirect | CU\n").faults())
        .hasSize(1);
    assertThat(GoldFile.of("@en\nHe or he.\n>> he#2 | or | He | indirect | x\n").faults())
        .hasSize(1);
    assertThat(GoldFile.of("@en\nHe or he.\n>> he | or | He | indirect | x\n").faults()).isEmpty();
  }

  @Test
  void refusesANameThatIsNotListed() {
    assertThatThrownBy(() -> corpora.text("news/none.gold"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("news/none.gold");
    assertThat(List.copyOf(corpora.names(Corpora.Kind.NEWS))).doesNotContain("news/none.gold");
  }
}
