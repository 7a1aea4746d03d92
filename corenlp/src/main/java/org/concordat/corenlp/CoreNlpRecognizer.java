package org.concordat.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.concordat.analysis.Language;
import org.concordat.extract.NameRecognizer;
import org.concordat.extract.RecognizedName;
import org.concordat.model.MentionType;
import org.concordat.model.Span;

/**
 * English names by Stanford CoreNLP's conditional random field. It needs CoreNLP's models on the
 * class path (artifact {@code stanford-corenlp}, classifier {@code models}, some 470 MB); without
 * them it says so by {@link #isAvailable()} and is not asked. The model is loaded when it is first
 * asked for. Thread-safe.
 */
public final class CoreNlpRecognizer implements NameRecognizer {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /** CoreNLP gives no confidence for a whole name. */
  private static final double CONFIDENCE = 0.7;

  private Optional<CRFClassifier<CoreLabel>> classifier;

  /** Made by the service loader. */
  public CoreNlpRecognizer() {
    this.classifier = Optional.empty();
  }

  /**
   * Makes a recogniser with a model of one's own.
   *
   * @param classifier its classes are PERSON, ORGANIZATION and LOCATION
   */
  public CoreNlpRecognizer(CRFClassifier<CoreLabel> classifier) {
    this.classifier = Optional.of(classifier);
  }

  @Override
  public Language language() {
    return Language.ENGLISH;
  }

  @Override
  public synchronized boolean isAvailable() {
    return classifier.isPresent() || loader().getResource(MODEL) != null;
  }

  @Override
  public List<RecognizedName> names(String text) {
    List<RecognizedName> names = new ArrayList<>();
    for (Triple<String, Integer, Integer> found : classifier().classifyToCharacterOffsets(text)) {
      type(found.first())
          .ifPresent(
              type ->
                  names.add(
                      new RecognizedName(
                          new Span(found.second(), found.third()), type, CONFIDENCE)));
    }
    return names;
  }

  private static Optional<MentionType> type(String label) {
    return switch (label) {
      case "PERSON" -> Optional.of(MentionType.PERSON);
      case "ORGANIZATION" -> Optional.of(MentionType.ORGANIZATION);
      case "LOCATION" -> Optional.of(MentionType.PLACE);
      default -> Optional.empty();
    };
  }

  private synchronized CRFClassifier<CoreLabel> classifier() {
    if (classifier.isEmpty()) {
      classifier = Optional.of(load());
    }
    return classifier.get();
  }

  private static CRFClassifier<CoreLabel> load() {
    try (InputStream stream = loader().getResourceAsStream(MODEL)) {
      if (stream == null) {
        throw new IllegalStateException("no model " + MODEL + " on the class path");
      }
      return CRFClassifier.getClassifier(new BufferedInputStream(new GZIPInputStream(stream)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + MODEL, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("model " + MODEL + " is of another CoreNLP", e);
    }
  }

  private static ClassLoader loader() {
    return CoreNlpRecognizer.class.getClassLoader();
  }
}
