package org.concordat.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.transcription.NameSex;
import org.concordat.analysis.transcription.NameTranscriber;
import org.concordat.link.LinkContext.Placed;

/** Somebody whom a document names, with all mentions. Lives for one document, in one thread. */
final class Bearer {

  private final List<Placed> mentions = new ArrayList<>();
  private final int number;
  private NamedMention.Reading fullest;
  private Optional<PersonCatalog.Person> known;
  private NameSex sex;
  private int first = Integer.MAX_VALUE;
  private int last = -1;

  /**
   * Introduces somebody.
   *
   * @param fullest the fullest name that the document has
   * @param known the person of the catalogue
   * @param sex what name and title tell
   * @param number 1, or 2 and so on for another bearer of the same name
   */
  Bearer(
      NamedMention.Reading fullest, Optional<PersonCatalog.Person> known, NameSex sex, int number) {
    this.fullest = fullest;
    this.known = known;
    this.sex = sex;
    this.number = number;
  }

  void add(NamedMention mention) {
    mentions.add(mention.placed());
    first = Math.min(first, mention.placed().index());
    if (sex == NameSex.UNKNOWN) {
      sex = mention.hint().map(Honorifics.Hint::sex).orElse(NameSex.UNKNOWN);
    }
    if (mention.reading().size() == fullest.size()
        && !mention.reading().name().equals(fullest.name())
        && NameTranscriber.isMarkedVietnamese(mention.reading().name())
        && !NameTranscriber.isMarkedVietnamese(fullest.name())) {
      fullest = mention.reading();
    }
  }

  /** Notes that the reading has come to a mention of this person. */
  void see(Placed placed) {
    last = placed.index();
  }

  void recognise(PersonCatalog.Person person) {
    if (known.isEmpty()) {
      known = Optional.of(person);
    }
  }

  List<Placed> mentions() {
    return mentions;
  }

  NamedMention.Reading fullest() {
    return fullest;
  }

  Optional<PersonCatalog.Person> known() {
    return known;
  }

  /** Whether what is known of the sex allows a mention with this one. */
  boolean allows(NameSex other) {
    return sex == NameSex.UNKNOWN || other == NameSex.UNKNOWN || sex == other;
  }

  boolean isIntroducedBefore(Placed placed) {
    return first < placed.index();
  }

  /** Index of the mention where the reading met this person last; -1 if it has not yet. */
  int last() {
    return last;
  }

  int number() {
    return number;
  }

  String id() {
    String id =
        known.map(PersonCatalog.Person::id).orElseGet(() -> PersonCatalog.PREFIX + fullest.key());
    return number > 1 ? id + "#" + number : id;
  }

  /** The canonical name in a language. */
  String name(String language) {
    return known
        .flatMap(person -> person.names(language).stream().findFirst())
        .orElse(fullest.name());
  }
}
