package org.concordat.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of gold speak of documents and words that are there. */
class CorporaTablesTest {

  private final Corpora corpora = Corpora.load();

  @Test
  void countsStandInTheTextThatTheyAreSaidToComeFrom() {
    Map<String, String> texts = texts();
    List<String[]> rows = rows(Corpora.Kind.COUNTS);

    assertThat(rows).hasSizeGreaterThan(30);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(8);
              assertThat(texts).containsKey(row[1]);
              assertThat(texts.get(row[1])).contains(row[7]);
              assertThat(row[6]).isIn("agrees", "contradicts", "update");
            });
  }

  @Test
  void theFirstCountOfAGroupAgreesAndSomeOtherIsThere() {
    Map<String, Integer> sizes = new HashMap<>();
    for (String[] row : rows(Corpora.Kind.COUNTS)) {
      if (sizes.merge(row[0], 1, Integer::sum) == 1) {
        assertThat(row[6]).as(row[0]).isEqualTo("agrees");
      }
    }
    assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isGreaterThan(1));
  }

  @Test
  void judgementsNameTopicsAndDocumentsOfTheCorpora() {
    Set<String> topics = new HashSet<>();
    for (String[] row : rows(Corpora.Kind.TOPICS)) {
      assertThat(row).hasSize(5).doesNotContain("");
      assertThat(topics.add(row[0])).isTrue();
    }
    Set<String> judged = new HashSet<>();
    Map<String, String> texts = texts();
    corpora
        .text(only(Corpora.Kind.QRELS))
        .lines()
        .map(line -> line.split(" ", -1))
        .forEach(
            row -> {
              assertThat(row).hasSize(4);
              assertThat(topics).contains(row[0]);
              assertThat(texts).containsKey(row[2]);
              assertThat(row[3]).isIn("0", "1", "2");
              judged.add(row[0]);
            });
    assertThat(topics).hasSize(30).isEqualTo(judged);
  }

  @Test
  void factsStandInTheTextOfTheTreaty() {
    List<String[]> rows = rows(Corpora.Kind.TREATY_FACTS);
    assertThat(rows).hasSizeGreaterThan(80);
    for (String[] row : rows) {
      String text = corpora.text("treaty/" + row[0] + "." + row[1] + ".txt");
      assertThat(text).contains(row[4]);
      if (row[2].equals("term")) {
        assertThat(text).contains(row[3]);
      }
    }
  }

  @Test
  void structureFollowsTheTextOfTheTreaty() {
    assertThat(corpora.names(Corpora.Kind.TREATY_STRUCTURE)).isNotEmpty();
    for (String name : corpora.names(Corpora.Kind.TREATY_STRUCTURE)) {
      Map<String, Integer> reached = new HashMap<>();
      for (String[] row : rows(corpora.text(name))) {
        String text =
            corpora.text(name.replace("structure.tsv", row[0] + ".txt")).replace('\n', ' ');
        int found = text.indexOf(row[6], reached.getOrDefault(row[0], 0));
        assertThat(found).as("%s: %s", name, String.join("|", row)).isNotNegative();
        reached.put(row[0], found + row[6].length());
      }
      assertThat(reached).containsOnlyKeys("en", "ru", "vi");
    }
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    Stream.of(Corpora.Kind.NEWS, Corpora.Kind.COUNT_NEWS)
        .flatMap(kind -> corpora.names(kind).stream())
        .forEach(name -> texts.putAll(GoldFile.of(corpora.text(name)).texts()));
    return texts;
  }

  private String only(Corpora.Kind kind) {
    assertThat(corpora.names(kind)).hasSize(1);
    return corpora.names(kind).getFirst();
  }

  private List<String[]> rows(Corpora.Kind kind) {
    return rows(corpora.text(only(kind)));
  }

  private static List<String[]> rows(String table) {
    return table
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
