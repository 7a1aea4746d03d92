package org.concordat.extract;

import java.util.List;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.MentionType;

/**
 * Decides whether a word that can be a catalogued name, but also something else, is that name where
 * it stands. Immutable and thread-safe.
 */
final class AmbiguityJudge {

  private static final Set<PartOfSpeech> FUNCTION_WORDS =
      Set.of(
          PartOfSpeech.PRONOUN,
          PartOfSpeech.PREPOSITION,
          PartOfSpeech.CONJUNCTION,
          PartOfSpeech.PARTICLE,
          PartOfSpeech.ADVERB);

  private final NameContext cues;
  private final NameTable names;

  AmbiguityJudge(NameContext cues, NameTable names) {
    this.cues = cues;
    this.names = names;
  }

  /** Whether a match stands for what its row says. */
  boolean accepts(SentenceContext context, PhraseMatch<CatalogName> match) {
    CatalogName name = match.value();
    if (name.kind() == NameKind.ORGANIZATION && isBeforeHyphen(context.tokens(), match.end())) {
      return false;
    }
    if (isPartOfHyphenatedName(context.tokens(), match)) {
      return false;
    }
    if (!name.entry().isAmbiguous()) {
      return !isWordInCapitals(context, match);
    }
    boolean certain = context.document().isCertain(name.entityId());
    Set<String> risks = name.entry().ambiguity();
    if (risks.contains("document") && !certain) {
      return false;
    }
    if (risks.contains("name") && isPartOfPersonName(context, match)) {
      return false;
    }
    if (risks.contains("word") && !certain && isOrdinaryWord(context, match)) {
      return false;
    }
    boolean abbreviation = context.tokens().get(match.first()).shape() == Shape.UPPER;
    return certain
        || !abbreviation
        || !(risks.contains("org") || risks.contains("place"))
        || match.end() - match.first() > 1;
  }

  /** {@code Таймс-сквер}, {@code Post-it}: part of another word. */
  private static boolean isBeforeHyphen(List<Token> tokens, int end) {
    return end + 1 < tokens.size()
        && tokens.get(end).surface().equals("-")
        && tokens.get(end).start() == tokens.get(end - 1).end()
        && tokens.get(end + 1).start() == tokens.get(end).end()
        && tokens.get(end + 1).partOfSpeech() == PartOfSpeech.NOUN
        && tokens.get(end - 1).shape() != Shape.UPPER
        && !tokens.get(end + 1).isCapitalised();
  }

  /** {@code Bosnia-Herzegovina} is in the table; {@code Anh-Đức} in a person's name is none. */
  private static boolean isPartOfHyphenatedName(
      List<Token> tokens, PhraseMatch<CatalogName> match) {
    return match.value().entry().ambiguity().contains("name")
        && match.end() + 1 < tokens.size()
        && tokens.get(match.end()).surface().equals("-")
        && tokens.get(match.end()).end() == tokens.get(match.end() + 1).start()
        && tokens.get(match.end() + 1).shape() == Shape.LOWER
        && tokens.get(match.end() + 1).can(Feature.GIVEN_NAME);
  }

  /** In a headline in capitals {@code WHO} and {@code US} can be the pronouns. */
  private static boolean isWordInCapitals(SentenceContext context, PhraseMatch<CatalogName> match) {
    Token token = context.tokens().get(match.first());
    return match.end() - match.first() == 1
        && token.shape() == Shape.UPPER
        && FUNCTION_WORDS.contains(token.partOfSpeech())
        && Typography.isCapitals(context.tokens());
  }

  /** {@code Michael Jordan}, {@code Chad Smith}, {@code ông Nga}, {@code Phan Nhật Tân}. */
  private boolean isPartOfPersonName(SentenceContext context, PhraseMatch<CatalogName> match) {
    List<Token> tokens = context.tokens();
    int first = match.first();
    if (cues.before(NameContext.Cue.PERSON, tokens, first)) {
      return true;
    }
    boolean place = cues.before(NameContext.Cue.PLACE, tokens, first);
    boolean nameBefore =
        !place
            && Typography.isNameLike(tokens, first - 1)
            && !Typography.isTitleCase(tokens)
            && !isKnownBefore(context, first)
            && !Typography.opens(tokens, first - 1);
    if (nameBefore) {
      return true;
    }
    int end = match.end();
    boolean nameBehind =
        Typography.isNameLike(tokens, end)
            && !Typography.isTitleCase(tokens)
            && names.matchesAt(tokens, end).isEmpty()
            && !context.document().isCertain(match.value().entityId());
    return nameBehind && !place;
  }

  /** Whether something that was recognised ends right before a token. */
  private static boolean isKnownBefore(SentenceContext context, int first) {
    return context.found().stream()
        .anyMatch(
            candidate ->
                candidate.end() == first && candidate.mention().type() != MentionType.PERSON);
  }

  /** {@code Того требует закон}, {@code Anh ấy}: the word and not the state. */
  private boolean isOrdinaryWord(SentenceContext context, PhraseMatch<CatalogName> match) {
    List<Token> tokens = context.tokens();
    int first = match.first();
    if (cues.at(NameContext.Cue.WORD, tokens, match.end())) {
      return true;
    }
    if (tokens.get(first).shape() == Shape.LOWER) {
      return !cues.before(NameContext.Cue.PLACE, tokens, first);
    }
    if (tokens.get(first).shape() == Shape.UPPER && !Typography.isCapitals(tokens)) {
      return false;
    }
    if (!Typography.opens(tokens, first) && !Typography.isTitleCase(tokens)) {
      return false;
    }
    return !isSubjectLike(tokens, match.end()) || isFunctionWord(context, first);
  }

  private static boolean isSubjectLike(List<Token> tokens, int end) {
    if (end >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(end);
    return next.canBe(PartOfSpeech.VERB) || next.form().equals("'s") || next.form().equals("’s");
  }

  /** Whether the dictionary reads the word, were it not for its capital, as a function word. */
  private static boolean isFunctionWord(SentenceContext context, int index) {
    String form = context.tokens().get(index).form();
    return FUNCTION_WORDS.contains(context.analysis().readings(form, false).get(0).partOfSpeech());
  }
}
