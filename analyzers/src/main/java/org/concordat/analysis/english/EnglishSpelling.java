package org.concordat.analysis.english;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.table.Table;

/**
 * One spelling for each word that has two, so that one finds the other: {@code color} and {@code
 * colour}, {@code organization} and {@code organisation}, {@code U.N.} and {@code UN}. Immutable
 * and thread-safe.
 */
final class EnglishSpelling {

  private final Map<String, String> british;
  private final Predicate<String> isWord;
  private final Predicate<String> isStopWord;

  /**
   * Loads the table.
   *
   * @param isWord whether the dictionary has a form
   * @param isStopWord whether text fields leave a lemma out
   */
  EnglishSpelling(Predicate<String> isWord, Predicate<String> isStopWord) {
    Map<String, String> read = new HashMap<>();
    for (Table.Row row : Table.read(EnglishSpelling.class, "spellings.tsv").rows()) {
      read.put(row.need("american"), row.need("british"));
    }
    this.british = Map.copyOf(read);
    this.isWord = isWord;
    this.isStopWord = isStopWord;
  }

  /** The lemma of a token in the spelling that is indexed. */
  String of(Token token) {
    // US is the country, though us is a stop word.
    if (token.shape() == Shape.UPPER && token.form().equals("us")) {
      return "u.s.";
    }
    String lemma = VerbForms.lemma(token);
    if (lemma.indexOf('.') > 0) {
      String plain = lemma.replace(".", "");
      return isStopWord.test(plain) ? lemma : plain;
    }
    String listed = british.get(lemma);
    if (listed != null) {
      return listed;
    }
    String made = EnglishDerivation.british(lemma);
    return made.equals(lemma) || !isWord.test(made) ? lemma : made;
  }
}
