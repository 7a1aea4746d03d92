package org.concordat.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final int steps;

  /**
   * Builds the extractor: reads the tables of every language.
   *
   * @param languages the languages
   */
  public MentionExtractor(LanguageRegistry languages) {
    this.languages = languages;
    Catalogs catalogs =
        new Catalogs(
            PlaceCatalog.load(),
            OrganizationCatalog.load(),
            TreatyCatalog.load(),
            new PlainWords(languages.languages().stream().map(languages::analysis).toList()));
    for (Language language : languages.languages()) {
      finders.put(language, finders(languages.analysis(language), catalogs));
    }
    this.steps = finders.values().stream().mapToInt(List::size).max().orElse(0);
  }

  /** The finders in the order in which they run: a later one sees what earlier ones found. */
  private static List<MentionFinder> finders(LanguageAnalysis analysis, Catalogs catalogs) {
    NameTable names = NameTable.load(analysis);
    NameContext cues = NameContext.load(analysis);
    AmbiguityJudge judge = new AmbiguityJudge(cues, names);
    FamilyNames persons = FamilyNames.load();
    BodyLinks links = BodyLinks.load(analysis);
    TitleWords titles = TitleWords.load(analysis);
    CueTable personCues = CueTable.load(analysis);
    TitleParts titleParts = TitleParts.load(analysis);
    TitleReader titleReader =
        new TitleReader(
            TitleTable.load(analysis), titleParts, personCues, catalogs.organizations());
    return List.of(
        new DateFinder(),
        new GazetteerFinder(
            names, judge, new CatalogMentions(catalogs.places()), catalogs.organizations()),
        new OrganizationFinder(
            NameHeads.load(analysis, "organization-heads", "takes"),
            List.of(
                new QuotedPattern(),
                new CasedPattern(new GenitiveChain(links)),
                new AfterPattern(links, persons),
                new LabelPattern(titles),
                new OfPattern(cues, titles)),
            catalogs.organizations()),
        new DatelineAgencyFinder(),
        new QuotedNameFinder(links),
        new AcronymFinder(links),
        new ForeignNameFinder(links, persons),
        new CompoundNameFinder(links),
        TreatyFinder.load(analysis, catalogs.treaties()),
        new PersonFinder(
            new NameRuns(personCues),
            new RunSplitter(personCues, catalogs.plainWords()),
            new PersonRules(personCues, names, catalogs.plainWords()),
            titleReader),
        new GenericBodyFinder(links),
        new OfficialFinder(titleReader, titleParts, personCues),
        RecognizedNames.load(analysis.language()),
        CountFinder.load(analysis));
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
    List<SentenceContext> contexts = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      contexts.add(
          new SentenceContext(sentence, languages.analysis(sentence.language()), document));
    }
    for (int step = 0; step < steps; step++) {
      run(step, contexts);
    }
    return contexts.stream()
        .flatMap(
            context ->
                context.found().stream()
                    .map(Candidate::mention)
                    .sorted(Comparator.comparing(Mention::span)))
        .toList();
  }

  /** Runs one finder over the whole document: first it learns, then it finds. */
  private void run(int step, List<SentenceContext> contexts) {
    for (SentenceContext context : contexts) {
      finder(step, context).ifPresent(finder -> finder.learn(context));
    }
    for (SentenceContext context : contexts) {
      finder(step, context).ifPresent(finder -> finder.find(context));
    }
  }

  private Optional<MentionFinder> finder(int step, SentenceContext context) {
    List<MentionFinder> row = finders.getOrDefault(context.sentence().language(), List.of());
    return step < row.size() ? Optional.of(row.get(step)) : Optional.empty();
  }

  /** Tables that serve every language. */
  private record Catalogs(
      PlaceCatalog places,
      OrganizationCatalog organizations,
      TreatyCatalog treaties,
      PlainWords plainWords) {}
}
