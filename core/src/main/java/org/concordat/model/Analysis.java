package org.concordat.model;

import java.util.List;

/**
 * What was found in a document. Lists are in text order, outer spans before inner ones.
 *
 * @param document the document, its language decided
 * @param sentences its sentences
 * @param words its words with lemmas; empty unless asked for
 * @param mentions what it names
 * @param entities who and what the mentions stand for
 * @param statements who said what
 * @param documentSpeech what treaties, resolutions and laws say in it
 */
public record Analysis(
    Document document,
    List<SentenceView> sentences,
    List<WordView> words,
    List<Mention> mentions,
    List<Entity> entities,
    List<Statement> statements,
    List<Statement> documentSpeech) {

  /** Copies the lists. */
  public Analysis {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    documentSpeech = List.copyOf(documentSpeech);
  }
}
