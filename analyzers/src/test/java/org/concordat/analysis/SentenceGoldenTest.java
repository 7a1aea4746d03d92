package org.concordat.analysis;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden files {@code golden/xx/sentences.txt}: a text with {@code ‖} where a sentence ends and
 * {@code ⏎} where a line does.
 */
public class SentenceGoldenTest {

  @TestFactory
  List<DynamicTest> endsTheSentencesOfTheGoldenFiles() {
    return Golden.tests(
        "sentences",
        (analysis, line) -> shown(line, analysis.sentences(text(line))),
        SentenceGoldenTest::wanted);
  }

  /**
   * The text of a line, without the marks of sentence ends.
   *
   * @param line the line
   * @return what is to be split
   */
  public static String text(Golden.Case line) {
    return line.text().replace(" ‖", "").replace("‖", "").replace("⏎", "\n");
  }

  /**
   * The line as {@link #shown} writes it.
   *
   * @param line the line
   * @return the text with marks
   */
  public static String wanted(Golden.Case line) {
    return line.text().replace(" ‖⏎", "‖⏎");
  }

  /**
   * Writes sentences as the golden files do.
   *
   * @param line the line they are of
   * @param sentences what was found in its text
   * @return the text with marks
   */
  public static String shown(Golden.Case line, List<SentenceSpan> sentences) {
    String text = text(line);
    StringBuilder shown = new StringBuilder();
    int end = -1;
    for (SentenceSpan sentence : sentences) {
      if (end >= 0) {
        String gap = text.substring(end, sentence.start());
        shown.append(gap.equals(" ") ? " ‖ " : "‖" + gap);
      }
      shown.append(text, sentence.start(), sentence.end());
      end = sentence.end();
    }
    return shown.toString().replace("\n", "⏎");
  }
}
