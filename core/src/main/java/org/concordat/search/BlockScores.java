package org.concordat.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.concordat.index.IndexSchema;

/**
 * Gathers the scores of passages for their source documents: the best passage counts whole, the
 * next two in part, so that a long text does not win by length. One instance serves one search in
 * one thread.
 */
final class BlockScores extends SimpleCollector {

  private static final float SECOND = 0.3f;
  private static final float THIRD = 0.1f;

  /** A source document with its three best passages. */
  static final class Block {
    private int bestPassage;
    private float first;
    private float second;
    private float third;

    int bestPassage() {
      return bestPassage;
    }

    float score() {
      return first + SECOND * second + THIRD * third;
    }

    private void add(int passage, float score) {
      if (score > first) {
        third = second;
        second = first;
        first = score;
        bestPassage = passage;
      } else if (score > second) {
        third = second;
        second = score;
      } else if (score > third) {
        third = score;
      }
    }
  }

  private final Map<String, Block> blocks = new HashMap<>();
  private SortedSetDocValues values;
  private Block[] bySegmentOrdinal = new Block[0];
  private int base;
  private Scorable scorer;

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    values = org.apache.lucene.index.DocValues.getSortedSet(context.reader(), IndexSchema.BLOCK);
    bySegmentOrdinal = new Block[Math.toIntExact(values.getValueCount())];
    base = context.docBase;
  }

  @Override
  public void setScorer(Scorable newScorer) {
    scorer = newScorer;
  }

  @Override
  public void collect(int doc) throws IOException {
    if (!values.advanceExact(doc)) {
      return;
    }
    int ordinal = Math.toIntExact(values.nextOrd());
    Block block = bySegmentOrdinal[ordinal];
    if (block == null) {
      block = blocks.computeIfAbsent(name(ordinal), id -> new Block());
      bySegmentOrdinal[ordinal] = block;
    }
    block.add(base + doc, scorer.score());
  }

  private String name(int ordinal) {
    try {
      return values.lookupOrd(ordinal).utf8ToString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  /** Source documents by id. */
  Map<String, Block> blocks() {
    return blocks;
  }
}
