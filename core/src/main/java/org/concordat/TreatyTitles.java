package org.concordat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.analysis.Language;
import org.concordat.extract.MentionExtractor;
import org.concordat.language.LanguageRegistry;
import org.concordat.link.EntityLinker;
import org.concordat.model.Document;
import org.concordat.model.Mention;
import org.concordat.model.Span;
import org.concordat.model.TreatyMention;
import org.concordat.text.SegmentedText;
import org.concordat.treaty.TreatyReader;
import org.concordat.treaty.TreatyStructure;

/**
 * Tells which treaty a text is the text of: by its title, read as news would write it. Immutable
 * and thread-safe.
 */
final class TreatyTitles {

  /** What stands before the title, since a capital at a sentence's beginning names nothing. */
  private static final String BEFORE = "x ";

  /** How much of the title must be the treaty's name. */
  private static final double LEAST = 0.5;

  private static final int LONGEST = 400;

  private final LanguageRegistry languages;
  private final TreatyReader reader;
  private final Function<Document, SegmentedText> segmenter;
  private final MentionExtractor extractor;
  private final EntityLinker linker;

  TreatyTitles(
      LanguageRegistry languages,
      TreatyReader reader,
      Function<Document, SegmentedText> segmenter,
      MentionExtractor extractor,
      EntityLinker linker) {
    this.languages = languages;
    this.reader = reader;
    this.segmenter = segmenter;
    this.extractor = extractor;
    this.linker = linker;
  }

  /** The id of the treaty; empty for other texts, and where the title tells none. */
  Optional<String> id(Document document) {
    TreatyStructure structure = reader.read(document);
    Optional<Language> language = document.language().flatMap(Language::of);
    if (!structure.isTreaty() || language.isEmpty()) {
      return Optional.empty();
    }
    return structure
        .title()
        .map(title -> title.in(document.text()))
        .or(document::title)
        .map(title -> title.replaceAll("\\s+", " ").strip())
        .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
        .flatMap(title -> id(title, language.get()));
  }

  private Optional<String> id(String title, Language language) {
    List<String> ways = new ArrayList<>();
    if (title.equals(title.toUpperCase(Locale.ROOT))) {
      String small = title.toLowerCase(Locale.ROOT);
      String sentence = capitalise(small, 1);
      String throughout = capitalise(small, Integer.MAX_VALUE);
      boolean capitals = languages.rules(language).capitalisesNames();
      ways.addAll(capitals ? List.of(throughout, sentence) : List.of(sentence, throughout));
    }
    ways.add(title);
    Optional<TreatyMention> best = Optional.empty();
    for (String way : ways) {
      for (TreatyMention mention : mentions(way, language)) {
        if (best.isEmpty() || mention.span().length() > best.get().span().length()) {
          best = Optional.of(mention);
        }
      }
    }
    return best.filter(mention -> mention.span().length() >= LEAST * title.length())
        .flatMap(TreatyMention::id);
  }

  private List<TreatyMention> mentions(String title, Language language) {
    SegmentedText text =
        segmenter.apply(Document.of("title", BEFORE + title).withLanguage(language.code()));
    List<Mention> whole =
        extractor.extract(text).stream().map(mention -> widened(mention, text.text())).toList();
    return linker.link(text, whole).mentions().stream()
        .filter(TreatyMention.class::isInstance)
        .map(TreatyMention.class::cast)
        .toList();
  }

  /**
   * A name that begins the title and is in no catalogue goes on to its end, which running text
   * would not allow: {@code Конвенция о помощи в спасении архивов}. Dates are no part of it.
   */
  private static Mention widened(Mention mention, String text) {
    boolean name =
        mention instanceof TreatyMention
            && mention.id().isEmpty()
            && mention.span().start() == BEFORE.length()
            && text.substring(mention.span().end()).chars().noneMatch(Character::isDigit);
    if (!name) {
      return mention;
    }
    TreatyMention treaty = (TreatyMention) mention;
    return new TreatyMention(
        new Span(BEFORE.length(), text.length()),
        treaty.id(),
        treaty.name(),
        treaty.anaphoric(),
        treaty.evidence());
  }

  /** Gives the first words capitals. */
  private static String capitalise(String text, int words) {
    StringBuilder out = new StringBuilder(text);
    int done = 0;
    boolean inWord = false;
    for (int index = 0; index < text.length() && done < words; index++) {
      boolean letter = Character.isLetter(text.charAt(index));
      if (letter && !inWord) {
        out.setCharAt(index, Character.toUpperCase(text.charAt(index)));
        done++;
      }
      inWord = letter || inWord && "'’".indexOf(text.charAt(index)) >= 0;
    }
    return out.toString();
  }
}
