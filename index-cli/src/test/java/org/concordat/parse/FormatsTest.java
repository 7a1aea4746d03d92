package org.concordat.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.concordat.ingest.DocumentReader;
import org.concordat.ingest.DocumentSink;
import org.concordat.ingest.IngestedFile;
import org.concordat.ingest.Reject;
import org.concordat.model.AnalysisLimits;
import org.concordat.model.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every format through the same door as the command, child process included. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsTest {

  private static final String RUSSIAN = "Министр сообщил, что договор готов.";
  private static final String VIETNAMESE = "Bộ trưởng cho biết hiệp định đã sẵn sàng.";

  @TempDir private Path folder;

  private final DocumentReader reader = DocumentReader.create(AnalysisLimits.DEFAULT);
  private final List<String> warnings = new ArrayList<>();
  private final List<String> rejects = new ArrayList<>();

  @AfterAll
  void close() {
    reader.close();
  }

  private List<Document> read(String name, byte[] bytes) throws IOException {
    return read(Files.write(folder.resolve(name), bytes));
  }

  private List<Document> read(Path file) {
    List<Document> documents = new ArrayList<>();
    warnings.clear();
    rejects.clear();
    reader.read(
        List.of(file),
        Optional.of(new ByteArrayInputStream(new byte[0])),
        new DocumentSink() {
          @Override
          public void document(IngestedFile from, Document document) {
            documents.add(document);
          }

          @Override
          public void reject(Reject reject) {
            rejects.add(reject.line());
          }

          @Override
          public void warning(Reject warning) {
            warnings.add(warning.line());
          }
        });
    return documents;
  }

  private Document only(String name, byte[] bytes) throws IOException {
    List<Document> documents = read(name, bytes);
    assertThat(rejects).isEmpty();
    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).id()).isEqualTo(name);
    return documents.get(0);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsWordFiles() throws IOException {
    Document found = only("a.docx", SampleFiles.docx("Название", RUSSIAN, VIETNAMESE));
    assertThat(found.text()).isEqualTo(RUSSIAN + "\n\n" + VIETNAMESE + "\n");
    assertThat(found.title()).contains("Название");
  }

  @Test
  void knowsAWordFileWithoutItsName() throws IOException {
    assertThat(only("letter", SampleFiles.docx("", RUSSIAN)).text()).contains(RUSSIAN);
  }

  @Test
  void readsRichText() throws IOException {
    assertThat(only("a.rtf", SampleFiles.rtf(RUSSIAN, VIETNAMESE)).text())
        .isEqualTo(RUSSIAN + "\n\n" + VIETNAMESE + "\n");
  }

  @Test
  void readsBooks() throws IOException {
    Document found = only("a.epub", SampleFiles.epub("Сборник", "2026-03-01", RUSSIAN, VIETNAMESE));
    assertThat(found.text()).contains(RUSSIAN + "\n\n" + VIETNAMESE);
    assertThat(found.title()).contains("Сборник");
    assertThat(found.published()).contains("2026-03-01");
  }

  @Test
  void readsOpenDocuments() throws IOException {
    Document found = only("a.odt", SampleFiles.odt("Bản tin", RUSSIAN, VIETNAMESE));
    assertThat(found.text()).isEqualTo(RUSSIAN + "\n\n" + VIETNAMESE + "\n");
    assertThat(found.title()).contains("Bản tin");
  }

  @Test
  void makesOneLineOfThePrintedLinesOfAParagraph() throws IOException {
    List<List<String>> pages =
        List.of(
            List.of(
                "HARBOUR GAZETTE",
                "",
                "The delegates agreed on a plan for coop-",
                "eration at sea and they",
                "",
                "1"),
            List.of(
                "HARBOUR GAZETTE",
                "",
                "signed it on the second day.",
                "A long second line follows.",
                "",
                "2"),
            List.of("HARBOUR GAZETTE", "", "Nobody voted against.", "", "3"));
    assertThat(only("a.pdf", SampleFiles.pdf(pages, "")).text())
        .isEqualTo(
            "The delegates agreed on a plan for cooperation at sea and they signed it on the second day."
                + " A long second line follows.\n\nNobody voted against.\n");
  }

  @Test
  void saysThatAPdfHasNoText() throws IOException {
    List<Document> documents =
        read("scan.pdf", SampleFiles.pdf(List.of(List.of(""), List.of("")), ""));
    assertThat(documents.get(0).text()).isEmpty();
    assertThat(warnings).containsExactly("scan.pdf: pages without text: a scan?");
  }

  @Test
  void refusesDamagedAndEncryptedFilesInOneLineEach() throws IOException {
    byte[] pdf = SampleFiles.pdf(List.of(List.of("Some words.")), "");
    assertThat(read("cut.pdf", Arrays.copyOf(pdf, 150))).isEmpty();
    assertThat(rejects).singleElement().asString().startsWith("cut.pdf: damaged");
    assertThat(read("locked.pdf", SampleFiles.pdf(List.of(List.of("Some words.")), "secret")))
        .isEmpty();
    assertThat(rejects).containsExactly("locked.pdf: encrypted: it opens with a password only");
    byte[] docx = SampleFiles.docx("", RUSSIAN);
    assertThat(read("cut.docx", Arrays.copyOf(docx, docx.length / 2))).isEmpty();
    assertThat(rejects).singleElement().asString().startsWith("cut.docx: damaged");
    // The child goes on with the next file.
    assertThat(only("good.docx", docx).text()).contains(RUSSIAN);
  }

  @Test
  void readsMailsAndTheirAttachments() throws IOException {
    String mail =
        """
        From: Anna <anna@example.org>
        To: Boris <boris@example.org>
        Subject: =?UTF-8?B?0J/RgNC+0LXQutGC?=
        Date: Sun, 1 Mar 2026 10:00:00 +0300
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=XX

        --XX
        Content-Type: multipart/alternative; boundary=YY

        --YY
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: 8bit

        %s
        --YY
        Content-Type: text/html; charset=UTF-8
        Content-Transfer-Encoding: 8bit

        <p>The same as HTML</p>
        --YY--
        --XX
        Content-Type: text/html; name=annex.html
        Content-Disposition: attachment; filename=annex.html
        Content-Transfer-Encoding: 8bit

        <html><head><meta charset=utf-8></head><body><p>%s</p></body></html>
        --XX
        Content-Type: image/png; name=seal.png
        Content-Disposition: attachment; filename=seal.png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --XX--
        """
            .replaceFirst("%s", RUSSIAN)
            .replaceFirst("%s", VIETNAMESE);
    List<Document> documents = read("a.eml", utf8(mail));
    assertThat(rejects).isEmpty();
    assertThat(documents).extracting(Document::id).containsExactly("a.eml", "a.eml/annex.html");
    assertThat(documents.get(0).text().strip()).isEqualTo(RUSSIAN);
    assertThat(documents.get(0).title()).contains("Проект");
    assertThat(documents.get(0).published()).contains("2026-03-01");
    assertThat(documents.get(1).text().strip()).isEqualTo(VIETNAMESE);
    assertThat(warnings).containsExactly("a.eml: attachment seal.png was not read: image/png");
  }

  @Test
  void findsTheEncodingOfWebPagesWhateverTheySay() throws IOException {
    String html =
        "<html><head><meta charset=\"%s\"><title>T</title></head><body><p>"
            + RUSSIAN
            + "</p></body></html>";
    for (String[] pair :
        new String[][] {
          {"windows-1251", "windows-1251"},
          {"koi8-r", "KOI8-R"},
          {"iso-8859-1", "windows-1251"},
          {"windows-1251", "UTF-8"},
          {"no-such-thing", "IBM866"},
          {"utf-8", "UTF-16LE"}
        }) {
      byte[] bytes = html.replace("%s", pair[0]).getBytes(Charset.forName(pair[1]));
      assertThat(only("a.html", bytes).text()).as(String.join(" ", pair)).isEqualTo(RUSSIAN + "\n");
    }
  }

  @Test
  void opensNoOtherFileThatAnXmlFileNames() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET WORDS");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><r><p>Visible &x;</p></r>";
    List<Document> documents = read("a.xml", utf8(xml));
    assertThat(documents).noneMatch(document -> document.text().contains("SECRET"));
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"lollollol\">");
    for (char name = 'b'; name < 'j'; name++) {
      String before = "&" + (char) (name - 1) + ";";
      bomb.append("<!ENTITY ").append(name).append(" \"").append(before.repeat(10)).append("\">");
    }
    read("bomb.xml", utf8(bomb + "]><r>&i;</r>"));
    assertThat(rejects).singleElement().asString().startsWith("bomb.xml: ");
  }
}
