package org.concordat.ingest;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.concordat.analysis.Language;
import org.concordat.analysis.table.Table;

/**
 * Tells how much a text reads like one of our languages: frequent words speak for it, letters that
 * no word of them has, capitals inside words and control characters against it. Immutable and
 * thread-safe.
 */
final class TextPlausibility {

  private static final double FREQUENT_WORD = 3;
  private static final double OWN_LETTER = 0.1;
  private static final double ODD_CHARACTER = -2;
  private static final double INNER_CAPITAL = -1;

  private final Set<String> words;
  private final Set<Integer> letters;

  private TextPlausibility(Set<String> words, Set<Integer> letters) {
    this.words = words;
    this.letters = letters;
  }

  static TextPlausibility load() {
    Set<String> words = new HashSet<>();
    Set<Integer> letters = new HashSet<>();
    List<String> codes = List.of(Language.values()).stream().map(Language::code).toList();
    for (Table.Row row : Table.read(TextPlausibility.class, "languages.tsv").rows()) {
      LanguageProfile profile = LanguageProfile.of(row);
      if (codes.contains(profile.code())) {
        words.addAll(profile.words());
        letters.addAll(profile.letters());
      }
    }
    for (int letter = 'а'; letter <= 'я'; letter++) {
      letters.add(letter);
    }
    // Vietnamese letters that other languages have too, and so point to none.
    "àáèéìíòóùúýãõĩũ".chars().forEach(letters::add);
    return new TextPlausibility(words, letters);
  }

  double score(String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    double score = 0;
    int start = -1;
    for (int index = 0; index <= text.length(); index++) {
      char letter = index < text.length() ? text.charAt(index) : ' ';
      if (Character.isLetter(letter)) {
        start = start < 0 ? index : start;
        boolean innerCapital =
            index > start
                && Character.isUpperCase(letter)
                && Character.isLowerCase(text.charAt(index - 1));
        score += innerCapital ? INNER_CAPITAL : 0;
        score += letter > 'z' ? ofLetter(Character.toLowerCase(letter)) : 0;
      } else {
        if (start >= 0 && words.contains(text.substring(start, index).toLowerCase(Locale.ROOT))) {
          score += index - start > 1 ? FREQUENT_WORD : FREQUENT_WORD / 3;
        }
        start = -1;
        score += isOdd(letter) ? ODD_CHARACTER : 0;
      }
    }
    return score;
  }

  private double ofLetter(int letter) {
    return letters.contains(letter) ? OWN_LETTER : -OWN_LETTER * 5;
  }

  private static boolean isOdd(char letter) {
    return letter == '\uFFFD'
        || letter >= 0x80 && letter < 0xA0
        || letter < ' ' && !Character.isWhitespace(letter)
        || Character.getType(letter) == Character.OTHER_SYMBOL
        || "¤¦§¨©ª¬®¯¶·¸º¼½¾÷×¢£¥¡¿±¹²³µ".indexOf(letter) >= 0;
  }
}
