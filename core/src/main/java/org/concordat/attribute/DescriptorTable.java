package org.concordat.attribute;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/**
 * Words that take up somebody by what he is: {@code the diplomat} after an ambassador. Immutable
 * and thread-safe.
 */
final class DescriptorTable {

  private final PhraseTable<Roles> phrases;

  private DescriptorTable(PhraseTable<Roles> phrases) {
    this.phrases = phrases;
  }

  /**
   * The offices that a word can take up.
   *
   * @param labels English labels of roles, or words of them
   */
  record Roles(List<String> labels) {

    Roles {
      labels = List.copyOf(labels);
    }

    /** Whether a role has one of the labels among its words. */
    boolean contains(String role) {
      String padded = " " + role + " ";
      return labels.stream().anyMatch(label -> padded.contains(" " + label + " "));
    }
  }

  static DescriptorTable load(LanguageAnalysis analysis, String resource) {
    PhraseTable.Builder<Roles> phrases = PhraseTable.builder(analysis);
    for (Table.Row row : Table.read(DescriptorTable.class, resource).rows()) {
      phrases.add(row.need("noun"), new Roles(row.list("roles", ';')));
    }
    return new DescriptorTable(phrases.build());
  }

  /** What the head of a subject can take up. */
  Optional<Roles> of(Passage passage, Subject subject) {
    for (int index = subject.first(); index < subject.headEnd(); index++) {
      for (PhraseMatch<Roles> match : phrases.matchesAt(passage.tokens(), index)) {
        if (match.end() == subject.headEnd() || match.first() == subject.head()) {
          return Optional.of(match.value());
        }
      }
    }
    return Optional.empty();
  }
}
