package org.concordat.attribute;

import java.util.List;
import org.concordat.model.Statement;

/**
 * Who said what in a document.
 *
 * @param statements speech and writing of persons, bodies and countries, in text order
 * @param documentSpeech what treaties, resolutions and laws say
 */
public record AttributedText(List<Statement> statements, List<Statement> documentSpeech) {

  /** Copies the lists. */
  public AttributedText {
    statements = List.copyOf(statements);
    documentSpeech = List.copyOf(documentSpeech);
  }
}
