package org.concordat.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of every format, written on the spot. */
final class SampleFiles {

  private static final int TOP = 780;
  private static final int LINE = 14;

  private SampleFiles() {}

  /** Pages of lines; an empty line leaves the space between paragraphs. */
  static byte[] pdf(List<List<String>> pages, String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
          int height = TOP;
          for (String line : lines) {
            content.beginText();
            content.newLineAtOffset(60, height);
            content.showText(line);
            content.endText();
            height -= line.isEmpty() ? 2 * LINE : LINE;
          }
        }
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  static byte[] docx(String title, String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle(title);
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** RTF with every letter beyond ASCII as a Unicode escape. */
  static byte[] rtf(String... paragraphs) {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1251\\uc1 ");
    for (String paragraph : paragraphs) {
      for (char letter : paragraph.toCharArray()) {
        if (letter < 0x80) {
          rtf.append(letter);
        } else {
          rtf.append("\\u").append((short) letter).append('?');
        }
      }
      rtf.append("\\par ");
    }
    return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] epub(String title, String date, String... paragraphs) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(
        "META-INF/container.xml",
        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles>"
            + "<rootfile full-path=\"content.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
    entries.put(
        "content.opf",
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"2.0\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>"
            + title
            + "</dc:title><dc:date>"
            + date
            + "</dc:date></metadata><manifest>"
            + "<item id=\"one\" href=\"one.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
            + "<spine><itemref idref=\"one\"/></spine></package>");
    entries.put(
        "one.xhtml",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>One</title></head><body><p>"
            + String.join("</p><p>", paragraphs)
            + "</p></body></html>");
    return packed("application/epub+zip", entries);
  }

  static byte[] odt(String title, String... paragraphs) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(
        "content.xml",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
            + String.join("</text:p><text:p>", paragraphs)
            + "</text:p></office:text></office:body></office:document-content>");
    entries.put(
        "meta.xml",
        "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta><dc:title>"
            + title
            + "</dc:title></office:meta></office:document-meta>");
    return packed("application/vnd.oasis.opendocument.text", entries);
  }

  /** A packed document begins with its media type, not compressed. */
  private static byte[] packed(String mediaType, Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] type = mediaType.getBytes(StandardCharsets.US_ASCII);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      CRC32 sum = new CRC32();
      sum.update(type);
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
