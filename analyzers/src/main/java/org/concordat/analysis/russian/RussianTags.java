package org.concordat.analysis.russian;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;

/**
 * Reads the tags of the Russian dictionary: {@code NN:Inanim:Masc:Sin:R}. The tag set is the one
 * published with LanguageTool's language-ru.
 */
final class RussianTags {

  private static final Map<String, PartOfSpeech> PARTS =
      Map.ofEntries(
          Map.entry("NN", PartOfSpeech.NOUN),
          Map.entry("ABR", PartOfSpeech.NOUN),
          Map.entry("ADJ", PartOfSpeech.ADJECTIVE),
          Map.entry("VB", PartOfSpeech.VERB),
          Map.entry("DPT", PartOfSpeech.GERUND),
          Map.entry("PT", PartOfSpeech.PARTICIPLE),
          Map.entry("PT_Short", PartOfSpeech.PARTICIPLE),
          Map.entry("ADV", PartOfSpeech.ADVERB),
          Map.entry("PRDC", PartOfSpeech.ADVERB),
          Map.entry("PARENTHESIS", PartOfSpeech.ADVERB),
          Map.entry("PNN", PartOfSpeech.PRONOUN),
          Map.entry("Num", PartOfSpeech.NUMERAL),
          Map.entry("NumC", PartOfSpeech.NUMERAL),
          Map.entry("Ord", PartOfSpeech.NUMERAL),
          Map.entry("PREP", PartOfSpeech.PREPOSITION),
          Map.entry("CONJ", PartOfSpeech.CONJUNCTION),
          Map.entry("PARTICLE", PartOfSpeech.PARTICLE),
          Map.entry("INTERJECTION", PartOfSpeech.PARTICLE));

  private static final Map<String, Feature> FEATURES =
      Map.ofEntries(
          Map.entry("Nom", Feature.NOMINATIVE),
          Map.entry("R", Feature.GENITIVE),
          Map.entry("2R", Feature.GENITIVE),
          Map.entry("D", Feature.DATIVE),
          Map.entry("V", Feature.ACCUSATIVE),
          Map.entry("T", Feature.INSTRUMENTAL),
          Map.entry("P", Feature.PREPOSITIONAL),
          Map.entry("2P", Feature.PREPOSITIONAL),
          Map.entry("Sin", Feature.SINGULAR),
          Map.entry("PL", Feature.PLURAL),
          Map.entry("Masc", Feature.MASCULINE),
          Map.entry("Fem", Feature.FEMININE),
          Map.entry("Neut", Feature.NEUTER),
          Map.entry("Anim", Feature.ANIMATE),
          Map.entry("Inanim", Feature.INANIMATE),
          Map.entry("Name", Feature.GIVEN_NAME),
          Map.entry("Fam", Feature.FAMILY_NAME),
          Map.entry("Patr", Feature.PATRONYMIC),
          Map.entry("Past", Feature.PAST),
          Map.entry("Real", Feature.PRESENT),
          Map.entry("Fut", Feature.FUTURE),
          Map.entry("INF", Feature.INFINITIVE),
          Map.entry("IMP", Feature.IMPERATIVE),
          Map.entry("P1", Feature.FIRST_PERSON),
          Map.entry("P2", Feature.SECOND_PERSON),
          Map.entry("P3", Feature.THIRD_PERSON),
          Map.entry("STR", Feature.PASSIVE),
          Map.entry("Comp", Feature.COMPARATIVE),
          Map.entry("Sup", Feature.SUPERLATIVE),
          Map.entry("Short", Feature.SHORT_FORM));

  private static final Set<Feature> CASES =
      EnumSet.of(
          Feature.NOMINATIVE,
          Feature.GENITIVE,
          Feature.DATIVE,
          Feature.ACCUSATIVE,
          Feature.INSTRUMENTAL,
          Feature.PREPOSITIONAL);

  private RussianTags() {}

  /** Turns a tag into a reading without lemma. */
  static Reading reading(String tag) {
    String[] parts = tag.split(":");
    PartOfSpeech partOfSpeech = PARTS.getOrDefault(parts[0], PartOfSpeech.UNKNOWN);
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    for (int index = 1; index < parts.length; index++) {
      Feature feature = FEATURES.get(parts[index]);
      if (feature != null) {
        features.add(feature);
      }
    }
    // ADJ:MPR are этот, который, свой: pronouns that decline like adjectives.
    if (tag.startsWith("ADJ:MPR")) {
      partOfSpeech = PartOfSpeech.PRONOUN;
    }
    if (parts[0].equals("PT_Short")) {
      features.add(Feature.SHORT_FORM);
    }
    // замминистра, пресс-атташе: the tag of a word that does not decline may name no case.
    if (parts[0].equals("NN") && Collections.disjoint(features, CASES)) {
      features.addAll(CASES);
    }
    boolean singular =
        features.contains(Feature.MASCULINE)
            || features.contains(Feature.FEMININE)
            || features.contains(Feature.NEUTER);
    if (singular && !features.contains(Feature.PLURAL)) {
      features.add(Feature.SINGULAR);
    }
    return new Reading("", partOfSpeech, Collections.unmodifiableSet(features));
  }
}
