package org.concordat.attribute;

import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.CountryMention;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.model.OfficialMention;
import org.concordat.model.OrganizationMention;
import org.concordat.model.PersonMention;
import org.concordat.model.PlaceMention;
import org.concordat.model.Speaker;

/** Tells who the subject of a cue is. Lives for one document. */
final class SpeakerResolver {

  /** Roles of people who speak for their country. */
  private static final Set<String> SPEAKS_FOR_COUNTRY =
      Set.of("representative", "delegate", "delegation", "government");

  private final Discourse discourse;
  private final Capitals capitals;
  private final OfficeHolders holders;

  SpeakerResolver(Discourse discourse, Capitals capitals, OfficeHolders holders) {
    this.discourse = discourse;
    this.capitals = capitals;
    this.holders = holders;
  }

  /**
   * Who speaks.
   *
   * @param speaker words and id
   * @param coreferent whether the words are a pronoun or bare title
   * @param referent what later pronouns can mean
   */
  record Resolution(Speaker speaker, boolean coreferent, Referent referent) {}

  Resolution resolve(Passage passage, Subject subject, int sentence) {
    if (subject.pronoun().isPresent()) {
      return pronoun(passage, subject, subject.pronoun().get(), sentence);
    }
    Optional<Mention> who = entity(passage, subject);
    boolean state =
        subject.noun().filter(kind -> kind == SpeakerKind.GOVERNMENT).isPresent()
            && who.filter(OrganizationMention.class::isInstance).isPresent()
            && country(passage, subject).isPresent();
    if (who.isPresent() && !state) {
      Optional<String> id = speaks(who.get());
      if (id.isEmpty() && who.get() instanceof OfficialMention official) {
        id = holder(passage, subject, official, sentence);
      }
      boolean body = !isPerson(who.get());
      boolean bare =
          who.get() instanceof OfficialMention official
              && passage.mentions(subject.first(), subject.end()).stream()
                  .noneMatch(PersonMention.class::isInstance)
              && official.affiliation().isEmpty();
      Feature gender = body ? Feature.NEUTER : genderOf(passage, subject);
      id.ifPresent(known -> discourse.guessGender(known, gender));
      if (id.isPresent() && who.get() instanceof OfficialMention official) {
        Referent holder = new Referent(id, gender, false, false, sentence, 2);
        discourse.office(official, holder);
        for (String title : BareTitles.lookups(passage, subject)) {
          discourse.title(title, holder);
        }
      }
      return done(
          passage,
          subject,
          id,
          bare,
          new Referent(id, gender, isList(passage, subject), body, sentence, 3));
    }
    return commonNoun(passage, subject, sentence);
  }

  /** Who holds an office that stands without a name. */
  private Optional<String> holder(
      Passage passage, Subject subject, OfficialMention official, int sentence) {
    for (Named named : passage.named()) {
      if (named.first() >= subject.first()
          && named.end() <= subject.end()
          && named.mention() instanceof PersonMention person
          && standsBeside(passage, subject, named)) {
        return person.id();
      }
    }
    return discourse
        .holder(official)
        .or(() -> bearer(passage, subject))
        .or(() -> described(passage, subject, sentence))
        .flatMap(Referent::id)
        .or(() -> holders.named(official));
  }

  private static Resolution done(
      Passage passage,
      Subject subject,
      Optional<String> id,
      boolean coreferent,
      Referent referent) {
    return new Resolution(
        new Speaker(Optional.of(passage.span(subject.first(), subject.end())), id),
        coreferent,
        referent);
  }

  private Resolution pronoun(Passage passage, Subject subject, Pronoun pronoun, int sentence) {
    Optional<Referent> found = discourse.find(pronoun, sentence);
    Optional<String> id = found.flatMap(Referent::id);
    id.ifPresent(known -> discourse.guessGender(known, pronoun.gender()));
    Referent referent =
        new Referent(
            id,
            pronoun.gender(),
            pronoun.plural(),
            found.map(Referent::body).orElse(pronoun.thing()),
            sentence,
            3);
    return done(passage, subject, id, true, referent);
  }

  /** The mention that says who the words mean. */
  private static Optional<Mention> entity(Passage passage, Subject subject) {
    Optional<Named> head =
        passage.namedAt(subject.head()).filter(named -> named.first() >= subject.first());
    if (head.isPresent()) {
      return head.map(Named::mention);
    }
    if (subject.noun().filter(kind -> kind == SpeakerKind.PEOPLE).isPresent()) {
      return Optional.empty();
    }
    for (Named named : passage.named()) {
      if (named.first() >= subject.headEnd()
          && named.end() <= subject.end()
          && isPerson(named.mention())
          && standsBeside(passage, subject, named)) {
        return Optional.of(named.mention());
      }
    }
    return Optional.empty();
  }

  /** {@code адвокат Заруи Мкртчян}, {@code the spokesperson, Do Thi Minh Hang}. */
  private static boolean standsBeside(Passage passage, Subject subject, Named named) {
    int before = named.first() - 1;
    while (before >= subject.headEnd() && passage.is(before, WordClass.HONORIFIC)) {
      before--;
    }
    if (before < subject.headEnd() || passage.isComma(before)) {
      return true;
    }
    Optional<Feature> wanted = passage.tables().rules().subjectCase();
    return wanted.isPresent() && CaseOfPhrases.canBeIn(passage.token(named.first()), wanted.get());
  }

