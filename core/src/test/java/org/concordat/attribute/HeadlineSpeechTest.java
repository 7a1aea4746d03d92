package org.concordat.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.model.Speaker;
import org.concordat.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineSpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Minister Vadim Rogov: the bridge will stay closed | Minister Vadim Rogov",
        "ru | Посол Кубы: санкции вредят всем | Посол Кубы",
        "vi | Thủ tướng Ngô Quang Bình: Mỗi giọt nước cần một con số | Thủ tướng Ngô Quang Bình",
      })
  void namesWhoSpeaksAheadOfColon(String language, String headline, String speaker) {
    String text = headline + "\n\n" + body(language);
    List<Statement> found = Attributing.attribute(language, text).statements();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).speaker().flatMap(Speaker::span).map(span -> span.in(text)))
        .contains(speaker);
    assertThat(found.get(0).content().in(text))
        .isEqualTo(headline.substring(headline.indexOf(':') + 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | News of the week: the bridge will stay closed",
        "ru | Новости недели: мост закрыт до весны",
        "vi | Bão số ba: hai cây cầu bị cuốn trôi",
        "en | Minister Vadim Rogov in Hanoi: what we know so far",
      })
  void takesNoTopicForSpeaker(String language, String headline) {
    String text = headline + "\n\n" + body(language);

    assertThat(Attributing.attribute(language, text).statements()).isEmpty();
  }

  private static String body(String language) {
    return switch (language) {
      case "ru" -> "В городе снова выпал снег. Дороги закрыты.";
      case "vi" -> "Tuyết lại rơi trong thành phố. Đường đã đóng.";
      default -> "Snow has fallen in the city again. The roads are closed.";
    };
  }
}
