package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.MentionType;

/**
 * Names of words without forms, all behind their head: {@code Vụ Chính sách thương mại đa biên},
 * {@code Hiệp hội Nuôi ong Peru}. Fields of work from a table, capitals and known names belong to
 * the name; the first other word ends it. Immutable, thread-safe.
 */
final class AfterPattern implements HeadPattern {

  private static final int LONGEST = 18;

  /** How far ahead the word may stand that closes a name of small words. */
  private static final int FARTHEST_CLOSE = 9;

  /** Kinds that stand alone, so that a verb may follow at once: {@code Quốc hội thảo luận}. */
  private static final Set<String> WHOLE_KINDS =
      Set.of("government", "parliament", "ministry", "party", "court", "media", "military");

  /** Kinds whose heads in small letters are no part of the name: {@code tờ Fiji Times}. */
  private static final Set<String> LABEL_KINDS =
      Set.of("media", "company", "international", "ngo", "sport", "armed-group", "party");

  private final BodyLinks links;
  private final FamilyNames families;

  AfterPattern(BodyLinks links, FamilyNames families) {
    this.links = links;
    this.families = families;
  }

  @Override
  public Optional<Stretch> grow(SentenceContext context, PhraseMatch<NameHead> match) {
    List<Token> tokens = context.tokens();
    if (!match.value().takes("after")
        || tokens.get(match.first()).partOfSpeech() != PartOfSpeech.UNKNOWN) {
      return Optional.empty();
    }
    boolean small =
        tokens.get(match.first()).shape() == Shape.LOWER
            || Character.isLowerCase(match.value().form().charAt(0))
                && Typography.opens(tokens, match.first());
    boolean label = small && LABEL_KINDS.contains(match.value().kind());
    boolean open = !small && !WHOLE_KINDS.contains(match.value().kind());
    Growth growth = new Growth(context, match.end(), label, open);
    growth.grow();
    if (growth.end == match.end() || small && !growth.proper) {
      return Optional.empty();
    }
    if (!label) {
      return Optional.of(new Stretch(match.first(), growth.end));
    }
    return tokens.get(match.end()).isCapitalised()
        ? Optional.of(new Stretch(match.end(), growth.end))
        : Optional.empty();
  }

  /** A name on its way; lives for one head. */
  private final class Growth {
    private final SentenceContext context;
    private final List<Token> tokens;
    private final int start;
    private final boolean label;
    private final boolean open;
    private int end;
    private boolean proper;

    Growth(SentenceContext context, int start, boolean label, boolean open) {
      this.open = open;
      this.context = context;
      this.label = label;
      this.tokens = context.tokens();
      this.start = start;
      this.end = start;
    }

    void grow() {
      int index = start;
      while (index < tokens.size() && index - start < LONGEST) {
        int next = step(index);
        if (next == index) {
          return;
        }
        boolean closed = isPlaceEnd(index, next);
        index = next;
        if (closed && !goesOn(index)) {
          return;
        }
      }
    }

    /** Behind a country or a place a name goes on only with a field or another place. */
    private boolean goesOn(int index) {
      return isDash(index)
          || known(index).isPresent()
          || label && index < tokens.size() && tokens.get(index).isCapitalised();
    }

    private boolean isPlaceEnd(int index, int next) {
      return known(index)
          .filter(candidate -> candidate.end() == next)
          .filter(GenitiveChain::isPlace)
          .isPresent();
    }

    private int step(int index) {
      Optional<Candidate> known = known(index);
      if (known.isPresent()) {
        proper = true;
        return take(known.get().end());
      }
      Optional<Integer> field = links.at(BodyLinks.Kind.WORK, tokens, index).map(PhraseMatch::end);
      Token token = tokens.get(index);
      if (field.isPresent() && (index > start || token.isCapitalised() || leads(field.get()))) {
        return take(field.get());
      }
      if (index > start && families.beginsAt(tokens, index)) {
        return index;
      }
      if (token.isCapitalised() && !isPerson(index)) {
        proper |= token.shape() == Shape.UPPER || !opensField(index);
        return take(index + 1);
      }
      if (token.shape() == Shape.NUMBER && index == start && token.surface().length() <= 4) {
        proper = true;
        return take(index + 1);
      }
      boolean joint =
          links.isAnd(token)
              || token.surface().equals(",")
              || isDash(index)
              || token.surface().equals("&")
              || links.at(BodyLinks.Kind.FIELD, tokens, index).isPresent();
      if (joint && index + 1 < tokens.size() && index > start && begins(index + 1, token)) {
        return index + 1;
      }
      int closed = open ? closingEnd(index) : index;
      proper |= closed > index;
      return closed > index ? take(closed) : index;
    }

