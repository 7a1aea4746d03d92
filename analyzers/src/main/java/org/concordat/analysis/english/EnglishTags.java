package org.concordat.analysis.english;

import java.util.Map;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;

/**
 * Reads the tags of the English dictionary, which are those of the Penn Treebank with some
 * additions.
 */
final class EnglishTags {

  private static final Map<String, Reading> TAGS =
      Map.ofEntries(
          tag("NN", PartOfSpeech.NOUN, Feature.SINGULAR),
          tag("NN:U", PartOfSpeech.NOUN, Feature.SINGULAR),
          tag("NN:UN", PartOfSpeech.NOUN, Feature.SINGULAR),
          tag("NNS", PartOfSpeech.NOUN, Feature.PLURAL),
          tag("NNP", PartOfSpeech.NOUN, Feature.SINGULAR, Feature.PROPER),
          tag("NNPS", PartOfSpeech.NOUN, Feature.PLURAL, Feature.PROPER),
          tag("VB", PartOfSpeech.VERB, Feature.INFINITIVE),
          tag("VBP", PartOfSpeech.VERB, Feature.PRESENT),
          tag("VBZ", PartOfSpeech.VERB, Feature.PRESENT, Feature.THIRD_PERSON, Feature.SINGULAR),
          tag("VBD", PartOfSpeech.VERB, Feature.PAST),
          tag("VBN", PartOfSpeech.PARTICIPLE, Feature.PAST, Feature.PASSIVE),
          tag("VBG", PartOfSpeech.PARTICIPLE, Feature.PRESENT, Feature.ING_FORM),
          tag("MD", PartOfSpeech.VERB),
          tag("JJ", PartOfSpeech.ADJECTIVE),
          tag("JJR", PartOfSpeech.ADJECTIVE, Feature.COMPARATIVE),
          tag("JJS", PartOfSpeech.ADJECTIVE, Feature.SUPERLATIVE),
          tag("RB", PartOfSpeech.ADVERB),
          tag("RBR", PartOfSpeech.ADVERB, Feature.COMPARATIVE),
          tag("RBS", PartOfSpeech.ADVERB, Feature.SUPERLATIVE),
          tag("RP", PartOfSpeech.PARTICLE),
          tag("UH", PartOfSpeech.PARTICLE),
          tag("POS", PartOfSpeech.PARTICLE),
          tag("TO", PartOfSpeech.PREPOSITION),
          tag("IN", PartOfSpeech.PREPOSITION),
          tag("CC", PartOfSpeech.CONJUNCTION),
          tag("CD", PartOfSpeech.NUMERAL),
          tag("DT", PartOfSpeech.PRONOUN),
          tag("PDT", PartOfSpeech.PRONOUN),
          tag("WDT", PartOfSpeech.PRONOUN),
          tag("WP", PartOfSpeech.PRONOUN),
          tag("WP$", PartOfSpeech.PRONOUN),
          tag("EX", PartOfSpeech.PRONOUN),
          tag("WRB", PartOfSpeech.ADVERB));

  private static final Reading PRONOUN = new Reading("", PartOfSpeech.PRONOUN, Set.of());
  private static final Reading OTHER = new Reading("", PartOfSpeech.UNKNOWN, Set.of());

  private EnglishTags() {}

  private static Map.Entry<String, Reading> tag(
      String name, PartOfSpeech partOfSpeech, Feature... features) {
    return Map.entry(name, new Reading("", partOfSpeech, Set.of(features)));
  }

  /** Turns a tag into a reading without lemma. */
  static Reading reading(String tag) {
    Reading known = TAGS.get(tag);
    if (known != null) {
      return known;
    }
    return tag.startsWith("PRP") ? PRONOUN : OTHER;
  }
}
