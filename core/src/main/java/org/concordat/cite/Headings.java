package org.concordat.cite;

/** Tells headings of articles from citations. */
final class Headings {

  private Headings() {}

  /**
   * {@code Article 5} alone on its line, {@code Điều 5. Phạm vi}: at a line's beginning, with the
   * line's end, a full stop or a colon behind; in a treaty's text also {@code Article 5 – Scope}.
   */
  static boolean isHeading(String text, int start, int end, boolean treaty) {
    int before = start;
    while (before > 0 && isSpace(text.charAt(before - 1))) {
      before--;
    }
    if (before > 0 && text.charAt(before - 1) != '\n' && text.charAt(before - 1) != '\r') {
      return false;
    }
    int after = end;
    while (after < text.length() && isSpace(text.charAt(after))) {
      after++;
    }
    return after == text.length()
        || "\r\n.:".indexOf(text.charAt(after)) >= 0
        || treaty
            && (Character.isUpperCase(text.charAt(after))
                || "-–—".indexOf(text.charAt(after)) >= 0);
  }

  private static boolean isSpace(char letter) {
    return letter != '\n'
        && letter != '\r'
        && (Character.isWhitespace(letter) || Character.isSpaceChar(letter));
  }
}
