package org.concordat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final PersonRules rules;
  private final TitleReader titles;

  PersonFinder(NameRuns runs, PersonRules rules, TitleReader titles) {
    this.runs = runs;
    this.rules = rules;
    this.titles = titles;
  }

  @Override
  public void learn(SentenceContext context) {
    context.titles(titles.of(context));
    for (NameRun run : runs.of(context)) {
      rules
          .full(context, run)
          .ifPresent(
              answer -> {
                String name = add(context, run, answer);
                context.document().persons().introduce(run, name);
              });
    }
  }

  @Override
  public void find(SentenceContext context) {
    for (NameRun run : runs.of(context)) {
      if (!context.taken(run.first(), run.end(), MentionType.PERSON)) {
        rules.brief(context, run).ifPresent(answer -> add(context, run, answer));
      }
    }
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
    String name = RussianNameCases.nominative(span.in(context.document().document().text()));
    context.add(
        run.first(),
        run.end(),
        new PersonMention(
            span, Optional.empty(), name, new Evidence(answer.rule(), answer.confidence())));
    return name;
  }
}
