package org.concordat.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.model.Document;

/**
 * What the finders learn of a document while they read it from front to back. Lives for one
 * document, in one thread.
 */
final class DocumentContext {

  private final Document document;
  private final Set<String> certain = new HashSet<>();
  private final Map<String, String> abbreviations = new HashMap<>();
  private final PersonRegister persons = new PersonRegister();
  private final Map<NameRecognizer, List<RecognizedName>> recognized = new HashMap<>();
  private final CountMemory counts = new CountMemory();
  private final TreatyMemory treaties = new TreatyMemory();
  private final QuotedNames quotedNames = new QuotedNames();

  DocumentContext(Document document) {
    this.document = document;
  }

  /** The persons whom the document introduced so far. */
  PersonRegister persons() {
    return persons;
  }

  Document document() {
    return document;
  }

  /** What a recogniser from elsewhere finds in the document; it is asked once. */
  List<RecognizedName> recognized(NameRecognizer recognizer) {
    return recognized.computeIfAbsent(recognizer, one -> one.names(document.text()));
  }

  /** Notes that the document names an entity in a way that can mean nothing else. */
  void nameCertainly(String entityId) {
    certain.add(entityId);
  }

  /** Whether the document somewhere names an entity in a way that can mean nothing else. */
  boolean isCertain(String entityId) {
    return certain.contains(entityId);
  }

  /** What was counted so far. */
  CountMemory counts() {
    return counts;
  }

  /** The bodies that were named in quotation marks. */
  QuotedNames quotedNames() {
    return quotedNames;
  }

  /** The treaties that were named so far. */
  TreatyMemory treaties() {
    return treaties;
  }

  /**
   * Notes an abbreviation that the document introduces behind the full name of an organisation.
   *
   * @param abbreviation as it stands
   * @param entityId id of the organisation; empty text where it is in no catalogue
   */
  void introduce(String abbreviation, String entityId) {
    abbreviations.putIfAbsent(abbreviation, entityId);
  }

  /** The id of an organisation by its abbreviation; empty text where it is in no catalogue. */
  Optional<String> introduced(String abbreviation) {
    return Optional.ofNullable(abbreviations.get(abbreviation));
  }
}
