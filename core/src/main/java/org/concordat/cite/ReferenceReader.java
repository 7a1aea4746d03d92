package org.concordat.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Language;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.cite.CitationWords.Kind;
import org.concordat.cite.CitationWords.Word;
import org.concordat.cite.Reference.Place;
import org.concordat.treaty.PartNumbers;

/**
 * Reads the words that cite at a token: parts with their numbers, from the article down ({@code
 * Article 5, paragraph 2}) or up to it ({@code пункт 2 статьи 5}). Immutable and thread-safe.
 */
final class ReferenceReader {

  /** A list from Article 1 to Article 300 cites no article. */
  private static final int LONGEST_RANGE = 40;

  private final CitationWords words;
  private final PartNumbers numbers;
  private final Language language;

  ReferenceReader(CitationWords words, PartNumbers numbers, Language language) {
    this.words = words;
    this.numbers = numbers;
    this.language = language;
  }

  /**
   * A part with its numbers.
   *
   * @param kind article, paragraph or point
   * @param places of an article each number with what stands in brackets behind it
   * @param values of paragraphs and points their numbers
   * @param small whether its word is in small letters
   */
  private record Part(
      Kind kind, int first, int end, List<Place> places, List<String> values, boolean small) {}

  /** Reads what begins at a token; empty where nothing does, or no article is in it. */
  Optional<Reference> read(List<Token> tokens, int first) {
    Optional<Part> start = part(tokens, first);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    List<Part> chain = new ArrayList<>(List.of(start.get()));
    boolean down = start.get().kind() == Kind.ARTICLE;
    while (true) {
      Part last = chain.getLast();
      Optional<Part> next = next(tokens, last.end());
      boolean fits =
          next.isPresent()
              && (down
                  ? next.get().kind().compareTo(last.kind()) > 0
                  : next.get().kind().compareTo(last.kind()) < 0);
      if (!fits) {
        break;
      }
      chain.add(next.get());
    }
    Part outermost = down ? chain.getFirst() : chain.getLast();
    return outermost.kind() == Kind.ARTICLE
        ? Optional.of(
            new Reference(
                first, chain.getLast().end(), places(chain, outermost, down), outermost.small()))
        : Optional.empty();
  }

  /** What the chain cites: a paragraph belongs to the article beside it. */
  private static List<Place> places(List<Part> chain, Part articles, boolean down) {
    List<Place> all = new ArrayList<>(articles.places());
    List<Place> beside = new ArrayList<>(List.of(down ? all.removeLast() : all.removeFirst()));
    List<Part> inwards = new ArrayList<>(chain);
    if (!down) {
      java.util.Collections.reverse(inwards);
    }
    for (Part part : inwards.subList(1, inwards.size())) {
      List<Place> deeper = new ArrayList<>();
      for (Place place : beside) {
        for (String value : part.values()) {
          deeper.add(part.kind() == Kind.POINT ? place.point(value) : place.paragraph(value));
        }
      }
      beside = deeper;
    }
    all.addAll(down ? all.size() : 0, beside);
    return all;
  }

  /** The next part of a chain, behind a comma or a word such as {@code of}. */
  private Optional<Part> next(List<Token> tokens, int end) {
    int at = end;
    if (at < tokens.size() && tokens.get(at).surface().equals(",")) {
      at++;
    }
    Optional<Part> next = part(tokens, at);
    if (next.isPresent()) {
      return next;
    }
    return words.at(tokens, at, Kind.OF).flatMap(of -> part(tokens, of.end()));
  }

  private Optional<Part> part(List<Token> tokens, int first) {
    if (first >= tokens.size()) {
      return Optional.empty();
    }
    Optional<PhraseMatch<Word>> word =
        words.at(tokens, first, Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT);
    if (word.isEmpty()) {
      return ordinal(tokens, first);
    }
    boolean small = tokens.get(first).shape() == Shape.LOWER;
    int after = word.get().end();
    Kind kind = word.get().value().kind();
    Optional<PhraseMatch<Word>> ordinal = words.at(tokens, after, Kind.ORDINAL);
    if (ordinal.isPresent()) {
      return Optional.of(
          part(kind, first, ordinal.get().end(), ordinal.get().value().value(), small));
    }
    return switch (kind) {
      case ARTICLE -> articles(tokens, first, after, small);
      case PARAGRAPH -> paragraphs(tokens, first, after, small);
      // Some languages call a part of an article by the word that others have for its points.
      default -> points(tokens, first, after, small);
    };
  }

