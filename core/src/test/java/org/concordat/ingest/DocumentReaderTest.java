package org.concordat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concordat.model.AnalysisLimits;
import org.concordat.model.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

  private static final AnalysisLimits SMALL =
      new AnalysisLimits(100_000, 2_000, 2, 50, 20, 40L << 20);

  @TempDir private Path folder;

  private final Collected found = new Collected();

  private void read(AnalysisLimits limits, Path... arguments) {
    try (DocumentReader reader = DocumentReader.create(limits)) {
      reader.read(List.of(arguments), Optional.empty(), found);
    }
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static byte[] zip(Map<String, byte[]> entries, Charset names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    return zip(new TreeMap<>(entries), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void namesAFileByItsNameAndAFolderSFilesByTheirPaths() throws IOException {
    write("b/two.txt", "Two.");
    write("b/a/three.txt", "Three.");
    Path one = write("one.txt", "One.");
    read(AnalysisLimits.DEFAULT, one, folder);
    assertThat(found.ids()).containsExactly("one.txt", "b/a/three.txt", "b/two.txt", "one.txt");
    assertThat(found.documents.get(1).text()).isEqualTo("Three.");
    assertThat(found.rejects).isEmpty();
  }

  @Test
  void readsStandardInput() {
    try (DocumentReader reader = DocumentReader.create(AnalysisLimits.DEFAULT)) {
      reader.read(
          List.of(Path.of("-")),
          Optional.of(new ByteArrayInputStream(utf8("Куба согласна."))),
          found);
    }
    assertThat(found.documents).containsExactly(Document.of("-", "Куба согласна."));
  }

  @Test
  void refusesABadLineOfJsonAlone() throws IOException {
    Path file =
        write(
            "d.jsonl",
            """
            {"id": "a", "text": "One.", "language": "en", "published": "2026-03-01"}

            {"id": "b"}
            not json
            {"id": "c", "text": "Three.", "title": "T", "source": "S"}
            """);
    read(AnalysisLimits.DEFAULT, file);
    assertThat(found.ids()).containsExactly("a", "c");
    assertThat(found.documents.get(0).language()).contains("en");
    assertThat(found.documents.get(1).source()).contains("S");
    assertThat(found.rejects).hasSize(2);
    assertThat(found.rejects.get(0)).startsWith("d.jsonl:3: member 'text'");
    assertThat(found.rejects.get(1)).startsWith("d.jsonl:4: no JSON");
  }

  @Test
  void listsAnEmptyFileAsEmpty() throws IOException {
    read(AnalysisLimits.DEFAULT, write("e.txt", ""));
    assertThat(found.warnings).containsExactly("e.txt: empty");
    assertThat(found.rejects).isEmpty();
  }

  @Test
  void refusesBinaryJunkAndReadsOn() throws IOException {
    byte[] junk = new byte[5_000];
    new Random(7).nextBytes(junk);
    write("a.txt", junk);
    write("b.txt", "Text.");
    read(AnalysisLimits.DEFAULT, folder);
    assertThat(found.ids()).containsExactly("b.txt");
    assertThat(found.rejects).hasSize(1).first().asString().startsWith("a.txt: binary data");
  }

  @Test
  void warnsOfAFewBadBytesAndRefusesMany() throws IOException {
    byte[] few = utf8("Переговоры в порту продолжаются. ".repeat(20));
    few[40] = (byte) 0xFF;
    write("few.txt", few);
    byte[] many = utf8("Переговоры в порту продолжаются. ".repeat(20));
    for (int index = 0; index < many.length; index += 60) {
      many[index] = (byte) 0xFF;
    }
    write("many.txt", many);
    read(AnalysisLimits.DEFAULT, folder);
    assertThat(found.ids()).containsExactly("few.txt");
    assertThat(found.warnings).hasSize(1).first().asString().contains("could not be decoded");
    assertThat(found.rejects).hasSize(1).first().asString().startsWith("many.txt: ");
  }

  @Test
  void refusesATextOverTheLimit() throws IOException {
    write("big.txt", "word ".repeat(30_000));
    write("line.jsonl", "{\"id\":\"x\",\"text\":\"" + "word ".repeat(30_000) + "\"}\n");
    write("small.txt", "Text.");
    read(SMALL, folder);
    assertThat(found.ids()).containsExactly("small.txt");
    assertThat(found.rejects)
        .hasSize(2)
        .allMatch(line -> line.contains("more text than the limit"));
  }

  @Test
  void refusesLinksThatLeadOutOrInCircles() throws IOException {
    write("in/a.txt", "Text.");
    Path outside = write("outside.txt", "Secret.");
    Path root = folder.resolve("in");
    Files.createSymbolicLink(root.resolve("loop"), root);
    Files.createSymbolicLink(root.resolve("out.txt"), outside);
    Files.createSymbolicLink(root.resolve("none.txt"), root.resolve("missing"));
    Files.createSymbolicLink(root.resolve("same.txt"), root.resolve("a.txt"));
    Files.createSymbolicLink(root.resolve("x"), root.resolve("y"));
    Files.createSymbolicLink(root.resolve("y"), root.resolve("x"));
    read(AnalysisLimits.DEFAULT, root);
    assertThat(found.ids()).containsExactly("a.txt");
    assertThat(found.warnings).hasSize(1).first().asString().startsWith("same.txt: ");
    assertThat(found.rejects)
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly("loop", "none.txt", "out.txt", "x", "y");
  }

  @Test
  void refusesAnUnreadableFile() throws IOException {
    Path file = write("a.txt", "Text.");
    Assumptions.assumeTrue(
        file.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "no POSIX rights here");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "this user reads everything");
    read(AnalysisLimits.DEFAULT, file);
    assertThat(found.rejects).containsExactly("a.txt: no permission to read it");
  }

  @Test
  void namesAMissingArgument() {
    read(AnalysisLimits.DEFAULT, folder.resolve("none.txt"));
    assertThat(found.rejects)
        .hasSize(1)
        .first()
        .asString()
        .endsWith("none.txt: no such file or folder");
  }

  @Test
  void readsArchivesInsideArchives() throws IOException {
    byte[] inner = zip(Map.of("c.txt", utf8("Three.")));
    write("a.zip", zip(Map.of("b.txt", utf8("Two."), "d/inner.zip", inner)));
    read(AnalysisLimits.DEFAULT, folder);
    assertThat(found.ids()).containsExactly("a.zip/b.txt", "a.zip/d/inner.zip/c.txt");
  }

  @Test
  void decodesNamesOfEntriesInAnyEncoding() throws IOException {
    Map<String, byte[]> entries = Map.of("Документы/Заявление министра.txt", utf8("Text."));
    write("old.zip", zip(entries, Charset.forName("IBM866")));
    write("utf.zip", zip(entries));
    read(AnalysisLimits.DEFAULT, folder);
    assertThat(found.ids())
        .containsExactly(
            "old.zip/Документы/Заявление министра.txt", "utf.zip/Документы/Заявление министра.txt");
  }

  @Test
  void refusesBombsByRatioDepthAndCount() throws IOException {
    byte[] zeros = new byte[30 << 20];
    Arrays.fill(zeros, (byte) ' ');
    write("ratio.zip", zip(Map.of("a.txt", zeros)));
    byte[] deep = zip(Map.of("d.txt", utf8("Deep.")));
    for (int level = 0; level < 5; level++) {
      deep = zip(Map.of("d.zip", deep));
    }
    write("deep.zip", deep);
    Map<String, byte[]> many = new TreeMap<>();
    for (int number = 0; number < 60; number++) {
      many.put("%03d.txt".formatted(number), utf8("Text."));
    }
    write("many.zip", zip(many));
    write("z.txt", "Text.");
    AnalysisLimits limits = new AnalysisLimits(64 << 20, 2_000, 2, 50, 20, 40L << 20);
    read(limits, folder);
    assertThat(found.ids()).hasSize(51).contains("z.txt");
    assertThat(found.rejects).hasSize(3);
    assertThat(found.rejects.get(0)).startsWith("deep.zip/d.zip/d.zip: archives inside each other");
    assertThat(found.rejects.get(1)).startsWith("many.zip: an archive of more than 50 entries");
    assertThat(found.rejects.get(2))
        .startsWith("ratio.zip: an archive that unpacks to more than 20");
  }

  @Test
  void readsATruncatedArchiveUpToItsDamage() throws IOException {
    byte[] text = new byte[4_000];
    for (int index = 0; index < text.length; index++) {
      text[index] = (byte) ('a' + index * 7919 % 26);
    }
    byte[] whole = zip(Map.of("a.txt", utf8("One."), "b.txt", text));
    write("cut.zip", Arrays.copyOf(whole, whole.length / 2));
    read(AnalysisLimits.DEFAULT, folder);
    assertThat(found.ids()).containsExactly("cut.zip/a.txt");
    assertThat(found.rejects).isNotEmpty().allMatch(line -> line.startsWith("cut.zip"));
  }

  @Test
  void refusesEntriesThatLeadOutOfTheArchive() throws IOException {
    write("a.zip", zip(Map.of("../evil.txt", utf8("Text."), "good.txt", utf8("Text."))));
    read(AnalysisLimits.DEFAULT, folder);
    assertThat(found.ids()).containsExactly("a.zip/good.txt");
    assertThat(found.rejects).hasSize(1).first().asString().contains("leads out");
  }
}
