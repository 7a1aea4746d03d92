package org.concordat.link;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.Language;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;
import org.concordat.analysis.transcription.NameSex;
import org.concordat.language.LanguageRegistry;

/**
 * Words before a name that tell the bearer's sex, or that another bearer is meant: {@code
 * lang/xx/honorifics.tsv}. Immutable and thread-safe.
 */
final class Honorifics {

  private static final int LONGEST = 3;

  private final Map<Language, PhraseTable<Hint>> tables;

  private Honorifics(Map<Language, PhraseTable<Hint>> tables) {
    this.tables = tables;
  }

  /** What a word before a name tells. */
  enum Hint {
    /** {@code Mr}, {@code ông}. */
    MALE(NameSex.MALE),
    /** {@code Mrs}, {@code bà}. */
    FEMALE(NameSex.FEMALE),
    /** {@code another}, {@code однофамилец}: not the one who was introduced. */
    OTHER(NameSex.UNKNOWN);

    private final NameSex sex;

    Hint(NameSex sex) {
      this.sex = sex;
    }

    NameSex sex() {
      return sex;
    }
  }

  static Honorifics load(LanguageRegistry languages) {
    Map<Language, PhraseTable<Hint>> tables = new EnumMap<>(Language.class);
    for (Language language : languages.languages()) {
      PhraseTable.Builder<Hint> table = PhraseTable.builder(languages.analysis(language));
      String resource =
          "/org/concordat/lang/" + languages.rules(language).folder() + "/honorifics.tsv";
      for (Table.Row row : Table.read(Honorifics.class, resource).rows()) {
        table.add(row.need("word"), hint(row));
      }
      tables.put(language, table.build());
    }
    return new Honorifics(tables);
  }

  private static Hint hint(Table.Row row) {
    try {
      return Hint.valueOf(row.need("hint").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("no such hint: " + row.get("hint"));
    }
  }

  /** What the words right before a token tell. */
  Optional<Hint> before(Language language, List<Token> tokens, int first) {
    PhraseTable<Hint> table = tables.get(language);
    if (table == null) {
      return Optional.empty();
    }
    for (int start = Math.max(0, first - LONGEST); start < first; start++) {
      for (PhraseMatch<Hint> match : table.matchesAt(tokens, start)) {
        if (match.end() == first) {
          return Optional.of(match.value());
        }
      }
    }
    return Optional.empty();
  }
}