  /** {@code second paragraph}, {@code пятая статья}, {@code 5-я статья}. */
  private Optional<Part> ordinal(List<Token> tokens, int first) {
    Optional<PhraseMatch<Word>> ordinal = words.at(tokens, first, Kind.ORDINAL);
    int after = ordinal.map(PhraseMatch::end).orElse(first);
    String value = ordinal.map(match -> match.value().value()).orElse("");
    if (ordinal.isEmpty() && isNumber(tokens, first) && isDash(tokens, first + 1)) {
      Optional<PhraseMatch<Word>> ending = words.at(tokens, first + 2, Kind.ENDING);
      after = ending.map(PhraseMatch::end).orElse(first);
      value = tokens.get(first).surface();
    }
    if (after == first) {
      return Optional.empty();
    }
    String number = value;
    return words
        .at(tokens, after, Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT)
        .map(word -> part(word.value().kind(), first, word.end(), number, true));
  }

  private static Part part(Kind kind, int first, int end, String number, boolean small) {
    return new Part(kind, first, end, List.of(Place.of(number)), List.of(number), small);
  }

  private Optional<Part> articles(List<Token> tokens, int first, int after, boolean small) {
    List<Place> places = new ArrayList<>();
    int end = article(tokens, after, places);
    if (end == after) {
      return Optional.empty();
    }
    while (true) {
      int next = following(tokens, end, places);
      if (next == end) {
        break;
      }
      end = next;
    }
    return Optional.of(new Part(Kind.ARTICLE, first, end, places, List.of(), small));
  }

  /** What a list goes on with: {@code , 7}, {@code and 9}, {@code –12}, {@code and (3)}. */
  private int following(List<Token> tokens, int end, List<Place> places) {
    Optional<PhraseMatch<Word>> range = words.at(tokens, end, Kind.RANGE);
    if (range.isPresent()) {
      List<Place> last = new ArrayList<>();
      int after = article(tokens, behindWord(tokens, range.get().end()), last);
      if (last.isEmpty() || isCounted(tokens, after)) {
        return end;
      }
      fill(places, last.getFirst());
      return after;
    }
    boolean comma = tokens.size() > end && tokens.get(end).surface().equals(",");
    int joined = words.at(tokens, comma ? end + 1 : end, Kind.AND).map(PhraseMatch::end).orElse(-1);
    int start = joined >= 0 ? joined : end + 1;
    if (joined < 0 && !comma) {
      return end;
    }
    int group = joined >= 0 ? group(tokens, start, places, true) : start;
    if (group > start) {
      return group;
    }
    List<Place> more = new ArrayList<>();
    int from = behindWord(tokens, start);
    int after = article(tokens, from, more);
    // "Article 6, 72 ministers said": the second number counts something.
    boolean list =
        !more.isEmpty()
            && !isCounted(tokens, after)
            && (joined >= 0 || from == start && !isNoun(tokens, after));
    if (!list) {
      return end;
    }
    places.addAll(more);
    return after;
  }

  /** {@code Điều 19 và Điều 20}: the word may come again. */
  private int behindWord(List<Token> tokens, int start) {
    return words.at(tokens, start, Kind.ARTICLE).map(PhraseMatch::end).orElse(start);
  }

  private static void fill(List<Place> places, Place last) {
    try {
      int from = Integer.parseInt(places.getLast().article());
      int to = Integer.parseInt(last.article());
      for (int number = from + 1; number < to && to - from <= LONGEST_RANGE; number++) {
        places.add(Place.of(Integer.toString(number)));
      }
    } catch (NumberFormatException e) {
      // Between 3bis and 3quater nothing is known to stand.
    }
    places.add(last);
  }

  /** One number of an article with its suffix and what stands in brackets; returns its end. */
  private int article(List<Token> tokens, int at, List<Place> places) {
    if (at >= tokens.size()) {
      return at;
    }
    Token token = tokens.get(at);
    Optional<PhraseMatch<Word>> spelt = words.at(tokens, at, Kind.NUMBER);
    Optional<String> number =
        spelt.isPresent() && token.isCapitalised()
            ? spelt.map(match -> match.value().value())
            : number(token);
    if (number.isEmpty()) {
      return at;
    }
    int end = at + 1;
    String[] parts = number.get().split("\\.", 2);
    Place place = Place.of(parts[0]);
    Optional<PhraseMatch<Word>> suffix = words.at(tokens, end, Kind.SUFFIX);
    if (suffix.isPresent()) {
      place = Place.of(parts[0] + suffix.get().value().value());
      end = suffix.get().end();
    }
    places.add(parts.length > 1 ? place.paragraph(parts[1]) : place);
    int before = end;
    do {
      before = end;
      end = group(tokens, before, places, false);
    } while (end > before);
    return end;
  }

  private Optional<String> number(Token token) {
    String surface = token.surface();
    int dot = surface.indexOf('.');
    if (token.shape() == Shape.NUMBER && dot > 0) {
      return numbers
          .article(surface.substring(0, dot))
          .flatMap(
              article ->
                  numbers.article(surface.substring(dot + 1)).map(part -> article + "." + part));
    }
    boolean small = Character.isLowerCase(surface.charAt(0));
    return small ? Optional.empty() : numbers.article(surface);
  }

