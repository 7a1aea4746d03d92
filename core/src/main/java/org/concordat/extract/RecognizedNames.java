package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.concordat.analysis.Language;
import org.concordat.model.Evidence;
import org.concordat.model.Mention;
import org.concordat.model.OrganizationMention;
import org.concordat.model.PersonMention;
import org.concordat.model.PlaceMention;
import org.concordat.model.Span;

/** Adds what recognisers from elsewhere found and our own finders did not. */
final class RecognizedNames implements MentionFinder {

  private final List<NameRecognizer> recognizers;

  private RecognizedNames(List<NameRecognizer> recognizers) {
    this.recognizers = List.copyOf(recognizers);
  }

  /** Finds the recognisers of a language on the class path; most often there is none. */
  static RecognizedNames load(Language language) {
    return new RecognizedNames(
        ServiceLoader.load(NameRecognizer.class, RecognizedNames.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .filter(recognizer -> recognizer.language() == language && recognizer.isAvailable())
            .toList());
  }

  @Override
  public void find(SentenceContext context) {
    for (NameRecognizer recognizer : recognizers) {
      for (RecognizedName name : context.document().recognized(recognizer)) {
        if (context.sentence().span().contains(name.span())) {
          offer(context, name);
        }
      }
    }
  }

  private static void offer(SentenceContext context, RecognizedName name) {
    int first = context.sentence().tokenAt(name.span().start());
    int end = context.sentence().tokenAt(name.span().end() - 1) + 1;
    boolean taken = context.found().stream().anyMatch(candidate -> candidate.overlaps(first, end));
    if (!taken) {
      context.add(first, end, mention(context, name, context.span(first, end)));
    }
  }

  private static Mention mention(SentenceContext context, RecognizedName name, Span span) {
    String surface = span.in(context.document().document().text());
    Evidence evidence = new Evidence("recognizer", name.confidence());
    return switch (name.type()) {
      case PERSON -> new PersonMention(span, Optional.empty(), surface, evidence);
      case ORGANIZATION -> new OrganizationMention(span, Optional.empty(), surface, evidence);
      default ->
          new PlaceMention(span, Optional.empty(), surface, false, Optional.empty(), evidence);
    };
  }
}
