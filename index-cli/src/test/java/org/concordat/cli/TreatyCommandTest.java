package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreatyCommandTest {

  @TempDir private Path folder;

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String english() throws IOException {
    return write(
        "dams.en.txt",
        """
        AGREEMENT ON SMALL DAMS

        Article 1. Terms
        A dam is a wall across a river.

        Article 2. Inspection
        1. Each State inspects its dams every 2 years.
        2. It publishes the results.

        Article 3. Fish
        Every dam lets fish pass.

        Article 4. Force
        This Agreement enters into force after 5 ratifications.
        """);
  }

  private String russianWithoutFish() throws IOException {
    return write(
        "dams.ru.txt",
        """
        СОГЛАШЕНИЕ О МАЛЫХ ПЛОТИНАХ

        Статья 1. Термины
        Плотина есть стена поперёк реки.

        Статья 2. Осмотр
        1. Каждое государство осматривает свои плотины каждые 2 года.
        2. Оно публикует результаты.

        Статья 4. Вступление в силу
        Соглашение вступает в силу после 5 ратификаций.
        """);
  }

  @Test
  void showsTheStructure() throws IOException {
    CommandRun run = CommandRun.of("treaty", "show", english());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("AGREEMENT ON SMALL DAMS\n4 articles, language en\n")
        .contains("Article 2.  Inspection\n  1.  Each State inspects its dams every 2 years.\n");
  }

  @Test
  void findsTheArticleThatATranslationLacks() throws IOException {
    CommandRun run = CommandRun.of("treaty", "align", english(), russianWithoutFish());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("4 rows, 1 of them not clean:\n  dams.ru.txt: missing (Article 3. Fish)");
    assertThat(run.err()).contains("dams.ru.txt: article 4 follows 2");
  }

  @Test
  void writesPagesMemoriesAndJson() throws IOException {
    String english = english();
    String russian = russianWithoutFish();
    assertThat(CommandRun.of("treaty", "align", "--format", "html", english, russian).out())
        .contains("<th lang=\"ru\">СОГЛАШЕНИЕ О МАЛЫХ ПЛОТИНАХ</th>");
    assertThat(CommandRun.of("treaty", "align", "--format", "tmx", english, russian).out())
        .contains("<tuv xml:lang=\"ru\"><seg>2. Оно публикует результаты.</seg></tuv>");
    assertThat(CommandRun.of("treaty", "align", "--format", "json", english, russian).out())
        .contains("\"relation\":\"missing\"");
    assertThat(CommandRun.of("treaty", "show", "--format", "json", english).out())
        .contains("\"part\":\"article\",\"number\":\"3\"");
  }

  @Test
  void refusesWhatIsNoTreaty() throws IOException {
    String news = write("news.txt", "Talks on dams went on until the evening.\n");
    CommandRun run = CommandRun.of("treaty", "show", news);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("concordat: news.txt: no treaty text: 0 articles found\n");
    assertThat(CommandRun.of("treaty", "align", english(), news).code()).isEqualTo(2);
  }
}
