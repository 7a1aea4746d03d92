package org.concordat.analysis.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;

/**
 * Splits text into words, numbers and marks. Hyphens and slashes always stand alone ({@code
 * премьер}, {@code -}, {@code министр}); so does the English possessive ({@code Cuba}, {@code 's}).
 * Digits keep their inner points, commas and grouping apostrophes ({@code 1,000.5}), but spaces end
 * a number. Letters with points between are one token ({@code U.S.}). What goes on for more than
 * 255 code units is cut. Immutable and thread-safe; one pass, linear time.
 */
public final class TokenScanner {

  /** What a language says about a word. */
  public interface WordForms {
    /**
     * Normalises a word.
     *
     * @param surface the word as it stands
     * @return the normalised form
     */
    String normalize(String surface);

    /**
     * Lists the readings of a word.
     *
     * @param form the normalised form
     * @param capitalised whether it stood with a capital
     * @return at least one reading
     */
    List<Reading> readings(String form, boolean capitalised);
  }

  /**
   * What is longer is no word and is cut into pieces, as Lucene's own tokenizers do: lower-casing
   * and composing a word take quadratic time in the worst case, and Lucene refuses long terms.
   */
  private static final int LONGEST_WORD = 255;

  private final WordForms forms;
  private final KnownWords knownWords = new KnownWords();

  /**
   * Makes a scanner.
   *
   * @param forms the language's word forms
   */
  public TokenScanner(WordForms forms) {
    this.forms = forms;
  }

  /**
   * Splits a stretch of text.
   *
   * @param text the whole text
   * @param start first code unit
   * @param end behind the last code unit
   * @return tokens in order; white space belongs to none
   */
  public List<Token> scan(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>((end - start) / 5 + 4);
    int at = start;
    while (at < end) {
      int codePoint = codePointAt(text, at, end);
      int next = at + Character.charCount(codePoint);
      if (CharacterKinds.isSpace(codePoint)) {
        at = next;
      } else if (CharacterKinds.isWordPart(codePoint)) {
        next = wordEnd(text, at, end);
        tokens.add(word(text, at, next));
        at = next;
      } else if (isApostrophe(codePoint) && isPossessive(text, at, end) && follows(tokens, at)) {
        next = at + 2;
        tokens.add(word(text, at, next));
        at = next;
      } else {
        next = markEnd(text, at, next, end);
        tokens.add(word(text, at, next));
        at = next;
      }
    }
    return tokens;
  }

