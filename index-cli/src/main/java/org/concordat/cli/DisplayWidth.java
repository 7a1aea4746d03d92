package org.concordat.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many columns of a screen a text takes: marks none, Chinese characters two. */
final class DisplayWidth {

  private DisplayWidth() {}

  /** Columns of a text without line breaks. */
  static int of(String text) {
    int width = 0;
    int index = 0;
    while (index < text.length()) {
      int code = text.codePointAt(index);
      width += of(code);
      index += Character.charCount(code);
    }
    return width;
  }

  private static int of(int code) {
    // Latin and Cyrillic letters, nearly everything, need no look into Unicode's tables.
    if (code >= 0x20 && code < 0x300 && code != 0xAD || code >= 0x400 && code < 0x483) {
      return 1;
    }
    return switch (Character.getType(code)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default ->
          switch (UCharacter.getIntPropertyValue(code, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
          };
    };
  }

  /** A text with spaces behind it, so that it takes a number of columns. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** Cuts a text into lines of at most so many columns, between words where it can. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String word : text.split(" ", -1)) {
      int next = of(word);
      if (width > 0 && width + 1 + next > columns) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      if (width > 0) {
        line.append(' ');
        width++;
      }
      if (next <= columns) {
        line.append(word);
        width += next;
      } else {
        for (String piece : pieces(word, columns)) {
          if (width > 0) {
            lines.add(line.toString());
            line.setLength(0);
          }
          line.append(piece);
          width = of(piece);
        }
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** A word that is longer than a line, cut between letters, never before a mark. */
  private static List<String> pieces(String word, int columns) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(word);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
      if (end > start && of(word.substring(start, next)) > columns) {
        pieces.add(word.substring(start, end));
        start = end;
      }
      end = next;
    }
    pieces.add(word.substring(start));
    return pieces;
  }

  /** A text that is safe on a screen: one line, nothing that moves the cursor or turns the text. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      boolean blank = Character.isWhitespace(letter) || Character.isISOControl(letter);
      boolean hidden =
          letter >= '\u202A' && letter <= '\u202E' || letter >= '\u2066' && letter <= '\u2069';
      if (blank) {
        space = !out.isEmpty();
      } else if (!hidden) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(letter);
      }
    }
    return out.toString();
  }
}
