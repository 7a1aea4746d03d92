package org.concordat.attribute;

/**
 * An example of a cue table: {@code {The mayor} said that [the bridge was safe].}
 *
 * @param text the sentence without marks
 * @param speaker what stood in braces
 * @param content what stood in brackets, without quotation marks around it
 */
record MarkedSentence(String text, String speaker, String content) {

  private static final String AROUND = "\"«»“”,";

  static MarkedSentence read(String marked) {
    StringBuilder text = new StringBuilder();
    StringBuilder speaker = new StringBuilder();
    StringBuilder content = new StringBuilder();
    boolean inSpeaker = false;
    boolean inContent = false;
    for (char sign : marked.toCharArray()) {
      switch (sign) {
        case '{' -> inSpeaker = true;
        case '}' -> inSpeaker = false;
        case '[' -> inContent = true;
        case ']' -> inContent = false;
        default -> {
          text.append(sign);
          if (inSpeaker) {
            speaker.append(sign);
          }
          if (inContent) {
            content.append(sign);
          }
        }
      }
    }
    return new MarkedSentence(text.toString(), speaker.toString(), bare(content.toString()));
  }

  /** Strips quotation marks and a comma inside them. */
  static String bare(String content) {
    int start = 0;
    int end = content.length();
    while (start < end && AROUND.indexOf(content.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && AROUND.indexOf(content.charAt(end - 1)) >= 0) {
      end--;
    }
    return content.substring(start, end);
  }
}
