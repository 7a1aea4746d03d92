package org.concordat.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.transcription.NameParts;
import org.concordat.extract.NameRun.Kind;
import org.concordat.model.MentionType;

/**
 * What speaks for and against a run of words being a name where it stands. Lives for one run, in
 * one thread.
 */
final class RunEvidence {

  private static final int SHORTEST_TITLE_CASE = 5;

  private final SentenceContext sentence;
  private final NameRun run;
  private final CueTable cues;
  private final PlainWords plain;
  private Map<PersonCue, Integer> cuesBefore = Map.of();
  private boolean looked;

  RunEvidence(SentenceContext sentence, NameRun run, CueTable cues, PlainWords plain) {
    this.sentence = sentence;
    this.run = run;
    this.cues = cues;
    this.plain = plain;
  }

  SentenceContext sentence() {
    return sentence;
  }

  NameRun run() {
    return run;
  }

  CueTable cues() {
    return cues;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  Token token(int word) {
    return tokens().get(run.word(word).first());
  }

  boolean isGiven(int word) {
    return run.word(word).kind() == Kind.NAME && PersonWords.isGiven(token(word));
  }

  /** Whether a word is a given name in the nominative, and no guess from its ending. */
  boolean isGivenAsItStands(int word) {
    return run.word(word).kind() == Kind.NAME && PersonWords.isNominativeGiven(token(word));
  }

  boolean isFamily(int word) {
    return PersonWords.isFamily(token(word));
  }

  boolean isPatronymic(int word) {
    return PersonWords.isPatronymic(token(word));
  }

  /** Whether the dictionary has the word as something else than a name. */
  boolean isPlain(int word) {
    return plain.contains(sentence.analysis(), token(word));
  }

  int last() {
    return run.size() - 1;
  }

  /** Whether the first capital says nothing, because the sentence begins there. */
  boolean opens() {
    return Typography.opens(tokens(), run.first());
  }

  /** Whether the capitals say nothing, because the whole headline is written so. */
  boolean isInTitleCase() {
    return tokens().stream().filter(Token::isWord).count() > SHORTEST_TITLE_CASE
        && Typography.isTitleCase(tokens());
  }

  /** Where a cue that ends right before the run begins; -1 if there is none. */
  int startBefore(PersonCue cue) {
    if (!looked) {
      cuesBefore = cues.startsBefore(tokens(), run.first());
      looked = true;
    }
    return cuesBefore.getOrDefault(cue, -1);
  }

  boolean before(PersonCue cue) {
    return startBefore(cue) >= 0;
  }

  /** Whether a street, a school or the like bears the name: {@code đường Trần Hưng Đạo}. */
  boolean isNameOfThing() {
    int start = startBefore(PersonCue.NOT_BEFORE);
    return start >= 0
        && !sentence.taken(
            start,
            run.first(),
            MentionType.COUNTRY,
            MentionType.PLACE,
            MentionType.ORGANIZATION,
            MentionType.DATE)
        && !before(PersonCue.NEUTRAL);
  }

  boolean behind(PersonCue cue) {
    return cues.at(cue, tokens(), run.end());
  }

  boolean isOneToken() {
    return run.size() == 1 && run.end() == run.first() + 1;
  }

  /** {@code «Спартак»}: nothing else stands between the quotation marks. */
  boolean fillsQuotes() {
    return run.first() > 0
        && run.end() < tokens().size()
        && isQuote(tokens().get(run.first() - 1))
        && isQuote(tokens().get(run.end()));
  }

  private static boolean isQuote(Token token) {
    return "\"«»“”„'‘’".contains(token.surface());
  }

  private boolean isBeforeNoun() {
    if (run.end() >= tokens().size()) {
      return false;
    }
    Token next = tokens().get(run.end());
    return next.shape() == Shape.LOWER
        && (next.canBe(PartOfSpeech.NOUN) || next.canBe(PartOfSpeech.ADJECTIVE))
        && !next.canBe(PartOfSpeech.VERB);
  }

  /** {@code Никитинского суда}: a word that can be an adjective, before a noun. */
  boolean isModifier() {
    return NameParts.isAdjectival(run.last().text()) && isBeforeNoun();
  }

  /** Whether a name is not in the letters of the text around it. */
  boolean isForeignScript() {
    Character.UnicodeScript script = Character.UnicodeScript.of(run.last().text().codePointAt(0));
    for (Token token : tokens()) {
      if (token.shape() == Shape.LOWER && Character.isLetter(token.surface().codePointAt(0))) {
        return Character.UnicodeScript.of(token.surface().codePointAt(0)) != script;
      }
    }
    return false;
  }

  /**
   * A single word behind a title or an occupation can also be the body that it belongs to: {@code
   * губернатор Айовы}, {@code сотрудники Роскосмоса}. A name stands in the case of the title.
   *
   * @param first index of the first word of the title
   * @param end behind its last word
   */
  boolean agreesWith(int first, int end) {
    if (run.size() > 1) {
      return true;
    }
    List<Token> nouns =
        tokens().subList(first, end).stream()
            .filter(token -> token.canBe(PartOfSpeech.NOUN))
            .toList();
    boolean plural = !nouns.isEmpty() && nouns.stream().allMatch(PersonWords::isPlural);
    boolean noun = isPlain(0) && PersonWords.isDeclined(token(0)) && !isFamily(0) && !isGiven(0);
    boolean described = noun && isBeforeNoun();
    boolean adjective =
        token(0).readings().stream()
            .allMatch(reading -> reading.partOfSpeech() == PartOfSpeech.ADJECTIVE);
    if (described || adjective || isModifier() || plural || cues.isBody(run.last().text())) {
      return false;
    }
    Set<Feature> cases = NameParts.cases(run.last().text());
    return cases.isEmpty()
        || nouns.stream()
            .flatMap(token -> token.readings().stream())
            .filter(reading -> reading.partOfSpeech() == PartOfSpeech.NOUN)
            .anyMatch(reading -> cases.stream().anyMatch(reading::has));
  }

  /** Whether all words are syllables of a language that writes words in syllables. */
  boolean isOrdinarySyllables() {
    return sentence.analysis().hasSpacesInsideWords()
        && run.texts().stream().allMatch(NameParts::isVietnameseSyllable);
  }

  /** Whether a title with nothing behind its head stands right before the run. */
  boolean isBehindBareTitle() {
    return sentence.titles().stream()
        .anyMatch(title -> title.end() == run.first() && title.headEnd() == run.first());
  }

  /** Whether a person's name ends right before a token. */
  boolean personEndsAt(int end) {
    return sentence.found().stream()
        .anyMatch(
            candidate ->
                candidate.end() == end && candidate.mention().type() == MentionType.PERSON);
  }
}
