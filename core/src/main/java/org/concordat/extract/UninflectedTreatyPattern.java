package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.MentionType;

/**
 * Names of words without forms: {@code Hiệp định giữa Việt Nam và Peru về dẫn độ}. Capitals, known
 * names and a list of words that never stand in a name show where it ends. Immutable, thread-safe.
 */
final class UninflectedTreatyPattern implements TreatyPattern {

  private static final int LONGEST = 30;
  private static final int MOST_SUBJECT = 8;

  private final TreatyLinks links;

  UninflectedTreatyPattern(TreatyLinks links) {
    this.links = links;
  }

  @Override
  public boolean isFor(SentenceContext context, PhraseMatch<NameHead> head) {
    return context.tokens().get(head.first()).partOfSpeech() == PartOfSpeech.UNKNOWN;
  }

  @Override
  public Optional<Stretch> grow(SentenceContext context, PhraseMatch<NameHead> head) {
    List<Token> tokens = context.tokens();
    Growth growth = new Growth(context, head.end());
    growth.grow();
    if (growth.end == head.end()) {
      return Optional.empty();
    }
    boolean capital =
        tokens.get(head.first()).isCapitalised() && !Typography.opens(tokens, head.first());
    boolean opening = tokens.get(head.first()).isCapitalised();
    boolean name = growth.named || capital || opening && growth.about;
    return name ? Optional.of(new Stretch(head.first(), growth.end)) : Optional.empty();
  }

  /** The name on its way; lives for one head. */
  private final class Growth {
    private final SentenceContext context;
    private final List<Token> tokens;
    private final int start;
    private int end;
    private boolean named;
    private boolean about;

    Growth(SentenceContext context, int start) {
      this.context = context;
      this.tokens = context.tokens();
      this.start = start;
      this.end = start;
    }

    void grow() {
      int index = start;
      int plain = 0;
      while (index < tokens.size() && index - start < LONGEST) {
        Optional<Candidate> known = known(index);
        if (known.isPresent()) {
          index = known.get().end();
          end = index;
          named |= index > start;
          plain = 0;
          continue;
        }
        Token token = tokens.get(index);
        Optional<PhraseMatch<Optional<Feature>>> between =
            links.at(TreatyLinks.Kind.BETWEEN, tokens, index);
        if (between.isPresent()) {
          int behind = parties(between.get().end());
          if (behind == between.get().end()) {
            return;
          }
          index = behind;
          end = index;
          named = true;
          plain = 0;
          continue;
        }
        Optional<PhraseMatch<Optional<Feature>>> link =
            links.at(TreatyLinks.Kind.ABOUT, tokens, index);
        // Read at the token itself: at the name's end it would be met again and again.
        if (link.isEmpty()) {
          link = links.at(TreatyLinks.Kind.OF, tokens, index);
        }
        if (link.isPresent() && link.get().end() < tokens.size()) {
          about = true;
          index = link.get().end();
          plain = 0;
          continue;
        }
        if (links.is(TreatyLinks.Kind.STOP, tokens, index) && token.shape() == Shape.LOWER) {
          return;
        }
        if (links.is(TreatyLinks.Kind.AND, tokens, index)) {
          if (!joins(index)) {
            return;
          }
          index++;
          continue;
        }
        if (isDash(token) && index + 1 < tokens.size() && index > start) {
          index++;
          continue;
        }
        if (!token.isWord()) {
          return;
        }
        boolean capital = token.isCapitalised();
        plain = capital ? 0 : plain + 1;
        if (plain > MOST_SUBJECT) {
          return;
        }
        named |= capital;
        index++;
        end = index;
      }
    }

    private Optional<Candidate> known(int index) {
      return context.found().stream()
          .filter(candidate -> candidate.first() == index)
          .filter(
              candidate ->
                  candidate.mention().type() == MentionType.COUNTRY
                      || candidate.mention().type() == MentionType.ORGANIZATION
                      || candidate.mention().type() == MentionType.PLACE)
          .max(java.util.Comparator.comparingInt(Candidate::end));
    }

    /** {@code thương mại và đầu tư}, {@code Toàn diện và Tiến bộ}; not {@code và Bộ trưởng}. */
    private boolean joins(int index) {
      if (index + 1 >= tokens.size() || index == start) {
        return false;
      }
      Token left = tokens.get(index - 1);
      Token right = tokens.get(index + 1);
      return right.isWord()
          && left.isCapitalised() == right.isCapitalised()
          && known(index + 1).isEmpty()
          && !links.is(TreatyLinks.Kind.STOP, tokens, index + 1)
          && (about || isSmallInsideParty(index + 1, start));
    }

    private int parties(int from) {
      int one = party(from);
      if (one == from || !links.is(TreatyLinks.Kind.AND, tokens, one)) {
        return from;
      }
      int other = party(one + 1);
      return other == one + 1 ? from : other;
    }

    private int party(int from) {
      int index = from;
      while (index < tokens.size()) {
        Optional<Candidate> known = known(index);
        if (known.isPresent()) {
          index = known.get().end();
        } else if (tokens.get(index).isCapitalised()
            || isDash(tokens.get(index)) && index > from
            || isSmallInsideParty(index, from)) {
          index++;
        } else {
          break;
        }
      }
      return index;
    }

    /** {@code Cộng hòa xã hội chủ nghĩa Việt Nam}: small letters, then a name. */
    private boolean isSmallInsideParty(int index, int from) {
      if (index == from || links.is(TreatyLinks.Kind.AND, tokens, index)) {
        return false;
      }
      for (int at = index; at < Math.min(tokens.size(), index + 5); at++) {
        Token token = tokens.get(at);
        if (!token.isWord()
            || links.is(TreatyLinks.Kind.AND, tokens, at)
            || links.is(TreatyLinks.Kind.ABOUT, tokens, at)
            || links.is(TreatyLinks.Kind.STOP, tokens, at)) {
          return false;
        }
        if (token.isCapitalised()) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean isDash(Token token) {
    return token.surface().equals("-") || token.surface().equals("–");
  }
}