  /**
   * {@code (2)} or {@code (b)} behind an article; with {@code another} a second one of the same:
   * {@code 5(1) and (2)}. Returns its end.
   */
  private int group(List<Token> tokens, int at, List<Place> places, boolean another) {
    boolean brackets =
        at + 2 < tokens.size()
            && tokens.get(at).surface().equals("(")
            && tokens.get(at + 2).surface().equals(")");
    if (!brackets) {
      return at;
    }
    String inner = tokens.get(at + 1).surface();
    Place last = places.getLast();
    Optional<String> letter = numbers.point(inner, language);
    Optional<String> number =
        Character.isDigit(inner.charAt(0)) ? numbers.article(inner) : Optional.empty();
    Place deeper = last;
    if (number.isPresent() && (last.paragraph().isEmpty() || another)) {
      deeper = Place.of(last.article()).paragraph(number.get());
    } else if (letter.isPresent() && (last.point().isEmpty() || another)) {
      deeper = last.point(letter.get());
    } else if (!isRoman(inner) || another) {
      return at;
    }
    if (!another) {
      places.removeLast();
    }
    places.add(deeper);
    return at + 3;
  }

  /** {@code (iii)} below a point is deeper than anything that is told apart. */
  private static boolean isRoman(String inner) {
    return inner.chars().allMatch(letter -> "ivx".indexOf(letter) >= 0);
  }

  /** {@code paragraphs 1 and 2}. */
  private Optional<Part> paragraphs(List<Token> tokens, int first, int after, boolean small) {
    List<String> values = new ArrayList<>();
    int end = after;
    int at = after;
    while (at < tokens.size() && isNumber(tokens, at) && !isCounted(tokens, at + 1)) {
      values.add(tokens.get(at).surface());
      end = at + 1;
      at = joined(tokens, end);
    }
    return values.isEmpty()
        // A Russian п. is a paragraph with a number and a point with a letter.
        ? points(tokens, first, after, small)
        : Optional.of(new Part(Kind.PARAGRAPH, first, end, List.of(), values, small));
  }

  /** {@code point (b)}, {@code подпункт «б»}, {@code điểm đ}. */
  private Optional<Part> points(List<Token> tokens, int first, int after, boolean small) {
    List<String> values = new ArrayList<>();
    int end = after;
    int at = after;
    while (at < tokens.size()) {
      boolean open = "(«\"“„'".contains(tokens.get(at).surface());
      int inside = open ? at + 1 : at;
      Optional<String> letter =
          inside < tokens.size()
              ? numbers.point(tokens.get(inside).surface(), language)
              : Optional.empty();
      boolean digit = inside < tokens.size() && isNumber(tokens, inside);
      if (letter.isEmpty() && !digit) {
        break;
      }
      values.add(letter.orElseGet(() -> tokens.get(inside).surface()));
      end = inside + 1;
      if (end < tokens.size() && ")»\"”“'".contains(tokens.get(end).surface())) {
        end++;
      }
      at = joined(tokens, end);
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part(Kind.POINT, first, end, List.of(), values, small));
  }

  /** Where a list of numbers goes on, or behind the last token. */
  private int joined(List<Token> tokens, int end) {
    return words.at(tokens, end, Kind.AND).map(PhraseMatch::end).orElse(tokens.size());
  }

  private static boolean isNumber(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).shape() == Shape.NUMBER
        && tokens.get(at).surface().chars().allMatch(Character::isDigit);
  }

  private static boolean isDash(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).surface().equals("-");
  }

  /** Whether a number is followed by what it counts: {@code 5 авторов}, {@code 5 млрд}. */
  boolean isCounted(List<Token> tokens, int end) {
    if (end >= tokens.size() || tokens.get(end - 1).surface().equals(")")) {
      return false;
    }
    Token next = tokens.get(end);
    boolean noun =
        next.partOfSpeech() == PartOfSpeech.NOUN && !next.canBe(PartOfSpeech.VERB)
            || next.canBe(PartOfSpeech.NOUN) && next.can(Feature.GENITIVE) && isOpen(next);
    return next.surface().equals("%")
        || next.shape() == Shape.LOWER
            && noun
            && words
                .at(
                    tokens,
                    end,
                    Kind.ARTICLE,
                    Kind.PARAGRAPH,
                    Kind.POINT,
                    Kind.OF,
                    Kind.AND,
                    Kind.LAW,
                    Kind.PAPER,
                    Kind.TREATY)
                .isEmpty();
  }

  private static boolean isNoun(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).shape() == Shape.LOWER
        && tokens.get(at).canBe(PartOfSpeech.NOUN);
  }

  /** {@code раз} is a particle and a noun; a verb or a preposition behind a number is neither. */
  private static boolean isOpen(Token token) {
    return !token.canBe(PartOfSpeech.VERB)
        && !token.canBe(PartOfSpeech.PREPOSITION)
        && !token.canBe(PartOfSpeech.PRONOUN);
  }
}
