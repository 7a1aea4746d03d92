package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.MentionType;

/**
 * Names whose words have cases: {@code Ханойская конвенция}, {@code Договор между Республикой
 * Армения и Республикой Перу о выдаче}, {@code Конвенция ООН о борьбе с коррупцией}. Cases show
 * where the name ends. Immutable, thread-safe.
 */
final class CasedTreatyPattern implements TreatyPattern {

  private static final int LONGEST = 26;
  private static final int MOST_BEFORE = 6;

  /** Kinds that are names with a body behind them: {@code Устав ООН}; {@code заявление МИД} not. */
  private static final Set<String> FIRM_KINDS =
      Set.of("convention", "treaty", "agreement", "pact", "charter", "covenant", "statute");

  /** Kinds of which each has a name. */
  private static final Set<String> NAMED_KINDS = Set.of("convention", "covenant");

  private final TreatyLinks links;

  CasedTreatyPattern(TreatyLinks links) {
    this.links = links;
  }

  @Override
  public boolean isFor(SentenceContext context, PhraseMatch<NameHead> head) {
    return TitleTreatyPattern.hasCase(context.tokens().get(head.first()));
  }

  @Override
  public Optional<Stretch> grow(SentenceContext context, PhraseMatch<NameHead> head) {
    List<Token> tokens = context.tokens();
    Left left = left(context, head);
    Right right = right(context, head);
    boolean capital =
        tokens.get(head.first()).isCapitalised() && !Typography.opens(tokens, head.first());
    boolean firm = FIRM_KINDS.contains(head.value().kind());
    boolean name =
        left.named()
            || right.parties()
            || capital && right.end() > head.end()
            || firm && right.body()
            || opensTitle(context, head) && right.end() > head.end()
            || tokens.get(head.first()).isCapitalised() && right.body();
    return name ? Optional.of(new Stretch(left.first(), right.end())) : Optional.empty();
  }

  /**
   * {@code Конвенция о почвах вступила в силу}: the capital may be that of the sentence, but nobody
   * concludes conventions without a name.
   */
  private static boolean opensTitle(SentenceContext context, PhraseMatch<NameHead> head) {
    return context.tokens().get(head.first()).isCapitalised()
        && NAMED_KINDS.contains(head.value().kind());
  }

  private record Left(int first, boolean named) {}

  /** Adjectives before the head; one with a capital, of a place or of two countries names. */
  private Left left(SentenceContext context, PhraseMatch<NameHead> head) {
    List<Token> tokens = context.tokens();
    int index = head.first();
    int first = head.first();
    boolean named = false;
    while (index > 0 && head.first() - index < MOST_BEFORE) {
      Token before = tokens.get(index - 1);
      if (before.surface().equals("-") && index >= 2) {
        index--;
        continue;
      }
      boolean joins = links.is(TreatyLinks.Kind.AND, tokens, index - 1) && index < head.first();
      if (joins) {
        index--;
        continue;
      }
      if (!isAdjective(before)) {
        break;
      }
      index--;
      int at = index;
      boolean place =
          context.found().stream()
              .anyMatch(
                  candidate ->
                      candidate.first() <= at
                          && at < candidate.end()
                          && candidate.mention().type() == MentionType.PLACE);
      boolean capital =
          before.isCapitalised()
              && (!Typography.opens(tokens, index)
                  || place
                  || before.can(Feature.GUESSED)
                  || isFirstOfName(context, index));
      if (capital) {
        first = index;
        named = true;
      }
    }
    if (named && isOrdinaryAdjective(tokens, first)) {
      return new Left(first, first + 1 < head.first());
    }
    return new Left(first, named);
  }

  /** Whether an adjective at the head of a sentence stands with a capital inside the text too. */
  private static boolean isFirstOfName(SentenceContext context, int index) {
    return context.document().isCertain("capital:" + context.tokens().get(index).lemma());
  }

  /** {@code Настоящий Договор}: no name of its own. */
  private boolean isOrdinaryAdjective(List<Token> tokens, int index) {
    return links.is(TreatyLinks.Kind.THIS, tokens, index);
  }

  private static boolean isAdjective(Token token) {
    return token.isWord()
        && (token.canBe(PartOfSpeech.ADJECTIVE)
            || token.canBe(PartOfSpeech.PARTICIPLE)
            || token.isCapitalised()
                && token.can(Feature.GUESSED)
                && looksAdjectival(token.form()));
  }

  private static boolean looksAdjectival(String form) {
    int stem = form.lastIndexOf("ск");
    return stem > 2 && form.length() - stem <= 5;
  }

  private record Right(int end, boolean parties, boolean body) {}

  private Right right(SentenceContext context, PhraseMatch<NameHead> head) {
    List<Token> tokens = context.tokens();
    int end = head.end();
    boolean parties = false;
    boolean body = false;
    while (end < tokens.size() && end - head.first() < LONGEST) {
      Optional<PhraseMatch<Optional<Feature>>> between =
          links.at(TreatyLinks.Kind.BETWEEN, tokens, end);
      if (between.isPresent()) {
        int behind = parties(context, between.get());
        if (behind == between.get().end()) {
          break;
        }
        parties = true;
        end = behind;
        continue;
      }
      Optional<Candidate> owner = owner(context, end);
      if (owner.isPresent() && !body && !parties) {
        body = true;
        end = owner.get().end();
        continue;
      }
      Optional<PhraseMatch<Optional<Feature>>> about =
          links.at(TreatyLinks.Kind.ABOUT, tokens, end);
      if (about.isEmpty()) {
        break;
      }
      int behind = phrase(context, about.get().end(), about.get().value());
      if (behind == about.get().end()) {
        break;
      }
      end = behind;
    }
    return new Right(end, parties, body);
  }

