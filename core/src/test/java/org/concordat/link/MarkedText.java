package org.concordat.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.transcription.RussianNameCases;
import org.concordat.model.CountryMention;
import org.concordat.model.Document;
import org.concordat.model.Evidence;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.model.OfficialMention;
import org.concordat.model.OrganizationMention;
import org.concordat.model.PersonMention;
import org.concordat.model.PlaceMention;
import org.concordat.model.Span;
import org.concordat.model.TreatyMention;

/**
 * A text whose mentions stand in brackets, nested where they nest.
 *
 * <ul>
 *   <li>{@code [PERSON|id name]}: the id wanted, without {@code person:}
 *   <li>{@code [COUNTRY|CU Cuba]}, {@code [PLACE|hanoi/VN Hanoi]}: the id given to the linker, and
 *       for a place the country wanted, if any
 *   <li>{@code [ORG|id name]}, {@code [ORG|given>id name]}: the id wanted; the id that the
 *       extractor gives before {@code >}
 *   <li>{@code [TREATY|id name]}, {@code [ANA|id name]}: a treaty by name, by a bare word
 *   <li>{@code [OFFICIAL|role/affiliation title]}: role in English with _ for spaces; the
 *       affiliation wanted, - for none
 * </ul>
 */
record MarkedText(Document document, List<Mention> mentions, Map<Span, String> wantedByStart) {

  private record Open(String kind, String id, int start) {}

  static MarkedText read(String marked, String language) {
    StringBuilder text = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    List<Mention> mentions = new ArrayList<>();
    Map<Span, String> wanted = new HashMap<>();
    int index = 0;
    while (index < marked.length()) {
      char letter = marked.charAt(index);
      if (letter == '[') {
        int bar = marked.indexOf('|', index);
        int space = marked.indexOf(' ', index);
        open.push(
            new Open(
                marked.substring(index + 1, bar), marked.substring(bar + 1, space), text.length()));
        index = space + 1;
      } else if (letter == ']') {
        add(open.pop(), text, mentions, wanted);
        index++;
      } else {
        text.append(letter);
        index++;
      }
    }
    Document document = Document.of("case", text.toString()).withLanguage(language);
    return new MarkedText(document, mentions, wanted);
  }

  private static void add(
      Open open, StringBuilder text, List<Mention> mentions, Map<Span, String> wanted) {
    Span span = new Span(open.start(), text.length());
    String surface = text.substring(open.start());
    Evidence evidence = new Evidence("marked", 1);
    int slash = open.id().indexOf('/');
    String left = slash < 0 ? open.id() : open.id().substring(0, slash);
    String right = slash < 0 ? "" : open.id().substring(slash + 1);
    switch (open.kind()) {
      case "PERSON" -> {
        mentions.add(
            new PersonMention(
                span, Optional.empty(), RussianNameCases.nominative(surface), evidence));
        wanted.put(span, prefixed("person:", open.id()));
      }
      case "COUNTRY" ->
          mentions.add(new CountryMention(span, Optional.of("country:" + left), false, evidence));
      case "PLACE" -> {
        mentions.add(
            new PlaceMention(
                span, Optional.of("place:" + left), surface, false, Optional.empty(), evidence));
        wanted.put(span, right.isEmpty() ? "-" : "country:" + right);
      }
      case "ORG" -> {
        int arrow = left.indexOf('>');
        Optional<String> given =
            arrow < 0 ? Optional.empty() : Optional.of("organization:" + left.substring(0, arrow));
        mentions.add(
            new OrganizationMention(
                span,
                given,
                surface,
                given.isPresent() ? new Evidence("organization.short", 1) : evidence));
        wanted.put(span, prefixed("organization:", left.substring(arrow + 1)));
      }
      case "TREATY", "ANA" -> {
        int arrow = left.indexOf('>');
        Optional<String> given =
            arrow < 0 ? Optional.empty() : Optional.of("treaty:" + left.substring(0, arrow));
        mentions.add(new TreatyMention(span, given, surface, open.kind().equals("ANA"), evidence));
        wanted.put(span, prefixed("treaty:", left.substring(arrow + 1)));
      }
      case "OFFICIAL" -> {
        mentions.add(
            new OfficialMention(
                span,
                Optional.empty(),
                Optional.empty(),
                surface,
                Optional.of(left.replace('_', ' ')),
                Optional.empty(),
                evidence));
        wanted.put(span, right.isEmpty() ? "-" : right);
      }
      default -> throw new IllegalArgumentException("no kind " + open.kind());
    }
  }

  private static String prefixed(String prefix, String id) {
    return Character.isDigit(id.charAt(0)) && id.length() < 3 ? id : prefix + id;
  }

  /** What the golden line wants of a mention; empty if it wants nothing. */
  String wanted(Mention mention) {
    return mention.type() == MentionType.COUNTRY
        ? ""
        : wantedByStart.getOrDefault(mention.span(), "");
  }

  /** What the linker gave: for places the country, for officials the affiliation, else the id. */
  String given(Mention mention) {
    return switch (mention) {
      case PlaceMention place -> place.country().orElse("-");
      case OfficialMention official -> official.affiliation().orElse("-");
      default -> mention.id().orElse("-");
    };
  }
}
