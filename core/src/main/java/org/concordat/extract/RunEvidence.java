package org.concordat.extract;

import java.util.List;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.transcription.NameParts;
import org.concordat.extract.NameRun.Kind;
import org.concordat.model.MentionType;

/** What speaks for and against a run of words being a name where it stands. */
record RunEvidence(SentenceContext sentence, NameRun run, CueTable cues) {

  private static final int SHORTEST_TITLE_CASE = 6;

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
    return PersonWords.isPlain(sentence.analysis(), token(word));
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
    return tokens().size() >= SHORTEST_TITLE_CASE && Typography.isTitleCase(tokens());
  }

  boolean before(PersonCue cue) {
    return cues.before(cue, tokens(), run.first());
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

  /** {@code Никитинского суда}: a word that can be an adjective, before a noun. */
  boolean isModifier() {
    if (run.end() >= tokens().size()) {
      return false;
    }
    Token next = tokens().get(run.end());
    return NameParts.isAdjectival(run.last().text())
        && next.shape() == Shape.LOWER
        && (next.canBe(PartOfSpeech.NOUN) || next.canBe(PartOfSpeech.ADJECTIVE))
        && !next.canBe(PartOfSpeech.VERB);
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
   * @param head index of the last word of the title
   */
  boolean agreesWith(int head) {
    if (run.size() > 1) {
      return true;
    }
    Token title = tokens().get(head);
    if (isModifier() || PersonWords.isPlural(title) || cues.isBody(run.last().text())) {
      return false;
    }
    Set<Feature> cases = NameParts.cases(run.last().text());
    return cases.isEmpty()
        || title.readings().stream()
            .filter(reading -> reading.partOfSpeech() == PartOfSpeech.NOUN)
            .anyMatch(reading -> cases.stream().anyMatch(reading::has));
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
