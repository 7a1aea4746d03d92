package org.concordat.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.model.CountryMention;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.model.PlaceMention;
import org.concordat.model.Span;

/**
 * Scores mentions by type: exact spans, and spans that share at least half of their union; then the
 * attributes of what overlaps. What the gold marks optional is neither rewarded nor punished.
 */
final class MentionScorer {

  private static final double OVERLAP = 0.5;

  private final Map<MentionType, Score> exact = new EnumMap<>(MentionType.class);
  private final Map<MentionType, Score> overlapping = new EnumMap<>(MentionType.class);
  private final Map<String, Score> attributes = new TreeMap<>();

  void add(AnalyzedGold document) {
    for (MentionType type : MentionType.values()) {
      List<GoldMention> wanted = new ArrayList<>();
      List<GoldMention> excused = new ArrayList<>();
      for (GoldMention mention : document.gold().mentions()) {
        if (mention.type() == type) {
          (mention.isExcused() ? excused : wanted).add(mention);
        }
      }
      List<Mention> given =
          document.analysis().mentions().stream()
              .filter(mention -> mention.type() == type)
              .toList();
      List<Span> goldSpans = wanted.stream().map(GoldMention::span).toList();
      List<Span> givenSpans = given.stream().map(Mention::span).toList();
      Map<Integer, Integer> equal = SpanMatching.match(goldSpans, givenSpans, 1);
      Map<Integer, Integer> near = SpanMatching.match(goldSpans, givenSpans, OVERLAP);
      exact.merge(type, score(document, excused, wanted, given, equal.values()), Score::plus);
      overlapping.merge(type, score(document, excused, wanted, given, near.values()), Score::plus);
      near.forEach(
          (gold, found) ->
              MentionAttributes.compare(wanted.get(gold), given.get(found))
                  .forEach(
                      (name, right) ->
                          attributes.merge(name, new Score(right ? 1 : 0, 1, 1), Score::plus)));
    }
  }

  private static Score score(
      AnalyzedGold document,
      List<GoldMention> excused,
      List<GoldMention> wanted,
      List<Mention> given,
      Collection<Integer> used) {
    Set<Integer> right = new HashSet<>(used);
    long wrong = 0;
    for (int index = 0; index < given.size(); index++) {
      Mention mention = given.get(index);
      boolean excusable =
          excused.stream().anyMatch(other -> other.span().overlaps(mention.span()))
              || isInsideAName(document.gold(), mention)
              || isPartOfFound(mention, given, right);
      wrong += right.contains(index) || excusable ? 0 : 1;
    }
    return new Score(right.size(), wanted.size(), right.size() + wrong);
  }

  /** A place or country inside the name of an organisation or treaty is no fault. */
  private static boolean isInsideAName(GoldDocument gold, Mention mention) {
    if (mention instanceof PlaceMention place && place.adjectival()) {
      return true;
    }
    boolean geographic = mention instanceof PlaceMention || mention instanceof CountryMention;
    return geographic
        && gold.mentions().stream()
            .filter(
                other ->
                    other.type() == MentionType.ORGANIZATION || other.type() == MentionType.TREATY)
            .anyMatch(other -> other.span().contains(mention.span()));
  }

  /** A nested office or body of its own inside one that was found is no fault. */
  private static boolean isPartOfFound(Mention mention, List<Mention> given, Set<Integer> right) {
    boolean nests =
        mention.type() == MentionType.OFFICIAL || mention.type() == MentionType.ORGANIZATION;
    return nests
        && right.stream()
            .map(index -> given.get(index).span())
            .anyMatch(
                span ->
                    span.overlaps(mention.span())
                        && SpanMatching.overlap(span, mention.span()) < OVERLAP);
  }

  List<Figure> figures(String language) {
    List<Figure> figures = new ArrayList<>();
    exact.forEach(
        (type, score) -> {
          if (score.wanted() > 0) {
            String name = "mentions." + type;
            figures.add(new Figure(language, name + ".exact.f1", score.f1(), score.wanted()));
            Score near = overlapping.get(type);
            figures.add(new Figure(language, name + ".f1", near.f1(), near.wanted()));
          }
        });
    attributes.forEach(
        (name, score) ->
            figures.add(new Figure(language, "mentions." + name, score.recall(), score.wanted())));
    return figures;
  }
}
