package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.MentionType;

/** Finds the cues of a sentence and tells verbs from the nouns that look like them. */
final class CueMatcher {

  private static final int GROUP =
      WordClass.AUXILIARY.bit()
          | WordClass.PASSIVE.bit()
          | WordClass.NEGATION.bit()
          | WordClass.FILLER.bit();

  private static final int NOUN_AHEAD = WordClass.DETERMINER.bit();

  private CueMatcher() {}

  /** The cues of a sentence from left to right; they do not overlap. */
  static List<CueMatch> match(Passage passage) {
    List<CueMatch> found = new ArrayList<>();
    int index = 0;
    while (index < passage.size()) {
      int noun = endOfNoun(passage, index);
      if (noun > index + 1) {
        index = noun;
        continue;
      }
      Optional<CueMatch> cue = at(passage, index);
      if (cue.isPresent() && !isObjectOf(passage, found, cue.get())) {
        found.add(cue.get());
      }
      index = cue.map(CueMatch::end).orElse(index + 1);
    }
    return found;
  }

  /** Where words have no endings, no cue stands inside a noun: {@code nhà phân tích}. */
  private static int endOfNoun(Passage passage, int index) {
    if (!passage.isIsolating()) {
      return index;
    }
    if (passage.is(index, WordClass.COMPOUND)) {
      return passage.functionEnd(index);
    }
    return passage
        .nounAt(index)
        .filter(
            noun ->
                passage.tables().cues().matchesAt(passage.tokens(), index).stream()
                    .noneMatch(match -> match.end() >= noun.end()))
        .map(SpeakerNouns.Match::end)
        .orElse(index);
  }

  /** {@code bác bỏ cáo buộc này}: right behind a verb with an object the second is its noun. */
  private static boolean isObjectOf(Passage passage, List<CueMatch> found, CueMatch cue) {
    if (found.isEmpty() || !passage.isIsolating() || cue.form() == CueForm.NOMINAL) {
      return false;
    }
    CueMatch before = found.get(found.size() - 1);
    return before.end() == cue.groupFirst()
        && cue.groupFirst() == cue.first()
        && before.form() == CueForm.FINITE;
  }

  private static Optional<CueMatch> at(Passage passage, int index) {
    if (passage.isQuoted(index) && !interruptsQuote(passage, index)) {
      return Optional.empty();
    }
    List<PhraseMatch<CueEntry>> matches =
        passage.tables().cues().matchesAt(passage.tokens(), index);
    if (passage.isInsideWord(index) || isInsideName(passage, index)) {
      return Optional.empty();
    }
    for (PhraseMatch<CueEntry> match : matches) {
      if (match.value().kind() == CueKind.NOUN && ownsSpeaker(passage, match)) {
        return nominal(passage, match);
      }
    }
    for (PhraseMatch<CueEntry> match : matches) {
      Optional<CueMatch> cue =
          switch (match.value().kind()) {
            case VERB -> verb(passage, match);
            case PHRASE -> nominal(passage, match);
            case NOUN -> Optional.empty();
          };
      if (cue.isPresent()) {
        return cue;
      }
    }
    return matches.stream()
        .filter(match -> match.value().kind() == CueKind.NOUN)
        .findFirst()
        .flatMap(match -> nominal(passage, match));
  }

  /** {@code Tuyên bố Viêng Chăn}, {@code the Call to Action}: part of the name of a treaty. */
  private static boolean isInsideName(Passage passage, int index) {
    return passage
        .namedAt(index)
        .filter(named -> named.mention().type() == MentionType.TREATY)
        .isPresent();
  }

  /** A word that can be noun or verb is a noun behind {@code 's} and before {@code của}. */
  private static boolean ownsSpeaker(Passage passage, PhraseMatch<CueEntry> match) {
    if (match.first() > 0 && passage.token(match.first() - 1).form().equals("'s")) {
      return true;
    }
    // Cuba cảnh báo về việc …: a verb, but cảnh báo của Cuba về việc …
    return passage.isIsolating()
        ? passage.is(match.end(), WordClass.POSSESSIVE)
        : match.end() < passage.size()
            && match.value().prepositions().contains(passage.token(match.end()).form());
  }

  /** {@code «Мы готовы, — сказал он. — Дело за вами».}: the author's words in the quotation. */
  private static boolean interruptsQuote(Passage passage, int index) {
    for (int at = index - 1; at > 0 && at > index - 8; at--) {
      if (passage.isDash(at)) {
        return passage.isMark(at - 1, ",!?…") || passage.closesQuote(at - 1);
      }
      if (passage.token(at).isWord()) {
        continue;
      }
      return false;
    }
    return false;
  }