  private static boolean follows(List<Token> tokens, int at) {
    return !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).end() == at
        && tokens.get(tokens.size() - 1).isWord();
  }

  private static int codePointAt(String text, int at, int end) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)
        && at + 1 < end
        && Character.isLowSurrogate(text.charAt(at + 1))) {
      return Character.toCodePoint(unit, text.charAt(at + 1));
    }
    return unit;
  }

  private static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '\u2019' || codePoint == '\u02BC';
  }

  private static boolean isPossessive(String text, int at, int end) {
    return at + 1 < end
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 >= end || !CharacterKinds.isWordPart(codePointAt(text, at + 2, end)));
  }

  private static int wordEnd(String text, int start, int end) {
    int at = start;
    boolean digits = true;
    // Carried along, as looking back at every point would take quadratic time.
    boolean dotted = true;
    while (at < end) {
      int codePoint = codePointAt(text, at, end);
      int next = at + Character.charCount(codePoint);
      if (next - start > LONGEST_WORD) {
        return at;
      }
      if (CharacterKinds.isWordPart(codePoint)) {
        digits &= CharacterKinds.isDigit(codePoint);
      } else if (!continuesWord(
          text, at, end, codePoint, digits, dotted && endsInLetter(start, at))) {
        break;
      }
      dotted = dotted && continuesDotted(text, start, at, next);
      at = next;
    }
    return closesAbbreviation(text, start, at, end, dotted) ? at + 1 : at;
  }

  private static boolean continuesWord(
      String text, int at, int end, int codePoint, boolean digits, boolean dotted) {
    if (at + 1 >= end) {
      return false;
    }
    int following = codePointAt(text, at + 1, end);
    if (codePoint == '.' || codePoint == ',') {
      if (digits) {
        return Character.isDigit(following);
      }
      // U.S.A: single letters with points between; "end.Next" is two words.
      return codePoint == '.'
          && dotted
          && Character.isUpperCase(following)
          && endsLetter(text, at + 2, end);
    }
    if (isApostrophe(codePoint) && digits) {
      return isGroupOfThree(text, at + 1, end);
    }
    // O'Neill, don't, д'Ивуар; but Cuba's is two tokens.
    return isApostrophe(codePoint) && Character.isLetter(following) && !isPossessive(text, at, end);
  }

  /** {@code 1'000 francs}: an apostrophe can part groups of digits. */
  private static boolean isGroupOfThree(String text, int at, int end) {
    if (at + 3 > end) {
      return false;
    }
    for (int index = at; index < at + 3; index++) {
      if (text.charAt(index) < '0' || text.charAt(index) > '9') {
        return false;
      }
    }
    return at + 3 >= end || !CharacterKinds.isWordPart(codePointAt(text, at + 3, end));
  }

  private static boolean endsLetter(String text, int at, int end) {
    return at >= end || !CharacterKinds.isWordPart(codePointAt(text, at, end));
  }

  /** Tells whether a stretch goes on with single capitals and points in turn, as in U.S.A. */
  private static boolean continuesDotted(String text, int start, int from, int to) {
    for (int index = from; index < to; index++) {
      boolean letterPlace = (index - start) % 2 == 0;
      if (letterPlace ? !Character.isUpperCase(text.charAt(index)) : text.charAt(index) != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean endsInLetter(int start, int at) {
    return (at - start) % 2 == 1;
  }

  private static boolean closesAbbreviation(
      String text, int start, int at, int end, boolean dotted) {
    return dotted
        && at - start >= 3
        && endsInLetter(start, at)
        && at < end
        && text.charAt(at) == '.';
  }

  private static int markEnd(String text, int start, int next, int end) {
    int at = next;
    // Ellipses and runs of one sign are one mark; quotation marks and brackets never join.
    char sign = text.charAt(start);
    if (sign == '.'
        || sign == '-'
        || sign == '!'
        || sign == '?'
        || sign == '*'
        || sign == '_'
        || sign == '=') {
      while (at < end && text.charAt(at) == sign) {
        at++;
      }
    }
    return at;
  }

  private Token word(String text, int start, int end) {
    KnownWords.Known known = knownWords.find(text, start, end);
    if (known == null) {
      known = look(text.substring(start, end));
      knownWords.keep(known);
    }
    return new Token(start, end, known.surface, known.form, known.shape, known.readings);
  }

  private KnownWords.Known look(String surface) {
    Shape shape = shape(surface);
    boolean mark = !CharacterKinds.isWordPart(codePointAt(surface, 0, surface.length()));
    if (shape == Shape.NUMBER || shape == Shape.PUNCTUATION && mark) {
      return new KnownWords.Known(surface, surface, shape, symbol(surface));
    }
    String form = forms.normalize(surface);
    if (form.isEmpty()) {
      // A soft hyphen that stands alone is no word.
      return new KnownWords.Known(surface, surface, Shape.PUNCTUATION, symbol(surface));
    }
    return new KnownWords.Known(
        surface, form, shape, List.copyOf(forms.readings(form, shape != Shape.LOWER)));
  }

  private static List<Reading> symbol(String surface) {
    return List.of(new Reading(surface, PartOfSpeech.SYMBOL, Set.of()));
  }

  private static Shape shape(String surface) {
    int letters = 0;
    int upper = 0;
    boolean digits = false;
    boolean firstUpper = false;
    for (int index = 0; index < surface.length(); ) {
      int codePoint = surface.codePointAt(index);
      index += Character.charCount(codePoint);
      if (Character.isLetter(codePoint)) {
        boolean capital = Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
        firstUpper |= capital && letters == 0;
        letters++;
        upper += capital ? 1 : 0;
      } else {
        digits |= Character.isDigit(codePoint);
      }
    }
    if (letters == 0) {
      return digits ? Shape.NUMBER : Shape.PUNCTUATION;
    }
    if (digits) {
      return Shape.MIXED;
    }
    if (upper == 0) {
      return Shape.LOWER;
    }
    if (upper == letters) {
      return letters == 1 ? Shape.CAPITALISED : Shape.UPPER;
    }
    return firstUpper && upper == 1 ? Shape.CAPITALISED : Shape.MIXED;
  }
}
