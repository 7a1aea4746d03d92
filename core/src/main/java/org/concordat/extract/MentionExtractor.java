package org.concordat.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.language.LanguageRegistry;
import org.concordat.model.Mention;
import org.concordat.text.SegmentedText;
import org.concordat.text.Sentence;

/** Finds mentions in text: the door of stage 3. Immutable and thread-safe. */
public final class MentionExtractor {

  private final LanguageRegistry languages;
  private final Map<Language, List<MentionFinder>> finders = new EnumMap<>(Language.class);

  /**
   * Builds the extractor: reads the tables of every language.
   *
   * @param languages the languages
   */
  public MentionExtractor(LanguageRegistry languages) {
    this.languages = languages;
    PlaceCatalog places = PlaceCatalog.load();
    for (Language language : languages.languages()) {
      finders.put(language, finders(languages.analysis(language), places));
    }
  }

  /** The finders in the order in which they run: a later one sees what earlier ones found. */
  private static List<MentionFinder> finders(LanguageAnalysis analysis, PlaceCatalog places) {
    return List.of(
        new DateFinder(),
        new CountryFinder(Gazetteer.load(analysis, "countries")),
        new PlaceFinder(Gazetteer.load(analysis, "places"), places));
  }

  /**
   * Finds the mentions of a text.
   *
   * @param text sentences and tokens
   * @return mentions in text order, outer before inner, not linked yet (gazetteer entries carry
   *     their id)
   */
  public List<Mention> extract(SegmentedText text) {
    DocumentContext document = new DocumentContext(text.document());
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      SentenceContext context =
          new SentenceContext(sentence, languages.analysis(sentence.language()), document);
      for (MentionFinder finder : finders.getOrDefault(sentence.language(), List.of())) {
        finder.find(context);
      }
      context.found().stream()
          .map(Candidate::mention)
          .sorted(Comparator.comparing(Mention::span))
          .forEach(mentions::add);
    }
    return mentions;
  }
}
