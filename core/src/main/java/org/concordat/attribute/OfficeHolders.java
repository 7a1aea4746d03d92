package org.concordat.attribute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.model.Mention;
import org.concordat.model.OfficialMention;
import org.concordat.model.PersonMention;
import org.concordat.model.Span;

/** Who holds each office that a document names: by name inside the title or right beside it. */
final class OfficeHolders {

  private final Map<Span, String> persons = new HashMap<>();
  private final Map<String, OfficialMention> firstNamed = new HashMap<>();

  OfficeHolders(String text, List<Mention> mentions) {
    for (int index = 0; index < mentions.size(); index++) {
      if (mentions.get(index) instanceof OfficialMention official) {
        Optional<String> person = official.person().or(() -> inside(mentions, official));
        if (person.isEmpty()) {
          person = beside(text, mentions, index, official);
        }
        person.ifPresent(id -> put(official, id));
      }
    }
  }

  private void put(OfficialMention official, String id) {
    persons.put(official.span(), id);
    official.roleLabel().ifPresent(role -> firstNamed.putIfAbsent(role, official));
  }

  private static Optional<String> inside(List<Mention> mentions, OfficialMention official) {
    int low = firstFrom(mentions, official.span().start());
    for (int index = low;
        index < mentions.size() && mentions.get(index).span().start() < official.span().end();
        index++) {
      if (mentions.get(index) instanceof PersonMention person
          && official.span().contains(person.span())) {
        return person.id();
      }
    }
    return Optional.empty();
  }

  private static int firstFrom(List<Mention> mentions, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@code Terry Branstad, the U.S. ambassador}, {@code the minister, Petrosyan}. */
  private static Optional<String> beside(
      String text, List<Mention> mentions, int index, OfficialMention official) {
    for (int at = Math.max(0, index - 3); at < Math.min(mentions.size(), index + 8); at++) {
      if (mentions.get(at) instanceof PersonMention person) {
        boolean before =
            person.span().end() <= official.span().start()
                && joins(text, person.span().end(), official.span().start());
        boolean behind =
            official.span().end() <= person.span().start()
                && joins(text, official.span().end(), person.span().start());
        if (before || behind) {
          return person.id();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether only a comma, a dash, an article or an honorific stands between. */
  private static boolean joins(String text, int from, int to) {
    if (to - from > 8) {
      return false;
    }
    int words = 0;
    boolean letter = false;
    for (int at = from; at < to; at++) {
      char sign = text.charAt(at);
      if (sign == '.' || sign == ';' || sign == ':' || sign == '(' || sign == '\n') {
        return false;
      }
      if (Character.isLetter(sign) && !letter) {
        words++;
      }
      letter = Character.isLetter(sign);
    }
    return words <= 1;
  }

  /** The person whom a mention of an office means. */
  Optional<String> person(OfficialMention official) {
    return Optional.ofNullable(persons.get(official.span()));
  }

  /** The person who is first named as holder of the office, wherever in the document. */
  Optional<String> named(OfficialMention official) {
    return official
        .roleLabel()
        .flatMap(role -> Optional.ofNullable(firstNamed.get(role)))
        .filter(first -> sameBody(first, official))
        .flatMap(this::person);
  }

  /** Whether the offices are of one country or body, as far as both say. */
  static boolean sameBody(OfficialMention one, OfficialMention other) {
    return one.affiliation().isEmpty()
        || other.affiliation().isEmpty()
        || one.affiliation().equals(other.affiliation());
  }
}
