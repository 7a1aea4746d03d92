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
 * Names in title case without cases: {@code European Convention on Extradition}, {@code Treaty
 * between the Socialist Republic of Viet Nam and the Republic of Armenia on Extradition}.
 * Immutable, thread-safe.
 */
final class TitleTreatyPattern implements TreatyPattern {

  private static final int LONGEST = 24;
  private static final int MOST_BEFORE = 7;

  private final TreatyLinks links;

  TitleTreatyPattern(TreatyLinks links) {
    this.links = links;
  }

  @Override
  public boolean isFor(SentenceContext context, PhraseMatch<NameHead> head) {
    Token token = context.tokens().get(head.end() - 1);
    return token.partOfSpeech() != PartOfSpeech.UNKNOWN && !hasCase(token);
  }

  static boolean hasCase(Token token) {
    return token.can(Feature.NOMINATIVE)
        || token.can(Feature.GENITIVE)
        || token.can(Feature.DATIVE)
        || token.can(Feature.ACCUSATIVE)
        || token.can(Feature.INSTRUMENTAL)
        || token.can(Feature.PREPOSITIONAL);
  }

  @Override
  public Optional<Stretch> grow(SentenceContext context, PhraseMatch<NameHead> head) {
    List<Token> tokens = context.tokens();
    boolean plain = tokens.get(head.end() - 1).shape() == Shape.LOWER;
    int first = plain ? head.first() : left(context, head.first());
    Right right = right(context, head.end(), plain);
    if (plain) {
      return right.parties() > 0 ? Optional.of(new Stretch(first, right.end())) : Optional.empty();
    }
    boolean grown = first < head.first() || right.end() > head.end();
    boolean year = first > 0 && first < head.first() && isYear(tokens.get(first));
    return grown && !year ? Optional.of(new Stretch(first, right.end())) : Optional.empty();
  }

  private static boolean isYear(Token token) {
    return token.shape() == Shape.NUMBER;
  }

  /** Capitalised words and known names before the head. */
  private int left(SentenceContext context, int head) {
    List<Token> tokens = context.tokens();
    int first = head;
    while (first > 0 && head - first < MOST_BEFORE) {
      int end = first;
      Optional<Candidate> known =
          context.found().stream()
              .filter(candidate -> candidate.end() == end && isPartOfName(candidate))
              .findFirst();
      if (known.isPresent()) {
        first = known.get().first();
        continue;
      }
      Token before = tokens.get(first - 1);
      if (before.isWord() && before.isCapitalised() && !isDeterminer(before)) {
        first--;
      } else if (isHyphenBetweenNames(tokens, first)) {
        first -= 2;
      } else {
        break;
      }
    }
    while (first < head && !canBegin(context, first)) {
      first++;
    }
    return first;
  }

  private static boolean isPartOfName(Candidate candidate) {
    return candidate.mention().type() == MentionType.COUNTRY
        || candidate.mention().type() == MentionType.ORGANIZATION
        || candidate.mention().type() == MentionType.PLACE;
  }

  private static boolean isHyphenBetweenNames(List<Token> tokens, int first) {
    return first >= 2
        && (tokens.get(first - 1).surface().equals("-")
            || tokens.get(first - 1).surface().equals("–"))
        && tokens.get(first - 2).isCapitalised();
  }

  private static boolean isDeterminer(Token token) {
    return token.partOfSpeech() == PartOfSpeech.PRONOUN
        || token.partOfSpeech() == PartOfSpeech.PREPOSITION
        || token.partOfSpeech() == PartOfSpeech.CONJUNCTION;
  }

