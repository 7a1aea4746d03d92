package org.concordat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.PartOfSpeech;
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

  NameRuns(CueTable cues) {
    this.cues = cues;
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
    if (before.isEmpty()
        && !token.isCapitalised()
        && !(token.shape() == Shape.LOWER && NameParts.isParticle(token.form()))) {
      return Optional.empty();
    }
    if (isClosed(context, index, before)) {
      return Optional.empty();
    }
    if (PersonWords.isInitial(tokens, index)
        && !cues.at(PersonCue.HONORIFIC, tokens, index)
        && (!before.isEmpty() || endOfTitle(context, index).isEmpty())) {
      int end = token.surface().endsWith(".") ? index + 1 : index + 2;
      return Optional.of(part(context, index, end, Kind.INITIAL));
    }
    if (!before.isEmpty()) {
      Optional<Part> suffix = suffix(context, index);
      if (suffix.isPresent()) {
        return suffix;
      }
    }
    if (!before.isEmpty() && isOtherScript(before, token)) {
      return Optional.empty();
    }
    if (NameParts.isParticle(token.form()) && (token.shape() == Shape.LOWER || !before.isEmpty())) {
      return particle(context, index, before, capitals);
    }
    return isNameWord(token, capitals) && startsHere(context, index, before)
        ? Optional.of(part(context, index, hyphened(context, index), Kind.NAME))
        : Optional.empty();
  }

  /** A name is written in one script: {@code группы The Prodigy Кит Флинт}. */
  private static boolean isOtherScript(List<Part> before, Token token) {
    return Character.isLetter(token.surface().codePointAt(0))
        && Character.UnicodeScript.of(token.surface().codePointAt(0))
            != Character.UnicodeScript.of(before.get(0).text().codePointAt(0));
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
    if (context.taken(index, index + 1, MentionType.TREATY, MentionType.DATE)) {
      return true;
    }
    if (context.taken(
        index, index + 1, MentionType.COUNTRY, MentionType.PLACE, MentionType.ORGANIZATION)) {
      boolean given = !before.isEmpty() && isCertainlyGiven(context, before.get(0).first());
      boolean initial = !before.isEmpty() && before.get(before.size() - 1).kind() == Kind.INITIAL;
      return !given
          && !initial
          && !isEastern(context, index, before)
          && !isGivenBeforeName(context, index);
    }
    return false;
  }

  /**
   * {@code Hoàng Mai Anh}, {@code Хан Е Рим}: syllables of names are names of countries, cities.
   */
  private static boolean isEastern(SentenceContext context, int index, List<Part> before) {
    if (before.isEmpty() || !isOneWord(context, index)) {
      return false;
    }
    List<String> words = new ArrayList<>(before.stream().map(Part::text).toList());
    words.add(context.tokens().get(index).surface());
    return words.size() < 6 && NameParts.isVietnameseName(words)
        || words.size() == 3 && NameParts.isEasternName(words);
  }

  /** {@code До Нгок Тхать}: what is a preposition elsewhere opens a name here. */
  private static boolean opensEastern(List<Token> tokens, int index) {
    if (index + 2 >= tokens.size()
        || !tokens.get(index + 1).isCapitalised()
        || !tokens.get(index + 2).isCapitalised()) {
      return false;
    }
    return NameParts.isVietnameseName(
        tokens.subList(index, index + 3).stream().map(Token::surface).toList());
  }

  private static boolean isOneWord(SentenceContext context, int index) {
    return context.found().stream()
        .filter(candidate -> candidate.overlaps(index, index + 1))
        .allMatch(candidate -> candidate.end() - candidate.first() == 1);
  }

  private static boolean isCertainlyGiven(SentenceContext context, int index) {
    Token token = context.tokens().get(index);
    return PersonWords.isNominativeGiven(token)
        || PersonWords.isGiven(token) && !PersonWords.isPlain(context.analysis(), token);
  }

  /** {@code Доминика Рааба}, {@code Владимир Белов}: no country and no city before a surname. */
  private boolean isGivenBeforeName(SentenceContext context, int index) {
    List<Token> tokens = context.tokens();
    return isOneWord(context, index)
        && PersonWords.isGiven(tokens.get(index))
        && !cues.before(PersonCue.LOCATIVE, tokens, index)
        && index + 1 < tokens.size()
        && isNameWord(tokens.get(index + 1), false)
        && joins(context, index + 1)
        && startsHere(context, index + 1, List.of())
        && !cues.at(PersonCue.NOT_BEHIND, tokens, index + 1)
        && !context.taken(index + 1, index + 2, MentionType.values())
        && !Typography.isTitleCase(tokens);
  }

  /** Whether a word is no title and no word that only has a capital because it opens. */
  private boolean startsHere(SentenceContext context, int index, List<Part> before) {
    List<Token> tokens = context.tokens();
    Token token = tokens.get(index);
    if (cues.isNoName(token)
        && !isEastern(context, index, before)
        && !opensEastern(tokens, index)) {
      return false;
    }
    Optional<Integer> honorific = cues.endOf(PersonCue.HONORIFIC, tokens, index);
    if (honorific.isPresent()
        && (before.isEmpty() || Typography.isNameLike(tokens, honorific.get()))) {
      return false;
    }
    Optional<Integer> title = endOfTitle(context, index);
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

  /** Where the words of an office that covers a token end. */
  private static Optional<Integer> endOfTitle(SentenceContext context, int index) {
    return context.titles().stream()
        .filter(title -> title.roleFirst() <= index && index < title.roleEnd())
        .map(TitlePhrase::roleEnd)
        .findFirst();
  }

  private static boolean isNameWord(Token token, boolean capitals) {
    if (!token.isWord() || !token.isCapitalised()) {
      return false;
    }
    if (token.shape() == Shape.MIXED) {
      return isMixedName(token.surface());
    }
    return token.shape() != Shape.UPPER || capitals;
  }

  /** {@code O'Brien}, {@code McDonald}, but neither {@code NEWSru} nor {@code TK1}. */
  private static boolean isMixedName(String text) {
    int capitals = 0;
    for (int index = 0; index + 1 < text.length(); index++) {
      char letter = text.charAt(index);
      if (Character.isDigit(letter)) {
        return false;
      }
      if ("'’".indexOf(letter) >= 0 && !Character.isUpperCase(text.charAt(index + 1))) {
        return false; // I'm
      }
      capitals += Character.isUpperCase(letter) ? 1 : 0;
    }
    return capitals <= 2 && Character.isLowerCase(text.charAt(text.length() - 1));
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
    if (!glued
        && (tokens.get(index).canBe(PartOfSpeech.CONJUNCTION)
            || tokens.get(index).partOfSpeech() == PartOfSpeech.PREPOSITION)) {
      return Optional.empty();
    }
    boolean lone = before.isEmpty() && !glued;
    if (lone && context.analysis().hasSpacesInsideWords()) {
      return Optional.empty(); // in hồng y Nguyễn Văn Bình y is a syllable of the title
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
