package org.concordat.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether two English labels name one office. */
final class Roles {

  private static final List<Set<String>> SAME =
      List.of(
          Set.of("foreign minister", "secretary of state"),
          Set.of("prime minister", "premier", "chancellor"),
          Set.of("spokesperson", "spokesman", "spokeswoman"),
          Set.of("envoy", "special envoy", "special representative"),
          Set.of("interior minister", "internal affairs minister", "secretary of the interior"),
          Set.of("defense minister", "defence minister", "secretary of defense"),
          Set.of("member of parliament", "mp", "lawmaker", "deputy"),
          Set.of("leader", "head"),
          Set.of("chairman", "chair", "chairperson", "president"));

  private Roles() {}

  static boolean same(String given, String wanted) {
    String one = plain(given);
    String other = plain(wanted);
    return one.equals(other)
        || SAME.stream().anyMatch(roles -> roles.contains(one) && roles.contains(other));
  }

  /** {@code former minister of foreign affairs} is an office of a foreign minister. */
  private static String plain(String role) {
    String label = role.toLowerCase(Locale.ROOT).replace('-', ' ').replace("the ", "");
    for (String prefix : List.of("former ", "ex ", "acting ")) {
      label = label.startsWith(prefix) ? label.substring(prefix.length()) : label;
    }
    int minister = label.indexOf("minister of ");
    boolean bare =
        minister == 0 || label.startsWith("deputy ") || label.startsWith("first deputy ");
    if (minister < 0 || !bare) {
      return label.strip();
    }
    String field = label.substring(minister + "minister of ".length());
    return (label.substring(0, minister)
            + (field.equals("foreign affairs") ? "foreign" : field)
            + " minister")
        .strip();
  }
}
