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
    List<Line> lines = Lines.withoutFurniture(text, table.get());
    List<Heading> headings = headings(text, lines, new HeadingReader(table.get()));
    StructureBuilder builder = new StructureBuilder(text, lines, new BodyReader(table.get()));
    return new TreatyStructure(
        document, title(text, lines, headings), builder.build(headings), builder.warnings());
  }

  /** The headings, without those of a table of contents. */
  private static List<Heading> headings(String text, List<Line> lines, HeadingReader reader) {
    List<Heading> found = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      reader.read(text, lines.get(index), index).ifPresent(found::add);
    }
    int afterContents = afterContents(found);
    List<Heading> kept = new ArrayList<>(found.subList(afterContents, found.size()));
    boolean article = false;
    for (Heading heading : List.copyOf(kept)) {
      article |= heading.part() == TreatyPart.ARTICLE;
      // A signature clause stands behind articles; before them the same words begin a sentence.
      if (heading.part() == TreatyPart.SIGNATURES && !article) {
        kept.remove(heading);
      }
    }
    return kept;
  }

  /**
   * Where the text itself begins: a table of contents lists the articles, heading upon heading with
   * nothing between, and then the first article comes again.
   */
  private static int afterContents(List<Heading> found) {
    int close = 0;
    for (int index = 1; index < found.size(); index++) {
      boolean again =
          found.get(index).part() == TreatyPart.ARTICLE
              && found.get(index).number().equals(Optional.of(1));
      if (again && close > 1 && close >= index - 2) {
        int first = index;
        while (first > 0 && found.get(first - 1).part().isDivision()) {
          first--;
        }
        return first;
      }
      close += found.get(index).line() - found.get(index - 1).line() <= 2 ? 1 : 0;
    }
    return 0;
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
