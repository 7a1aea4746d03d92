package org.concordat.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.NumberComparator;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.NumberForm;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;

/**
 * A number whose noun stands elsewhere: {@code 19 abstained}, {@code подписали 72}, {@code 12
 * dead}, {@code compared with 2,706}.
 */
final class BareNumberRule implements CountRule {

  private static final double CONFIDENCE = 0.7;
  private static final String VOTE = "vote";
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  /** How far before a bare number its noun stands at most: {@code домов разрушено около 300}. */
  private static final int REACH = 4;

  /** How far before a part its whole stands at most. */
  private static final int REACH_OF_WHOLE = 10;

  private final CountedPhraseReader phrases;
  private final RelationFinder relations;
  private final NumberContext cues;

  BareNumberRule(CountedPhraseReader phrases, RelationFinder relations, NumberContext cues) {
    this.phrases = phrases;
    this.relations = relations;
    this.cues = cues;
  }

  @Override
  public Optional<CountDraft> apply(SentenceContext context, NumberExpression number) {
    if (number.value().compareTo(BigDecimal.ONE) <= 0 || looksLikeYear(context, number)) {
      return Optional.empty();
    }
    return acting(context, number)
        .or(() -> governed(context, number))
        .or(() -> compared(context, number))
        .or(() -> toll(context, number))
        .or(() -> ballot(context, number))
        .or(() -> anyVerb(context, number));
  }

  /** {@code the death toll rose to 57}. */
  private Optional<CountDraft> toll(SentenceContext context, NumberExpression number) {
    return relations
        .toll(context.tokens(), number.firstToken())
        .filter(relation -> isAlone(context.tokens(), number.endToken()))
        .map(
            relation ->
                CountDraft.of(
                    number.firstToken(),
                    CountedPhrase.of(number.endToken(), CountedNoun.ANYBODY),
                    Optional.of(relation),
                    "count.toll",
                    CONFIDENCE));
  }

  /** {@code 141 states voted in favour, five against}; {@code против — пять}. */
  private Optional<CountDraft> ballot(SentenceContext context, NumberExpression number) {
    List<Token> tokens = context.tokens();
    int first = number.firstToken();
    boolean dash = first > 0 && "-–—:".contains(tokens.get(first - 1).surface());
    boolean beside =
        cues.at(NumberContext.Cue.BALLOT, tokens, number.endToken())
            || cues.before(NumberContext.Cue.BALLOT, tokens, dash ? first - 1 : first)
                && isAlone(tokens, number.endToken());
    return context
        .document()
        .counts()
        .lastWith(VOTE)
        .filter(phrase -> beside)
        .map(
            phrase ->
                new CountDraft(
                    first,
                    number.endToken(),
                    phrase.counted(),
                    phrase.kind(),
                    Optional.of(VOTE),
                    Optional.empty(),
                    "count.ballot",
                    CONFIDENCE));
  }

  /** {@code Nineteen countries signed; six refused}. */
  private static Optional<CountDraft> anyVerb(SentenceContext context, NumberExpression number) {
    return context
        .document()
        .counts()
        .last()
        .filter(phrase -> RelationFinder.isPluralVerb(context.tokens(), number.endToken()))
        .map(
            phrase ->
                CountDraft.of(
                    number.firstToken(),
                    new CountedPhrase(number.endToken(), phrase.counted(), phrase.kind()),
                    Optional.empty(),
                    "count.acting",
                    CONFIDENCE));
  }

  private static boolean looksLikeYear(SentenceContext context, NumberExpression number) {
    return number.form() == NumberForm.DIGITS
        && number.comparator() == NumberComparator.EQUAL
        && context.tokens().get(number.numberToken()).surface().length() == 4
        && number.value().compareTo(FIRST_YEAR) >= 0
        && number.value().compareTo(LAST_YEAR) <= 0;
  }

  /** {@code 19 abstained}, {@code 62 killed}, {@code 12 dead}. */
  private Optional<CountDraft> acting(SentenceContext context, NumberExpression number) {
    Optional<PhraseMatch<Relation>> relation = relations.rightBehind(context, number.endToken());
    if (relation.isEmpty() || relation.get().value().kind() == Relation.Kind.NOUN) {
      return Optional.empty();
    }
    Relation said = relation.get().value();
    boolean state = said.kind() == Relation.Kind.STATE;
    int end = state ? relation.get().end() : number.endToken();
    return Optional.of(draft(context, number, end, said, "count.acting"));
  }

  /** {@code подписали 72}, {@code injured 30}: only where nothing follows that it could count. */
  private Optional<CountDraft> governed(SentenceContext context, NumberExpression number) {
    return relations
        .governing(context.tokens(), number.firstToken())
        .filter(relation -> number.maximum().isEmpty() || number.form() != NumberForm.DIGITS)
        .filter(relation -> isAlone(context.tokens(), number.endToken()))
        .filter(
            relation ->
                !relation.who().equals("thing")
                    || context.document().counts().last().isPresent()
                    || ahead(context, number).isPresent())
        .map(
            relation ->
                ahead(context, number)
                    .or(() -> whole(context, number))
                    .map(
                        phrase ->
                            CountDraft.of(
                                number.firstToken(),
                                new CountedPhrase(
                                    number.endToken(), phrase.counted(), phrase.kind()),
                                Optional.of(relation),
                                "count.governed",
                                CONFIDENCE))
                    .orElseGet(
                        () ->
                            draft(context, number, number.endToken(), relation, "count.governed")));
  }