  private static boolean isPerson(Mention mention) {
    return mention.type() == MentionType.PERSON || mention.type() == MentionType.OFFICIAL;
  }

  private Optional<String> speaks(Mention mention) {
    return switch (mention) {
      case OfficialMention official -> {
        Optional<String> person = holders.person(official);
        if (person.isPresent()) {
          yield person;
        }
        boolean forCountry =
            official.roleLabel().filter(SPEAKS_FOR_COUNTRY::contains).isPresent()
                && official.affiliation().filter(id -> id.startsWith("country:")).isPresent();
        yield forCountry ? official.affiliation() : official.id();
      }
      case PlaceMention place ->
          place.country().or(() -> place.id().flatMap(capitals::country)).or(place::id);
      case OrganizationMention organization -> organization.id();
      case CountryMention country -> country.id();
      case PersonMention person -> person.id();
      default -> Optional.empty();
    };
  }

  private Resolution commonNoun(Passage passage, Subject subject, int sentence) {
    boolean forCountry =
        subject
            .noun()
            .filter(kind -> kind == SpeakerKind.REPRESENTATIVE || kind == SpeakerKind.GOVERNMENT)
            .isPresent();
    Optional<String> id = Optional.empty();
    boolean coreferent = false;
    if (forCountry) {
      id = country(passage, subject);
    }
    boolean plural = isPlural(passage, subject);
    boolean report =
        subject
            .noun()
            .filter(kind -> kind == SpeakerKind.REPORT || kind == SpeakerKind.THING)
            .isPresent();
    if (report) {
      id = author(passage, subject);
    }
    if (id.isEmpty() && !plural && !isIndefinite(passage, subject)) {
      id =
          bearer(passage, subject)
              .or(() -> described(passage, subject, sentence))
              .flatMap(Referent::id);
      coreferent = id.isPresent();
    }
    Feature gender = genderOf(passage, subject);
    Referent referent =
        new Referent(
            id,
            gender,
            plural,
            subject
                .noun()
                .filter(kind -> kind == SpeakerKind.BODY || kind == SpeakerKind.GOVERNMENT)
                .isPresent(),
            sentence,
            3);
    if (id.isPresent() && !coreferent) {
      for (String title : BareTitles.lookups(passage, subject)) {
        discourse.title(title, referent);
      }
    }
    return done(passage, subject, id, coreferent, referent);
  }

  /** {@code a report by the World Bank}, {@code данных Интерпола}: the body that wrote it. */
  private static Optional<String> author(Passage passage, Subject subject) {
    for (Mention mention : passage.mentions(subject.first(), subject.end())) {
      if (mention instanceof OrganizationMention || mention instanceof PersonMention) {
        return mention.id();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> country(Passage passage, Subject subject) {
    for (Mention mention : passage.mentions(subject.first(), subject.end())) {
      if (mention instanceof CountryMention country) {
        return country.id();
      }
    }
    return Optional.empty();
  }

  private Optional<Referent> bearer(Passage passage, Subject subject) {
    return BareTitles.lookups(passage, subject).stream()
        .map(discourse::bearer)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** {@code Дипломат добавил}: the ambassador of the sentence before. */
  private Optional<Referent> described(Passage passage, Subject subject, int sentence) {
    return passage
        .tables()
        .descriptors()
        .of(passage, subject)
        .flatMap(roles -> discourse.described(roles, country(passage, subject), sentence));
  }

  /** {@code a diplomat}, {@code một nhà ngoại giao}: somebody new. */
  private static boolean isIndefinite(Passage passage, Subject subject) {
    return passage.is(subject.first(), WordClass.INDEFINITE)
        || passage.is(subject.headEnd(), WordClass.PARTITIVE);
  }

  private static boolean isList(Passage passage, Subject subject) {
    for (int index = subject.first(); index < subject.end(); index++) {
      if (passage.is(index, WordClass.COORDINATOR) && passage.namedAt(index).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(Passage passage, Subject subject) {
    if (subject.noun().filter(kind -> kind == SpeakerKind.PEOPLE).isPresent()) {
      return true;
    }
    Token head = passage.token(subject.head());
    Optional<Feature> wanted = passage.tables().rules().subjectCase();
    return head.readings().stream()
            .filter(reading -> wanted.isEmpty() || reading.has(wanted.get()))
            .allMatch(reading -> reading.has(Feature.PLURAL))
        && head.can(Feature.PLURAL);
  }

  /** What honorifics and the endings of names tell. */
  private static Feature genderOf(Passage passage, Subject subject) {
    Optional<PhraseMatch<Pronoun>> honorific =
        passage.tables().pronouns().at(passage.tokens(), subject.first());
    if (honorific.isPresent() && honorific.get().value().gender() != Feature.NEUTER) {
      return honorific.get().value().gender();
    }
    for (int index = subject.first(); index < subject.end(); index++) {
      for (Reading reading : passage.token(index).readings()) {
        if ((reading.has(Feature.GIVEN_NAME) || reading.has(Feature.PATRONYMIC))
            && reading.has(Feature.NOMINATIVE)
            && reading.partOfSpeech() == PartOfSpeech.NOUN) {
          return reading.has(Feature.FEMININE) ? Feature.FEMININE : Feature.MASCULINE;
        }
      }
    }
    return Feature.NEUTER;
  }
}
