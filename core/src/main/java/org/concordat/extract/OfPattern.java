package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.MentionType;

/**
 * Names with capitalised words before the head or with a chain of prepositions behind it: {@code
 * Free Syrian Army}, {@code Ministry of Foreign Affairs of Cuba}. Immutable, thread-safe.
 */
final class OfPattern implements HeadPattern {

  private static final int LONGEST = 14;
  private static final Set<PartOfSpeech> NO_NAME_BEGINS_WITH =
      Set.of(
          PartOfSpeech.PRONOUN,
          PartOfSpeech.PREPOSITION,
          PartOfSpeech.CONJUNCTION,
          PartOfSpeech.PARTICLE,
          PartOfSpeech.ADVERB);

  private final NameContext cues;
  private final TitleWords titles;

  OfPattern(NameContext cues, TitleWords titles) {
    this.cues = cues;
    this.titles = titles;
  }

  @Override
  public Optional<Stretch> grow(SentenceContext context, PhraseMatch<NameHead> match) {
    NameHead head = match.value();
    List<Token> tokens = context.tokens();
    boolean plain = tokens.get(match.first()).shape() == Shape.LOWER;
    if (plain && !head.isPlain()) {
      return Optional.empty();
    }
    int first =
        head.takes("before", "both")
            ? plain ? leftPlain(context, match.first()) : left(context, match.first())
            : match.first();
    int end = head.takes("of", "both") ? right(context, match.end(), plain) : match.end();
    boolean grown = end - first > match.end() - match.first();
    return grown ? Optional.of(new Stretch(first, end)) : Optional.empty();
  }

  private int left(SentenceContext context, int head) {
    List<Token> tokens = context.tokens();
    int first = head;
    while (first > 0 && head - first < LONGEST) {
      int next = stepLeft(context, first);
      if (next == first) {
        break;
      }
      first = next;
    }
    while (first < head && !canBegin(context, first)) {
      first++;
    }
    return titles.endOfTitleAt(tokens, first).filter(end -> end < head).orElse(first);
  }

  private int stepLeft(SentenceContext context, int first) {
    List<Token> tokens = context.tokens();
    Optional<Candidate> known = knownEndingAt(context, first);
    if (known.isPresent()) {
      return known.get().first();
    }
    Token before = tokens.get(first - 1);
    if (before.isWord() && before.isCapitalised()) {
      return first - 1;
    }
    boolean room = first >= 2;
    if (room && before.surface().equals("-") && tokens.get(first - 2).isCapitalised()) {
      return first - 2;
    }
    if (room && before.surface().equals("&") && tokens.get(first - 2).isCapitalised()) {
      return first - 2;
    }
    if (room
        && before.form().equals("and")
        && tokens.get(first - 2).isCapitalised()
        && isPlainWord(context, first)
        && isPlainWord(context, first - 2)
        && knownEndingAt(context, first - 1).isEmpty()) {
      return first - 2;
    }
    if (room && isPossessive(before) && isPlainPossessor(context, first - 2)) {
      return first - 2;
    }
    return first;
  }

  /** A country, place or body that is already known and ends at a token. */
  private static Optional<Candidate> knownEndingAt(SentenceContext context, int end) {
    return context.found().stream()
        .filter(candidate -> candidate.end() == end)
        .filter(candidate -> candidate.mention().type() != MentionType.DATE)
        .filter(candidate -> candidate.mention().type() != MentionType.TREATY)
        .findFirst();
  }

  private static boolean isPossessive(Token token) {
    String surface = token.surface();
    return surface.equals("'s")
        || surface.equals("’s")
        || surface.equals("'")
        || surface.equals("’");
  }

  /** {@code People's Army} is a name, {@code Armenia's Justice Ministry} holds one. */
  private static boolean isPlainPossessor(SentenceContext context, int index) {
    Token token = context.tokens().get(index);
    return token.isCapitalised()
        && knownEndingAt(context, index + 1).isEmpty()
        && context.analysis().readings(token.form(), false).stream()
            .anyMatch(
                reading ->
                    reading.partOfSpeech() == PartOfSpeech.NOUN
                        && reading.has(Feature.PLURAL)
                        && !reading.has(Feature.PROPER));
  }

