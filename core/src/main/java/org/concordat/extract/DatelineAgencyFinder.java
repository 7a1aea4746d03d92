package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.SentenceKind;
import org.concordat.analysis.Token;
import org.concordat.model.Evidence;
import org.concordat.model.MentionType;
import org.concordat.model.OrganizationMention;

/**
 * The agency of a dateline, whatever its name: {@code OSLO, May 3 (Fjord Wire) -}, {@code ОСЛО, 3
 * мая. /Фьорд/}. Immutable and thread-safe.
 */
final class DatelineAgencyFinder implements MentionFinder {

  private static final double CONFIDENCE = 0.7;

  /** Farthest token of a dateline at which the mark before the agency stands. */
  private static final int FARTHEST = 14;

  /** Most words of its name. */
  private static final int LONGEST = 4;

  private static final String OPENING = "(/";
  private static final String CLOSING = ")/";

  @Override
  public void find(SentenceContext context) {
    List<Token> tokens = context.tokens();
    if (!opensWithPlace(context)) {
      return;
    }
    for (int index = 1; index < tokens.size() && index < FARTHEST; index++) {
      int kind = OPENING.indexOf(tokens.get(index).surface());
      if (kind >= 0 && tokens.get(index).surface().length() == 1) {
        int end = nameEnd(tokens, index + 1);
        if (end > index + 1
            && end < tokens.size()
            && tokens.get(end).surface().equals(CLOSING.substring(kind, kind + 1))
            && standsBeforeStory(context, end + 1)) {
          add(context, index + 1, end);
        }
        return;
      }
    }
  }

  private static boolean opensWithPlace(SentenceContext context) {
    return context
        .startingAt(0, MentionType.PLACE)
        .or(() -> context.startingAt(0, MentionType.COUNTRY))
        .isPresent();
  }

  private static int nameEnd(List<Token> tokens, int first) {
    int end = first;
    while (end < tokens.size()
        && end - first < LONGEST
        && tokens.get(end).isWord()
        && tokens.get(end).isCapitalised()) {
      end++;
    }
    return end;
  }

  /** Behind the agency a dash opens the story, or the dateline is over. */
  private static boolean standsBeforeStory(SentenceContext context, int next) {
    List<Token> tokens = context.tokens();
    return context.sentence().kind() == SentenceKind.DATELINE
        || next < tokens.size() && "-–—".contains(tokens.get(next).surface());
  }

  private static void add(SentenceContext context, int first, int end) {
    if (context.taken(first, end, MentionType.ORGANIZATION)) {
      return;
    }
    context.add(
        first,
        end,
        new OrganizationMention(
            context.span(first, end),
            Optional.empty(),
            context.span(first, end).in(context.document().document().text()),
            new Evidence("organization.dateline", CONFIDENCE)));
  }
}
