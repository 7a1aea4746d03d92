package org.concordat.parse;

import java.nio.charset.StandardCharsets;

/**
 * Ends the header of an RTF file where its text begins with an escaped letter. Tika's parser counts
 * all escapes before the first paragraph mark or plain letter to the header, and loses them.
 */
final class RtfHeader {

  private static final byte[] PARAGRAPH = "\\pard ".getBytes(StandardCharsets.US_ASCII);

  private RtfHeader() {}

  static byte[] end(byte[] rtf) {
    int depth = 0;
    for (int at = 0; at < rtf.length; at++) {
      if (rtf[at] == '{') {
        depth++;
      } else if (rtf[at] == '}') {
        depth--;
      } else if (rtf[at] == '\\' && at + 2 < rtf.length) {
        if (depth == 1 && isLetterEscape(rtf, at)) {
          return inserted(rtf, at);
        }
        at++;
      }
    }
    return rtf;
  }

  /** {@code \u1052?} or {@code \'cc}. */
  private static boolean isLetterEscape(byte[] rtf, int at) {
    byte next = rtf[at + 2];
    return rtf[at + 1] == '\'' || rtf[at + 1] == 'u' && (next == '-' || next >= '0' && next <= '9');
  }

  private static byte[] inserted(byte[] rtf, int at) {
    byte[] longer = new byte[rtf.length + PARAGRAPH.length];
    System.arraycopy(rtf, 0, longer, 0, at);
    System.arraycopy(PARAGRAPH, 0, longer, at, PARAGRAPH.length);
    System.arraycopy(rtf, at, longer, at + PARAGRAPH.length, rtf.length - at);
    return longer;
  }
}
