package org.concordat.attribute;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.model.MentionType;

/** Finds the dateline before the first words of a story: {@code GENEVA, ngày 3/2 -}. */
final class Datelines {

  private static final int LONGEST_DATELINE = 20;

  private static final Set<MentionType> DATELINE =
      EnumSet.of(MentionType.PLACE, MentionType.COUNTRY, MentionType.ORGANIZATION);

  private Datelines() {}

  /** {@code DUSHANBE, Jan. 20 (Wire) - At least 212 …}: where the story begins. */
  static int behind(Passage passage, int end) {
    for (int index = 1; index < end && index < LONGEST_DATELINE; index++) {
      if (passage.isDash(index)) {
        return isDateline(passage, 0, index) ? index + 1 : 0;
      }
    }
    return 0;
  }

  /** {@code GENEVA, ngày 3/2 -}: only where and when the text was written. */
  static boolean isDateline(Passage passage, int first, int end) {
    if (first > 0 || !passage.isDash(end - 1) && !passage.isDash(end)) {
      return false;
    }
    for (int index = first; index < end; index++) {
      boolean named =
          passage
              .namedAt(index)
              .filter(each -> DATELINE.contains(each.mention().type()))
              .isPresent();
      if (passage.dateEnd(index).isPresent()) {
        index = passage.dateEnd(index).get() - 1;
      } else if (!named && passage.token(index).isWord() && !passage.isBracketed(index)) {
        return false;
      }
    }
    return true;
  }
}
