package org.concordat.attribute;

import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.language.LanguageRegistry;
import org.concordat.language.LanguageRules;

/**
 * What attribution knows of one language. Immutable and thread-safe.
 *
 * @param analysis the analysis of its words
 * @param rules its rules that are no data
 * @param cues verbs, phrases and nouns of speech
 * @param words function words
 * @param pronouns pronouns that can speak
 * @param nouns common nouns that can or cannot speak
 * @param descriptors words that take up the holder of an office
 */
record AttributionTables(
    LanguageAnalysis analysis,
    LanguageRules rules,
    CueTable cues,
    WordTable words,
    PronounTable pronouns,
    SpeakerNouns nouns,
    DescriptorTable descriptors) {

  static AttributionTables load(LanguageRegistry languages, Language language) {
    LanguageAnalysis analysis = languages.analysis(language);
    LanguageRules rules = languages.rules(language);
    String folder = "/org/concordat/lang/" + rules.folder() + "/";
    PronounTable pronouns = PronounTable.load(analysis, folder + "pronouns.tsv");
    return new AttributionTables(
        analysis,
        rules,
        CueTable.load(analysis, folder + "cues.tsv", pronouns),
        WordTable.load(analysis, folder + "clause-words.tsv"),
        pronouns,
        SpeakerNouns.load(analysis, folder + "speakers.tsv"),
        DescriptorTable.load(analysis, folder + "descriptors.tsv"));
  }
}
