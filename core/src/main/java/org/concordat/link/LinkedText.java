package org.concordat.link;

import java.util.List;
import org.concordat.model.Entity;
import org.concordat.model.Mention;
import org.concordat.text.SegmentedText;

/**
 * A text with its mentions linked.
 *
 * @param text sentences and tokens
 * @param mentions mentions with ids, in text order, outer before inner
 * @param entities who and what they stand for
 */
public record LinkedText(SegmentedText text, List<Mention> mentions, List<Entity> entities) {

  /** Copies the lists. */
  public LinkedText {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
  }
}
