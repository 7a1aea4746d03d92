package org.concordat.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * A treaty as it is printed, in four formats: with contents, running heads, page numbers, lines
 * that are broken and hyphenated to fit, and footnotes.
 */
final class TreatyRenderings {

  private static final int COLUMNS = 72;
  private static final int LINES = 40;
  private static final float MARGIN = 70;
  private static final float SIZE = 11;
  private static final float LEADING = 14;

  private final List<Block> blocks = new ArrayList<>();
  private final String title;
  private final Words words;

  /**
   * A line of the plain text.
   *
   * @param text its words
   * @param gap whether a blank line stands before it
   * @param note number of the footnote behind it; 0 for none
   */
  private record Block(String text, boolean gap, int note) {}

  /**
   * What a printer of a language writes.
   *
   * @param contents the heading of the contents
   * @param article what the headings of articles begin with
   * @param notes footnotes
   */
  record Words(String contents, String article, List<String> notes) {}

  TreatyRenderings(String text, Words words) {
    this.words = words;
    this.title = text.lines().findFirst().orElseThrow();
    boolean gap = true;
    int note = 0;
    int paragraphs = 0;
    for (String line : text.split("\n")) {
      if (line.isBlank()) {
        gap = true;
        continue;
      }
      paragraphs += line.length() > 100 ? 1 : 0;
      boolean noted = line.length() > 100 && paragraphs % 7 == 3 && note < words.notes().size();
      note += noted ? 1 : 0;
      blocks.add(new Block(line, gap, noted ? note : 0));
      gap = false;
    }
  }

  private List<String> contents() {
    List<String> lines = new ArrayList<>(List.of(words.contents()));
    for (int index = 0; index < blocks.size(); index++) {
      String line = blocks.get(index).text();
      if (isArticle(line)) {
        boolean alone = line.length() < words.article().length() + 5;
        lines.add(alone ? line + " " + blocks.get(index + 1).text() : line);
      }
    }
    return lines;
  }

  private boolean isArticle(String line) {
    return line.startsWith(words.article() + " ") && line.length() < 70;
  }

  private String head() {
    return title.substring(0, 1) + title.substring(1, Math.min(40, title.length())).toLowerCase();
  }

