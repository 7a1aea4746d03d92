package org.concordat.analysis.transcription;

import java.util.List;
import java.util.stream.Collectors;
import org.concordat.analysis.Golden;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden files {@code golden/xx/transcription.txt}: a name, a bar, its spellings in another script
 * with semicolons between, those that are wrong behind a minus. Vietnamese names have them among
 * their Cyrillic candidates, Russian ones among their Latin candidates; other Latin names share
 * their key.
 */
class TranscriptionGoldenTest {

  @TestFactory
  List<DynamicTest> spellsTheNamesOfTheGoldenFiles() {
    return Golden.tests(
        "transcription", TranscriptionGoldenTest::shown, line -> expected(line.wanted()));
  }

  private static String shown(LanguageAnalysis analysis, Golden.Case line) {
    return spellings(line.wanted()).stream()
        .map(
            spelling ->
                (isSpelling(analysis.language(), line.text(), spelling) ? "" : "- ") + spelling)
        .collect(Collectors.joining(" ; "));
  }

  private static String expected(String wanted) {
    return List.of(wanted.split(";")).stream()
        .map(spelling -> spelling.strip().replaceFirst("^- *", "- "))
        .collect(Collectors.joining(" ; "));
  }

  /** The spellings of a line without the minus of the wrong ones. */
  static List<String> spellings(String wanted) {
    return List.of(wanted.split(";")).stream()
        .map(spelling -> spelling.strip().replaceFirst("^- *", ""))
        .toList();
  }

  private static boolean isSpelling(Language language, String name, String spelling) {
    return switch (language) {
      case ENGLISH -> NameKey.key(name).equals(NameKey.key(spelling));
      case RUSSIAN -> NameTranscriber.toLatin(name).contains(spelling);
      case VIETNAMESE -> NameTranscriber.toCyrillic(name).contains(spelling);
    };
  }
}
