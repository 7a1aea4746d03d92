package org.concordat.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.extract.TitleParts.Role;
import org.concordat.model.CountryMention;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.model.PlaceMention;

/**
 * Reads a title with its modifiers, its field and the country or body that it belongs to. One
 * grammar serves all languages; the tables tell which words do what. Immutable and thread-safe.
 */
final class TitleReader {

  private static final Set<MentionType> BODIES =
      Set.of(MentionType.COUNTRY, MentionType.ORGANIZATION, MentionType.PLACE);

  /** {@code После Эрдоган} has no ambassador in it. */
  private static final Set<PartOfSpeech> FUNCTION_WORDS =
      Set.of(PartOfSpeech.PREPOSITION, PartOfSpeech.CONJUNCTION, PartOfSpeech.PRONOUN);

  private static final int MOST_PARTS = 6;
  private static final int LONGEST_OPEN = 8;

  private final TitleTable titles;
  private final TitleParts parts;
  private final OrganizationCatalog organizations;

  TitleReader(TitleTable titles, TitleParts parts, OrganizationCatalog organizations) {
    this.titles = titles;
    this.parts = parts;
    this.organizations = organizations;
  }

  /** The titles of a sentence, not overlapping, in text order. */
  List<TitlePhrase> of(SentenceContext context) {
    List<TitlePhrase> found = new ArrayList<>();
    int index = 0;
    while (index < context.tokens().size()) {
      Optional<TitlePhrase> phrase = read(context, index);
      if (phrase.isPresent()) {
        found.add(phrase.get());
        index = phrase.get().end();
      } else {
        index++;
      }
    }
    return found;
  }

  /** The title that begins at a token, with all that belongs to it. */
  private Optional<TitlePhrase> read(SentenceContext context, int first) {
    TitleDraft draft = new TitleDraft(first, organizations);
    int index = first;
    for (int count = 0; count < MOST_PARTS; count++) {
      Optional<PhraseMatch<Title>> title = titleAt(context, index);
      if (title.isPresent()) {
        return Optional.of(finish(context, draft, title.get()));
      }
      int next = partBefore(context, index, draft);
      if (next == index) {
        return Optional.empty();
      }
      index = next;
    }
    return Optional.empty();
  }

  private Optional<PhraseMatch<Title>> titleAt(SentenceContext context, int index) {
    if (index >= context.tokens().size()) {
      return Optional.empty();
    }
    return titles
        .at(context.tokens(), index)
        .filter(
            title ->
                isNoun(context.tokens().get(title.end() - 1))
                    || Typography.isNameLike(context.tokens(), title.end())
                        && !context.tokens().get(title.end() - 1).canBe(PartOfSpeech.VERB))
        .filter(title -> !isInsideName(context, title.first(), title.end()));
  }

  /** {@code Erdogan headed for Cologne}: a verb of the same lemma is no head. */
  private static boolean isNoun(Token token) {
    if (token.canBe(PartOfSpeech.NOUN)) {
      return !FUNCTION_WORDS.contains(token.partOfSpeech());
    }
    return token.shape() == Shape.UPPER
        || PersonWords.isDeclined(token)
        || token.canBe(PartOfSpeech.UNKNOWN)
        || token.canBe(PartOfSpeech.SYMBOL);
  }

  /** The secretary in the name of a secretariat is no secretary. */
  private static boolean isInsideName(SentenceContext context, int first, int end) {
    return context.found().stream()
        .filter(candidate -> candidate.covers(first, end))
        .anyMatch(
            candidate ->
                candidate.mention().type() == MentionType.ORGANIZATION
                    || candidate.mention().type() == MentionType.PERSON
                    || candidate.mention().type() == MentionType.TREATY);
  }

  /** Takes what may stand before the title; gives back where it ends. */
  private int partBefore(SentenceContext context, int index, TitleDraft draft) {
    List<Token> tokens = context.tokens();
    if (index >= tokens.size()) {
      return index;
    }
    Optional<PhraseMatch<String>> modifier = parts.at(Role.MODIFIER, tokens, index);
    if (modifier.isPresent()) {
      draft.modifier(modifier.get().value());
      draft.roleFrom(index);
      return skipHyphen(tokens, modifier.get().end());
    }
    Optional<Candidate> body = bodyAt(context, index);
    if (body.isPresent()) {
      draft.body(body.get().mention());
      int end = body.get().end();
      return parts.endOfPossessive(tokens, end);
    }
    Optional<PhraseMatch<String>> field = parts.at(Role.FIELD, tokens, index);
    if (field.isPresent()) {
      draft.field(field.get().value());
      draft.roleFrom(index);
      return field.get().end();
    }
    Optional<PhraseMatch<String>> noun = parts.at(Role.BODY, tokens, index);
    if (noun.isPresent()) {
      int end = parts.endOfPossessive(tokens, noun.get().end());
      if (end > noun.get().end()) {
        return end;
      }
    }
    return index > draft.first() || parts.takesBareComplements()
        ? parts.endOf(Role.FILLER, tokens, index)
        : index;
  }

  private static int skipHyphen(List<Token> tokens, int index) {
    return index < tokens.size() && tokens.get(index).surface().equals("-") ? index + 1 : index;
  }

  private static Optional<Candidate> bodyAt(SentenceContext context, int index) {
    return context.found().stream()
        .filter(candidate -> candidate.first() == index)
        .filter(candidate -> BODIES.contains(candidate.mention().type()))
        .max(Comparator.comparingInt(Candidate::end));
  }

  /** {@code Член Политбюро ЦК}: the body that the title already begins. */
  private static Optional<Candidate> bodyAround(SentenceContext context, int end) {
    return context.found().stream()
        .filter(candidate -> candidate.first() < end && end <= candidate.end())
        .filter(candidate -> candidate.mention().type() == MentionType.ORGANIZATION)
        .max(Comparator.comparingInt(Candidate::end));
  }