  /** Plain text as a typist makes it. */
  byte[] txt() {
    StringBuilder out = new StringBuilder();
    List<String> page = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    int number = 1;
    List<String> all = new ArrayList<>();
    all.add(title);
    all.add("");
    for (String line : contents()) {
      all.add(line.equals(words.contents()) ? line : leaders(line, COLUMNS));
    }
    for (Block block : blocks.subList(1, blocks.size())) {
      if (block.gap()) {
        all.add("");
      }
      String marked = block.note() > 0 ? block.text() + " (" + block.note() + ")" : block.text();
      List<String> lines = wrap(marked, line -> line.length() <= COLUMNS);
      all.addAll(lines);
      if (block.note() > 0) {
        all.add("\u0000" + block.note() + " " + words.notes().get(block.note() - 1));
      }
    }
    for (String line : all) {
      if (line.startsWith("\u0000")) {
        notes.add(line.substring(1));
      } else {
        page.add(line);
      }
      if (page.size() >= LINES) {
        number = page(out, page, notes, number);
      }
    }
    page(out, page, notes, number);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private int page(StringBuilder out, List<String> page, List<String> notes, int number) {
    out.append(number > 1 ? head() + "\n\n" : "");
    page.forEach(line -> out.append(line).append('\n'));
    if (!notes.isEmpty()) {
      out.append("____________\n");
      notes.forEach(
          note ->
              wrap(note, line -> line.length() <= COLUMNS)
                  .forEach(line -> out.append(line).append('\n')));
    }
    out.append("\n- ").append(number).append(" -\n\f");
    page.clear();
    notes.clear();
    return number + 1;
  }

  private static String leaders(String line, int columns) {
    String cut = line.substring(0, Math.min(line.length(), columns - 8));
    return cut + " " + ".".repeat(columns - cut.length() - 4) + " 12";
  }

  private interface Fit {
    boolean fits(String line) throws IOException;
  }

  /** Breaks a paragraph into lines; long words are divided with a hyphen. */
  private static List<String> wrap(String paragraph, Fit fit) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    try {
      for (String word : paragraph.split(" ")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (fit.fits(longer)) {
          line.setLength(0);
          line.append(longer);
          continue;
        }
        String head = word.length() >= 9 ? word.substring(0, word.length() / 2) : "";
        boolean letters = !head.isEmpty() && word.chars().allMatch(Character::isLetter);
        if (letters && fit.fits(line + " " + head + "-")) {
          lines.add(line + " " + head + "-");
          line.setLength(0);
          line.append(word.substring(head.length()));
        } else {
          lines.add(line.toString());
          line.setLength(0);
          line.append(word);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A page of a ministry's site. */
  byte[] html() {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">");
    out.append("<title>").append(title).append("</title></head><body>\n");
    out.append(
        "<div id=\"menu\"><ul><li><a href=\"/\">Home</a></li><li><a href=\"/t\">Treaties</a>");
    out.append("</li><li><a href=\"/c\">Contact</a></li></ul></div>\n<div id=\"content\">\n");
    out.append("<h1>").append(title).append("</h1>\n<ul>");
    for (String line : contents().subList(1, contents().size())) {
      out.append("<li><a href=\"#a\">").append(line).append("</a></li>");
    }
    out.append("</ul>\n");
    StringBuilder notes = new StringBuilder();
    for (Block block : blocks.subList(1, blocks.size())) {
      String tag = isArticle(block.text()) ? "h3" : "p";
      out.append('<').append(tag).append('>').append(block.text());
      if (block.note() > 0) {
        out.append("<sup>").append(block.note()).append("</sup>");
        notes.append("<p><sup>").append(block.note()).append("</sup> ");
        notes.append(words.notes().get(block.note() - 1)).append("</p>\n");
      }
      out.append("</").append(tag).append(">\n");
    }
    out.append("<hr>\n").append(notes).append("</div></body></html>");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText(head());
      document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("12");
      document.createParagraph().createRun().setText(title);
      for (String line : contents()) {
        XWPFParagraph entry = document.createParagraph();
        entry.createRun().setText(line);
        if (!line.equals(words.contents())) {
          entry.createRun().addTab();
          entry.createRun().setText("12");
        }
      }
      for (Block block : blocks.subList(1, blocks.size())) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(block.text());
        if (block.note() > 0) {
          var note = document.createFootnote();
          note.createParagraph().createRun().setText(words.notes().get(block.note() - 1));
          paragraph.addFootnoteReference(note);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream font =
            Objects.requireNonNull(
                PDFont.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
      PDFont face = PDType0Font.load(document, font);
      Printer printer = new Printer(document, face, head());
      for (String line : wrap(title, text -> width(face, text, SIZE) <= printer.measure())) {
        printer.line(line, SIZE, true);
      }
      printer.space();
      for (String line : contents()) {
        printer.line(line.equals(words.contents()) ? line : leaders(line, COLUMNS), SIZE, false);
      }
      printer.turn();
      for (Block block : blocks.subList(1, blocks.size())) {
        if (block.gap()) {
          printer.space();
        }
        List<String> lines =
            wrap(block.text(), text -> width(face, text, SIZE) <= printer.measure());
        for (int index = 0; index < lines.size(); index++) {
          printer.line(lines.get(index), SIZE, index == 0);
        }
        if (block.note() > 0) {
          printer.note(block.note(), words.notes().get(block.note() - 1), lines.getLast());
        }
      }
      printer.end();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static float width(PDFont face, String text, float size) throws IOException {
    return face.getStringWidth(text) / 1000 * size;
  }

  /** Fills pages from the top, keeps the notes for the foot. */
  private static final class Printer {
    private final PDDocument document;
    private final PDFont face;
    private final String head;
    private final List<String> notes = new ArrayList<>();
    private PDPageContentStream content;
    private float height;
    private int number;

    Printer(PDDocument document, PDFont face, String head) throws IOException {
      this.document = document;
      this.face = face;
      this.head = head;
      open();
    }

    float measure() {
      return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    private void open() throws IOException {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      number++;
      content = new PDPageContentStream(document, page);
      height = PDRectangle.A4.getHeight() - MARGIN;
      show(head, MARGIN, height + 25, 9);
      show(Integer.toString(number), PDRectangle.A4.getWidth() / 2, 30, 9);
    }

    private void show(String text, float left, float bottom, float size) throws IOException {
      content.beginText();
      content.setFont(face, size);
      content.newLineAtOffset(left, bottom);
      content.showText(text);
      content.endText();
    }

    void line(String text, float size, boolean opens) throws IOException {
      if (height < MARGIN + 30 + notes.size() * 12) {
        turn();
      }
      // Paragraphs stand a little apart, as word processors set them.
      height -= opens ? 6 : 0;
      show(text, MARGIN, height, size);
      height -= LEADING;
    }

    void note(int mark, String text, String line) throws IOException {
      show(Integer.toString(mark), MARGIN + width(face, line, SIZE) + 1, height + LEADING + 4, 6);
      notes.add(mark + " " + text);
    }

    void space() {
      height -= LEADING;
    }

    void turn() throws IOException {
      end();
      open();
    }

    void end() throws IOException {
      float bottom = MARGIN;
      for (String note : notes) {
        show(note, MARGIN, bottom, 8);
        bottom -= 11;
      }
      notes.clear();
      content.close();
    }
  }
}
