package org.concordat.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.NumberComparator;
import org.concordat.model.CountMention;
import org.concordat.model.Span;

/**
 * A count as an index stores it.
 *
 * @param span where it stands in the text
 * @param value the number, or the lower end of a range
 * @param maximum the upper end of a range
 * @param comparator how the number relates to the truth
 * @param counted English lemmas of what is counted
 * @param relation English lemma of what they do
 * @param unit the unit of a measure
 */
public record CountFact(
    Span span,
    BigDecimal value,
    Optional<BigDecimal> maximum,
    NumberComparator comparator,
    List<String> counted,
    Optional<String> relation,
    Optional<String> unit) {

  private static final int PARTS = 8;

  /** Copies the list. */
  public CountFact {
    counted = List.copyOf(counted);
  }

  static CountFact of(CountMention mention) {
    return new CountFact(
        mention.span(),
        mention.value(),
        mention.maximum(),
        mention.comparator(),
        mention.counted(),
        mention.relation(),
        mention.unit());
  }

  /** One line with tabs: start, end, value, maximum, comparator, counted, relation, unit. */
  String write() {
    return String.join(
        "\t",
        Integer.toString(span.start()),
        Integer.toString(span.end()),
        value.toPlainString(),
        maximum.map(BigDecimal::toPlainString).orElse(""),
        comparator.name(),
        String.join(",", counted),
        relation.orElse(""),
        unit.orElse(""));
  }

  /**
   * Reads what an index stored.
   *
   * @param line a stored value of {@link IndexSchema#COUNT_FACT}
   * @return the count
   */
  public static CountFact read(String line) {
    String[] parts = line.split("\t", PARTS);
    List<String> counted = new ArrayList<>();
    for (String noun : parts[5].split(",")) {
      if (!noun.isEmpty()) {
        counted.add(noun);
      }
    }
    return new CountFact(
        new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])),
        new BigDecimal(parts[2]),
        present(parts[3]).map(BigDecimal::new),
        NumberComparator.valueOf(parts[4]),
        counted,
        present(parts[6]),
        present(parts[7]));
  }

  private static Optional<String> present(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }
}
