package org.concordat.model;

import java.util.List;

/** Moves what was found in a piece of a text to where the piece stands in the whole. */
final class Moved {

  private final int offset;

  Moved(int offset) {
    this.offset = offset;
  }

  Span span(Span span) {
    return new Span(span.start() + offset, span.end() + offset);
  }

  SentenceView sentence(SentenceView sentence) {
    return new SentenceView(span(sentence.span()), sentence.kind(), sentence.language());
  }

  WordView word(WordView word) {
    return new WordView(span(word.span()), word.lemma());
  }

  Entity entity(Entity entity) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.labels(),
        entity.mentions().stream().map(this::span).toList(),
        entity.sameAs());
  }

  Mention mention(Mention mention) {
    Span span = span(mention.span());
    return switch (mention) {
      case CountryMention it -> new CountryMention(span, it.id(), it.adjectival(), it.evidence());
      case PlaceMention it ->
          new PlaceMention(span, it.id(), it.name(), it.adjectival(), it.country(), it.evidence());
      case PersonMention it -> new PersonMention(span, it.id(), it.name(), it.evidence());
      case OrganizationMention it ->
          new OrganizationMention(span, it.id(), it.name(), it.evidence());
      case OfficialMention it ->
          new OfficialMention(
              span,
              it.id(),
              it.person(),
              it.role(),
              it.roleLabel(),
              it.affiliation(),
              it.evidence());
      case TreatyMention it ->
          new TreatyMention(span, it.id(), it.name(), it.anaphoric(), it.evidence());
      case CountMention it ->
          new CountMention(
              span,
              it.id(),
              it.value(),
              it.maximum(),
              it.comparator(),
              it.counted(),
              it.relation(),
              it.unit(),
              it.evidence());
      case DateMention it -> new DateMention(span, it.id(), it.iso(), it.relative(), it.evidence());
    };
  }

  Citation citation(Citation citation) {
    return new Citation(
        span(citation.span()),
        citation.treaty(),
        citation.article(),
        citation.paragraph(),
        citation.point(),
        citation.evidence());
  }

  TreatyAct act(TreatyAct act) {
    return new TreatyAct(
        span(act.span()),
        act.kind(),
        act.force(),
        act.treaty(),
        act.party(),
        span(act.partySpan()),
        act.date(),
        act.evidence());
  }

  Statement statement(Statement statement) {
    return new Statement(
        statement.speaker().map(it -> new Speaker(it.span().map(this::span), it.id())),
        statement.cue().map(it -> new Cue(span(it.span()), it.lemma())),
        span(statement.content()),
        statement.kind(),
        statement.act(),
        statement.coreferent(),
        statement.negated(),
        statement.addressee().map(this::span),
        statement.topics(),
        statement.evidence());
  }

  List<Statement> statements(List<Statement> statements) {
    return statements.stream().map(this::statement).toList();
  }
}