    /**
     * Behind the word that closes a name of small words: {@code Ủy hội sông Mê Công quốc tế},
     * {@code Cơ quan phòng chống ma túy của Liên hợp quốc}; the index itself if none comes before a
     * word that ends names.
     */
    private int closingEnd(int index) {
      int at = index;
      while (at < tokens.size() && at - index < FARTHEST_CLOSE) {
        Optional<Integer> closing = links.at(BodyLinks.Kind.END, tokens, at).map(PhraseMatch::end);
        if (closing.isPresent() && at > start) {
          return closing.get();
        }
        boolean stop = links.at(BodyLinks.Kind.STOP, tokens, at).isPresent();
        if (stop
            && at > index
            && known(at + 1).isPresent()
            && links.at(BodyLinks.Kind.OF, tokens, at).isPresent()) {
          return known(at + 1).get().end();
        }
        if (stop || !tokens.get(at).isWord() || isPerson(at)) {
          return index;
        }
        at++;
      }
      return index;
    }

    /** Whether a small first word leads to a name: {@code bộ thống nhất Hàn Quốc}. */
    private boolean leads(int behind) {
      int at = behind;
      for (int steps = 0; steps < 3 && at < tokens.size(); steps++) {
        if (known(at).isPresent() || tokens.get(at).isCapitalised()) {
          return true;
        }
        Optional<Integer> more = links.at(BodyLinks.Kind.WORK, tokens, at).map(PhraseMatch::end);
        if (more.isEmpty()) {
          return false;
        }
        at = more.get();
      }
      return false;
    }

    private boolean opensField(int index) {
      return links.at(BodyLinks.Kind.WORK, tokens, index).isPresent();
    }

    private boolean begins(int index, Token joint) {
      boolean field = links.at(BodyLinks.Kind.WORK, tokens, index).isPresent();
      if (joint.surface().equals(",")) {
        return field
            && tokens.get(index).isCapitalised()
            && tokens.get(index - 2).isWord()
            && known(index).isEmpty()
            && andFollows(index);
      }
      return field
          || tokens.get(index).isCapitalised() && known(index).isEmpty() && !isHead(index)
          || isDash(index - 1) && tokens.get(index).isCapitalised();
    }

    /** {@code Bộ Văn hóa, Thể thao và Du lịch}: a comma needs an "and" behind it. */
    private boolean andFollows(int index) {
      for (int at = index; at < Math.min(tokens.size(), index + 7); at++) {
        if (links.isAnd(tokens.get(at))) {
          return true;
        }
        if (!tokens.get(at).isWord() && !tokens.get(at).surface().equals(",")) {
          return false;
        }
      }
      return false;
    }

    /** {@code Bộ Y tế và Bộ Công an}: another body begins. */
    private boolean isHead(int index) {
      return links.at(BodyLinks.Kind.STOP, tokens, index).isPresent();
    }

    private boolean isPerson(int index) {
      return context.taken(index, index + 1, MentionType.PERSON, MentionType.OFFICIAL);
    }

    private boolean isDash(int index) {
      return index < tokens.size()
          && (tokens.get(index).surface().equals("-") || tokens.get(index).surface().equals("–"));
    }

    private int take(int behind) {
      end = behind;
      return behind;
    }

    private Optional<Candidate> known(int index) {
      return context.found().stream()
          .filter(candidate -> candidate.first() == index)
          .filter(
              candidate ->
                  GenitiveChain.isPlace(candidate)
                      || candidate.mention().type() == MentionType.ORGANIZATION)
          .max(java.util.Comparator.comparingInt(Candidate::end));
    }
  }
}
