package org.concordat.analysis.transcription;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a name by the first tradition that it fits. */
final class NameCanonicalizer {

  private NameCanonicalizer() {}

  /** A way to read a name: the parts of its canonical form, or empty if it does not fit. */
  private record Reader(
      NameTradition tradition, Function<List<NameWord>, Optional<List<String>>> read) {}

  /** Chinese in Vietnamese reading stands before Vietnamese, which has the same syllables. */
  private static final List<Reader> LATIN =
      List.of(
          new Reader(NameTradition.CHINESE, ChineseNames.INSTANCE::hanViet),
          new Reader(NameTradition.CHINESE, ChineseNames.INSTANCE::shortPinyin),
          new Reader(NameTradition.VIETNAMESE, VietnameseNames.INSTANCE::latin),
          new Reader(NameTradition.CHINESE, ChineseNames.INSTANCE::pinyin),
          new Reader(NameTradition.KOREAN, KoreanNames.INSTANCE::latin),
          new Reader(NameTradition.JAPANESE, NameCanonicalizer::japaneseLatin));

  private static final List<Reader> CYRILLIC =
      List.of(
          new Reader(NameTradition.CHINESE, ChineseNames.INSTANCE::palladius),
          new Reader(NameTradition.VIETNAMESE, VietnameseNames.INSTANCE::cyrillic),
          new Reader(NameTradition.KOREAN, KoreanNames.INSTANCE::cyrillic),
          new Reader(NameTradition.JAPANESE, NameCanonicalizer::japaneseCyrillic));

  static CanonicalName canonical(String name) {
    return canonical(NameWord.split(name), Letters.hasCyrillic(name));
  }

  static CanonicalName canonical(List<NameWord> words, boolean cyrillic) {
    for (Reader reader : cyrillic ? CYRILLIC : LATIN) {
      Optional<List<String>> parts = reader.read().apply(words);
      if (parts.isPresent()) {
        return new CanonicalName(reader.tradition(), parts.get());
      }
    }
    return new CanonicalName(NameTradition.WESTERN, WesternNames.parts(words));
  }

  private static Optional<List<String>> japaneseLatin(List<NameWord> words) {
    for (NameWord word : words) {
      for (GivenName name : GivenNames.INSTANCE.latin(word.text())) {
        if (!"ja".equals(name.origin())) {
          return Optional.empty();
        }
      }
    }
    return JapaneseNames.INSTANCE.latin(words);
  }

  private static Optional<List<String>> japaneseCyrillic(List<NameWord> words) {
    // A known given name of another people rules Japanese out: Марио Монти.
    return RussianNameCases.hasGivenName(words)
        ? Optional.empty()
        : JapaneseNames.INSTANCE.cyrillic(words);
  }
}
