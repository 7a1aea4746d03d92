package org.concordat.treaty;

import java.util.List;

/**
 * The articles of several texts of one treaty side by side. The first text is the one that the
 * others are laid beside.
 *
 * @param texts the texts
 * @param rows articles that correspond, in the order of the first text; what only others have
 *     stands where they have it
 */
public record Alignment(List<TreatyStructure> texts, List<Row> rows) {

  /** Copies the lists. */
  public Alignment {
    texts = List.copyOf(texts);
    rows = List.copyOf(rows);
  }

  /** How a text's articles relate to those of the first text. */
  public enum Relation {
    /** The same article under the same number. */
    SAME,
    /** The same article under another number. */
    RENUMBERED,
    /** The first text has an article that this one lacks. */
    MISSING,
    /** This text has an article that the first one lacks. */
    INSERTED,
    /** One article of this text holds two of the first. */
    MERGED,
    /** Two articles of this text hold one of the first. */
    SPLIT,
    /** This text has nothing to do with the row. */
    NONE
  }

  /**
   * Articles that correspond.
   *
   * @param cells the articles of each text, in the order of the texts; empty where it has none
   * @param relations how each text relates to the first; the first one's is {@code SAME}, or {@code
   *     NONE} where it has no article here
   */
  public record Row(List<List<TreatyNode>> cells, List<Relation> relations) {

    /** Copies the lists. */
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
      relations = List.copyOf(relations);
    }

    /** Tells whether every text has this article under the same number. */
    public boolean isClean() {
      return relations.stream().allMatch(relation -> relation == Relation.SAME);
    }
  }

  /** Returns the rows in which some text departs from the first. */
  public List<Row> differences() {
    return rows.stream().filter(row -> !row.isClean()).toList();
  }
}