  private static Optional<CueMatch> nominal(Passage passage, PhraseMatch<CueEntry> match) {
    boolean noun = match.value().kind() == CueKind.NOUN;
    if (noun && !passage.isIsolating() && !passage.token(match.first()).canBe(PartOfSpeech.NOUN)) {
      return Optional.empty();
    }
    return Optional.of(
        new CueMatch(
            match.first(),
            match.end(),
            match.value(),
            CueForm.NOMINAL,
            match.first(),
            false,
            false,
            false));
  }

  private static Optional<CueMatch> verb(Passage passage, PhraseMatch<CueEntry> match) {
    int first = match.first();
    Token token = passage.token(first);
    if (token.isCapitalised() && !mayBeCapital(passage, first)) {
      return Optional.empty();
    }
    if (first > 0 && isHyphen(passage, first - 1)) {
      return Optional.empty();
    }
    // Báo cáo của cơ quan giám định: whose report, no verb
    if (passage.isIsolating() && passage.is(match.end(), WordClass.POSSESSIVE)) {
      return Optional.empty();
    }
    int group = first;
    boolean negated = false;
    boolean passive = false;
    boolean modal = false;
    boolean auxiliary = false;
    while (group > 0) {
      int before = passage.functionBefore(group);
      boolean shop =
          isOwner(passage, group)
              && group > 1
              && passage.token(group - 2).isCapitalised()
              && !passage.token(group - 2).canBe(PartOfSpeech.PRONOUN);
      if (!shop && passage.isAny(before, GROUP) && passage.functionEnd(before) == group) {
        negated |= passage.is(before, WordClass.NEGATION);
        modal |= passage.is(before, WordClass.MODAL);
        passive |= passage.is(before, WordClass.PASSIVE);
        auxiliary |=
            passage.is(before, WordClass.AUXILIARY) || passage.is(before, WordClass.PASSIVE);
        group = before;
      } else if (isAdverb(passage.token(group - 1))) {
        group--;
      } else {
        break;
      }
    }
    Optional<CueForm> form = form(passage, match, group, passive, auxiliary);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    // объявит завтра: nothing is said yet
    modal |= token.can(Feature.FUTURE) && !token.can(Feature.PAST) && !token.can(Feature.PRESENT);
    boolean aside = group > 0 && passage.is(passage.functionBefore(group), WordClass.ASIDE);
    return Optional.of(
        new CueMatch(first, match.end(), match.value(), form.get(), group, modal, negated, aside));
  }

  /** {@code Russian-backed}: the second half of a compound. */
  private static boolean isHyphen(Passage passage, int index) {
    return passage.isMark(index, "-") && !passage.isDash(index);
  }

  private static boolean mayBeCapital(Passage passage, int index) {
    return index == 0
        || passage.isTitleCase()
        || passage.opensQuote(index - 1)
        || passage.isDash(index - 1)
        || passage.isMark(index - 1, ":");
  }

  private static boolean isAdverb(Token token) {
    return token.isWord()
        && !token.isCapitalised()
        && token.canBe(PartOfSpeech.ADVERB)
        && !token.canBe(PartOfSpeech.NOUN)
        && !token.canBe(PartOfSpeech.CONJUNCTION)
        && !token.canBe(PartOfSpeech.PREPOSITION)
        && !token.canBe(PartOfSpeech.PRONOUN);
  }

