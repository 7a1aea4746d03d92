package org.concordat.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.NumberForm;
import org.concordat.analysis.Token;
import org.concordat.model.CountMention;
import org.concordat.model.Evidence;
import org.concordat.model.MentionType;

/**
 * Numbers with what they count, by ordered rules: a number that names is none, then quantities with
 * a unit, then noun phrases, then bare numbers whose noun stands elsewhere. Runs last, so that
 * numbers within dates and names are known. Immutable and thread-safe.
 */
final class CountFinder implements MentionFinder {

  private static final MentionType[] NAMES = {
    MentionType.DATE,
    MentionType.TREATY,
    MentionType.ORGANIZATION,
    MentionType.PERSON,
    MentionType.OFFICIAL,
    MentionType.PLACE
  };

  private final NumberContext cues;
  private final List<CountRule> rules;

  private CountFinder(NumberContext cues, List<CountRule> rules) {
    this.cues = cues;
    this.rules = List.copyOf(rules);
  }

  static CountFinder load(LanguageAnalysis analysis) {
    NumberContext cues = NumberContext.load(analysis);
    CountedNouns nouns = CountedNouns.load(analysis);
    CountedPhraseReader phrases = new CountedPhraseReader(nouns, cues);
    RelationFinder relations = new RelationFinder(RelationTable.load(analysis), cues, nouns);
    return new CountFinder(
        cues,
        List.of(
            new QuantityRule(Units.load(analysis), cues),
            new HyphenRule(phrases, cues),
            new PhraseRule(phrases, relations, cues),
            new PartRule(phrases, relations, cues),
            new NumberOfRule(phrases, relations, cues),
            new BareNumberRule(phrases, relations, cues)));
  }

  @Override
  public void find(SentenceContext context) {
    CountMemory memory = context.document().counts();
    memory.nextSentence();
    List<NumberExpression> numbers = context.analysis().numbers().numbers(context.tokens());
    int free = 0;
    for (NumberExpression number : numbers) {
      if (number.firstToken() < free || !counts(context, number)) {
        continue;
      }
      for (CountRule rule : rules) {
        Optional<CountDraft> draft = rule.apply(context, number);
        if (draft.isPresent()) {
          add(context, number, draft.get());
          free = draft.get().end();
          break;
        }
      }
    }
  }

  /** Whether a number can count at all. */
  private boolean counts(SentenceContext context, NumberExpression number) {
    List<Token> tokens = context.tokens();
    if (number.form() == NumberForm.ORDINAL
        || number.form() == NumberForm.VAGUE
        || number.form() == NumberForm.BOTH) {
      return false;
    }
    int first = number.numberToken();
    if (context.taken(first, number.endToken(), NAMES)) {
      return false;
    }
    int label = cues.startBefore(NumberContext.Cue.LABEL, tokens, first);
    boolean figure = cues.before(NumberContext.Cue.FIGURE, tokens, first);
    if (!figure
        && label < first
        && cues.startBefore(NumberContext.Cue.PARTITIVE, tokens, first) >= label) {
      return false;
    }
    return !isGlued(tokens, first) && !cues.at(NumberContext.Cue.NONE, tokens, number.endToken());
  }

  /** {@code F-16}, {@code 10:30}, {@code 555-1234}: part of a sign. */
  private static boolean isGlued(List<Token> tokens, int first) {
    if (first == 0) {
      return false;
    }
    Token before = tokens.get(first - 1);
    boolean touches = before.end() == tokens.get(first).start();
    return touches
        && (before.isWord()
            || "-:./+#№–".contains(before.surface())
                && first >= 2
                && tokens.get(first - 2).end() == before.start());
  }

  private static void add(SentenceContext context, NumberExpression number, CountDraft draft) {
    if (draft.unit().isEmpty() && isOne(number)) {
      return;
    }
    context.add(
        draft.first(),
        draft.end(),
        new CountMention(
            context.span(draft.first(), draft.end()),
            Optional.empty(),
            plain(number.value()),
            number.maximum().map(CountFinder::plain),
            number.comparator(),
            draft.counted(),
            draft.relation(),
            draft.unit(),
            new Evidence(draft.rule(), draft.confidence())));
    if (draft.unit().isEmpty() && draft.isOfItsOwn()) {
      context
          .document()
          .counts()
          .remember(
              new CountedPhrase(draft.end(), draft.counted(), draft.kind()), draft.relation());
    }
  }

  /** The number without zeros that say nothing: {@code 8.50} as 8.5, {@code 1E+3} as 1000. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static boolean isOne(NumberExpression number) {
    return number.value().compareTo(BigDecimal.ONE) <= 0 && number.maximum().isEmpty();
  }
}
