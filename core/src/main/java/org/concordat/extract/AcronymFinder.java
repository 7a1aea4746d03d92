package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.model.Evidence;
import org.concordat.model.MentionType;
import org.concordat.model.OrganizationMention;

/**
 * Abbreviations: those that stand in brackets behind the name of a body ({@code Союз портов (СП)}),
 * and other words in capitals that no table knows as something else. Immutable and thread-safe.
 */
final class AcronymFinder implements MentionFinder {

  private static final double INTRODUCED = 0.9;
  private static final double UNKNOWN = 0.6;
  private static final int LONGEST = 6;

  private final BodyLinks links;

  AcronymFinder(BodyLinks links) {
    this.links = links;
  }

  @Override
  public void learn(SentenceContext context) {
    List<Token> tokens = context.tokens();
    for (Candidate candidate : context.found()) {
      int end = candidate.end();
      if (candidate.mention().type() == MentionType.ORGANIZATION
          && candidate.end() - candidate.first() > 1
          && end + 2 < tokens.size()
          && tokens.get(end).surface().equals("(")
          && tokens.get(end + 2).surface().equals(")")
          && isAcronym(tokens.get(end + 1))) {
        context
            .document()
            .introduce(tokens.get(end + 1).surface(), candidate.mention().id().orElse(""));
      }
    }
  }

  private static boolean isAcronym(Token token) {
    return token.shape() == Shape.UPPER || token.shape() == Shape.MIXED && token.isCapitalised();
  }

  @Override
  public void find(SentenceContext context) {
    List<Token> tokens = context.tokens();
    boolean shouting = Typography.isCapitals(tokens);
    for (int index = 0; index < tokens.size(); index++) {
      Token token = tokens.get(index);
      if (!isAcronym(token) || isTaken(context, index)) {
        continue;
      }
      Optional<String> introduced = context.document().introduced(token.surface());
      if (introduced.isPresent()) {
        add(context, index, introduced.filter(id -> !id.isEmpty()), INTRODUCED);
      } else if (!shouting && isBody(context, index)) {
        add(context, index, Optional.empty(), UNKNOWN);
      }
    }
  }

  private static boolean isTaken(SentenceContext context, int index) {
    return context.taken(
        index,
        index + 1,
        MentionType.ORGANIZATION,
        MentionType.COUNTRY,
        MentionType.PLACE,
        MentionType.PERSON,
        MentionType.TREATY,
        MentionType.DATE);
  }

  private boolean isBody(SentenceContext context, int index) {
    List<Token> tokens = context.tokens();
    Token token = tokens.get(index);
    int length = token.surface().length();
    boolean shaped =
        token.shape() == Shape.UPPER
            && length >= 3
            && length <= LONGEST
            && token.surface().chars().allMatch(Character::isLetter);
    return shaped
        && !isRoman(token.surface())
        && links.guessesAcronyms()
        && links.at(BodyLinks.Kind.NONE, tokens, index).isEmpty()
        && !links.before(BodyLinks.Kind.TITLE, tokens, index)
        && !isWord(context, token)
        && !isPartOfSign(tokens, index);
  }

  private static boolean isRoman(String text) {
    return text.chars().allMatch(letter -> "IVXLCDM".indexOf(letter) >= 0);
  }

  /** A word in capitals for emphasis. */
  private static boolean isWord(SentenceContext context, Token token) {
    for (Reading reading : context.analysis().readings(token.form(), false)) {
      if (!reading.has(org.concordat.analysis.Feature.GUESSED)
          && reading.partOfSpeech() != PartOfSpeech.UNKNOWN
          && token.surface().length() > 4) {
        return true;
      }
    }
    return false;
  }

  /** {@code СУ-35}, {@code ГОСТ 1234}, {@code M/V}. */
  private static boolean isPartOfSign(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (index + 1 < tokens.size()) {
      Token next = tokens.get(index + 1);
      boolean touches = next.start() == token.end();
      if (touches && (next.surface().equals("-") || next.surface().equals("/"))
          || next.shape() == Shape.NUMBER) {
        return true;
      }
    }
    if (index == 0) {
      return false;
    }
    Token before = tokens.get(index - 1);
    return before.end() == token.start()
        && (before.surface().equals("-")
            || before.surface().equals("/")
            || before.surface().equals("."));
  }

  private static void add(
      SentenceContext context, int index, Optional<String> id, double confidence) {
    context.add(
        index,
        index + 1,
        new OrganizationMention(
            context.span(index, index + 1),
            id,
            context.tokens().get(index).surface(),
            new Evidence("organization.acronym", confidence)));
  }
}
