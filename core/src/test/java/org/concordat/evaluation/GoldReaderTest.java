package org.concordat.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.concordat.model.MentionType;
import org.concordat.model.Span;
import org.junit.jupiter.api.Test;

class GoldReaderTest {

  private static final String GOLD =
      """
      # id: lakes
      # published: 2025-05-03 (invented)
      @en
      Lakes unite two neighbours
      <off role="water minister" aff=PE><c id=PE adj>Peruvian</c> Water Minister <p id=rosa-quispe>Rosa Quispe</p></off> said he said no, and <n? v=3 of="lake,water">three lakes</n> agreed.
      >> Peruvian Water Minister Rosa Quispe | said | he said no | indirect | rosa-quispe
      ?>> he | said#2 | no | indirect | -
      @ru
      <c id=PE>Перу</c> молчит.
      """;

  @Test
  void readsOneDocumentForEachLanguage() {
    List<GoldDocument> documents = GoldReader.read("lakes.gold", GOLD);
    assertThat(documents)
        .extracting(document -> document.document().id())
        .containsExactly("lakes.en", "lakes.ru");
    assertThat(documents.get(0).document().published()).contains("2025-05-03");
    assertThat(documents.get(0).document().text())
        .isEqualTo(
            "Lakes unite two neighbours\n"
                + "Peruvian Water Minister Rosa Quispe said he said no, and three lakes agreed.");
  }

  @Test
  void readsNestedMentionsWithTheirAttributes() {
    GoldDocument document = GoldReader.read("lakes.gold", GOLD).get(0);
    String text = document.document().text();
    assertThat(document.mentions())
        .extracting(mention -> mention.type() + " " + mention.span().in(text))
        .containsExactly(
            "OFFICIAL Peruvian Water Minister Rosa Quispe",
            "COUNTRY Peruvian",
            "PERSON Rosa Quispe",
            "COUNT three lakes");
    assertThat(document.mentions().get(0).attribute("role")).contains("water minister");
    assertThat(document.mentions().get(3).optional()).isTrue();
    assertThat(document.mentions().get(3).counted()).containsExactly("lake", "water");
    assertThat(document.mentions().get(3).type()).isEqualTo(MentionType.COUNT);
  }

  @Test
  void findsTheWordsOfStatementsInTheLineAbove() {
    GoldDocument document = GoldReader.read("lakes.gold", GOLD).get(0);
    String text = document.document().text();
    GoldStatement first = document.statements().get(0);
    GoldStatement second = document.statements().get(1);
    assertThat(first.content().in(text)).isEqualTo("he said no");
    int said = text.indexOf("said", text.indexOf("said") + 1);
    assertThat(second.cue()).isEqualTo(Optional.of(new Span(said, said + 4)));
    assertThat(second.optional()).isTrue();
  }

  @Test
  void namesFileAndLineOfAFault() {
    assertThatThrownBy(() -> GoldReader.read("x.gold", "# id: x\n@en\n<c id=PE>Peru\n"))
        .isInstanceOf(GoldException.class)
        .hasMessage("x.gold:3: <c> is never closed");
    assertThatThrownBy(() -> GoldReader.read("x.gold", "# id: x\n@en\nPeru.\n>> a | b\n"))
        .hasMessage("x.gold:4: a statement has five fields, this has 2");
    assertThatThrownBy(
            () ->
                GoldReader.read(
                    "x.gold", "# id: x\n@en\nPeru.\n>> Chile | - | Peru | direct | x\n"))
        .hasMessage("x.gold:4: 'Chile' is not in the line");
  }
}
