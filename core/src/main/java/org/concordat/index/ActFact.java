package org.concordat.index;

import java.util.Optional;
import org.concordat.model.Evidence;
import org.concordat.model.Span;
import org.concordat.model.TreatyAct;

/**
 * What a state did to a treaty, as an index stores it.
 *
 * @param act the act
 * @param speaker id of who says so; empty where the text itself does
 */
public record ActFact(TreatyAct act, Optional<String> speaker) {

  private static final int PARTS = 12;

  /** One line with tabs, in the order in which {@link #read} takes it apart. */
  String write() {
    return String.join(
        "\t",
        Integer.toString(act.span().start()),
        Integer.toString(act.span().end()),
        act.kind().name(),
        act.force().name(),
        act.treaty(),
        act.party(),
        Integer.toString(act.partySpan().start()),
        Integer.toString(act.partySpan().end()),
        act.date().orElse(""),
        act.evidence().rule(),
        Double.toString(act.evidence().confidence()),
        speaker.orElse(""));
  }

  /**
   * Reads what an index stored.
   *
   * @param line a stored value of {@link IndexSchema#ACT_FACT}
   * @return the act
   */
  public static ActFact read(String line) {
    String[] parts = line.split("\t", PARTS);
    return new ActFact(
        new TreatyAct(
            span(parts[0], parts[1]),
            TreatyAct.Kind.valueOf(parts[2]),
            TreatyAct.Force.valueOf(parts[3]),
            parts[4],
            parts[5],
            span(parts[6], parts[7]),
            present(parts[8]),
            new Evidence(parts[9], Double.parseDouble(parts[10]))),
        present(parts[11]));
  }

  private static Span span(String start, String end) {
    return new Span(Integer.parseInt(start), Integer.parseInt(end));
  }

  private static Optional<String> present(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }
}
