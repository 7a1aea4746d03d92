package org.concordat.analysis.transcription;

/** The number of letters to insert, delete or replace (Levenshtein 1966), for short words. */
final class EditDistance {

  private EditDistance() {}

  static int between(String left, String right) {
    int[] before = new int[right.length() + 1];
    int[] current = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      before[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      current[0] = row;
      for (int column = 1; column <= right.length(); column++) {
        int change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                before[column - 1] + change, Math.min(before[column], current[column - 1]) + 1);
      }
      int[] swap = before;
      before = current;
      current = swap;
    }
    return before[right.length()];
  }
}