  /** A body or a place in the genitive right behind the head: {@code Конвенция ООН}. */
  private static Optional<Candidate> owner(SentenceContext context, int index) {
    return context.found().stream()
        .filter(candidate -> candidate.first() == index)
        .filter(candidate -> candidate.mention().type() == MentionType.ORGANIZATION)
        .filter(
            candidate -> {
              Token token = context.tokens().get(index);
              return token.can(Feature.GENITIVE)
                  || !TitleTreatyPattern.hasCase(token)
                  || token.shape() == Shape.UPPER;
            })
        .max(java.util.Comparator.comparingInt(Candidate::end));
  }

  /** Two parties, at least one of them known. */
  private int parties(SentenceContext context, PhraseMatch<Optional<Feature>> between) {
    List<Token> tokens = context.tokens();
    int start = between.end();
    int one = phraseUntilAnd(context, start, between.value());
    if (one == start || !links.is(TreatyLinks.Kind.AND, tokens, one)) {
      return start;
    }
    int other = phraseUntilAnd(context, one + 1, between.value());
    if (other == one + 1) {
      return start;
    }
    int last = other;
    boolean known =
        context.found().stream()
            .anyMatch(
                candidate ->
                    candidate.first() >= start
                        && candidate.end() <= last
                        && (candidate.mention().type() == MentionType.COUNTRY
                            || candidate.mention().type() == MentionType.ORGANIZATION));
    return known ? other : start;
  }

  private int phraseUntilAnd(SentenceContext context, int start, Optional<Feature> governed) {
    return phrase(context, start, governed, false);
  }

  private int phrase(SentenceContext context, int start, Optional<Feature> governed) {
    return phrase(context, start, governed, true);
  }

  /**
   * A noun in the case that its preposition asks for, with genitives or means behind it: {@code о
   * торговле услугами}.
   */
  private int phrase(
      SentenceContext context, int start, Optional<Feature> governed, boolean joined) {
    List<Token> tokens = context.tokens();
    Optional<Feature> wanted = governed;
    boolean headSeen = false;
    int end = start;
    int index = start;
    while (index < tokens.size() && index - start < LONGEST) {
      Optional<Candidate> known = known(context, index);
      if (known.isPresent()) {
        Token token = tokens.get(index);
        if (headSeen && !token.can(Feature.GENITIVE) && TitleTreatyPattern.hasCase(token)) {
          break;
        }
        index = known.get().end();
        end = index;
        headSeen = true;
        continue;
      }
      Token token = tokens.get(index);
      boolean andBehind =
          joined
              && headSeen
              && links.is(TreatyLinks.Kind.AND, tokens, index)
              && index + 1 < tokens.size();
      if (andBehind && continues(context, index + 1, wanted)) {
        index++;
        headSeen = false;
        continue;
      }
      Optional<PhraseMatch<Optional<Feature>>> inner =
          headSeen && joined ? links.at(TreatyLinks.Kind.INNER, tokens, index) : Optional.empty();
      if (inner.isPresent() && continues(context, inner.get().end(), inner.get().value())) {
        index = inner.get().end();
        wanted = inner.get().value();
        headSeen = false;
        continue;
      }
      if (token.surface().equals("-") && index > start) {
        index++;
        continue;
      }
      if (!token.isWord()) {
        break;
      }
      Optional<Feature> asked = headSeen ? Optional.of(Feature.GENITIVE) : wanted;
      boolean means =
          joined
              && headSeen
              && token.shape() == Shape.LOWER
              && fits(token, PartOfSpeech.NOUN, Optional.of(Feature.INSTRUMENTAL));
      if (means || fits(token, PartOfSpeech.NOUN, asked)) {
        headSeen = true;
        end = index + 1;
      } else if (!fits(token, PartOfSpeech.ADJECTIVE, asked)
          && !fits(token, PartOfSpeech.PARTICIPLE, asked)) {
        break;
      }
      index++;
    }
    return end;
  }

  private static Optional<Candidate> known(SentenceContext context, int index) {
    return context.found().stream()
        .filter(candidate -> candidate.first() == index)
        .filter(
            candidate ->
                candidate.mention().type() == MentionType.COUNTRY
                    || candidate.mention().type() == MentionType.ORGANIZATION
                    || candidate.mention().type() == MentionType.PLACE)
        .max(java.util.Comparator.comparingInt(Candidate::end));
  }

  /** Whether a phrase in a case begins at a token. */
  private static boolean continues(SentenceContext context, int index, Optional<Feature> governed) {
    if (index >= context.tokens().size()) {
      return false;
    }
    Token token = context.tokens().get(index);
    return token.isWord()
        && (fits(token, PartOfSpeech.NOUN, governed)
            || fits(token, PartOfSpeech.ADJECTIVE, governed));
  }

  private static boolean fits(Token token, PartOfSpeech part, Optional<Feature> governed) {
    for (Reading reading : token.readings()) {
      if (reading.has(Feature.GUESSED) && part == PartOfSpeech.NOUN) {
        return true;
      }
      if (reading.partOfSpeech() == part && (governed.isEmpty() || reading.has(governed.get()))) {
        return true;
      }
    }
    return false;
  }
}
