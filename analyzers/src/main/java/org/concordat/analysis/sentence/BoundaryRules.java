package org.concordat.analysis.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.concordat.analysis.sentence.Rule.Verdict;

/**
 * The rules in their order; the first that does not say UNKNOWN wins, and a boundary that none
 * knows ends a sentence.
 */
final class BoundaryRules {

  private static final int FEW_WORDS = 4;

  private final Abbreviations abbreviations;
  private final Predicate<String> opener;

  BoundaryRules(Abbreviations abbreviations, Predicate<String> opener) {
    this.abbreviations = abbreviations;
    this.opener = opener;
  }

  List<Rule> list() {
    return List.of(
        new Rule("paragraph-end", BoundaryRules::paragraphEnd),
        new Rule("number-inside", BoundaryRules::numberInside),
        new Rule("list-label", BoundaryRules::listLabel),
        new Rule("comma-follows", BoundaryRules::commaFollows),
        new Rule("small-letter", BoundaryRules::smallLetter),
        new Rule("abbreviation", this::abbreviation),
        new Rule("initial", this::initial),
        new Rule("dotted-letters", this::dottedLetters),
        new Rule("glued", BoundaryRules::glued),
        new Rule("day-of-month", BoundaryRules::ordinalNumber));
  }

  /** Nothing follows in the paragraph. */
  private static Verdict paragraphEnd(Boundary boundary) {
    return boundary.next() >= boundary.paragraphEnd()
            || boundary.rightStart() >= boundary.paragraphEnd()
        ? Verdict.END
        : Verdict.UNKNOWN;
  }

  /**
   * {@code 3.5}, {@code 12.03.2026}, {@code example.org}: no space and a digit or a small letter
   * behind the point.
   */
  private static Verdict numberInside(Boundary boundary) {
    if (boundary.spaced() || boundary.end() != boundary.mark() + 1) {
      return Verdict.UNKNOWN;
    }
    char next = boundary.text().charAt(boundary.next());
    return Character.isDigit(next) || Character.isLowerCase(next) || next == '/' || next == '-'
        ? Verdict.INSIDE
        : Verdict.UNKNOWN;
  }

  /**
   * {@code 1. Стороны …}, {@code a. the …}, {@code IV. Final clauses}: a label at the paragraph's
   * beginning.
   */
  private static Verdict listLabel(Boundary boundary) {
    String word = boundary.leftWord();
    boolean atStart =
        boundary.wordsBefore() == 1 && boundary.sentenceStart() == boundary.paragraphStart();
    boolean label =
        word.length() <= 3
                && !word.isEmpty()
                && (Character.isDigit(word.charAt(0)) || word.length() == 1)
            || Boundary.isRoman(word);
    return boundary.sign() == '.' && atStart && label ? Verdict.INSIDE : Verdict.UNKNOWN;
  }

  /**
   * {@code "Stop!", she said}; {@code (г. Тула), …}: a comma or a closing mark goes on with the
   * sentence.
   */
  private static Verdict commaFollows(Boundary boundary) {
    char next = boundary.text().charAt(boundary.next());
    return ",;:)]%".indexOf(next) >= 0 ? Verdict.INSIDE : Verdict.UNKNOWN;
  }

  /** {@code «Уйдите!» — сказал он}: what follows begins small. */
  private static Verdict smallLetter(Boundary boundary) {
    int start = boundary.rightStart();
    return Character.isLowerCase(boundary.text().charAt(start)) ? Verdict.INSIDE : Verdict.UNKNOWN;
  }

