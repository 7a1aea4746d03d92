package org.concordat.link;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Token;
import org.concordat.link.LinkContext.Placed;

/**
 * The name of a body or treaty as a list would give it. Where the name begins with a noun in
 * another case, the nominative takes its place: {@code министерстве юстиции} to {@code министерство
 * юстиции}. Names that begin with an adjective stay as they are.
 */
final class CitationName {

  private CitationName() {}

  static String of(LinkContext context, Placed placed) {
    String surface = context.surface(placed);
    List<Token> tokens = placed.own();
    if (tokens.isEmpty() || tokens.get(0).can(Feature.NOMINATIVE)) {
      return surface;
    }
    Token first = tokens.get(0);
    Optional<Reading> noun =
        first.readings().stream()
            .filter(reading -> reading.partOfSpeech() == PartOfSpeech.NOUN)
            .filter(reading -> !reading.has(Feature.PLURAL) && !reading.has(Feature.GUESSED))
            .filter(CitationName::isCased)
            .findFirst();
    return noun.map(reading -> cased(first.surface(), reading.lemma()))
        .map(word -> word + surface.substring(first.surface().length()))
        .orElse(surface);
  }

  private static boolean isCased(Reading reading) {
    return reading.has(Feature.GENITIVE)
        || reading.has(Feature.DATIVE)
        || reading.has(Feature.ACCUSATIVE)
        || reading.has(Feature.INSTRUMENTAL)
        || reading.has(Feature.PREPOSITIONAL);
  }

  private static String cased(String pattern, String lemma) {
    return Character.isUpperCase(pattern.charAt(0))
        ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1)
        : lemma;
  }
}
