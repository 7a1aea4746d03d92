package org.concordat.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.model.Span;
import org.concordat.model.Speaker;
import org.concordat.model.Statement;

/**
 * Scores statements: contents that share at least half of their union; of those, whether the
 * speaker is right, and whether the kind is.
 */
final class StatementScorer {

  private static final double OVERLAP = 0.5;
  private static final double EXCUSED_OVERLAP = 0.3;
  private static final String REPRESENTATIVE = "representative-of-";

  private Score contents = new Score(0, 0, 0);
  private long speakers;
  private long kinds;

  void add(AnalyzedGold document) {
    List<GoldStatement> wanted = new ArrayList<>();
    List<GoldStatement> excused = new ArrayList<>();
    for (GoldStatement statement : document.gold().statements()) {
      (statement.optional() ? excused : wanted).add(statement);
    }
    List<Statement> given = document.analysis().statements();
    Map<Integer, Integer> pairs =
        SpanMatching.match(
            wanted.stream().map(GoldStatement::content).toList(),
            given.stream().map(Statement::content).toList(),
            OVERLAP);
    Set<Integer> used = new HashSet<>(pairs.values());
    long wrong = 0;
    for (int index = 0; index < given.size(); index++) {
      Span content = given.get(index).content();
      boolean excusable =
          excused.stream()
              .anyMatch(other -> SpanMatching.overlap(other.content(), content) >= EXCUSED_OVERLAP);
      wrong += used.contains(index) || excusable ? 0 : 1;
    }
    contents = contents.plus(new Score(pairs.size(), wanted.size(), pairs.size() + wrong));
    pairs.forEach(
        (gold, found) -> {
          speakers += isSpeakerRight(document, wanted.get(gold), given.get(found)) ? 1 : 0;
          kinds += wanted.get(gold).kind() == given.get(found).kind() ? 1 : 0;
        });
  }

  private static boolean isSpeakerRight(
      AnalyzedGold document, GoldStatement wanted, Statement given) {
    String slug = wanted.speakerId();
    Optional<String> id = given.speaker().flatMap(Speaker::id);
    Optional<Span> span = given.speaker().flatMap(Speaker::span);
    String country =
        slug.startsWith(REPRESENTATIVE) ? slug.substring(REPRESENTATIVE.length()) : slug;
    if (country.length() == 2 && country.chars().allMatch(Character::isUpperCase)) {
      return id.equals(Optional.of("country:" + country));
    }
    List<GoldMention> named = document.named(slug);
    if (named.isEmpty()) {
      return wanted.speaker().isPresent()
          && span.isPresent()
          && SpanMatching.overlap(wanted.speaker().get(), span.get()) >= OVERLAP;
    }
    if (id.isPresent() && document.ids(slug).contains(id.get())) {
      return true;
    }
    boolean byName =
        wanted.speaker().isPresent()
            && named.stream().anyMatch(other -> other.span().overlaps(wanted.speaker().get()));
    return byName
        && span.isPresent()
        && named.stream().anyMatch(other -> other.span().overlaps(span.get()));
  }

  List<Figure> figures(String language) {
    if (contents.wanted() == 0) {
      return List.of();
    }
    long cases = contents.wanted();
    Score attributed = new Score(speakers, contents.wanted(), contents.given());
    return List.of(
        new Figure(language, "statements.content.f1", contents.f1(), cases),
        new Figure(language, "statements.speaker.f1", attributed.f1(), cases),
        new Figure(
            language,
            "statements.kind",
            contents.found() == 0 ? 0 : (double) kinds / contents.found(),
            contents.found()));
  }
}
