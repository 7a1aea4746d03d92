package org.concordat.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.model.Analysis;
import org.concordat.model.CountryMention;
import org.concordat.model.Document;
import org.concordat.model.Evidence;
import org.concordat.model.Mention;
import org.concordat.model.PersonMention;
import org.concordat.model.Span;
import org.concordat.model.Speaker;
import org.concordat.model.SpeechAct;
import org.concordat.model.Statement;
import org.concordat.model.StatementKind;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final Evidence EVIDENCE = new Evidence("test", 1);
  private static final List<GoldDocument> GOLD =
      GoldReader.read(
          "lakes.gold",
          """
          # id: lakes
          @en
          <p id=rosa>Rosa Quispe</p> of <c id=PE>Peru</c> said the lake is full.
          >> Rosa Quispe | said | the lake is full | indirect | rosa
          @ru
          <p id=rosa>Роса Киспе</p> молчит.
          """);

  private static Analysis analysis(
      Document document, List<Mention> mentions, List<Statement> statements) {
    return new Analysis(
        document,
        List.of(),
        List.of(),
        mentions,
        List.of(),
        statements,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static PersonMention person(int start, int end, String id) {
    return new PersonMention(new Span(start, end), Optional.of(id), "Rosa", EVIDENCE);
  }

  private static double value(List<Figure> figures, String language, String measure) {
    return figures.stream()
        .filter(figure -> figure.language().equals(language) && figure.measure().equals(measure))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure " + measure + " in " + figures))
        .value();
  }

  private static Analysis perfect(Document document) {
    if (document.id().equals("lakes.ru")) {
      return analysis(document, List.of(person(0, 10, "person:rosa")), List.of());
    }
    Statement statement =
        new Statement(
            Optional.of(new Speaker(Optional.of(new Span(0, 11)), Optional.of("person:rosa"))),
            Optional.empty(),
            new Span(24, 40),
            StatementKind.INDIRECT,
            SpeechAct.SAY,
            false,
            false,
            Optional.empty(),
            List.of(),
            EVIDENCE);
    return analysis(
        document,
        List.of(
            person(0, 11, "person:rosa"),
            new CountryMention(new Span(15, 19), Optional.of("country:PE"), false, EVIDENCE)),
        List.of(statement));
  }

  @Test
  void givesFullMarksToThePerfect() {
    List<Figure> figures = Evaluation.analyses(GOLD, EvaluationTest::perfect);
    assertThat(figures).isNotEmpty().allSatisfy(figure -> assertThat(figure.value()).isEqualTo(1));
    assertThat(value(figures, "en-ru", "linking.PERSON")).isEqualTo(1);
  }

  @Test
  void countsWhatIsMissedWrongAndMisattributed() {
    List<Figure> figures =
        Evaluation.analyses(
            GOLD,
            document ->
                document.id().equals("lakes.ru")
                    ? analysis(document, List.of(person(0, 10, "person:other")), List.of())
                    : analysis(
                        document,
                        List.of(
                            person(0, 4, "person:rosa"),
                            new CountryMention(
                                new Span(15, 19), Optional.of("country:CL"), false, EVIDENCE)),
                        List.of()));
    assertThat(value(figures, "en", "mentions.PERSON.f1")).isZero();
    assertThat(value(figures, "en", "mentions.COUNTRY.f1")).isEqualTo(1);
    assertThat(value(figures, "en", "mentions.COUNTRY.id")).isZero();
    assertThat(value(figures, "en", "statements.content.f1")).isZero();
    assertThat(value(figures, "en-ru", "linking.PERSON")).isZero();
  }

  @Test
  void scoresRankedAnswers() {
    Map<String, Map<String, Integer>> qrels =
        Map.of("1", Map.of("a", 2, "b", 1), "2", Map.of("c", 1), "3", Map.of("d", 0));
    Map<String, List<String>> answers = Map.of("1", List.of("x", "a"), "2", List.of("c"));
    List<Figure> figures = Evaluation.retrieval(qrels, answers, "en-ru");
    assertThat(value(figures, "en-ru", "retrieval.recall10")).isEqualTo(0.75);
    assertThat(value(figures, "en-ru", "retrieval.mrr10")).isEqualTo(0.75);
    assertThat(value(figures, "en-ru", "retrieval.ndcg10"))
        .isCloseTo((3 / 1.58496 / (3 + 1 / 1.58496) + 1) / 2, within(1e-4));
  }
}
