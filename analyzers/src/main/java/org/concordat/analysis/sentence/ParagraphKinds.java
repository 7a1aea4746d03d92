package org.concordat.analysis.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.analysis.SentenceKind;
import org.concordat.analysis.SentenceSpan;

/** Tells headlines, datelines and picture credits from running text. */
final class ParagraphKinds {

  /** A headline is seldom longer than this, in code units. */
  private static final int HEADLINE_LENGTH = 200;

  /**
   * A place in capitals, then at most a date and an agency, then a dash: {@code HANOI, Oct. 26
   * (VNA) —}, {@code HÀ NỘI, 12/3 -}, {@code ЕРЕВАН, 12 марта. /ТАСС/.}
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\p{M}\\s.-]{2,40}(,(?:[^.!?–—/(]|[./](?=\\s?\\d)){1,40})?[.,]?\\s*((\\([^)]{2,30}\\)|/[^/]{2,30}/)\\s*[.,]?\\s*[-–—]{0,2}|[-–—]{1,2})\\s+");

  private static final int LONGEST_CREDIT = 80;
  private static final int LONGEST_CREDIT_WORD = 20;

  private final Set<String> creditWords;

  ParagraphKinds(Set<String> creditWords) {
    this.creditWords = Set.copyOf(creditWords);
  }

  /** Behind the dateline that opens a paragraph, or the paragraph's start if there is none. */
  int datelineEnd(String text, int start, int end) {
    int window = Math.min(end, start + 110);
    if (start + 4 > end
        || !Character.isUpperCase(text.charAt(start))
        || !Character.isUpperCase(text.charAt(start + 1))) {
      return start;
    }
    Matcher matcher = DATELINE.matcher(text).region(start, window);
    if (!matcher.lookingAt()) {
      return start;
    }
    int last = matcher.end();
    while (Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  void mark(String text, List<SentenceSpan> sentences, int first, int start, int end) {
    for (int index = first; index < sentences.size(); index++) {
      SentenceSpan sentence = sentences.get(index);
      if (sentence.kind() != SentenceKind.TEXT) {
        continue;
      }
      SentenceKind kind = SentenceKind.TEXT;
      if (isCredit(text, sentence)) {
        kind = SentenceKind.CREDIT;
      } else if (index == first
          && index == sentences.size() - 1
          && isHeadline(text, sentence, start, end)) {
        kind = SentenceKind.HEADLINE;
      }
      if (kind != SentenceKind.TEXT) {
        sentences.set(index, new SentenceSpan(sentence.start(), sentence.end(), kind));
      }
    }
    if (sentences.size() - first > 1
        && sentences.get(sentences.size() - 1).kind() == SentenceKind.CREDIT) {
      caption(sentences, first);
    }
  }

  /** What stands in one paragraph with a picture's credit describes the picture. */
  private static void caption(List<SentenceSpan> sentences, int first) {
    for (int index = first; index < sentences.size() - 1; index++) {
      SentenceSpan sentence = sentences.get(index);
      sentences.set(
          index, new SentenceSpan(sentence.start(), sentence.end(), SentenceKind.CAPTION));
    }
  }

  private boolean isCredit(String text, SentenceSpan sentence) {
    if (sentence.end() - sentence.start() > LONGEST_CREDIT) {
      return false;
    }
    int farthest = Math.min(text.length(), sentence.start() + LONGEST_CREDIT_WORD + 1);
    int colon = text.indexOf(':', sentence.start(), farthest);
    if (colon < 0) {
      return false;
    }
    String word = text.substring(sentence.start(), colon).strip().toLowerCase(Locale.ROOT);
    return creditWords.contains(word);
  }

  private static boolean isHeadline(String text, SentenceSpan sentence, int start, int end) {
    boolean first = start == 0 && end < text.length();
    boolean open = ".!?…:;,".indexOf(text.charAt(sentence.end() - 1)) < 0;
    return first && open && sentence.end() - sentence.start() <= HEADLINE_LENGTH;
  }
}
