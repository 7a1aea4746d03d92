package org.concordat.treaty;

import java.util.Optional;
import org.concordat.model.Span;

/** Tells whether a line heads a part of a treaty text. Immutable and thread-safe. */
final class HeadingReader {

  private static final int LONGEST_UNNUMBERED = 60;

  private final StructureWords words;

  HeadingReader(StructureWords words) {
    this.words = words;
  }

  /** Reads a line; empty where it heads nothing. */
  Optional<Heading> read(String text, Line line, int index) {
    String content = line.in(text);
    Optional<StructureWords.Found> word = words.at(content);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    int after = word.get().length();
    return switch (word.get().head()) {
      case ARTICLE -> numbered(text, line, index, TreatyPart.ARTICLE, after);
      case PART -> numbered(text, line, index, TreatyPart.PART, after);
      case CHAPTER -> numbered(text, line, index, TreatyPart.CHAPTER, after);
      case SECTION -> numbered(text, line, index, TreatyPart.SECTION, after);
      case ANNEX ->
          numbered(text, line, index, TreatyPart.ANNEX, after)
              .or(() -> alone(line, index, TreatyPart.ANNEX, content, after));
      case PREAMBLE -> alone(line, index, TreatyPart.PREAMBLE, content, after);
      case RESERVATION -> alone(line, index, TreatyPart.RESERVATION, content, after);
      case SIGNATURES ->
          Optional.of(
              new Heading(
                  index, TreatyPart.SIGNATURES, Optional.empty(), line.span(), Optional.empty()));
      case CONTENTS -> Optional.empty();
    };
  }

  /** {@code Preamble}, {@code ANNEX}: nothing else on the line, and not small letters only. */
  private static Optional<Heading> alone(
      Line line, int index, TreatyPart part, String content, int after) {
    String rest = content.substring(after).strip();
    boolean bare = rest.isEmpty() || rest.equals(":") || rest.equals(".");
    boolean titled =
        content.length() <= LONGEST_UNNUMBERED
            && content.equals(content.toUpperCase(java.util.Locale.ROOT));
    if (!Character.isUpperCase(content.charAt(0)) || !bare && !titled) {
      return Optional.empty();
    }
    return Optional.of(new Heading(index, part, Optional.empty(), line.span(), Optional.empty()));
  }

  /**
   * {@code Article 5}, {@code ARTICLE V. Scope}, {@code Điều 5:}; not {@code Article 5 of the
   * Convention}, where the line goes on with a small letter, nor {@code Article 5(2)}.
   */
  private Optional<Heading> numbered(
      String text, Line line, int index, TreatyPart part, int after) {
    int at = skipSpaces(text, line.start() + after, line.end());
    if (at == line.start() + after || !Character.isUpperCase(text.charAt(line.start()))) {
      return Optional.empty();
    }
    at = skip(text, at, line.end(), "№");
    at = skipSpaces(text, at, line.end());
    int numberEnd = at;
    while (numberEnd < line.end() && Character.isLetterOrDigit(text.charAt(numberEnd))) {
      numberEnd++;
    }
    Optional<String> plain = Numerals.article(text.substring(at, numberEnd));
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    int suffixStart = skipSpaces(text, numberEnd, line.end());
    int suffixEnd = suffixStart;
    while (suffixEnd < line.end() && Character.isLetter(text.charAt(suffixEnd))) {
      suffixEnd++;
    }
    Optional<String> suffix = words.suffix(text.substring(suffixStart, suffixEnd));
    Optional<String> number = plain.map(digits -> digits + suffix.orElse(""));
    numberEnd = suffix.isPresent() ? suffixEnd : numberEnd;
    int labelEnd = skip(text, numberEnd, line.end(), ".:");
    int rest = skipSpaces(text, labelEnd, line.end());
    int dash = skip(text, rest, line.end(), "-–—.:");
    boolean separated = labelEnd > numberEnd || dash > rest;
    rest = skipSpaces(text, dash, line.end());
    Span label = new Span(line.start(), labelEnd);
    if (rest >= line.end()) {
      return Optional.of(new Heading(index, part, number, label, Optional.empty()));
    }
    char first = text.charAt(rest);
    boolean opens = Character.isUpperCase(first) || "«\"“„(1".indexOf(first) >= 0;
    if (!opens || !separated && (first == '(' || rest == labelEnd)) {
      return Optional.empty();
    }
    return Optional.of(
        new Heading(index, part, number, label, Optional.of(new Span(rest, line.end()))));
  }

  private static int skipSpaces(String text, int from, int end) {
    int at = from;
    while (at < end
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static int skip(String text, int from, int end, String signs) {
    int at = from;
    while (at < end && signs.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
