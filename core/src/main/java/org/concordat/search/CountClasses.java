package org.concordat.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.table.Table;
import org.concordat.index.CountFact;

/** Which nouns and verbs stand for one another where things are counted. Immutable, thread-safe. */
final class CountClasses {

  private static final String RESOURCE = "count-classes.tsv";

  /** What is counted at twice the number is hardly the same thing counted wrongly. */
  private static final double GREATEST_RATIO = 2.2;

  private static final double RATIO_WITHOUT_VERB = 1.2;

  /** Of a noun that tells by itself what is counted, where one of two counts has no verb. */
  private static final double RATIO_OF_SPECIAL = 1.5;

  private static final double MANY = 20;

  private final Map<String, Set<String>> nouns = new HashMap<>();
  private final Map<String, Set<String>> relations = new HashMap<>();
  private final Map<String, Set<String>> implied = new HashMap<>();
  private final Set<String> growing = new HashSet<>();
  private final Set<String> general = new HashSet<>();

  private CountClasses() {}

  static CountClasses load() {
    CountClasses classes = new CountClasses();
    for (Table.Row row : Table.read(CountClasses.class, RESOURCE).rows()) {
      Map<String, Set<String>> table =
          switch (row.need("kind")) {
            case "noun" -> classes.nouns;
            case "relation" -> classes.relations;
            case "implied" -> classes.implied;
            default -> throw row.broken("no such kind: " + row.get("kind"));
          };
      for (String lemma : row.list("lemmas", '|')) {
        table.computeIfAbsent(lemma, key -> new HashSet<>()).add(row.need("class"));
      }
      if (row.get("grows").equals("yes")) {
        classes.growing.add(row.need("class"));
      }
      if (row.get("general").equals("yes")) {
        classes.general.add(row.need("class"));
      }
    }
    return classes;
  }

  /**
   * How far the numbers of two counts may lie apart, as a ratio, for both to be of one thing; 0 for
   * counts that cannot be.
   */
  double greatestRatio(CountFact one, CountFact other) {
    if (!meet(nouns(one), nouns(other))) {
      return 0;
    }
    boolean general = isGeneral(one) || isGeneral(other);
    boolean silent = relations(one).isEmpty() || relations(other).isEmpty();
    boolean bothSilent = relations(one).isEmpty() && relations(other).isEmpty();
    if (meet(relations(one), relations(other)) || bothSilent && !general) {
      return GREATEST_RATIO;
    }
    if (silent && !general) {
      return RATIO_OF_SPECIAL;
    }
    // Five states withdrew and seven are cleared of mines: where the verbs do not say that it is
    // the same, only what is near meets.
    boolean many = one.value().doubleValue() >= MANY && other.value().doubleValue() >= MANY;
    return many || !general ? RATIO_WITHOUT_VERB : 0;
  }

  /**
   * Whether two counts may contradict each other: their verbs say the same, or one has none, or the
   * noun is so special that the verb does not matter. Where neither has a verb, nothing says that
   * the same was counted.
   */
  boolean sameRelation(CountFact one, CountFact other) {
    boolean silent = relations(one).isEmpty();
    boolean otherSilent = relations(other).isEmpty();
    if (silent && otherSilent) {
      return false;
    }
    return silent
        || otherSilent
        || meet(relations(one), relations(other))
        || !isGeneral(one) && !isGeneral(other);
  }

  /**
   * Whether neither of two counts has a verb, but their nouns tell by themselves what they count.
   */
  boolean areSilentAndSpecial(CountFact one, CountFact other) {
    return relations(one).isEmpty()
        && relations(other).isEmpty()
        && !isGeneral(one)
        && !isGeneral(other);
  }

  /** Whether the noun fits nearly everything that news count. */
  private boolean isGeneral(CountFact fact) {
    return nouns(fact).stream().anyMatch(general::contains);
  }

  /** Whether a later, higher number of this is no contradiction. */
  boolean grows(CountFact fact) {
    return relations(fact).stream().anyMatch(growing::contains);
  }

  private Set<String> nouns(CountFact fact) {
    return classes(fact.counted(), nouns);
  }

  /** The classes of the verb, and those that the noun implies: a signatory signed. */
  private Set<String> relations(CountFact fact) {
    Set<String> classes = classes(fact.relation().stream().toList(), relations);
    for (String noun : fact.counted()) {
      classes.addAll(implied.getOrDefault(noun, Set.of()));
    }
    return classes;
  }

  private static Set<String> classes(List<String> lemmas, Map<String, Set<String>> table) {
    Set<String> classes = new HashSet<>();
    for (String lemma : lemmas) {
      classes.addAll(table.getOrDefault(lemma, Set.of(lemma)));
    }
    return classes;
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