  private static Optional<CueForm> form(
      Passage passage, PhraseMatch<CueEntry> match, int group, boolean passive, boolean auxiliary) {
    Token token = passage.token(match.first() + match.value().headIndex());
    boolean finite = false;
    boolean gerund = false;
    boolean infinitive = false;
    boolean noun = false;
    boolean base = true;
    boolean past = false;
    boolean participle = false;
    for (Reading reading : token.readings()) {
      switch (reading.partOfSpeech()) {
        case VERB -> {
          if (isOf(reading, match.value())) {
            infinitive |= reading.has(Feature.INFINITIVE);
            past |= reading.has(Feature.PAST);
            base &= !reading.has(Feature.PAST) && !reading.has(Feature.THIRD_PERSON);
            finite |=
                reading.has(Feature.PAST)
                    || reading.has(Feature.PRESENT)
                    || reading.has(Feature.FUTURE);
          }
        }
        case GERUND -> gerund |= isOf(reading, match.value());
        case PARTICIPLE -> {
          gerund |= isOf(reading, match.value()) && reading.has(Feature.ING_FORM);
          participle |= reading.has(Feature.PASSIVE);
        }
        case NOUN -> noun |= !reading.has(Feature.GUESSED);
        default -> {}
      }
    }
    finite |= passage.isIsolating();
    if (!finite && !gerund && !infinitive) {
      return Optional.empty();
    }
    if (auxiliary && !gerund && group > 0 && startsWithIng(passage, group)) {
      return Optional.empty();
    }
    if (passive && !gerund) {
      return Optional.empty();
    }
    if (gerund) {
      return passive || auxiliary
          ? Optional.of(CueForm.FINITE)
          : gerundStands(passage, group) ? Optional.of(CueForm.GERUND) : Optional.empty();
    }
    if (group > 0 && passage.is(group - 1, WordClass.INFINITIVE_MARKER)) {
      return Optional.empty();
    }
    // Sainsbury's said: a shop, no owner of a noun
    boolean shop = past && isOwner(passage, group);
    if ((noun || passage.isIsolating()) && !auxiliary && !shop && nounAhead(passage, group)) {
      return Optional.empty();
    }
    if (participle && passage.is(match.end(), WordClass.AGENT)) {
      return Optional.empty();
    }
    if (noun && auxiliary && !infinitive && !gerund && !past) {
      return Optional.empty();
    }
    if (noun && !auxiliary && match.end() < passage.size() && passage.isFinite(match.end())) {
      return Optional.empty();
    }
    if (noun && base && !auxiliary && !pluralAhead(passage, group)) {
      return Optional.empty();
    }
    if (!finite) {
      if (auxiliary) {
        return Optional.of(CueForm.FINITE);
      }
      return purposeAhead(passage, group) ? Optional.of(CueForm.INFINITIVE) : Optional.empty();
    }
    return Optional.of(CueForm.FINITE);
  }

  /** {@code denied having asked}: what was denied, no statement of its own. */
  private static boolean startsWithIng(Passage passage, int group) {
    return passage.token(group).can(Feature.ING_FORM);
  }

  /** {@code a warning}, {@code of saying}: no further action of the subject. */
  private static boolean gerundStands(Passage passage, int group) {
    if (group == 0) {
      return true;
    }
    int before = passage.functionBefore(group);
    if (passage.is(before, WordClass.DETERMINER)) {
      return false;
    }
    return passage.isComma(group - 1)
        || comitative(passage, group) >= 0
        || passage.isDash(group - 1)
        || passage.isQuoted(group - 1)
        || passage.is(before, WordClass.SUBORDINATOR)
        || passage.is(before, WordClass.COORDINATOR);
  }

  /** {@code experts claim}, but {@code the American press}. */
  private static boolean pluralAhead(Passage passage, int group) {
    if (group == 0) {
      return false;
    }
    Token token = passage.token(group - 1);
    return token.can(Feature.PLURAL)
        || token.canBe(PartOfSpeech.PRONOUN)
        || token.isCapitalised() && passage.namedAt(group - 1).isPresent();
  }

  /** {@code чтобы в полный голос осудить}: an infinitive of what was done, not of what can be. */
  private static boolean purposeAhead(Passage passage, int group) {
    for (int index = group - 1; index >= 0 && index >= group - 6; index--) {
      if (passage.is(index, WordClass.PURPOSE)) {
        return true;
      }
      if (!passage.token(index).isWord() || passage.isFinite(index)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where the word stands that gives a gerund a subject of its own, {@code with} in {@code …, with
   * one woman telling the paper}; -1 if there is none.
   */
  static int comitative(Passage passage, int group) {
    for (int index = group - 1; index >= 0 && index >= group - 8; index--) {
      if (passage.is(index, WordClass.COMITATIVE)) {
        boolean opens = index == 0 || passage.isComma(index - 1);
        return opens && index < group - 1 ? index : -1;
      }
      if (!passage.token(index).isWord() || passage.isFinite(index)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isOwner(Passage passage, int group) {
    return group > 0 && passage.token(group - 1).form().equals("'s") && !passage.isIsolating();
  }

  private static boolean nounAhead(Passage passage, int group) {
    if (group == 0) {
      return false;
    }
    int before = passage.functionBefore(group);
    Token token = passage.token(group - 1);
    return token.shape() == Shape.NUMBER
        || token.canBe(PartOfSpeech.NUMERAL)
        || passage.isAny(before, NOUN_AHEAD)
        || passage.is(before, WordClass.PREPOSITION)
        || isOwner(passage, group)
        || token.canBe(PartOfSpeech.ADJECTIVE)
            && !token.canBe(PartOfSpeech.NOUN)
            && !token.isCapitalised();
  }

  private static boolean isOf(Reading reading, CueEntry entry) {
    return reading.lemma().equals(entry.head());
  }
}
