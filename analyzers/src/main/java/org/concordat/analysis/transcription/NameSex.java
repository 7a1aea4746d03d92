package org.concordat.analysis.transcription;

import java.util.List;

/** What a name tells about the sex of its bearer. */
public enum NameSex {
  /** A woman's name: Анна Петрова, Nguyễn Thị Lan. */
  FEMALE,
  /** A man's name. */
  MALE,
  /** A name of both, or one that no table knows. */
  UNKNOWN;

  private static final List<String> FEMALE_PATRONYMICS = List.of("овна", "евна", "ична", "инична");
  private static final List<String> MALE_PATRONYMICS = List.of("ович", "евич", "ьич");
  private static final List<String> FEMALE_SURNAMES = List.of("ова", "ева", "ёва", "ина", "ская");

  /**
   * Reads a full name.
   *
   * @param name a name of two words or more, in the nominative
   * @return what it tells
   */
  public static NameSex of(String name) {
    List<NameWord> words = NameWord.split(name);
    for (NameWord word : words) {
      String lower = word.lower();
      if (lower.equals("thị") || FEMALE_PATRONYMICS.stream().anyMatch(lower::endsWith)) {
        return FEMALE;
      }
      if (words.size() > 2 && MALE_PATRONYMICS.stream().anyMatch(lower::endsWith)) {
        return MALE;
      }
    }
    if (words.size() < 2 || !NameStructure.of(name).familyLast()) {
      return UNKNOWN;
    }
    NameSex given = ofGivenName(words.get(0).text());
    if (given != UNKNOWN) {
      return given;
    }
    String last = words.get(words.size() - 1).lower();
    return last.length() > 5 && FEMALE_SURNAMES.stream().anyMatch(last::endsWith)
        ? FEMALE
        : UNKNOWN;
  }

  private static NameSex ofGivenName(String word) {
    List<GivenName> names =
        Letters.hasCyrillic(word)
            ? GivenNames.INSTANCE.cyrillic(word)
            : GivenNames.INSTANCE.latin(word);
    boolean female = names.stream().anyMatch(GivenName::feminine);
    boolean male = names.stream().anyMatch(name -> !name.feminine());
    return female == male ? UNKNOWN : female ? FEMALE : MALE;
  }
}