  /** The first word of a sentence has its capital from there. */
  private static boolean canBegin(SentenceContext context, int index) {
    Token token = context.tokens().get(index);
    if (!token.isWord() || isDeterminer(token)) {
      return false;
    }
    if (index > 0 && !Typography.opens(context.tokens(), index)) {
      return true;
    }
    return context.found().stream().anyMatch(candidate -> candidate.first() == index)
        || context.analysis().readings(token.form(), false).stream()
            .noneMatch(
                reading ->
                    reading.partOfSpeech() == PartOfSpeech.VERB
                        || reading.partOfSpeech() == PartOfSpeech.PREPOSITION
                        || reading.partOfSpeech() == PartOfSpeech.ADVERB);
  }

  private record Right(int end, int parties) {}

  /** Parties, subject and place behind the head. */
  private Right right(SentenceContext context, int start, boolean plain) {
    List<Token> tokens = context.tokens();
    int end = start;
    int parties = 0;
    while (end < tokens.size() && end - start < LONGEST) {
      Optional<PhraseMatch<Optional<Feature>>> between =
          links.at(TreatyLinks.Kind.BETWEEN, tokens, end);
      if (between.isPresent()) {
        int behind = parties(context, between.get().end());
        if (behind > between.get().end()) {
          end = behind;
          parties++;
          continue;
        }
        break;
      }
      if (plain && parties == 0) {
        break;
      }
      int link = endOfLink(tokens, end);
      if (link == end) {
        break;
      }
      int next = plain ? link : run(context, link, false);
      if (next == link) {
        break;
      }
      end = next;
    }
    return new Right(end, parties);
  }

  private int endOfLink(List<Token> tokens, int index) {
    return links
        .at(TreatyLinks.Kind.ABOUT, tokens, index)
        .or(() -> links.at(TreatyLinks.Kind.OF, tokens, index))
        .map(PhraseMatch::end)
        .orElse(index);
  }

  /** {@code the Government of Cuba and the Republic of Peru}: both parties or none. */
  private int parties(SentenceContext context, int start) {
    List<Token> tokens = context.tokens();
    int one = run(context, start, true);
    if (one == start || !links.is(TreatyLinks.Kind.AND, tokens, one)) {
      return start;
    }
    int other = run(context, one + 1, true);
    return other == one + 1 ? start : other;
  }

  /** Capitalised words, known names, {@code of} and {@code the} between them. */
  private int run(SentenceContext context, int start, boolean party) {
    List<Token> tokens = context.tokens();
    int end = start;
    int index = start;
    while (index < tokens.size() && index - start < LONGEST) {
      int at = index;
      Optional<Candidate> known =
          context.found().stream()
              .filter(candidate -> candidate.first() == at && isPartOfName(candidate))
              .max(java.util.Comparator.comparingInt(Candidate::end));
      if (known.isPresent()) {
        if (!party
            && known.get().mention().type() == MentionType.COUNTRY
            && index > start
            && tokens.get(index - 1).partOfSpeech() == PartOfSpeech.PREPOSITION) {
          break;
        }
        index = known.get().end();
        end = index;
        continue;
      }
      Token token = tokens.get(index);
      if (context.taken(index, index + 1, MentionType.DATE)) {
        break;
      }
      if (token.isWord() && token.isCapitalised()) {
        index++;
        end = index;
      } else if (isInner(tokens, index, party)) {
        index++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Small words inside a name, as long as a capitalised word follows. */
  private boolean isInner(List<Token> tokens, int index, boolean party) {
    if (index + 1 >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(index);
    boolean nextIsName =
        tokens.get(index + 1).isCapitalised() || links.is(TreatyLinks.Kind.THIS, tokens, index + 1);
    if (links.is(TreatyLinks.Kind.THIS, tokens, index)) {
      return tokens.get(index + 1).isCapitalised();
    }
    if (links.is(TreatyLinks.Kind.AND, tokens, index)) {
      return !party && nextIsName && token.form().length() == 3;
    }
    boolean link =
        links.is(TreatyLinks.Kind.OF, tokens, index)
            || links.is(TreatyLinks.Kind.INNER, tokens, index)
            || token.surface().equals("-")
            || token.surface().equals("–");
    return link && nextIsName;
  }
}
