package org.concordat.extract;

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
 * What follows a title and belongs to it: the field of work, the country, the body, named or not.
 * Immutable and thread-safe.
 */
final class TitleComplements {

  private static final Set<MentionType> BODIES =
      Set.of(MentionType.COUNTRY, MentionType.ORGANIZATION, MentionType.PLACE);
  private static final Set<String> OPENING = Set.of("«", "“", "„");
  private static final Set<String> CLOSING = Set.of("»", "”", "“");
  private static final int LONGEST_OPEN = 8;

  private final TitleTable titles;
  private final TitleParts parts;
  private final CueTable cues;

  TitleComplements(TitleTable titles, TitleParts parts, CueTable cues) {
    this.titles = titles;
    this.parts = parts;
    this.cues = cues;
  }

  /** The country, body or place that begins at a token. */
  static Optional<Candidate> bodyAt(SentenceContext context, int index) {
    return context.found().stream()
        .filter(candidate -> candidate.first() == index)
        .filter(candidate -> BODIES.contains(candidate.mention().type()))
        .max(Comparator.comparingInt(Candidate::end));
  }

  /** Takes a complement behind the title; gives back where it ends. */
  int take(SentenceContext context, int index, TitleDraft draft) {
    List<Token> tokens = context.tokens();
    if (index >= tokens.size() || context.taken(index, index + 1, MentionType.PERSON)) {
      return index;
    }
    Optional<PhraseMatch<Part>> behind = parts.at(Role.BEHIND, tokens, index);
    if (behind.isPresent()) {
      draft.modifier(behind.get().value().label());
      return behind.get().end();
    }
    int start = parts.endOf(Role.LINK, tokens, index);
    boolean linked = start > index;
    if (!linked && !parts.takesBareComplements()) {
      return index;
    }
    start = parts.endOf(Role.ARTICLE, tokens, start);
    Optional<TitleField> field = fieldAt(context, start);
    Optional<Candidate> body = bodyAt(context, start);
    if (body.isPresent() && field.map(found -> found.end() <= body.get().end()).orElse(true)) {
      return takeBody(context, body.get(), draft);
    }
    if (field.isPresent()) {
      draft.field(field.get().label());
      if (draft.roleEnd() == index) {
        draft.roleTo(field.get().end());
      }
      return field.get().end();
    }
    Optional<PhraseMatch<Part>> noun = parts.at(Role.BODY, tokens, start);
    if (noun.isPresent()) {
      draft.field(noun.get().value().label());
      return openEnd(context, noun.get().end());
    }
    int quoted = endOfQuotation(tokens, start);
    return quoted > start ? quoted : unknown(context, index, start, linked);
  }

  /**
   * A field of work, or several: {@code culture, sports and tourism}.
   *
   * @return the field; empty if none begins at the token
   */
  Optional<TitleField> fieldAt(SentenceContext context, int first) {
    List<Token> tokens = context.tokens();
    Optional<PhraseMatch<Part>> one = parts.at(Role.FIELD, tokens, first);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    String label = one.get().value().label();
    int end = one.get().end();
    while (end < tokens.size()) {
      boolean comma = tokens.get(end).surface().equals(",");
      int next = comma ? end + 1 : parts.endOf(Role.JOINT, tokens, end);
      Optional<PhraseMatch<Part>> more =
          next == end ? Optional.empty() : parts.at(Role.FIELD, tokens, next);
      if (more.isEmpty() || titles.at(tokens, next).isPresent()) {
        break;
      }
      label += (comma ? ", " : " and ") + more.get().value().label();
      end = more.get().end();
    }
    return Optional.of(new TitleField(end, label));
  }

  /**
   * A field or a body that no table has, when it leads to a known body or to the name of its
   * officer: {@code директор ВОЗ по иммунизации Матильда Камау}.
   */
  private int unknown(SentenceContext context, int index, int start, boolean linked) {
    List<Token> tokens = context.tokens();
    int end = start;
    while (end < tokens.size()
        && end - start < LONGEST_OPEN
        && continues(context, end)
        && bodyAt(context, end).isEmpty()
        && parts.endOf(Role.LINK, tokens, end) == end
        && (linked || isGenitive(tokens.get(end)))) {
      end++;
    }
    if (end == start || parts.at(Role.ANY, tokens, start).isPresent()) {
      return index;
    }
    boolean person = context.startingAt(end, MentionType.PERSON).isPresent();
    int behindLink = parts.endOf(Role.ARTICLE, tokens, parts.endOf(Role.LINK, tokens, end));
    boolean body = bodyAt(context, behindLink).isPresent() && end < tokens.size();
    boolean proper =
        linked
            && tokens.get(start).isCapitalised()
            && end < tokens.size()
            && tokens.get(end).surface().equals(",");
    return person || proper || body && (linked || behindLink == end) ? end : index;
  }

  /** {@code гендиректор «Северных кабелей»}. */
  private static int endOfQuotation(List<Token> tokens, int start) {
    if (start >= tokens.size() || !OPENING.contains(tokens.get(start).surface())) {
      return start;
    }
    for (int index = start + 1; index < Math.min(tokens.size(), start + LONGEST_OPEN); index++) {
      if (CLOSING.contains(tokens.get(index).surface())) {
        return index + 1;
      }
    }
    return start;
  }

  private static boolean isGenitive(Token token) {
    return token.can(Feature.GENITIVE) && token.shape() == Shape.LOWER;
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
      Optional<PhraseMatch<Part>> noun = parts.at(Role.BODY, tokens, index);
      if (noun.isPresent()) {
        draft.field(noun.get().value().label());
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
        && !(token.canBe(PartOfSpeech.UNKNOWN) && cues.at(PersonCue.VERB, context.tokens(), index))
        && titles.at(context.tokens(), index).isEmpty();
  }

  /** Takes a body that is known; gives back where it ends. */
  int takeBody(SentenceContext context, Candidate body, TitleDraft draft) {
    draft.body(body.mention());
    context.found().stream()
        .filter(inner -> inner.mention().type() == MentionType.COUNTRY)
        .filter(inner -> body.covers(inner.first(), inner.end()))
        .forEach(inner -> draft.body(inner.mention()));
    List<Token> tokens = context.tokens();
    if (body.mention().type() == MentionType.ORGANIZATION && !draft.hasField()) {
      for (int index = body.first(); index < body.end() && !draft.hasField(); index++) {
        fieldAt(context, index)
            .filter(field -> field.end() <= body.end())
            .ifPresent(field -> draft.field(field.label()));
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
