package org.concordat.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.extract.TitleParts.Part;
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

  /** {@code После Эрдоган} has no ambassador in it. */
  private static final Set<PartOfSpeech> FUNCTION_WORDS =
      Set.of(
          PartOfSpeech.PREPOSITION,
          PartOfSpeech.CONJUNCTION,
          PartOfSpeech.PRONOUN,
          PartOfSpeech.ADVERB);

  private static final int MOST_PARTS = 6;

  private final TitleTable titles;
  private final TitleParts parts;
  private final TitleComplements complements;
  private final OrganizationCatalog organizations;

  TitleReader(
      TitleTable titles, TitleParts parts, CueTable cues, OrganizationCatalog organizations) {
    this.complements = new TitleComplements(titles, parts, cues);
    this.titles = titles;
    this.parts = parts;
    this.organizations = organizations;
  }

  /** The titles of a sentence, not overlapping, in text order. */
  List<TitlePhrase> of(SentenceContext context) {
    List<TitlePhrase> found = new ArrayList<>();
    int index = 0;
    while (index < context.tokens().size()) {
      Optional<TitlePhrase> phrase =
          context.tokens().get(index).isWord() ? read(context, index) : Optional.empty();
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
                context.tokens().subList(title.first(), title.end()).stream()
                        .anyMatch(TitleReader::isNoun)
                    || Typography.isNameLike(context.tokens(), title.end())
                        && context.tokens().get(title.end() - 1).partOfSpeech()
                            == PartOfSpeech.ADJECTIVE)
        .filter(title -> !isInsideName(context, title.first(), title.end()));
  }

  /** {@code Erdogan headed for Cologne}: a verb of the same lemma is no head. */
  private static boolean isNoun(Token token) {
    if (token.canBe(PartOfSpeech.NOUN)) {
      return !FUNCTION_WORDS.contains(token.partOfSpeech())
          && !token.canBe(PartOfSpeech.PREPOSITION);
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

  /** {@code Malaysian Energy Minister}: the country, not a body called Malaysian Energy. */
  private Optional<Candidate> ownerAt(SentenceContext context, int index) {
    Optional<Candidate> longest =
        TitleComplements.bodyAt(context, index).filter(body -> !isField(context, body));
    Optional<Candidate> country = context.startingAt(index, MentionType.COUNTRY);
    boolean split =
        longest.isPresent()
            && country.isPresent()
            && country.get().end() < longest.get().end()
            && complements
                .fieldAt(context, country.get().end())
                .filter(field -> field.end() >= longest.get().end())
                .filter(field -> titleAt(context, field.end()).isPresent())
                .isPresent();
    return split ? country : longest;
  }

  /** {@code Labour Secretary}: what the office is for, not the party. */
  private boolean isField(SentenceContext context, Candidate body) {
    return body.mention().type() == MentionType.ORGANIZATION
        && TitleParts.pick(Role.FIELD, parts.allAt(context.tokens(), body.first()))
            .filter(field -> field.end() == body.end())
            .flatMap(field -> titleAt(context, field.end()))
            .filter(title -> title.value().takesField())
            .isPresent();
  }

  /** Takes what may stand before the title; gives back where it ends. */
  private int partBefore(SentenceContext context, int index, TitleDraft draft) {
    List<Token> tokens = context.tokens();
    if (index >= tokens.size()) {
      return index;
    }
    List<PhraseMatch<Part>> here = parts.allAt(tokens, index);
    Optional<PhraseMatch<Part>> modifier = TitleParts.pick(Role.MODIFIER, here);
    if (modifier.isPresent()) {
      draft.modifier(modifier.get().value().label());
      draft.roleFrom(index);
      return skipHyphen(tokens, modifier.get().end());
    }
    Optional<Candidate> body =
        ownerAt(context, index)
            .filter(owner -> !parts.takesBareComplements() || isAdjective(owner.mention()));
    if (body.isPresent()) {
      draft.body(body.get().mention());
      int end = body.get().end();
      return parts.endOfPossessive(tokens, end);
    }
    Optional<TitleField> field =
        TitleParts.pick(Role.FIELD, here).isEmpty()
            ? Optional.empty()
            : complements.fieldAt(context, index);
    if (field.isPresent()) {
      draft.field(field.get().label());
      draft.roleFrom(index);
      return field.get().end();
    }
    Optional<PhraseMatch<Part>> noun = TitleParts.pick(Role.BODY, here);
    if (noun.isPresent()) {
      int end = parts.endOfPossessive(tokens, noun.get().end());
      if (end > noun.get().end()) {
        return end;
      }
    }
    int filler = TitleParts.pick(Role.FILLER, here).map(PhraseMatch::end).orElse(index);
    if (filler > index) {
      return index > draft.first() || parts.takesBareComplements() ? filler : index;
    }
    return owner(context, index, draft);
  }

  /** {@code британский министр}, but {@code сообщил в Лондоне министр}: the place is no owner. */
  private static boolean isAdjective(Mention mention) {
    return switch (mention) {
      case CountryMention country -> country.adjectival();
      case PlaceMention place -> place.adjectival();
      default -> false;
    };
  }

  /** {@code the museum's director}, {@code UNESCO's heritage chief}. */
  private int owner(SentenceContext context, int index, TitleDraft draft) {
    Token token = context.tokens().get(index);
    if (parts.takesBareComplements()
        || token.shape() != Shape.LOWER
        || token.partOfSpeech() != PartOfSpeech.NOUN) {
      return index;
    }
    int owner = parts.endOfPossessive(context.tokens(), index + 1);
    if (owner > index + 1) {
      return owner;
    }
    if (index > draft.first()
        && parts.endOfPossessive(context.tokens(), index - 1) == index
        && titleAt(context, index + 1).isPresent()) {
      draft.subject(token.form());
      draft.roleFrom(index);
      return index + 1;
    }
    return index;
  }

  private static int skipHyphen(List<Token> tokens, int index) {
    return index < tokens.size() && tokens.get(index).surface().equals("-") ? index + 1 : index;
  }

  /** {@code Член Политбюро ЦК}: the body that the title already begins. */
  private static Optional<Candidate> bodyAround(SentenceContext context, int end) {
    return context.found().stream()
        .filter(candidate -> candidate.first() < end && end <= candidate.end())
        .filter(candidate -> candidate.mention().type() == MentionType.ORGANIZATION)
        .max(Comparator.comparingInt(Candidate::end));
  }

  /**
   * Whether a title is one of several people: its head is in the plural, which stands alone, last,
   * or before what depends on it ({@code members of parliament}, {@code членов парламента}).
   */
  private static boolean isPlural(List<Token> title) {
    List<Token> nouns = title.stream().filter(token -> token.canBe(PartOfSpeech.NOUN)).toList();
    if (nouns.isEmpty() || nouns.stream().allMatch(PersonWords::isPlural)) {
      return !nouns.isEmpty();
    }
    Token first = title.get(0);
    return first.canBe(PartOfSpeech.NOUN)
        && PersonWords.isPlural(first)
        && (title.get(title.size() - 1).can(Feature.GENITIVE)
            || title.get(1).canBe(PartOfSpeech.PREPOSITION));
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
    Optional<PhraseMatch<Part>> suffix = parts.at(Role.SUFFIX, tokens, hyphen);
    if (suffix.isPresent()) {
      draft.suffix(suffix.get().value().label());
      end = suffix.get().end();
    }
    draft.roleTo(end);
    for (int count = 0; count < MOST_PARTS; count++) {
      int next = complements.take(context, end, draft);
      if (next == end) {
        break;
      }
      end = next;
    }
    boolean plural = isPlural(tokens.subList(title.first(), title.end()));
    boolean particular = !plural && parts.at(Role.ANY, tokens, draft.first() - 1).isEmpty();
    return new TitlePhrase(
        draft.first(),
        end,
        draft.roleFirst(),
        draft.roleEnd(),
        title.first(),
        title.end(),
        title.value(),
        draft.label(title.value()),
        draft.affiliation(title.value()),
        plural,
        particular,
        particular && (draft.hasBody() || title.value().institution().isPresent()));
  }
}
