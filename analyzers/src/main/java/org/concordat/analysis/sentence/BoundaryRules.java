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

  /** {@code 1. Стороны …}, {@code a. the …}: a label at the paragraph's beginning. */
  private static Verdict listLabel(Boundary boundary) {
    String word = boundary.leftWord();
    boolean atStart =
        boundary.wordsBefore() == 1 && boundary.sentenceStart() == boundary.paragraphStart();
    boolean label =
        word.length() <= 3
            && !word.isEmpty()
            && (Character.isDigit(word.charAt(0)) || word.length() == 1);
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
    if (boundary.sign() != '.' || boundary.end() != boundary.mark() + 1) {
      return Verdict.UNKNOWN;
    }
    Optional<Abbreviations.Kind> kind = abbreviations.kind(boundary.leftWord());
    if (kind.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    if (kind.get() == Abbreviations.Kind.INNER) {
      return Verdict.INSIDE;
    }
    if (boundary.rightIsDigit()) {
      return Verdict.INSIDE;
    }
    // В 2018 г. Россия подписала …: a few words before the point are no sentence.
    boolean opens = opener.test(boundary.rightWord().toLowerCase(Locale.ROOT));
    return opens || boundary.wordsBefore() > 4 ? Verdict.END : Verdict.INSIDE;
  }

  /** {@code А. С. Пушкин}, {@code J. Smith}: a single capital letter before the point. */
  private Verdict initial(Boundary boundary) {
    String word = boundary.leftWord();
    int from = word.lastIndexOf('.') + 1;
    String last = word.substring(from);
    boolean single = last.length() == 1 && Character.isUpperCase(last.charAt(0)) && from == 0;
    if (!single || boundary.sign() != '.' || boundary.end() != boundary.mark() + 1) {
      return Verdict.UNKNOWN;
    }
    return opener.test(boundary.rightWord().toLowerCase(Locale.ROOT))
            && boundary.wordsBefore() > 3
            && boundary.rightWord().length() > 1
        ? Verdict.UNKNOWN
        : Verdict.INSIDE;
  }

  /** {@code the U.S. Senate}, {@code А.С.Пушкин}; but {@code … in the U.S. The …}. */
  private Verdict dottedLetters(Boundary boundary) {
    String word = boundary.leftWord();
    boolean dotted = word.length() >= 3 && word.length() <= 9;
    for (int index = 0; index < word.length() && dotted; index++) {
      dotted =
          index % 2 == 0 ? Character.isUpperCase(word.charAt(index)) : word.charAt(index) == '.';
    }
    if (!dotted || boundary.sign() != '.' || boundary.end() != boundary.mark() + 1) {
      return Verdict.UNKNOWN;
    }
    return boundary.spaced() && opener.test(boundary.rightWord().toLowerCase(Locale.ROOT))
        ? Verdict.END
        : Verdict.INSIDE;
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
    boolean opens =
        Character.isUpperCase(next)
            || "«“„\"‘([—–-".indexOf(next) >= 0 && boundary.rightIsCapital();
    boolean digitOpens = Character.isDigit(next) && boundary.end() > boundary.mark() + 1;
    if (!opens && !digitOpens) {
      return Verdict.INSIDE;
    }
    String word = boundary.leftWord();
    boolean closed = boundary.end() > boundary.mark() + 1 || word.isEmpty();
    boolean ordinary =
        closed || !word.contains(".") || Character.isDigit(word.charAt(word.length() - 1));
    // node.Name, Yahoo.Com: a short Latin word on both sides is no sentence end; nor is a single
    // letter.
    return ordinary && (closed || word.length() > 1) ? Verdict.END : Verdict.INSIDE;
  }

  /**
   * {@code 5. Oktober} does not occur in these languages, so a number before a spaced point ends
   * its sentence.
   */
  private static Verdict ordinalNumber(Boundary boundary) {
    return boundary.rightIsCapital() || boundary.rightIsDigit() ? Verdict.END : Verdict.UNKNOWN;
  }
}