  private TitlePhrase finish(SentenceContext context, TitleDraft draft, PhraseMatch<Title> title) {
    List<Token> tokens = context.tokens();
    draft.roleFrom(title.first());
    int end = title.end();
    Optional<Candidate> overlapping = bodyAround(context, end);
    if (overlapping.isPresent()) {
      draft.body(overlapping.get().mention());
      end = overlapping.get().end();
    }
    int hyphen = skipHyphen(tokens, end);
    Optional<PhraseMatch<String>> suffix = parts.at(Role.SUFFIX, tokens, hyphen);
    if (suffix.isPresent()) {
      draft.suffix(suffix.get().value());
      end = suffix.get().end();
    }
    draft.roleTo(end);
    for (int count = 0; count < MOST_PARTS; count++) {
      int next = complement(context, end, draft);
      if (next == end) {
        break;
      }
      end = next;
    }
    boolean particular =
        parts.at(Role.ANY, tokens, draft.first() - 1).isEmpty()
            && !PersonWords.isPlural(tokens.get(title.end() - 1));
    return new TitlePhrase(
        draft.first(),
        end,
        draft.roleFirst(),
        draft.roleEnd(),
        title.end(),
        title.value(),
        draft.label(title.value()),
        draft.affiliation(title.value()),
        particular,
        particular && (draft.hasBody() || title.value().institution().isPresent()));
  }

  /** Takes a complement behind the title; gives back where it ends. */
  private int complement(SentenceContext context, int index, TitleDraft draft) {
    List<Token> tokens = context.tokens();
    if (index >= tokens.size()) {
      return index;
    }
    Optional<PhraseMatch<String>> link = parts.at(Role.LINK, tokens, index);
    int start = link.map(PhraseMatch::end).orElse(index);
    if (start == index && !parts.takesBareComplements()) {
      return index;
    }
    start = parts.endOf(Role.ARTICLE, tokens, start);
    Optional<PhraseMatch<String>> field = parts.at(Role.FIELD, tokens, start);
    Optional<Candidate> body = bodyAt(context, start);
    if (body.isPresent() && field.map(match -> match.end() <= body.get().end()).orElse(true)) {
      return takeBody(context, body.get(), draft);
    }
    if (field.isPresent()) {
      draft.field(field.get().value());
      if (draft.roleEnd() == index) {
        draft.roleTo(field.get().end());
      }
      return field.get().end();
    }
    Optional<PhraseMatch<String>> noun = parts.at(Role.BODY, tokens, start);
    if (noun.isPresent()) {
      draft.field(noun.get().value());
      return openEnd(context, noun.get().end());
    }
    return index;
  }

  private static boolean isAdjectival(Mention mention) {
    return mention instanceof CountryMention country && country.adjectival()
        || mention instanceof PlaceMention place && place.adjectival();
  }

  /** {@code вьетнамской делегации}, {@code Евразийской экономической комиссии}. */
  private int endOfDescribed(SentenceContext context, int start, TitleDraft draft) {
    List<Token> tokens = context.tokens();
    for (int index = start; index < Math.min(tokens.size(), start + LONGEST_OPEN); index++) {
      Optional<Candidate> body = bodyAt(context, index);
      if (body.isPresent()) {
        return takeBody(context, body.get(), draft);
      }
      Optional<PhraseMatch<String>> noun = parts.at(Role.BODY, tokens, index);
      if (noun.isPresent()) {
        draft.field(noun.get().value());
        return openEnd(context, noun.get().end());
      }
      if (!tokens.get(index).canBe(PartOfSpeech.ADJECTIVE)) {
        break;
      }
    }
    return start;
  }

  /**
   * A body without name can be described by more words, up to the name of its officer: {@code Vụ
   * trưởng Vụ Chính sách thương mại đa biên Phan Nhật Tân}.
   */
  private int openEnd(SentenceContext context, int start) {
    List<Token> tokens = context.tokens();
    int index = start;
    while (index < tokens.size() && index - start < LONGEST_OPEN && continues(context, index)) {
      index++;
    }
    boolean named = index < tokens.size() && tokens.get(index).surface().equals(",");
    boolean person = context.startingAt(index, MentionType.PERSON).isPresent();
    boolean proper = start < tokens.size() && tokens.get(start).isCapitalised();
    return person || named && proper ? index : start;
  }

  private boolean continues(SentenceContext context, int index) {
    Token token = context.tokens().get(index);
    return token.isWord()
        && token.partOfSpeech() != PartOfSpeech.VERB
        && !context.taken(index, index + 1, MentionType.PERSON, MentionType.DATE)
        && titles.at(context.tokens(), index).isEmpty();
  }

  private int takeBody(SentenceContext context, Candidate body, TitleDraft draft) {
    draft.body(body.mention());
    List<Token> tokens = context.tokens();
    if (body.mention().type() == MentionType.ORGANIZATION && !draft.hasField()) {
      for (int index = body.first(); index < body.end(); index++) {
        Optional<PhraseMatch<String>> field = parts.at(Role.FIELD, tokens, index);
        if (field.isPresent() && field.get().end() <= body.end()) {
          draft.field(field.get().value());
          break;
        }
      }
    }
    if (isAdjectival(body.mention())) {
      return endOfDescribed(context, body.end(), draft);
    }
    int possessive = parts.endOfPossessive(tokens, body.end());
    if (possessive == body.end()) {
      return body.end();
    }
    Optional<Candidate> owned = bodyAt(context, possessive);
    return owned.isPresent() ? takeBody(context, owned.get(), draft) : body.end();
  }
}
