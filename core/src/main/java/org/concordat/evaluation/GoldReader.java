package org.concordat.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.model.Document;
import org.concordat.model.Span;
import org.concordat.model.StatementKind;

/**
 * Reads gold files: an article in one or more languages, mentions in tags ({@code <c
 * id=CU>Cuba</c>}), statements in lines of their own ({@code >> speaker | cue | content | kind |
 * id}). A line of text is a paragraph; the document's text is its lines joined by a line feed.
 */
public final class GoldReader {

  private static final Pattern STATEMENT = Pattern.compile("\\s*(\\?)?>>\\s*(.*)");
  private static final Pattern SECTION = Pattern.compile("@([a-z]{2})");
  private static final Pattern COUNTED = Pattern.compile("(.*)#(\\d+)");

  private final String file;
  private final Map<String, String> header = new HashMap<>();
  private final List<GoldDocument> documents = new ArrayList<>();
  private Optional<Section> open = Optional.empty();

  private GoldReader(String file) {
    this.file = file;
  }

  /** A document that is being read. */
  private static final class Section {
    private final String language;
    private final StringBuilder text = new StringBuilder();
    private final List<GoldMention> mentions = new ArrayList<>();
    private final List<GoldStatement> statements = new ArrayList<>();
    private int lineStart;

    Section(String language) {
      this.language = language;
    }
  }

  /**
   * Reads a file.
   *
   * @param file its name, for messages
   * @param content its text
   * @return its documents, one a language, in the order of the file
   * @throws GoldException if a line is broken
   */
  public static List<GoldDocument> read(String file, String content) {
    GoldReader reader = new GoldReader(file);
    String[] lines = content.split("\r?\n", -1);
    for (int index = 0; index < lines.length; index++) {
      reader.line(lines[index], index + 1);
    }
    reader.close();
    return List.copyOf(reader.documents);
  }

  private void line(String line, int number) {
    Matcher section = SECTION.matcher(line.strip());
    if (section.matches()) {
      close();
      open = Optional.of(new Section(section.group(1)));
    } else if (open.isEmpty()) {
      if (line.startsWith("#") && line.indexOf(':') > 0) {
        String value = line.substring(line.indexOf(':') + 1);
        int remark = value.indexOf('(');
        header.put(
            line.substring(1, line.indexOf(':')).strip(),
            (remark < 0 ? value : value.substring(0, remark)).strip());
      }
    } else if (!line.isBlank()) {
      Matcher statement = STATEMENT.matcher(line);
      if (statement.matches()) {
        statement(open.get(), statement.group(2), statement.group(1) != null, number);
      } else {
        paragraph(open.get(), line, number);
      }
    }
  }

  private void paragraph(Section section, String line, int number) {
    if (!section.text.isEmpty()) {
      section.text.append('\n');
    }
    section.lineStart = section.text.length();
    section.mentions.addAll(GoldMarkup.read(line, section.text, file + ":" + number));
  }

  private void statement(Section section, String fields, boolean optional, int number) {
    String place = file + ":" + number;
    String[] parts = fields.split(" \\| ", -1);
    if (parts.length != 5) {
      throw new GoldException(place + ": a statement has five fields, this has " + parts.length);
    }
    section.statements.add(
        new GoldStatement(
            find(section, parts[0].strip(), place),
            find(section, parts[1].strip(), place),
            find(section, parts[2].strip(), place)
                .orElseThrow(() -> new GoldException(place + ": a statement needs its content")),
            kind(parts[3].strip(), place),
            parts[4].strip(),
            optional));
  }

  private static StatementKind kind(String name, String place) {
    try {
      return StatementKind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new GoldException(place + ": no kind of statement: " + name);
    }
  }

  /** Words in the line above; {@code he#2} is the second "he"; a dash stands for none. */
  private static Optional<Span> find(Section section, String words, String place) {
    if (words.equals("-")) {
      return Optional.empty();
    }
    String line = section.text.substring(section.lineStart);
    String wanted = words;
    int times = 1;
    Matcher counted = COUNTED.matcher(words);
    if (!line.contains(words) && counted.matches()) {
      wanted = counted.group(1);
      times = Integer.parseInt(counted.group(2));
    }
    int start = -1;
    for (int time = 0; time < times; time++) {
      start = line.indexOf(wanted, start + 1);
      if (start < 0) {
        throw new GoldException(place + ": '" + words + "' is not in the line");
      }
    }
    int from = section.lineStart + start;
    return Optional.of(new Span(from, from + wanted.length()));
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Section section = open.get();
    String id = header.get("id");
    if (id == null) {
      throw new GoldException(file + ": no line '# id:' before the first language");
    }
    section.mentions.sort(Comparator.comparing(GoldMention::span));
    Document document =
        new Document(
            id + "." + section.language,
            Optional.ofNullable(header.get("source." + section.language))
                .or(() -> Optional.ofNullable(header.get("source"))),
            Optional.of(section.language),
            Optional.empty(),
            Optional.ofNullable(header.get("published")).filter(day -> !day.isEmpty()),
            section.text.toString());
    documents.add(new GoldDocument(document, section.mentions, section.statements));
    open = Optional.empty();
  }
}
