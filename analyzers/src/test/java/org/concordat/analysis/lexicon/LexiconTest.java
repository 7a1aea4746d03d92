package org.concordat.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordat.analysis.Language;
import org.concordat.analysis.TextAnalyzers;
import org.concordat.analysis.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+([-.'][a-z0-9]+)*");
  private static final Set<String> PARTS = Set.of("n", "v", "a", "adv", "num", "phrase");
  private static final Map<Language, Pattern> LETTERS =
      Map.of(
          Language.ENGLISH, Pattern.compile("[A-Za-z0-9éèêàâçôöüñï '.&/-]+"),
          Language.RUSSIAN, Pattern.compile("[А-Яа-яЁё0-9 .-]+|[A-Z]{2,5}"),
          Language.VIETNAMESE, Pattern.compile("[\\p{IsLatin}\\p{M}0-9 ,./-]+"));

  private static final TextAnalyzers ANALYZERS = TextAnalyzers.load();
  private static final Lexicon LEXICON = Lexicon.load(ANALYZERS);

  @Test
  void everyRowIsWhole() {
    List<String> faults = new ArrayList<>();
    for (Concept concept : LEXICON.concepts()) {
      check(concept, faults);
    }
    assertThat(faults).isEmpty();
  }

  private static void check(Concept concept, List<String> faults) {
    if (!ID.matcher(concept.id()).matches()) {
      faults.add(concept.id() + ": not a slug");
    }
    if (!PARTS.contains(concept.partOfSpeech())) {
      faults.add(concept.id() + ": part of speech '" + concept.partOfSpeech() + "'");
    }
    Optional<Concept> head =
        concept.family().isEmpty() ? Optional.empty() : LEXICON.concept(concept.family());
    if (!concept.family().isEmpty() && (head.isEmpty() || !head.get().family().isEmpty())) {
      faults.add(concept.id() + ": '" + concept.family() + "' is no head of a family");
    }
    LETTERS.forEach(
        (language, letters) -> {
          List<String> terms = concept.terms(language);
          for (String term : terms) {
            if (!letters.matcher(term).matches()) {
              faults.add(concept.id() + ": foreign letters in '" + term + "'");
            }
          }
          if (new HashSet<>(terms).size() < terms.size()) {
            faults.add(concept.id() + ": a term stands twice in " + terms);
          }
        });
    if (concept.terms().values().stream().filter(List::isEmpty).count() > 1) {
      faults.add(concept.id() + ": terms of one language only");
    }
  }

  @Test
  void everyTableIsListed() throws Exception {
    Path folder = Path.of(Lexicon.class.getResource("concepts").toURI());
    List<String> listed =
        Table.read(Lexicon.class, "files.tsv").rows().stream()
            .map(row -> row.need("file"))
            .toList();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  @Test
  void everyIdStandsOnce() {
    Map<String, String> places = new HashMap<>();
    List<String> doubles = new ArrayList<>();
    for (Table table : ConceptTables.own()) {
      for (Table.Row row : table.rows()) {
        String other = places.putIfAbsent(row.need("id"), row.place());
        if (other != null) {
          doubles.add(row.need("id") + ": " + other + " and " + row.place());
        }
      }
    }
    assertThat(doubles).isEmpty();
  }

  @Test
  void inflectedWordsMeetTheirConcept() {
    assertThat(names(Language.ENGLISH, "They signed two conventions"))
        .contains("sign", "convention");
    assertThat(names(Language.RUSSIAN, "подписали конвенции")).contains("sign", "convention");
    assertThat(names(Language.VIETNAMESE, "ký công ước")).contains("sign", "convention");
  }

  @Test
  void everyTermFindsItsConcept() {
    List<String> lost = new ArrayList<>();
    for (Concept concept : LEXICON.concepts()) {
      for (Language language : Language.values()) {
        for (String term : concept.terms(language)) {
          if (!names(language, term).contains(concept.id())) {
            lost.add(concept.id() + ": " + term);
          }
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void passivesAndAdverbsMeetTheConceptOfTheirWord() {
    assertThat(names(Language.RUSSIAN, "расследуется")).contains("investigate");
    assertThat(names(Language.ENGLISH, "multilaterally")).contains("multilateral");
  }

  @Test
  void shorterTermsInsideALongerOneAreFound() {
    String text = "biến đổi khí hậu";
    assertThat(
            LEXICON
                .match(
                    Language.VIETNAMESE,
                    ANALYZERS.of(Language.VIETNAMESE).tokens(text, 0, text.length()),
                    false)
                .stream()
                .map(match -> match.concept().id()))
        .contains("climate-change", "climate")
        .doesNotContain("gas");
  }

  @Test
  void aUsersRowReplacesOurs(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.tsv");
    Files.writeString(
        own, "id\tdomain\tpos\tfamily\ten\tru\tvi\nconvention\tlaw\tn\t\tgathering\tслёт\thội\n");
    Lexicon lexicon = Lexicon.load(ANALYZERS, List.of(own));
    assertThat(lexicon.concept("convention").orElseThrow().terms(Language.ENGLISH))
        .containsExactly("gathering");
    assertThat(lexicon.concepts()).hasSameSizeAs(LEXICON.concepts());
  }

  @Test
  void aMissingFileIsNamed(@TempDir Path folder) {
    Path missing = folder.resolve("none.tsv");
    assertThatThrownBy(() -> Lexicon.load(ANALYZERS, List.of(missing)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.tsv");
  }

  private static List<String> names(Language language, String text) {
    return LEXICON
        .match(language, ANALYZERS.of(language).tokens(text, 0, text.length()), true)
        .stream()
        .map(match -> match.concept().id())
        .toList();
  }
}