  /**
   * {@code г. Тула}, {@code Mr. Lee}; one that may end a sentence does so before an opener ({@code
   * … Inc. The firm …}).
   */
  private Verdict abbreviation(Boundary boundary) {
    if (!boundary.isSinglePoint()) {
      return Verdict.UNKNOWN;
    }
    Optional<Abbreviations.Kind> kind = kind(boundary);
    if (kind.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    return switch (kind.get()) {
      case INNER -> Verdict.INSIDE;
      case NUMBER -> boundary.rightIsNumber() ? Verdict.INSIDE : Verdict.UNKNOWN;
      case NAME -> opens(boundary) ? Verdict.END : Verdict.INSIDE;
      case UNIT ->
          boundary.isBehindNumber() && !boundary.rightIsDigit() ? Verdict.END : Verdict.INSIDE;
      case YEAR -> boundary.isBehindNumber() ? maybeEnd(boundary) : Verdict.INSIDE;
      case END -> maybeEnd(boundary);
    };
  }

  /** The longest abbreviation here: {@code долл. США} and {@code т. д.} before their parts. */
  private Optional<Abbreviations.Kind> kind(Boundary boundary) {
    String word = boundary.leftWord();
    return abbreviations
        .kind(word + ". " + boundary.rightWord())
        .or(() -> boundary.leftPair().flatMap(abbreviations::kind))
        .or(
            () ->
                isInitialInside(boundary, word)
                    ? abbreviations.capital(word)
                    : abbreviations.kind(word));
  }

  /** {@code план Б.}: a capital alone is a shortened word only where it opens the sentence. */
  private static boolean isInitialInside(Boundary boundary, String word) {
    return word.length() == 1
        && Character.isUpperCase(word.charAt(0))
        && boundary.wordsBefore() > 1;
  }

  private Verdict maybeEnd(Boundary boundary) {
    if (boundary.rightIsDigit() || abbreviations.follows(boundary.rightWord())) {
      return Verdict.INSIDE;
    }
    // В 2018 г. Россия подписала …: a few words before the point are no sentence.
    return opens(boundary) || boundary.wordsBefore() > FEW_WORDS ? Verdict.END : Verdict.INSIDE;
  }

  /** Whether the word behind opens a sentence; an initial does not ({@code им. А. Петрова}). */
  private boolean opens(Boundary boundary) {
    String word = boundary.rightWord();
    int behind = boundary.rightStart() + word.length();
    boolean initial =
        word.length() == 1
            && behind < boundary.paragraphEnd()
            && boundary.text().charAt(behind) == '.';
    return !initial && (abbreviations.opens(word) || opener.test(word.toLowerCase(Locale.ROOT)));
  }

  /** {@code А. С. Пушкин}, {@code J. Smith}: a single capital letter before the point. */
  private Verdict initial(Boundary boundary) {
    String word = boundary.leftWord();
    int from = word.lastIndexOf('.') + 1;
    String last = word.substring(from);
    boolean single = last.length() == 1 && Character.isUpperCase(last.charAt(0)) && from == 0;
    if (!single || !boundary.isSinglePoint()) {
      return Verdict.UNKNOWN;
    }
    return opens(boundary) && boundary.wordsBefore() > 1 ? Verdict.UNKNOWN : Verdict.INSIDE;
  }

  /** {@code the U.S. Senate}, {@code А.С.Пушкин}; but {@code … in the U.S. The …}. */
  private Verdict dottedLetters(Boundary boundary) {
    String word = boundary.leftWord();
    boolean dotted = word.length() >= 3 && word.length() <= 9;
    for (int index = 0; index < word.length() && dotted; index++) {
      dotted =
          index % 2 == 0 ? Character.isUpperCase(word.charAt(index)) : word.charAt(index) == '.';
    }
    if (!dotted || !boundary.isSinglePoint()) {
      return Verdict.UNKNOWN;
    }
    return boundary.spaced() && opens(boundary) ? Verdict.END : Verdict.INSIDE;
  }

  /**
   * {@code сети.Участники}: without a space only a word in small letters, a digit or a closing mark
   * ends a sentence.
   */
  private static Verdict glued(Boundary boundary) {
    if (boundary.spaced()) {
      return Verdict.UNKNOWN;
    }
    char next = boundary.text().charAt(boundary.next());
    String word = boundary.leftWord();
    // Ph.D., Th.S.: a single letter with a point goes on with the abbreviation.
    if (Character.isUpperCase(next)
        && word.length() == 2
        && Character.isUpperCase(word.charAt(0))
        && boundary.isSinglePoint()
        && boundary.next() + 1 < boundary.paragraphEnd()
        && boundary.text().charAt(boundary.next() + 1) == '.') {
      return Verdict.INSIDE;
    }
    boolean opens =
        Character.isUpperCase(next)
            || "«“„\"‘([—–-".indexOf(next) >= 0 && boundary.rightIsCapital();
    boolean digitOpens = Character.isDigit(next) && boundary.end() > boundary.mark() + 1;
    if (!opens && !digitOpens) {
      return Verdict.INSIDE;
    }
    boolean closed = boundary.end() > boundary.mark() + 1 || word.isEmpty();
    boolean ordinary =
        closed || !word.contains(".") || Character.isDigit(word.charAt(word.length() - 1));
    // A single letter is no sentence.
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
    return ordinary && (closed || !letter) ? Verdict.END : Verdict.INSIDE;
  }

  /**
   * {@code 5. Oktober} does not occur in these languages, so a number before a spaced point ends
   * its sentence.
   */
  private static Verdict ordinalNumber(Boundary boundary) {
    return boundary.rightIsCapital() || boundary.rightIsDigit() ? Verdict.END : Verdict.UNKNOWN;
  }
}
