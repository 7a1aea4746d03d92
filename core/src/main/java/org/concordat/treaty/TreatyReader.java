package org.concordat.treaty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.Language;
import org.concordat.model.Document;
import org.concordat.model.Span;

/**
 * Reads the structure of treaty texts: a door of stage 1b. Works line by line, in time linear in
 * the length of the text. Immutable and thread-safe.
 */
public final class TreatyReader {

  private static final int LONGEST_TITLE = 160;

  private final Map<Language, StructureWords> words = new EnumMap<>(Language.class);

  private TreatyReader() {}

  /**
   * Builds a reader: reads the tables of every language.
   *
   * @return a new reader
   */
  public static TreatyReader create() {
    TreatyReader reader = new TreatyReader();
    for (Language language : Language.values()) {
      reader.words.put(language, StructureWords.load(language));
    }
    return reader;
  }

  /**
   * Reads a text.
   *
   * @param document a document whose language is decided
   * @return its structure; without articles where it is no treaty or in a language that is not
   *     analysed
   */
  public TreatyStructure read(Document document) {
    Optional<StructureWords> table =
        document.language().flatMap(Language::of).map(language -> words.get(language));
    if (table.isEmpty()) {
      return new TreatyStructure(document, Optional.empty(), List.of(), List.of());
    }
    String text = document.text();
    List<Line> lines =
        Contents.without(text, Lines.withoutFurniture(text, table.get()), table.get());
    List<Heading> headings = headings(text, lines, new HeadingReader(table.get()));
    Optional<Span> title = title(text, lines, headings);
    StructureBuilder builder = new StructureBuilder(text, lines, new BodyReader(table.get()));
    return new TreatyStructure(document, title, builder.build(headings, title), builder.warnings());
  }

  /** The headings; what stands right below a number is a title, whatever its words. */
  private static List<Heading> headings(String text, List<Line> lines, HeadingReader reader) {
    List<Heading> found = new ArrayList<>();
    boolean article = false;
    for (int index = 0; index < lines.size(); index++) {
      Optional<Heading> heading = reader.read(text, lines.get(index), index);
      if (heading.isEmpty() || isTitleOfLast(found, heading.get())) {
        continue;
      }
      article |= heading.get().part() == TreatyPart.ARTICLE;
      // A signature clause stands behind articles; before them the same words begin a sentence.
      if (heading.get().part() != TreatyPart.SIGNATURES || article) {
        found.add(heading.get());
      }
    }
    return found;
  }

  /** {@code Reservations} in the line below {@code Article 25}. */
  private static boolean isTitleOfLast(List<Heading> found, Heading heading) {
    return !found.isEmpty()
        && heading.number().isEmpty()
        && found.getLast().number().isPresent()
        && found.getLast().rest().isEmpty()
        && found.getLast().line() == heading.line() - 1;
  }

  /** The first lines up to a blank one, unless they are a sentence. */
  private static Optional<Span> title(String text, List<Line> lines, List<Heading> headings) {
    if (lines.isEmpty() || !headings.isEmpty() && headings.get(0).line() == 0) {
      return Optional.empty();
    }
    Line first = lines.get(0);
    int end = first.end();
    boolean capitals = isCapitals(first.in(text));
    for (int index = 1; index < lines.size() && capitals; index++) {
      Line line = lines.get(index);
      if (line.gap() || !isCapitals(line.in(text))) {
        break;
      }
      end = line.end();
    }
    boolean sentence = text.charAt(end - 1) == '.' || text.charAt(end - 1) == ',';
    return sentence || end - first.start() > 2 * LONGEST_TITLE
        ? Optional.empty()
        : Optional.of(new Span(first.start(), end));
  }

  private static boolean isCapitals(String line) {
    return line.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }
}
