package org.concordat.parse;

/** Makes one line of a paragraph that was broken to fit a page. */
final class Lines {

  private static final char SOFT_HYPHEN = '\u00AD';

  private Lines() {}

  /** White space becomes one space, words that were divided at the end of a line become whole. */
  static String join(String paragraph) {
    StringBuilder line = new StringBuilder(paragraph.length());
    boolean space = false;
    boolean lineEnd = false;
    for (int index = 0; index < paragraph.length(); index++) {
      char unit = paragraph.charAt(index);
      if (unit == SOFT_HYPHEN) {
        continue;
      }
      if (Character.isWhitespace(unit) || unit == '\u00A0' || unit == '\u200B') {
        space = true;
        lineEnd |= unit == '\n' || unit == '\r';
        continue;
      }
      if (space && lineEnd && isDivided(line, unit)) {
        line.setLength(line.length() - 1);
      } else if (space && !line.isEmpty()) {
        line.append(' ');
      }
      space = false;
      lineEnd = false;
      line.append(unit);
    }
    return line.toString();
  }

  /** {@code coop-} and {@code eration}, but not {@code 2024-} or {@code Nga -}. */
  private static boolean isDivided(StringBuilder line, char next) {
    int last = line.length() - 1;
    return last > 0
        && (line.charAt(last) == '-' || line.charAt(last) == '\u2010')
        && Character.isLowerCase(line.charAt(last - 1))
        && Character.isLowerCase(next);
  }
}
