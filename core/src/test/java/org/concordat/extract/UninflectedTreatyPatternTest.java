package org.concordat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.concordat.Concordat;
import org.concordat.model.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class UninflectedTreatyPatternTest {

  @Test
  void endsBehindAWordThatLinksNothingKnown() {
    Document document =
        Document.of("note", "Hiệp định Marrakesh của những người viết sách được ký sáng nay.")
            .withLanguage("vi");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(Concordat.create().analyze(document).sentences()).hasSize(1));
  }
}
