package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.model.MentionType;

/**
 * Reads what stands behind the head of a name where nouns have cases: genitives, known names, and a
 * field of work behind a preposition: {@code Комитета Совета Федерации по экономической политике}.
 * Immutable and thread-safe.
 */
final class GenitiveChain {

  private static final int LONGEST = 14;

  private final BodyLinks links;

  GenitiveChain(BodyLinks links) {
    this.links = links;
  }

  /**
   * What was read.
   *
   * @param end behind the last token of the name
   * @param place whether a place or a country is in it
   * @param body whether another body is in it
   * @param plain whether it is of common words that say nothing of their own: {@code страны}
   */
  record Chain(int end, boolean place, boolean body, boolean plain) {
    static Chain none(int end) {
      return new Chain(end, false, false, true);
    }
  }

  /**
   * Reads the words behind a head.
   *
   * @param context the sentence
   * @param start behind the head
   * @param fields whether such bodies are named after a field of work
   */
  Chain read(SentenceContext context, int start, boolean fields) {
    List<Token> tokens = context.tokens();
    Feature wanted = Feature.GENITIVE;
    boolean place = false;
    boolean body = false;
    boolean plain = true;
    boolean noun = false;
    int end = start;
    int index = start;
    while (index < tokens.size() && index - start < LONGEST) {
      Optional<Candidate> known = known(context, index);
      if (known.isPresent()) {
        if (!isIn(tokens.get(index), noun ? Feature.GENITIVE : wanted)
            && !isIndeclinable(tokens.get(index))) {
          break;
        }
        Candidate name = known.get();
        boolean closes = isPlace(name);
        place |= closes;
        body |= name.mention().type() == MentionType.ORGANIZATION;
        plain = false;
        noun = true;
        index = name.end();
        end = index;
        if (closes && isHeadless(tokens, name)) {
          noun = false;
        }
        continue;
      }
      Token token = tokens.get(index);
      Optional<Feature> link = fields ? links.fieldCase(tokens, index) : Optional.<Feature>empty();
      if (link.isPresent() && index + 1 < tokens.size()) {
        int behind = links.endOfField(tokens, index);
        if (!isPhrase(context, behind, link.get())) {
          break;
        }
        wanted = link.get();
        noun = false;
        index = behind;
        continue;
      }
      if (isJoint(context, index, end, wanted) && end > start) {
        index++;
        noun = false;
        wanted = isIn(tokens.get(index), wanted) ? wanted : Feature.GENITIVE;
        continue;
      }
      if (token.surface().equals("-")
          && index > start
          && tokens.get(index - 1).end() == token.start()) {
        index++;
        continue;
      }
      if (!token.isWord() || isPersonal(token)) {
        break;
      }
      Feature asked = noun ? Feature.GENITIVE : wanted;
      if (is(token, PartOfSpeech.NOUN, asked)) {
        if (plain && !noun && links.isGeneric(token) && !nameFollows(context, index + 1)) {
          break;
        }
        plain &= links.isGeneric(token);
        noun = true;
        index++;
        end = index;
      } else if (is(token, PartOfSpeech.ADJECTIVE, asked)
          || is(token, PartOfSpeech.NUMERAL, asked)) {
        index++;
      } else {
        break;
      }
    }
    return new Chain(end, place, body, plain);
  }

  /** {@code Курской} of {@code Курской области}: an adjective whose noun follows. */
  private static boolean isHeadless(List<Token> tokens, Candidate name) {
    Token last = tokens.get(name.end() - 1);
    return last.canBe(PartOfSpeech.ADJECTIVE) && !last.canBe(PartOfSpeech.NOUN);
  }

  /** {@code Перу}, {@code Чили}, {@code Токио}: foreign names that never change. */
  private static boolean isIndeclinable(Token token) {
    return token.isCapitalised()
        && "оуиэе".indexOf(token.form().charAt(token.form().length() - 1)) >= 0;
  }

  static boolean isPlace(Candidate candidate) {
    return candidate.mention().type() == MentionType.PLACE
        || candidate.mention().type() == MentionType.COUNTRY;
  }

  private static Optional<Candidate> known(SentenceContext context, int index) {
    return context.found().stream()
        .filter(candidate -> candidate.first() == index)
        .filter(
            candidate ->
                isPlace(candidate) || candidate.mention().type() == MentionType.ORGANIZATION)
        .max(java.util.Comparator.comparingInt(Candidate::end));
  }

  private static boolean nameFollows(SentenceContext context, int index) {
    return known(context, index).isPresent();
  }

  /** {@code торговли и промышленности}, {@code связи, технологий и коммуникаций}. */
  private boolean isJoint(SentenceContext context, int index, int end, Feature wanted) {
    List<Token> tokens = context.tokens();
    if (index != end || index + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(index + 1);
    if (links.isAnd(tokens.get(index))) {
      return next.shape() == Shape.LOWER
          && (isIn(next, wanted) || isIn(next, Feature.GENITIVE))
          && !startsClause(tokens, index + 1);
    }
    if (!tokens.get(index).surface().equals(",") || next.shape() != Shape.LOWER) {
      return false;
    }
    boolean more = false;
    for (int at = index + 2; at < Math.min(tokens.size(), index + 6); at++) {
      more |= links.isAnd(tokens.get(at));
      if (!tokens.get(at).isWord()) {
        break;
      }
    }
    return more && (isIn(next, wanted) || isIn(next, Feature.GENITIVE));
  }

  private static boolean startsClause(List<Token> tokens, int index) {
    return tokens.get(index).partOfSpeech() == PartOfSpeech.VERB
        || tokens.get(index).partOfSpeech() == PartOfSpeech.PRONOUN;
  }

  private static boolean isPhrase(SentenceContext context, int index, Feature wanted) {
    if (index >= context.tokens().size()) {
      return false;
    }
    Token token = context.tokens().get(index);
    return token.isWord()
        && (is(token, PartOfSpeech.NOUN, wanted) || is(token, PartOfSpeech.ADJECTIVE, wanted));
  }

  /** A name of a person ends the name of a body. */
  private static boolean isPersonal(Token token) {
    if (!token.isCapitalised()) {
      return false;
    }
    Reading first = token.readings().get(0);
    return first.has(Feature.GIVEN_NAME)
        || first.has(Feature.PATRONYMIC)
        || first.has(Feature.FAMILY_NAME)
        || first.has(Feature.GUESSED);
  }

  private static boolean isIn(Token token, Feature grammaticalCase) {
    return token.can(grammaticalCase)
        || !TitleTreatyPattern.hasCase(token)
        || token.shape() == Shape.UPPER;
  }

  private static boolean is(Token token, PartOfSpeech part, Feature grammaticalCase) {
    for (Reading reading : token.readings()) {
      if ((reading.partOfSpeech() == part
              || part == PartOfSpeech.ADJECTIVE
                  && reading.partOfSpeech() == PartOfSpeech.PARTICIPLE)
          && reading.has(grammaticalCase)) {
        return true;
      }
    }
    return false;
  }
}
