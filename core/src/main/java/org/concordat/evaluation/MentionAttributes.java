package org.concordat.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.concordat.model.CountMention;
import org.concordat.model.CountryMention;
import org.concordat.model.DateMention;
import org.concordat.model.Mention;
import org.concordat.model.OfficialMention;

/** Compares the attributes of a mention with those of the gold. */
final class MentionAttributes {

  private MentionAttributes() {}

  /** Which of the attributes that the gold states are right, by name. */
  static Map<String, Boolean> compare(GoldMention gold, Mention given) {
    Map<String, Boolean> right = new LinkedHashMap<>();
    switch (given) {
      case CountryMention country ->
          gold.attribute("id")
              .ifPresent(
                  id -> right.put("COUNTRY.id", country.id().equals(Optional.of("country:" + id))));
      case CountMention count -> compareCount(gold, count, right);
      case DateMention date ->
          gold.attribute("iso")
              .ifPresent(iso -> right.put("DATE.iso", date.iso().equals(Optional.of(iso))));
      case OfficialMention official -> compareOffice(gold, official, right);
      default -> {}
    }
    return right;
  }

  private static void compareCount(
      GoldMention gold, CountMention count, Map<String, Boolean> right) {
    boolean value =
        isEqual(gold.attribute("v"), Optional.of(count.value()))
            && isEqual(gold.attribute("max"), count.maximum());
    boolean comparator = gold.attribute("cmp").orElse("=").equals(count.comparator().sign());
    boolean counted = gold.counted().stream().anyMatch(count.counted()::contains);
    right.put("COUNT.value", value);
    right.put("COUNT.comparator", comparator);
    right.put("COUNT.counted", counted);
    right.put("COUNT.all", value && comparator && counted);
    gold.attribute("rel")
        .ifPresent(
            relation ->
                right.put("COUNT.relation", count.relation().equals(Optional.of(relation))));
  }

  private static boolean isEqual(Optional<String> gold, Optional<BigDecimal> given) {
    return gold.isPresent() == given.isPresent()
        && (gold.isEmpty() || new BigDecimal(gold.get()).compareTo(given.get()) == 0);
  }

  private static void compareOffice(
      GoldMention gold, OfficialMention official, Map<String, Boolean> right) {
    gold.attribute("role")
        .ifPresent(
            role -> right.put("OFFICIAL.role", Roles.same(official.roleLabel().orElse(""), role)));
    gold.attribute("aff")
        .filter(affiliation -> affiliation.length() == 2)
        .ifPresent(
            affiliation ->
                right.put(
                    "OFFICIAL.affiliation",
                    official.affiliation().equals(Optional.of("country:" + affiliation))));
  }
}
