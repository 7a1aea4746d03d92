package org.concordat.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollectionTest {

  @Test
  void readsTopicsByLanguage() {
    List<Topic> topics =
        Topic.read(
            "topics.tsv",
            "# ours\nid\tenglish\trussian\tvietnamese\tnarrative\n7\trice\tрис\tgạo\tOf rice.\n");
    assertThat(topics)
        .containsExactly(new Topic("7", Map.of("en", "rice", "ru", "рис", "vi", "gạo")));
  }

  @Test
  void readsGradesAndKeepsThoseOfALanguage() {
    Qrels qrels = Qrels.read("qrels.txt", "7 0 rice.en 2\n7 0 rice.ru 1\n8 0 fish.en 0\n");
    assertThat(qrels.in("ru").grades()).isEqualTo(Map.of("7", Map.of("rice.ru", 1), "8", Map.of()));
    assertThatThrownBy(() -> Qrels.read("qrels.txt", "7 rice.en 2\n"))
        .isInstanceOf(GoldException.class)
        .hasMessage("qrels.txt:1: topic, 0, document and grade expected");
  }
}
