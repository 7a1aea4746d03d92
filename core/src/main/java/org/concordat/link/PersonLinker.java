package org.concordat.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.transcription.NameSex;
import org.concordat.link.Honorifics.Hint;
import org.concordat.link.LinkContext.Placed;
import org.concordat.model.MentionType;
import org.concordat.model.OfficialMention;
import org.concordat.model.PersonMention;

/**
 * Finds out which mentions of persons name the same one: full names first, the longest first, then
 * short forms in the order of the text. Immutable and thread-safe.
 */
final class PersonLinker {

  private final PersonCatalog catalog;
  private final Honorifics honorifics;

  PersonLinker(PersonCatalog catalog, Honorifics honorifics) {
    this.catalog = catalog;
    this.honorifics = honorifics;
  }

  /** Everybody whom a document names, in the order of the longest names. */
  List<Bearer> link(LinkContext context, StoryCountries story) {
    List<NamedMention> named = named(context);
    BearerIndex index = new BearerIndex();
    Map<Integer, Bearer> found = new HashMap<>();
    named.stream()
        .filter(mention -> mention.reading().size() > 1)
        .sorted(Comparator.comparingInt((NamedMention mention) -> -mention.reading().size()))
        .forEach(mention -> found.put(mention.placed().index(), full(mention, index)));
    for (NamedMention mention : named) {
      Bearer bearer = found.get(mention.placed().index());
      if (bearer == null) {
        bearer = brief(context, story, mention, index);
      }
      bearer.see(mention.placed());
    }
    return index.bearers();
  }

  private List<NamedMention> named(LinkContext context) {
    Map<String, NamedMention.Reading> readings = new LinkedHashMap<>();
    List<NamedMention> named = new ArrayList<>();
    for (Placed placed : context.mentions()) {
      if (placed.mention() instanceof PersonMention person) {
        String surface = context.surface(placed);
        NamedMention.Reading reading =
            readings.computeIfAbsent(
                surface, any -> NamedMention.Reading.of(person.name(), surface));
        if (reading.size() > 0) {
          Optional<Hint> hint =
              honorifics.before(placed.sentence().language(), placed.tokens(), placed.first());
          named.add(new NamedMention(placed, reading, hint));
        }
      }
    }
    return named;
  }

  /** {@code Phạm Minh Chính}, {@code Ursula von der Leyen}, {@code A. Petrosyan}. */
  private Bearer full(NamedMention mention, BearerIndex index) {
    Optional<PersonCatalog.Person> known = catalog.find(mention.reading());
    Optional<Bearer> bearer =
        known
            .flatMap(person -> index.byId(person.id()))
            .or(() -> index.byName(mention))
            .or(() -> index.byPart(mention));
    if (bearer.isPresent() && isAnother(mention, bearer.get())) {
      return introduce(mention, known, bearer.get().number() + 1, index);
    }
    if (bearer.isPresent()) {
      known.ifPresent(bearer.get()::recognise);
      bearer.get().add(mention);
      return bearer.get();
    }
    return introduce(mention, known, 1, index);
  }

  private static boolean isAnother(NamedMention mention, Bearer bearer) {
    NameSex sex = mention.hint().map(Hint::sex).orElse(NameSex.UNKNOWN);
    return mention.hint().filter(hint -> hint == Hint.OTHER).isPresent()
            && bearer.isIntroducedBefore(mention.placed())
        || !bearer.allows(sex);
  }

  private static Bearer introduce(
      NamedMention mention, Optional<PersonCatalog.Person> known, int number, BearerIndex index) {
    NameSex sex = mention.hint().map(Hint::sex).orElse(NameSex.UNKNOWN);
    if (sex == NameSex.UNKNOWN) {
      sex =
          known
              .map(PersonCatalog.Person::sex)
              .orElseGet(() -> NameSex.of(mention.reading().name()));
    }
    Bearer bearer = new Bearer(mention.reading(), known, sex, number);
    bearer.add(mention);
    index.add(bearer);
    return bearer;
  }

  /** {@code Chính}, {@code Трампом}, {@code Mr Singh}. */
  private Bearer brief(
      LinkContext context, StoryCountries story, NamedMention mention, BearerIndex index) {
    Optional<PersonCatalog.Person> famous = famous(mention);
    Optional<Bearer> introduced = index.byWord(mention, famous);
    Optional<Bearer> bearer =
        introduced.or(() -> famous.flatMap(person -> index.byId(person.id())));
    if (bearer.isPresent()) {
      bearer.get().add(mention);
      return bearer.get();
    }
    return introduce(mention, famous.or(() -> official(context, story, mention)), 1, index);
  }

  /** Whom a part of a name means all over the world: {@code Trump}, {@code von der Leyen}. */
  private Optional<PersonCatalog.Person> famous(NamedMention mention) {
    return catalog
        .byShortForm(mention.reading().forms().get(0))
        .or(() -> catalog.find(mention.reading()));
  }

  /** {@code President Erdogan}, {@code Ambassador Branstad}: office and country tell who it is. */
  private Optional<PersonCatalog.Person> official(
      LinkContext context, StoryCountries story, NamedMention mention) {
    Placed placed = mention.placed();
    Optional<Placed> office = context.around(placed, MentionType.OFFICIAL);
    if (office.isEmpty() || !(office.get().mention() instanceof OfficialMention official)) {
      return Optional.empty();
    }
    return official
        .affiliation()
        .filter(id -> id.startsWith("country:"))
        .or(() -> story.around(placed))
        .flatMap(
            country ->
                catalog.byCallingName(mention.reading().forms().get(0), Optional.of(country)));
  }
}
