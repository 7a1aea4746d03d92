package org.concordat;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.model.Document;
import org.junit.jupiter.api.Test;

class ConcordatTest {

  @Test
  void sentencesAndWordsStandWhereTheirOffsetsSay() {
    Document document =
        Document.of("note", "Куба предупредила о рисках. Она ждёт.").withLanguage("ru");
    var analysis = Concordat.create().analyze(document, true);
    assertThat(analysis.sentences()).hasSize(2);
    assertThat(analysis.words())
        .extracting(word -> word.span().in(document.text()))
        .startsWith("Куба", "предупредила", "о");
    assertThat(analysis.words().get(1).lemma()).isEqualTo("предупредить");
  }
}
