package org.concordat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Token;
import org.concordat.analysis.transcription.RussianNameCases;
import org.concordat.model.Evidence;
import org.concordat.model.MentionType;
import org.concordat.model.PersonMention;
import org.concordat.model.Span;

/**
 * Persons by name. Names that tell by themselves what they are come first, all over the document;
 * bare words of those names, and single words that lists know, come second.
 */
final class PersonFinder implements MentionFinder {

  private final NameRuns runs;
  private final RunSplitter splitter;
  private final PersonRules rules;
  private final TitleReader titles;

  PersonFinder(NameRuns runs, RunSplitter splitter, PersonRules rules, TitleReader titles) {
    this.runs = runs;
    this.splitter = splitter;
    this.rules = rules;
    this.titles = titles;
  }

  @Override
  public void learn(SentenceContext context) {
    context.titles(titles.of(context));
    for (NameRun found : runs.of(context)) {
      for (NameRun run : splitter.split(context, found)) {
        rules
            .full(context, run)
            .ifPresent(
                answer -> {
                  String name = add(context, run, answer);
                  if (answer.introduces()) {
                    context.document().persons().introduce(run, name);
                  }
                });
      }
    }
  }

  @Override
  public void find(SentenceContext context) {
    if (!context.analysis().hasSpacesInsideWords()) {
      takeBack(context);
    }
    for (NameRun found : runs.of(context)) {
      for (NameRun run : splitter.split(context, found)) {
        if (!context.taken(run.first(), run.end(), MentionType.PERSON)) {
          List<NameRun> pair = pair(context, run);
          if (pair.isEmpty()) {
            rules.brief(context, run).ifPresent(answer -> add(context, run, answer));
          }
          pair.forEach(half -> add(context, half, PersonRules.EARLIER));
        }
      }
    }
  }

  /** {@code Matilda Kamau … С Камау не согласен}: the family name of a person is no place. */
  private void takeBack(SentenceContext context) {
    for (Candidate candidate : List.copyOf(context.found())) {
      MentionType type = candidate.mention().type();
      boolean place = type == MentionType.PLACE || type == MentionType.COUNTRY;
      boolean foreign = candidate.mention().evidence().rule().equals("organization.foreign");
      if ((place || foreign)
          && candidate.end() - candidate.first() == 1
          && rules.isPerson(context, candidate.first(), foreign)
          && context.found().stream()
              .noneMatch(
                  other ->
                      !other.equals(candidate)
                          && other.overlaps(candidate.first(), candidate.end()))) {
        String word = context.tokens().get(candidate.first()).surface();
        add(
            context,
            new NameRun(
                List.of(
                    new NameRun.Part(candidate.first(), candidate.end(), word, NameRun.Kind.NAME))),
            PersonRules.EARLIER);
      }
    }
  }

  /** {@code Kim-Trump summit}: two persons whom the document introduced. */
  private static List<NameRun> pair(SentenceContext context, NameRun run) {
    if (run.size() > 1 || run.end() - run.first() != 3) {
      return List.of();
    }
    List<NameRun> halves = new ArrayList<>();
    for (int index : new int[] {run.first(), run.end() - 1}) {
      String word = context.tokens().get(index).surface();
      if (!context.tokens().get(index).isCapitalised()
          || !context.document().persons().knows(word, false)) {
        return List.of();
      }
      halves.add(new NameRun(List.of(new NameRun.Part(index, index + 1, word, NameRun.Kind.NAME))));
    }
    return halves;
  }

  /**
   * Whether a name certainly stands in the nominative: {@code Карлос} has no ending, {@code Мария}
   * is no form of another word.
   */
  private static boolean isNominative(SentenceContext context, NameRun run) {
    Token first = context.tokens().get(run.first());
    if (!PersonWords.isNominativeGiven(first)) {
      return false;
    }
    String word = run.word(0).text();
    boolean consonant = "аяеёиоуыэюь".indexOf(word.charAt(word.length() - 1)) < 0;
    return run.size() > 1 ? consonant : consonant || first.lemma().equals(first.form());
  }

  private static String add(SentenceContext context, NameRun run, PersonRules.Answer answer) {
    List<Candidate> inside = new ArrayList<>();
    for (Candidate candidate : context.found()) {
      if (candidate.overlaps(run.first(), run.end())) {
        inside.add(candidate);
      }
    }
    inside.forEach(context::remove);
    Span span = context.span(run.first(), run.end());
    String text = span.in(context.document().document().text());
    boolean certain = isNominative(context, run) || PersonCase.isNominative(context, run);
    String name = certain ? text : RussianNameCases.nominative(text);
    context.add(
        run.first(),
        run.end(),
        new PersonMention(
            span, Optional.empty(), name, new Evidence(answer.rule(), answer.confidence())));
    return name;
  }
}
