package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concordat.corpora.Corpora;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of every --help runs, on files of the names that it uses. */
class ExamplesTest {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir static Path folder;

  @BeforeAll
  static void files() throws IOException {
    Corpora corpora = Corpora.load();
    write("article.txt", "Cuba signed the convention on Monday. \"We are ready,\" Cuba said.");
    Files.createDirectories(folder.resolve("news"));
    write("news/one.txt", "Cuba warned of risks. 69 countries signed the Hanoi Convention.");
    write("news/two.txt", "Куба предупредила о рисках. Ханойскую конвенцию подписали 72 страны.");
    write(
        "docs.jsonl",
        "{\"id\":\"note\",\"text\":\"Việt Nam ký công ước.\",\"published\":\"2025-10-26\"}\n");
    write("topics.tsv", "1\tcybercrime convention\n2\tкто подписал\n");
    write("people.txt", "Фам Минь Тьиня\nPham Minh Chinh\n");
    write("glossary.tsv", "en\tru\tvi\nfish stock\tрыбные запасы\tnguồn cá\n");
    write(
        "own.tsv",
        "id\tdomain\tpos\tfamily\ten\tru\tvi\nkelp\tnature\tn\t\tkelp\tламинария\ttảo bẹ\n");
    for (String code : List.of("en", "ru", "vi")) {
      write("convention." + code + ".txt", corpora.text("treaty/lighthouses." + code + ".txt"));
    }
    write("convention.txt", corpora.text("treaty/lighthouses.en.txt"));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("treaties.zip")))) {
      zip.putNextEntry(new ZipEntry("convention.txt"));
      zip.write(corpora.text("treaty/lighthouses.en.txt").getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    write("my-article.gold", "# id: my-article\n@en\n<c id=CU>Cuba</c> signed it.\n");
    String index = folder.resolve("idx").toString();
    CommandRun run =
        CommandRun.of(
            "index",
            "--index",
            index,
            folder.resolve("news").toString(),
            folder.resolve("docs.jsonl").toString(),
            "--report",
            folder.resolve("rejects.jsonl").toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  static List<String> examples() {
    return Commands.all().stream()
        .flatMap(line -> Arrays.stream(line.getCommandSpec().usageMessage().footer()))
        .filter(line -> line.startsWith("  concordat "))
        .toList();
  }

  @Test
  void thereAreExamplesToRun() {
    assertThat(examples()).hasSizeGreaterThan(20);
  }

  @TestFactory
  List<DynamicTest> examplesRun() {
    return examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.strip(), () -> run(example)))
        .toList();
  }

  private static void run(String example) throws IOException {
    List<String> arguments = new ArrayList<>();
    String input = "";
    Matcher words = WORD.matcher(example.strip().substring("concordat ".length()));
    while (words.find()) {
      String word = words.group(1) == null ? words.group(2) : words.group(1);
      if (word.equals("<")) {
        words.find();
        input = Files.readString(folder.resolve(words.group()));
      } else if (word.equals(">")) {
        words.find();
      } else {
        boolean file = word.matches("[a-z-]+(\\.[a-z]+)*") && isFile(word);
        arguments.add(file ? folder.resolve(word).toString() : word);
      }
    }
    CommandRun run = CommandRun.withInput(input, arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isNotBlank();
    assertThat(run.err()).doesNotContain("Exception");
  }

  private static boolean isFile(String word) {
    return Files.exists(folder.resolve(word)) || word.equals("new.tsv");
  }
}
