package org.concordat.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param citations the articles of treaties that it cites
 * @param acts what states did to treaties
 * @param treaty id of the treaty whose text it is; empty for news and the like
 */
public record Analysis(
    Document document,
    List<SentenceView> sentences,
    List<WordView> words,
    List<Mention> mentions,
    List<Entity> entities,
    List<Statement> statements,
    List<Statement> documentSpeech,
    List<Citation> citations,
    List<TreatyAct> acts,
    Optional<String> treaty) {

  /** Copies the lists. */
  public Analysis {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    documentSpeech = List.copyOf(documentSpeech);
    citations = List.copyOf(citations);
    acts = List.copyOf(acts);
  }

  /**
   * Joins what was found in the pieces of one document.
   *
   * @param pieces the pieces in the order of the text, with offsets into the whole
   * @return one analysis of the whole; an entity of several pieces is one
   */
  public static Analysis joined(List<Analysis> pieces) {
    List<SentenceView> sentences = new ArrayList<>();
    List<WordView> words = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Map<String, Entity> entities = new LinkedHashMap<>();
    List<Statement> statements = new ArrayList<>();
    List<Statement> documentSpeech = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    List<TreatyAct> acts = new ArrayList<>();
    for (Analysis piece : pieces) {
      sentences.addAll(piece.sentences());
      words.addAll(piece.words());
      mentions.addAll(piece.mentions());
      piece.entities().forEach(entity -> entities.merge(entity.id(), entity, Entity::joined));
      statements.addAll(piece.statements());
      documentSpeech.addAll(piece.documentSpeech());
      citations.addAll(piece.citations());
      acts.addAll(piece.acts());
    }
    return new Analysis(
        pieces.get(0).document(),
        sentences,
        words,
        mentions,
        List.copyOf(entities.values()),
        statements,
        documentSpeech,
        citations,
        acts,
        pieces.get(0).treaty());
  }
}
