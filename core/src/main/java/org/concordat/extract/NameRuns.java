package org.concordat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.transcription.NameParts;
import org.concordat.extract.NameRun.Kind;
import org.concordat.extract.NameRun.Part;
import org.concordat.model.MentionType;

/** Cuts the words with capitals of a sentence into runs that may each be a name. */
final class NameRuns {

  private static final int LONGEST = 7;

  private final CueTable cues;
  private final TitleWords titles;

  NameRuns(CueTable cues, TitleWords titles) {
    this.cues = cues;
    this.titles = titles;
  }

  /** The runs of a sentence in text order. */
  List<NameRun> of(SentenceContext context) {
    List<NameRun> runs = new ArrayList<>();
    boolean capitals = Typography.isCapitals(context.tokens());
    int index = 0;
    while (index < context.tokens().size()) {
      List<Part> words = run(context, index, capitals);
      if (words.isEmpty()) {
        index++;
      } else {
        runs.add(new NameRun(words));
        index = words.get(words.size() - 1).end();
      }
    }
    return runs;
  }

  private List<Part> run(SentenceContext context, int start, boolean capitals) {
    List<Part> words = new ArrayList<>();
    int index = start;
    while (words.size() < LONGEST) {
      Optional<Part> next = word(context, index, words, capitals);
      if (next.isEmpty()) {
        break;
      }
      words.add(next.get());
      index = next.get().end();
      if (next.get().kind() == Kind.SUFFIX) {
        break;
      }
    }
    while (!words.isEmpty()
        && (words.get(words.size() - 1).kind() == Kind.PARTICLE
            || words.stream().noneMatch(word -> word.kind() == Kind.NAME))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private Optional<Part> word(
      SentenceContext context, int index, List<Part> before, boolean capitals) {
    List<Token> tokens = context.tokens();
    if (index >= tokens.size() || !before.isEmpty() && !joins(context, index)) {
      return Optional.empty();
    }
    Token token = tokens.get(index);
    if (isClosed(context, index, before)) {
      return Optional.empty();
    }
    if (PersonWords.isInitial(tokens, index)) {
      int end = token.surface().endsWith(".") ? index + 1 : index + 2;
      return Optional.of(part(context, index, end, Kind.INITIAL));
    }
    if (!before.isEmpty()) {
      Optional<Part> suffix = suffix(context, index);
      if (suffix.isPresent()) {
        return suffix;
      }
    }
    if (NameParts.isParticle(token.form()) && (token.shape() == Shape.LOWER || !before.isEmpty())) {
      return particle(context, index, before, capitals);
    }
    return isNameWord(token, capitals) && startsHere(context, index, before)
        ? Optional.of(part(context, index, hyphened(context, index), Kind.NAME))
        : Optional.empty();
  }

  /** Whether only a space, a hyphen or an initial's full stop stands before a token. */
  private static boolean joins(SentenceContext context, int index) {
    List<Token> tokens = context.tokens();
    int gap = tokens.get(index).start() - tokens.get(index - 1).end();
    return gap <= 1
        && (gap == 0
            || context.document().document().text().charAt(tokens.get(index).start() - 1) != '\n');
  }

  /** Whether a token belongs to something that was found before and is no part of a name. */
  private boolean isClosed(SentenceContext context, int index, List<Part> before) {
    if (context.taken(
        index, index + 1, MentionType.ORGANIZATION, MentionType.TREATY, MentionType.DATE)) {
      return true;
    }
    if (context.taken(index, index + 1, MentionType.COUNTRY, MentionType.PLACE)) {
      boolean given =
          !before.isEmpty() && PersonWords.isGiven(context.tokens().get(before.get(0).first()));
      boolean initial = !before.isEmpty() && before.get(before.size() - 1).kind() == Kind.INITIAL;
      return !given && !initial && !PersonWords.isGiven(context.tokens().get(index));
    }
    return false;
  }

  /** Whether a word is no title and no word that only has a capital because it opens. */
  private boolean startsHere(SentenceContext context, int index, List<Part> before) {
    List<Token> tokens = context.tokens();
    Token token = tokens.get(index);
    if (cues.at(PersonCue.NO_NAME, tokens, index) || cues.at(PersonCue.HONORIFIC, tokens, index)) {
      return false;
    }
    Optional<Integer> title = titles.endOfTitleAt(tokens, index);
    if (title.isPresent()) {
      boolean followed = Typography.isNameLike(tokens, title.get());
      return !before.isEmpty() && title.get() == index + 1 && !followed;
    }
    if (!before.isEmpty()) {
      return true;
    }
    if (Typography.opens(tokens, index)) {
      boolean given = PersonWords.isGiven(token) || PersonWords.isFamily(token);
      return given || !PersonWords.isFunctionWord(context.analysis(), token);
    }
    return true;
  }

  private static boolean isNameWord(Token token, boolean capitals) {
    if (!token.isWord() || !token.isCapitalised()) {
      return false;
    }
    return token.shape() != Shape.UPPER || capitals;
  }

  /** {@code Jean-Claude}, {@code Jong-un}, {@code Диас-Канель}: a hyphened word is one word. */
  private static int hyphened(SentenceContext context, int index) {
    List<Token> tokens = context.tokens();
    int end = index + 1;
    while (end + 1 < tokens.size()
        && isHyphen(tokens.get(end))
        && tokens.get(end).start() == tokens.get(end - 1).end()
        && tokens.get(end + 1).start() == tokens.get(end).end()
        && tokens.get(end + 1).isWord()
        && tokens.get(end + 1).shape() != Shape.UPPER) {
      end += 2;
    }
    return end;
  }

  private static boolean isHyphen(Token token) {
    return token.surface().equals("-") || token.surface().equals("‑");
  }

  private Optional<Part> particle(
      SentenceContext context, int index, List<Part> before, boolean capitals) {
    List<Token> tokens = context.tokens();
    int next = index + 1;
    while (next < tokens.size()
        && (isHyphen(tokens.get(next)) || NameParts.isParticle(tokens.get(next).form()))
        && next < index + 4) {
      next++;
    }
    boolean name =
        next < tokens.size()
            && isNameWord(tokens.get(next), capitals)
            && !isClosed(context, next, before)
            && tokens.get(next).start() - tokens.get(next - 1).end() <= 1;
    if (!name) {
      boolean capital = isNameWord(tokens.get(index), capitals);
      return capital ? Optional.of(part(context, index, index + 1, Kind.NAME)) : Optional.empty();
    }
    boolean glued = isHyphen(tokens.get(index + 1));
    boolean lone = before.isEmpty() && !glued;
    if (lone && !Typography.isNameLike(tokens, next)) {
      return Optional.empty();
    }
    return Optional.of(part(context, index, glued ? index + 2 : index + 1, Kind.PARTICLE));
  }

  private Optional<Part> suffix(SentenceContext context, int index) {
    List<Token> tokens = context.tokens();
    Token token = tokens.get(index);
    boolean numeral =
        token.surface().chars().allMatch(letter -> letter == 'I' || letter == 'V' || letter == 'X');
    if (numeral && (token.surface().length() > 1 || !PersonWords.isInitial(tokens, index))) {
      return Optional.of(part(context, index, index + 1, Kind.SUFFIX));
    }
    return cues.endOf(PersonCue.SUFFIX, tokens, index)
        .map(end -> part(context, index, end, Kind.SUFFIX));
  }

  private static Part part(SentenceContext context, int first, int end, Kind kind) {
    String text = context.span(first, end).in(context.document().document().text());
    return new Part(first, end, text, kind);
  }
}
