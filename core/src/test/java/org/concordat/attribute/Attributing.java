package org.concordat.attribute;

import org.concordat.extract.MentionExtractor;
import org.concordat.language.LanguageRegistry;
import org.concordat.link.EntityLinker;
import org.concordat.link.LinkedText;
import org.concordat.link.PersonNames;
import org.concordat.model.Document;
import org.concordat.text.SegmentedText;
import org.concordat.text.TextSegmenter;

/** The stages up to attribution, built once for the tests. */
final class Attributing {

  private static final LanguageRegistry LANGUAGES = LanguageRegistry.load();
  private static final TextSegmenter SEGMENTER = new TextSegmenter(LANGUAGES.analyzers());
  private static final MentionExtractor EXTRACTOR = new MentionExtractor(LANGUAGES);
  private static final EntityLinker LINKER =
      new EntityLinker(LANGUAGES, new PersonNames(LANGUAGES));
  private static final StatementAttributor ATTRIBUTOR = new StatementAttributor(LANGUAGES);

  private Attributing() {}

  static AttributedText attribute(String language, String text) {
    return attribute(link(language, text));
  }

  static AttributedText attribute(LinkedText linked) {
    return ATTRIBUTOR.attribute(linked);
  }

  static LinkedText link(String language, String text) {
    SegmentedText segmented = SEGMENTER.segment(Document.of("test", text).withLanguage(language));
    return LINKER.link(segmented, EXTRACTOR.extract(segmented));
  }
}
