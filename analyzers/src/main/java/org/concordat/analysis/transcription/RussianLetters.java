package org.concordat.analysis.transcription;

/** Russian spelling. */
final class RussianLetters {

  private RussianLetters() {}

  /** Lower case, ё as е. */
  static String plain(String word) {
    return Letters.lower(word).replace('ё', 'е');
  }
}
