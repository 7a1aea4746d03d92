package org.concordat.extract;

import java.util.List;

/**
 * The unit of a quantity that is no count of things.
 *
 * @param name ISO 4217 code of a currency, else an English singular noun
 * @param kind money, percent, duration, age, length, …
 */
record Unit(String name, String kind) {

  private static final List<String> NO_NOUN = List.of("money", "percent", "age", "scale");

  /** What is counted if the unit is taken for a noun; nothing for money and percentages. */
  List<String> counted() {
    return NO_NOUN.contains(kind) ? List.of() : List.of(name);
  }
}