  /** {@code подписей поставлено 90}: the noun stands before the verb, in the case of counting. */
  private Optional<CountedPhrase> ahead(SentenceContext context, NumberExpression number) {
    List<Token> tokens = context.tokens();
    int first = number.firstToken();
    for (int at = first - 2; at >= Math.max(0, first - REACH); at--) {
      Token token = tokens.get(at);
      boolean counting =
          token.can(Feature.GENITIVE)
              && token.can(Feature.PLURAL)
              && !token.can(Feature.NOMINATIVE)
              && (at == 0 || tokens.get(at - 1).partOfSpeech() != PartOfSpeech.NOUN);
      if (!token.isWord()) {
        break;
      }
      if (counting && !cues.before(NumberContext.Cue.BLOCKER, tokens, at)) {
        return phrases.noun(context, at).filter(phrase -> phrase.end() < first);
      }
    }
    return Optional.empty();
  }

  /** {@code из 13 тысяч ледников исчезла тысяча}: the whole stands before its part. */
  private Optional<CountedPhrase> whole(SentenceContext context, NumberExpression number) {
    int first = number.firstToken();
    for (int at = first - 1; at >= Math.max(0, first - REACH_OF_WHOLE); at--) {
      boolean counted = context.tokens().get(at).shape() == Shape.NUMBER;
      if (counted && isWhole(context.tokens(), at)) {
        return context.document().counts().last();
      }
    }
    return Optional.empty();
  }

  /** Whether a word such as {@code из} stands before a number, maybe with words of comparison. */
  private boolean isWhole(List<Token> tokens, int number) {
    for (int at = number; at > Math.max(0, number - REACH); at--) {
      if (cues.before(NumberContext.Cue.PARTITIVE, tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** {@code compared with 2,706 in 2011}, {@code 700 to 750 more}, {@code of whom 12}. */
  private Optional<CountDraft> compared(SentenceContext context, NumberExpression number) {
    List<Token> tokens = context.tokens();
    boolean previous = cues.before(NumberContext.Cue.PREVIOUS, tokens, number.firstToken());
    boolean more = cues.at(NumberContext.Cue.MORE, tokens, number.endToken());
    if (!previous && !more) {
      return Optional.empty();
    }
    return context
        .document()
        .counts()
        .last()
        .filter(
            phrase ->
                more || isAlone(tokens, number.endToken()) || isActing(context, number.endToken()))
        .map(
            phrase ->
                CountDraft.of(
                    number.firstToken(),
                    new CountedPhrase(number.endToken(), phrase.counted(), phrase.kind()),
                    relations.find(context, number.firstToken(), number.endToken()),
                    "count.compared",
                    CONFIDENCE));
  }

  /** {@code из которых семь уже исполнены}. */
  private boolean isActing(SentenceContext context, int end) {
    return relations.rightBehind(context, end).isPresent();
  }

  /** Whether a number is followed by the end of its phrase. */
  private boolean isAlone(List<Token> tokens, int end) {
    if (end >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(end);
    boolean score =
        end + 1 < tokens.size()
            && "-–—:".contains(next.surface())
            && tokens.get(end + 1).shape() == Shape.NUMBER;
    return next.partOfSpeech() == PartOfSpeech.PRONOUN
        || !next.isWord()
            && !score
            && !next.surface().equals("-")
            && !next.surface().equals("%")
            && !next.surface().equals("/")
            && !next.surface().equals(":")
        || cues.at(NumberContext.Cue.BLOCKER, tokens, end)
        || cues.at(NumberContext.Cue.AND, tokens, end)
        || cues.at(NumberContext.Cue.MORE, tokens, end);
  }

  private CountDraft draft(
      SentenceContext context, NumberExpression number, int end, Relation relation, String rule) {
    CountMemory memory = context.document().counts();
    CountedPhrase phrase =
        memory
            .lastWith(relation.lemma())
            .or(() -> memory.last().filter(last -> fits(last, relation)))
            .orElseGet(
                () ->
                    new CountedPhrase(
                        end,
                        List.of(relation.who()),
                        relation.who().equals(CountedNoun.PERSON) ? CountedNoun.PERSON : "body"));
    return CountDraft.of(
        number.firstToken(),
        new CountedPhrase(end, phrase.counted(), phrase.kind()),
        Optional.of(relation),
        rule,
        CONFIDENCE);
  }

  /** Whether what was counted last can do what a verb says: persons die, houses do not. */
  private static boolean fits(CountedPhrase last, Relation relation) {
    return switch (relation.who()) {
      case CountedNoun.PERSON -> last.kind().equals(CountedNoun.PERSON);
      case "country" -> last.kind().equals(CountedNoun.PERSON) || last.kind().equals("body");
      default -> true;
    };
  }
}
