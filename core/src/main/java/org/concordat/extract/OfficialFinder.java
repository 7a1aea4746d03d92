package org.concordat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Token;
import org.concordat.extract.TitleParts.Role;
import org.concordat.model.Evidence;
import org.concordat.model.MentionType;
import org.concordat.model.OfficialMention;
import org.concordat.model.Span;

/** Officials: titles with the names beside them, and titles that stand for one person. */
final class OfficialFinder implements MentionFinder {

  private final TitleReader titles;
  private final TitleParts parts;
  private final CueTable cues;

  OfficialFinder(TitleReader titles, TitleParts parts, CueTable cues) {
    this.titles = titles;
    this.parts = parts;
    this.cues = cues;
  }

  @Override
  public void find(SentenceContext context) {
    List<TitlePhrase> phrases = titles.of(context);
    context.titles(phrases);
    int index = 0;
    while (index < phrases.size()) {
      int end = index + 1;
      while (end < phrases.size() && joins(context, phrases.get(end - 1), phrases.get(end))) {
        end++;
      }
      add(context, phrases.subList(index, end));
      index = end;
    }
  }

  /** {@code Tổng Bí thư, Chủ tịch nước}; {@code President and Commander-in-Chief}. */
  private boolean joins(SentenceContext context, TitlePhrase left, TitlePhrase right) {
    List<Token> tokens = context.tokens();
    boolean different =
        left.affiliation().isPresent()
            && right.affiliation().isPresent()
            && right.first() < right.roleFirst();
    if (different || personBefore(context, left).isPresent() && startsName(context, right)) {
      return false;
    }
    int index = left.end();
    if (index < right.first() && tokens.get(index).surface().equals(",")) {
      index++;
    }
    index = parts.endOf(Role.JOINT, tokens, index);
    index = parts.endOf(Role.ARTICLE, tokens, index);
    return index == right.first();
  }

  private void add(SentenceContext context, List<TitlePhrase> group) {
    TitlePhrase first = group.get(0);
    TitlePhrase last = group.get(group.size() - 1);
    Optional<Candidate> behind = personBehind(context, last);
    Optional<Candidate> before = personBefore(context, first);
    if (behind.isPresent()) {
      List<TitlePhrase> apposition = appositionBehind(context, behind.get().end());
      int end =
          apposition.isEmpty() ? behind.get().end() : apposition.get(apposition.size() - 1).end();
      List<TitlePhrase> all = new ArrayList<>(group);
      all.addAll(apposition);
      add(context, first.first(), end, all, "official.title-name", 0.95);
    } else if (before.isPresent()) {
      if (!context.taken(before.get().first(), before.get().end(), MentionType.OFFICIAL)) {
        add(context, before.get().first(), last.end(), group, "official.name-title", 0.9);
      }
    } else if (group.size() == 1 && first.definite()) {
      add(context, first.first(), first.end(), group, "official.title", 0.8);
    } else if (group.size() == 1 && first.particular() && speaks(context, first)) {
      add(context, first.first(), first.end(), group, "official.speaks", 0.6);
    }
  }

  private boolean startsName(SentenceContext context, TitlePhrase title) {
    return personBehind(context, title).isPresent();
  }

  /** {@code says Foreign Minister}: a bare office that says something is one person's. */
  private boolean speaks(SentenceContext context, TitlePhrase title) {
    return title.title().isOfState()
        && title.roleEnd() - title.roleFirst() > 1
        && (cues.at(PersonCue.VERB, context.tokens(), title.end())
            || cues.before(PersonCue.VERB, context.tokens(), title.first()));
  }

  private Optional<Candidate> personBehind(SentenceContext context, TitlePhrase title) {
    List<Token> tokens = context.tokens();
    if (title.plural()) {
      return Optional.empty();
    }
    int index = title.end();
    Optional<Candidate> direct = person(context, honorific(tokens, index));
    if (direct.isPresent()) {
      return direct;
    }
    boolean comma = index < tokens.size() && tokens.get(index).surface().equals(",");
    return comma ? person(context, honorific(tokens, index + 1)) : Optional.empty();
  }

  private int honorific(List<Token> tokens, int index) {
    return cues.endOf(PersonCue.HONORIFIC, tokens, index).orElse(index);
  }

  private static Optional<Candidate> person(SentenceContext context, int first) {
    return context.startingAt(first, MentionType.PERSON);
  }

  /** {@code Terry Branstad, the U.S. ambassador to China}. */
  private Optional<Candidate> personBefore(SentenceContext context, TitlePhrase title) {
    List<Token> tokens = context.tokens();
    int comma = title.first() - 1;
    if (comma > 0 && parts.at(Role.ARTICLE, tokens, comma).isPresent()) {
      comma--;
    }
    if (comma < 1 || !isBreak(tokens.get(comma))) {
      return Optional.empty();
    }
    int end = comma;
    return context.found().stream()
        .filter(candidate -> candidate.end() == end)
        .filter(candidate -> candidate.mention().type() == MentionType.PERSON)
        .findFirst();
  }

  private static boolean isBreak(Token token) {
    return token.surface().equals(",")
        || token.surface().equals("—")
        || token.surface().equals("–");
  }

  /** The titles that follow a name that has a title before it as well. */
  private List<TitlePhrase> appositionBehind(SentenceContext context, int end) {
    List<Token> tokens = context.tokens();
    if (end >= tokens.size() || !tokens.get(end).surface().equals(",")) {
      return List.of();
    }
    int start = parts.endOf(Role.ARTICLE, tokens, end + 1);
    return context.titles().stream()
        .filter(title -> title.first() == start)
        .filter(title -> personBehind(context, title).isEmpty())
        .toList();
  }

  /** In {@code Malaysian Energy Minister} there is no body called Malaysian Energy. */
  private static void removeBodiesIn(SentenceContext context, TitlePhrase title) {
    List.copyOf(context.found()).stream()
        .filter(candidate -> candidate.mention().type() == MentionType.ORGANIZATION)
        .filter(
            candidate ->
                candidate.first() < title.roleFirst() && title.roleFirst() < candidate.end()
                    // Labour Secretary
                    || candidate.first() == title.roleFirst())
        .filter(candidate -> candidate.end() <= title.headFirst())
        .forEach(context::remove);
  }

  private static void add(
      SentenceContext context,
      int first,
      int end,
      List<TitlePhrase> group,
      String rule,
      double confidence) {
    TitlePhrase main =
        group.stream().filter(title -> !title.title().isRank()).findFirst().orElse(group.get(0));
    removeBodiesIn(context, main);
    Span span = context.span(first, end);
    String text = context.document().document().text();
    context.add(
        first,
        end,
        new OfficialMention(
            span,
            Optional.empty(),
            Optional.empty(),
            context.span(main.roleFirst(), main.roleEnd()).in(text),
            Optional.of(main.label()),
            group.stream().flatMap(title -> title.affiliation().stream()).findFirst(),
            new Evidence(rule, confidence)));
  }
}
