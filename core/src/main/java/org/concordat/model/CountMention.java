package org.concordat.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.NumberComparator;

/**
 * A number with what it counts.
 *
 * @param span where it stands
 * @param id language-neutral id; counts have none
 * @param value the number, or the lower end of a range
 * @param maximum the upper end of a range
 * @param comparator how the counted relates to the value
 * @param counted English noun lemmas of what is counted
 * @param relation English verb lemma of what the counted did or underwent
 * @param unit unit of a quantity that is no count of things ({@code year}, {@code percent}, {@code
 *     USD})
 * @param evidence why it was found
 */
public record CountMention(
    Span span,
    Optional<String> id,
    BigDecimal value,
    Optional<BigDecimal> maximum,
    NumberComparator comparator,
    List<String> counted,
    Optional<String> relation,
    Optional<String> unit,
    Evidence evidence)
    implements Mention {

  /** Copies the nouns. */
  public CountMention {
    counted = List.copyOf(counted);
  }

  @Override
  public MentionType type() {
    return MentionType.COUNT;
  }
}
