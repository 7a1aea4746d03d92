package org.concordat.cite;

import java.util.List;
import java.util.Optional;

/**
 * Words that cite, not yet tied to a treaty: {@code paragraph 2 of Article 5}.
 *
 * @param first index of the first token in the sentence
 * @param end behind the index of the last token
 * @param places what they cite
 * @param small whether the word for article is in small letters
 */
record Reference(int first, int end, List<Place> places, boolean small) {

  Reference {
    places = List.copyOf(places);
  }

  /**
   * A place in a treaty.
   *
   * @param article its number
   * @param paragraph number of the paragraph
   * @param point letter of the point
   */
  record Place(String article, Optional<String> paragraph, Optional<String> point) {

    static Place of(String article) {
      return new Place(article, Optional.empty(), Optional.empty());
    }

    Place paragraph(String number) {
      return new Place(article, Optional.of(number), point);
    }

    Place point(String letter) {
      return new Place(article, paragraph, Optional.of(letter));
    }
  }
}
