package org.concordat.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordat.model.MentionType;

/** Scores links: one entity of the gold has one id in two languages of an article. */
final class LinkScorer {

  private static final List<MentionType> TYPES =
      List.of(MentionType.PERSON, MentionType.ORGANIZATION, MentionType.TREATY);

  private record Key(String languages, MentionType type) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byLanguages = languages.compareTo(other.languages);
      return byLanguages != 0 ? byLanguages : type.compareTo(other.type);
    }
  }

  private final Map<String, List<AnalyzedGold>> articles = new TreeMap<>();

  void add(AnalyzedGold document) {
    articles.computeIfAbsent(document.gold().article(), name -> new ArrayList<>()).add(document);
  }

  List<Figure> figures() {
    Map<Key, Score> scores = new TreeMap<>();
    for (List<AnalyzedGold> versions : articles.values()) {
      for (int left = 0; left < versions.size(); left++) {
        for (int right = left + 1; right < versions.size(); right++) {
          compare(versions.get(left), versions.get(right), scores);
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    scores.forEach(
        (key, score) ->
            figures.add(
                new Figure(
                    key.languages(), "linking." + key.type(), score.recall(), score.wanted())));
    return figures;
  }

  private static void compare(AnalyzedGold one, AnalyzedGold other, Map<Key, Score> scores) {
    String languages = one.gold().language() + "-" + other.gold().language();
    for (MentionType type : TYPES) {
      Set<String> shared = slugs(one.gold(), type);
      shared.retainAll(slugs(other.gold(), type));
      for (String slug : shared) {
        Set<String> left = one.ids(slug);
        Set<String> right = other.ids(slug);
        Set<String> all = new HashSet<>(left);
        all.addAll(right);
        boolean linked = all.size() == 1 && !left.isEmpty() && !right.isEmpty();
        scores.merge(new Key(languages, type), new Score(linked ? 1 : 0, 1, 1), Score::plus);
      }
    }
  }

  private static Set<String> slugs(GoldDocument gold, MentionType type) {
    Set<String> slugs = new TreeSet<>();
    for (GoldMention mention : gold.mentions()) {
      if (mention.type() == type && !mention.optional()) {
        mention.attribute("id").ifPresent(slugs::add);
      }
    }
    return slugs;
  }
}
