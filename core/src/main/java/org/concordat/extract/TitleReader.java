package org.concordat.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.extract.TitleParts.Role;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;

/**
 * Reads a title with its modifiers, its field and the country or body that it belongs to. One
 * grammar serves all languages; the tables tell which words do what. Immutable and thread-safe.
 */
final class TitleReader {

  private static final Set<MentionType> BODIES =
      Set.of(MentionType.COUNTRY, MentionType.ORGANIZATION, MentionType.PLACE);
  private static final int MOST_PARTS = 6;

  private final TitleTable titles;
  private final TitleParts parts;

  TitleReader(TitleTable titles, TitleParts parts) {
    this.titles = titles;
    this.parts = parts;
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
    Draft draft = new Draft(first);
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
        .filter(title -> !isInsideName(context, title.first(), title.end()));
  }

  /** {@code Ministry} inside the name of a ministry is no minister. */
  private static boolean isInsideName(SentenceContext context, int first, int end) {
    return context.found().stream()
        .filter(candidate -> candidate.overlaps(first, end))
        .anyMatch(
            candidate ->
                candidate.mention().type() == MentionType.ORGANIZATION
                    || candidate.mention().type() == MentionType.TREATY);
  }

  /** Takes what may stand before the title; gives back where it ends. */
  private int partBefore(SentenceContext context, int index, Draft draft) {
    List<Token> tokens = context.tokens();
    if (index >= tokens.size()) {
      return index;
    }
    Optional<PhraseMatch<String>> modifier = parts.at(Role.MODIFIER, tokens, index);
    if (modifier.isPresent()) {
      draft.modifiers.add(modifier.get().value());
      draft.roleFirst = Math.min(draft.roleFirst, index);
      return skipHyphen(tokens, modifier.get().end());
    }
    Optional<Candidate> body = bodyAt(context, index);
    if (body.isPresent()) {
      draft.bodies.add(body.get().mention());
      int end = body.get().end();
      return parts.endOf(Role.POSSESSIVE, tokens, end);
    }
    Optional<PhraseMatch<String>> field = parts.at(Role.FIELD, tokens, index);
    if (field.isPresent()) {
      draft.field = draft.field.isEmpty() ? field.get().value() : draft.field;
      draft.roleFirst = Math.min(draft.roleFirst, index);
      return field.get().end();
    }
    Optional<PhraseMatch<String>> noun = parts.at(Role.BODY, tokens, index);
    if (noun.isPresent()) {
      int end = parts.endOf(Role.POSSESSIVE, tokens, noun.get().end());
      if (end > noun.get().end()) {
        return end;
      }
    }
    return index > draft.first || parts.takesBareComplements()
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

  private TitlePhrase finish(SentenceContext context, Draft draft, PhraseMatch<Title> title) {
    List<Token> tokens = context.tokens();
    draft.roleFirst = Math.min(draft.roleFirst, title.first());
    int end = title.end();
    int hyphen = skipHyphen(tokens, end);
    Optional<PhraseMatch<String>> suffix = parts.at(Role.SUFFIX, tokens, hyphen);
    if (suffix.isPresent()) {
      draft.suffix = suffix.get().value();
      end = suffix.get().end();
    }
    draft.roleEnd = end;
    for (int count = 0; count < MOST_PARTS; count++) {
      int next = complement(context, end, draft);
      if (next == end) {
        break;
      }
      end = next;
    }
    boolean anybody = parts.at(Role.ANY, tokens, draft.first - 1).isPresent();
    return new TitlePhrase(
        draft.first,
        end,
        draft.roleFirst,
        draft.roleEnd,
        title.value(),
        draft.label(title.value()),
        draft.affiliation(title.value()),
        !anybody && (!draft.bodies.isEmpty() || title.value().institution().isPresent()));
  }

  /** Takes a complement behind the title; gives back where it ends. */
  private int complement(SentenceContext context, int index, Draft draft) {
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
      draft.field = draft.field.isEmpty() ? field.get().value() : draft.field;
      if (draft.roleEnd == index) {
        draft.roleEnd = field.get().end();
      }
      return field.get().end();
    }
    Optional<PhraseMatch<String>> noun = parts.at(Role.BODY, tokens, start);
    if (noun.isPresent()) {
      draft.field = draft.field.isEmpty() ? noun.get().value() : draft.field;
      return noun.get().end();
    }
    return index;
  }

  private int takeBody(SentenceContext context, Candidate body, Draft draft) {
    draft.bodies.add(body.mention());
    List<Token> tokens = context.tokens();
    if (body.mention().type() == MentionType.ORGANIZATION && draft.field.isEmpty()) {
      for (int index = body.first(); index < body.end(); index++) {
        Optional<PhraseMatch<String>> field = parts.at(Role.FIELD, tokens, index);
        if (field.isPresent() && field.get().end() <= body.end()) {
          draft.field = field.get().value();
          break;
        }
      }
    }
    int possessive = parts.endOf(Role.POSSESSIVE, tokens, body.end());
    if (possessive == body.end()) {
      return body.end();
    }
    Optional<Candidate> owned = bodyAt(context, possessive);
    return owned.isPresent() ? takeBody(context, owned.get(), draft) : body.end();
  }

  /** A title while it is read. */
  private static final class Draft {
    private final int first;
    private final List<String> modifiers = new ArrayList<>();
    private final List<Mention> bodies = new ArrayList<>();
    private String field = "";
    private String suffix = "";
    private int roleFirst = Integer.MAX_VALUE;
    private int roleEnd;

    Draft(int first) {
      this.first = first;
    }

    String label(Title title) {
      StringBuilder label = new StringBuilder();
      modifiers.stream()
          .filter(word -> !word.isEmpty())
          .forEach(word -> label.append(word).append(' '));
      boolean fielded = title.role().indexOf(' ') >= 0 && !title.role().startsWith("deputy ");
      if (field.startsWith("of ")) {
        label.append(title.role()).append(' ').append(field);
      } else if (!field.isEmpty() && title.takesField() && !fielded) {
        int last = title.role().lastIndexOf(' ') + 1;
        label
            .append(title.role(), 0, last)
            .append(field)
            .append(' ')
            .append(title.role().substring(last));
      } else {
        label.append(title.role());
      }
      return suffix.isEmpty() ? label.toString() : label + "-" + suffix;
    }

    Optional<String> affiliation(Title title) {
      Optional<String> country = first(MentionType.COUNTRY);
      Optional<String> organization = first(MentionType.ORGANIZATION).or(title::institution);
      return title.isOfState() ? country.or(() -> organization) : organization.or(() -> country);
    }

    private Optional<String> first(MentionType type) {
      return bodies.stream()
          .filter(body -> body.type() == type)
          .flatMap(body -> body.id().stream())
          .findFirst();
    }
  }
}
