package org.concordat.cite;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.Language;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.language.LanguageRegistry;
import org.concordat.link.LinkedText;
import org.concordat.model.Citation;
import org.concordat.model.Evidence;
import org.concordat.model.Mention;
import org.concordat.model.Span;
import org.concordat.text.Sentence;
import org.concordat.treaty.PartNumbers;

/**
 * Finds citations of treaties' articles, each with the treaty that it belongs to: the door of stage
 * 4b. Articles of laws and articles of nothing named are left out. Immutable and thread-safe.
 */
public final class CitationFinder {

  private final Map<Language, Reading> languages = new EnumMap<>(Language.class);
  private final FoundingTreaties founding = FoundingTreaties.load();
  private final TreatyKinds kinds = TreatyKinds.load();

  /** How one language is read. */
  private record Reading(
      CitationWords words, ReferenceReader references, boolean cased, boolean isolating) {}

  /**
   * Builds the finder: reads the tables of every language.
   *
   * @param registry the languages
   */
  public CitationFinder(LanguageRegistry registry) {
    PartNumbers numbers = PartNumbers.load();
    for (Language language : registry.languages()) {
      CitationWords words =
          CitationWords.load(registry.analysis(language), registry.rules(language).folder());
      languages.put(
          language,
          new Reading(
              words,
              new ReferenceReader(words, numbers, language),
              registry.rules(language).subjectCase().isPresent(),
              registry.rules(language).isIsolating()));
    }
  }

  /**
   * Finds the citations of a text.
   *
   * @param text the text with its mentions linked
   * @param own the treaty whose text it is, to which its articles belong; empty for news
   * @return citations in text order
   */
  public List<Citation> find(LinkedText text, Optional<String> own) {
    SourceFinder sources = new SourceFinder(founding, kinds, own);
    List<Citation> found = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : text.text().sentences()) {
      List<Mention> mentions = new ArrayList<>();
      while (next < text.mentions().size()
          && text.mentions().get(next).span().start() < sentence.span().end()) {
        if (sentence.span().contains(text.mentions().get(next).span())) {
          mentions.add(text.mentions().get(next));
        }
        next++;
      }
      Reading reading = languages.get(sentence.language());
      if (reading != null) {
        CitedText cited = CitedText.of(sentence, mentions);
        find(text.text().text(), cited, reading, sources, own.isPresent(), found);
        sources.close(cited, reading.words());
      }
    }
    return found;
  }

  private static void find(
      String text,
      CitedText cited,
      Reading reading,
      SourceFinder sources,
      boolean treaty,
      List<Citation> found) {
    int at = 0;
    while (at < cited.tokens().size()) {
      Optional<Reference> reference = reading.references().read(cited.tokens(), at);
      if (reference.isEmpty()) {
        at++;
        continue;
      }
      at = reference.get().end();
      if (isPlain(text, cited, reference.get(), treaty)) {
        sources
            .find(cited, reference.get(), reading.words(), reading.cased())
            .filter(source -> isCertain(cited, reference.get(), reading, source))
            .ifPresent(source -> add(cited, reference.get(), source, found));
      }
    }
  }

  private static void add(
      CitedText cited, Reference reference, Source source, List<Citation> found) {
    Span span = cited.sentence().span(reference.first(), reference.end());
    for (Reference.Place place : reference.places()) {
      source
          .treaty()
          .ifPresent(
              treaty ->
                  found.add(
                      new Citation(
                          span,
                          treaty,
                          place.article(),
                          place.paragraph(),
                          place.point(),
                          new Evidence(source.rule(), source.confidence()))));
    }
  }

  /** Neither the heading of an article nor the name of a group such as ARTICLE 19. */
  private static boolean isPlain(
      String text, CitedText cited, Reference reference, boolean treaty) {
    List<Token> tokens = cited.tokens();
    Token first = tokens.get(reference.first());
    boolean shouted = first.shape() == Shape.UPPER && first.surface().length() > 2;
    return !shouted
        && !cited.isName(reference.first(), reference.end())
        && !Headings.isHeading(text, first.start(), tokens.get(reference.end() - 1).end(), treaty);
  }

  /**
   * Where the treaty does not stand beside the article, what looks like a citation must look quite
   * like one: {@code статье 5 раз}, {@code điều 5 tàu} do not.
   */
  private static boolean isCertain(
      CitedText cited, Reference reference, Reading reading, Source source) {
    boolean beside = source.rule().equals("cite.behind") || source.rule().equals("cite.word");
    return beside
        || !reading.references().isCounted(cited.tokens(), reference.end())
            && !(reading.isolating() && reference.small());
  }
}
