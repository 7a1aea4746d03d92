package org.concordat.link;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.table.Table;
import org.concordat.link.LinkContext.Placed;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;

/**
 * Words that stand for the country or body named last: {@code its environment minister}, {@code bộ
 * trưởng của nước này}. Immutable and thread-safe.
 */
final class NamedOwners {

  /** How far back, in sentences, the country may stand. */
  private static final int FARTHEST = 1;

  private final Set<String> before;
  private final Set<String> inside;

  private NamedOwners(Set<String> before, Set<String> inside) {
    this.before = Set.copyOf(before);
    this.inside = Set.copyOf(inside);
  }

  static NamedOwners load() {
    Set<String> before = new HashSet<>();
    Set<String> inside = new HashSet<>();
    for (Table.Row row :
        Table.read(NamedOwners.class, "/org/concordat/catalog/country-pronouns.tsv").rows()) {
      (row.need("place").equals("before") ? before : inside).add(row.need("words"));
    }
    return new NamedOwners(before, inside);
  }

  /**
   * The country or body that a pronoun of an office means; empty if it has none.
   *
   * @param ofState whether only a country has such an office
   */
  Optional<String> before(LinkContext context, Placed official, boolean ofState) {
    return standsBefore(context, official) || isInside(context, official)
        ? last(context, official, ofState)
        : Optional.empty();
  }

  private boolean standsBefore(LinkContext context, Placed official) {
    if (official.first() == 0) {
      return false;
    }
    int start = official.sentence().tokens().get(official.first() - 1).start();
    String word = context.text().text().substring(start, official.span().start()).strip();
    return before.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean isInside(LinkContext context, Placed official) {
    String words = official.span().in(context.text().text()).toLowerCase(Locale.ROOT);
    return inside.stream().anyMatch(words::contains);
  }

  private static Optional<String> last(LinkContext context, Placed official, boolean ofState) {
    for (int index = official.index() - 1; index >= 0; index--) {
      Placed placed = context.mentions().get(index);
      if (placed.sentenceIndex() < official.sentenceIndex() - FARTHEST) {
        return Optional.empty();
      }
      Mention mention = placed.mention();
      boolean body = !ofState && mention.type() == MentionType.ORGANIZATION;
      if ((body || mention.type() == MentionType.COUNTRY) && mention.id().isPresent()) {
        return mention.id();
      }
    }
    return Optional.empty();
  }
}
