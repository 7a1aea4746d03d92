package org.concordat.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.concordat.analysis.Language;
import org.concordat.analysis.NumberGrammar;
import org.concordat.analysis.Token;
import org.concordat.facts.ClauseWords.Kind;
import org.concordat.facts.TreatyProfile.Day;
import org.concordat.facts.TreatyProfile.Named;
import org.concordat.facts.TreatyProfile.Opening;
import org.concordat.language.LanguageRegistry;
import org.concordat.link.LinkedText;
import org.concordat.model.Mention;
import org.concordat.model.PlaceMention;
import org.concordat.model.Span;
import org.concordat.text.Sentence;
import org.concordat.treaty.TreatyNode;
import org.concordat.treaty.TreatyPart;
import org.concordat.treaty.TreatyStructure;

/**
 * Reads what a treaty's text says of the treaty: the door of stage 4c. Immutable and thread-safe.
 */
public final class ProfileReader {

  private static final TreatyProfile NOTHING =
      new TreatyProfile(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  private final LanguageRegistry languages;
  private final Map<Language, ClauseWords> words = new EnumMap<>(Language.class);

  /**
   * Builds a reader: reads the tables of every language.
   *
   * @param languages the languages
   */
  public ProfileReader(LanguageRegistry languages) {
    this.languages = languages;
    for (Language language : languages.languages()) {
      words.put(
          language,
          ClauseWords.load(languages.analysis(language), languages.rules(language).folder()));
    }
  }

  /**
   * Reads a treaty.
   *
   * @param structure its structure
   * @param linked its text with what it names
   * @return what it says of itself
   */
  public TreatyProfile read(TreatyStructure structure, LinkedText linked) {
    Optional<Language> language = structure.document().language().flatMap(Language::of);
    if (language.isEmpty() || !structure.isTreaty()) {
      return NOTHING;
    }
    ClauseWords table = words.get(language.get());
    List<Clause> all = clauses(linked, table);
    List<Clause> signatures = inside(all, nodes(structure, TreatyPart.SIGNATURES));
    List<Clause> preamble = inside(all, nodes(structure, TreatyPart.PREAMBLE));
    Optional<Clause> done = SignatureReader.done(signatures.isEmpty() ? all : signatures);
    int first = structure.articles().get(0).span().start();
    List<Clause> before = all.stream().filter(clause -> clause.span().end() <= first).toList();
    return new TreatyProfile(
        PartyReader.read(title(structure, all), preamble),
        done.flatMap(SignatureReader::place),
        done.flatMap(SignatureReader::day),
        before.stream()
            .filter(clause -> clause.has(Kind.ADOPTED))
            .flatMap(clause -> SignatureReader.day(clause).stream())
            .findFirst(),
        opening(all),
        SignatureReader.languages(signatures.isEmpty() ? done.stream().toList() : signatures, all),
        EntryReader.read(headed(structure, table, all)),
        DepositaryReader.read(all),
        new DefinitionReader(table, languages.analysis(language.get())).read(structure));
  }

  private List<Clause> clauses(LinkedText linked, ClauseWords table) {
    List<Clause> clauses = new ArrayList<>();
    int next = 0;
    List<Mention> mentions = linked.mentions();
    for (Sentence sentence : linked.text().sentences()) {
      List<Mention> inside = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).span().start() < sentence.span().end()) {
        inside.add(mentions.get(next));
        next++;
      }
      NumberGrammar grammar = languages.analysis(sentence.language()).numbers();
      clauses.add(new Clause(sentence, inside, table, grammar));
    }
    return clauses;
  }

  private static List<TreatyNode> nodes(TreatyStructure structure, TreatyPart part) {
    return structure.all().filter(node -> node.part() == part).toList();
  }

  private static List<Clause> inside(List<Clause> all, List<TreatyNode> nodes) {
    return all.stream()
        .filter(clause -> nodes.stream().anyMatch(node -> node.span().overlaps(clause.span())))
        .toList();
  }

  private static List<Clause> title(TreatyStructure structure, List<Clause> all) {
    return structure
        .title()
        .map(title -> all.stream().filter(clause -> clause.span().overlaps(title)).toList())
        .orElse(List.of());
  }

  /** The clauses, those of articles whose heading speaks of the entry into force first. */
  private List<Clause> headed(TreatyStructure structure, ClauseWords table, List<Clause> all) {
    NavigableMap<Integer, Span> headed = new TreeMap<>();
    String text = structure.document().text();
    for (TreatyNode article : structure.articles()) {
      Predicate<Span> about =
          heading -> {
            List<Token> tokens =
                languages
                    .analysis(all.get(0).sentence().language())
                    .tokens(text, heading.start(), heading.end());
            return table.from(tokens, 0, Kind.ENTRY).isPresent();
          };
      if (article.heading().filter(about).isPresent()) {
        headed.put(article.span().start(), article.span());
      }
    }
    List<Clause> sorted = new ArrayList<>();
    List<Clause> others = new ArrayList<>();
    for (Clause clause : all) {
      Map.Entry<Integer, Span> article = headed.lowerEntry(clause.span().end());
      boolean about = article != null && article.getValue().overlaps(clause.span());
      (about ? sorted : others).add(clause);
    }
    sorted.addAll(others);
    return sorted;
  }

  private static Optional<Opening> opening(List<Clause> all) {
    for (Clause clause : all) {
      Optional<Integer> open = clause.first(Kind.OPEN).map(match -> match.end());
      if (open.isPresent()) {
        Optional<Named> place =
            clause.from(open.get(), PlaceMention.class).stream()
                .map(mention -> new Named(mention.id(), mention.span()))
                .findFirst();
        List<Day> days = clause.days();
        if (place.isPresent() || !days.isEmpty()) {
          return Optional.of(
              new Opening(
                  place,
                  days.stream().findFirst(),
                  days.stream().skip(1).findFirst(),
                  clause.span()));
        }
      }
    }
    return Optional.empty();
  }
}