  private boolean canBegin(SentenceContext context, int index) {
    Token token = context.tokens().get(index);
    if (!token.isWord() || isPossessive(token)) {
      return false;
    }
    if (startsKnown(context, index)) {
      return true;
    }
    PartOfSpeech part = context.analysis().readings(token.form(), false).get(0).partOfSpeech();
    return !NO_NAME_BEGINS_WITH.contains(part);
  }

  private static boolean startsKnown(SentenceContext context, int index) {
    return context.found().stream().anyMatch(candidate -> candidate.first() == index);
  }

  /** {@code the South Korean unification ministry}: small letters up to the country. */
  private int leftPlain(SentenceContext context, int head) {
    List<Token> tokens = context.tokens();
    int first = head;
    while (first > 0 && head - first < 3) {
      Token before = tokens.get(first - 1);
      boolean modifier =
          before.shape() == Shape.LOWER
              && (before.partOfSpeech() == PartOfSpeech.NOUN
                  || before.partOfSpeech() == PartOfSpeech.ADJECTIVE)
              && !before.can(Feature.ING_FORM)
              && !isPossessive(before);
      if (!modifier) {
        break;
      }
      first--;
    }
    Optional<Candidate> country =
        knownEndingAt(context, first)
            .filter(candidate -> candidate.mention().type() == MentionType.COUNTRY);
    if (country.isPresent()) {
      return country.get().first();
    }
    boolean possessed = first > 0 && isPossessive(tokens.get(first - 1));
    return possessed && first < head ? first : head;
  }

  private int right(SentenceContext context, int start, boolean plain) {
    List<Token> tokens = context.tokens();
    int end = start;
    while (end < tokens.size() && end - start < LONGEST) {
      int link = cues.endOfCueAt(NameContext.Cue.LINK, tokens, end);
      if (link == end || !joins(context, end, link, end > start)) {
        break;
      }
      int next = run(context, link, plain && end == start);
      if (next == link) {
        break;
      }
      end = next;
    }
    return end;
  }

  /**
   * {@code of} and {@code for} join anything; {@code and}, {@code on}, {@code against} only
   * ordinary words: {@code Ministry of Trade and Industry}, not {@code Ministry of Trade and Sony}.
   */
  private boolean joins(SentenceContext context, int link, int next, boolean grown) {
    List<Token> tokens = context.tokens();
    String form = tokens.get(link).form();
    if (form.equals("of") || form.equals("for")) {
      return true;
    }
    return next < tokens.size()
        && (grown || !form.equals("and"))
        && isPlainWord(context, next)
        && !startsKnown(context, next);
  }

  /** Whether a word is in the dictionary when it stands without its capital. */
  private static boolean isPlainWord(SentenceContext context, int index) {
    Token token = context.tokens().get(index);
    return token.isWord()
        && context.analysis().readings(token.form(), false).stream()
            .noneMatch(reading -> reading.has(Feature.GUESSED) || reading.has(Feature.PROPER));
  }

  /** Behind a preposition: a known name, or capitalised words. */
  private int run(SentenceContext context, int start, boolean plain) {
    List<Token> tokens = context.tokens();
    int index = start;
    while (index < tokens.size()) {
      int at = index;
      Optional<Candidate> known =
          context.found().stream()
              .filter(candidate -> candidate.first() == at)
              .filter(candidate -> candidate.mention().type() != MentionType.DATE)
              .max(java.util.Comparator.comparingInt(Candidate::end));
      if (known.isPresent()) {
        return known.get().mention().type() == MentionType.COUNTRY && index > start
            ? index
            : known.get().end();
      }
      Token token = tokens.get(index);
      boolean word =
          token.isWord()
              && (token.isCapitalised()
                  || plain && token.partOfSpeech() == PartOfSpeech.NOUN
                  || plain && token.partOfSpeech() == PartOfSpeech.ADJECTIVE);
      boolean hyphen = token.surface().equals("-") && index > start;
      if (!word && !hyphen || titles.endOfTitleAt(tokens, index).isPresent()) {
        break;
      }
      index++;
    }
    return index;
  }
}
