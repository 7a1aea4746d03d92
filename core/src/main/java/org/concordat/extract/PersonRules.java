package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.transcription.NameParts;
import org.concordat.extract.NameRun.Kind;

/**
 * Decides whether a run of words with capitals is a person's name. The rules stand in one list, the
 * first answer wins. Immutable and thread-safe.
 */
final class PersonRules {

  /** A word of a name that was introduced before. */
  static final Answer EARLIER = new Answer("person.earlier", 0.9, false);

  private final CueTable cues;
  private final NameTable names;
  private final PlainWords plain;
  private final List<Rule> rules =
      List.of(
          new Rule("person.catalog", 0.97, true, this::catalogued),
          new Rule("person.title", 0.95, true, PersonRules::afterTitle),
          new Rule("person.title-comma", 0.85, true, PersonRules::behindTitleAndComma),
          new Rule("person.vietnamese", 0.95, true, PersonRules::vietnamese),
          new Rule("person.initials", 0.95, true, PersonRules::initials),
          new Rule("person.patronymic", 0.97, true, PersonRules::patronymic),
          new Rule("person.given", 0.93, true, PersonRules::givenAndFamily),
          new Rule("person.eastern", 0.85, true, PersonRules::eastern),
          new Rule("person.translation", 0.9, true, PersonRules::translation),
          new Rule("person.particle", 0.85, false, PersonRules::particle),
          new Rule("person.occupation", 0.85, false, PersonRules::afterOccupation),
          new Rule("person.unknown-pair", 0.6, false, PersonRules::unknownPair),
          new Rule("person.verb", 0.7, false, PersonRules::besideVerb));
  private final List<Rule> shortRules =
      List.of(
          new Rule("person.earlier", 0.9, true, PersonRules::earlier),
          new Rule("person.given-alone", 0.75, false, PersonRules::givenAlone),
          new Rule("person.family-alone", 0.7, false, PersonRules::familyAlone));

  PersonRules(CueTable cues, NameTable names, PlainWords plain) {
    this.cues = cues;
    this.names = names;
    this.plain = plain;
  }

  /**
   * A rule.
   *
   * @param id what it is called
   * @param confidence how sure it is
   * @param strong whether it holds even beside a word that stands beside names of things
   * @param test whether it holds
   */
  private record Rule(String id, double confidence, boolean strong, Test test) {}

  private interface Test {
    boolean holds(RunEvidence evidence);
  }

  /**
   * What made a run a name.
   *
   * @param rule id of the rule
   * @param confidence how sure it is
   * @param introduces whether later bare words of the name are known by it
   */
  record Answer(String rule, double confidence, boolean introduces) {}

  /** Reads a run by itself. */
  Optional<Answer> full(SentenceContext sentence, NameRun run) {
    return answer(rules, new RunEvidence(sentence, run, cues, plain));
  }

  /** Reads a run by what the document introduced, and by lists of names. */
  Optional<Answer> brief(SentenceContext sentence, NameRun run) {
    return answer(shortRules, new RunEvidence(sentence, run, cues, plain));
  }

  /** Whether a bare word is the family name of somebody whom the document introduced. */
  boolean isPerson(SentenceContext sentence, int index, boolean foreignScript) {
    PersonRegister persons = sentence.document().persons();
    String word = sentence.tokens().get(index).surface();
    return (foreignScript ? persons.knows(word, true) : persons.knowsFamily(word))
        && !cues.before(PersonCue.LOCATIVE, sentence.tokens(), index);
  }

  private Optional<Answer> answer(List<Rule> list, RunEvidence evidence) {
    if (isSomethingElse(evidence)) {
      return Optional.empty();
    }
    boolean thing = evidence.before(PersonCue.THING);
    return list.stream()
        .filter(rule -> rule.strong() || !thing)
        .filter(rule -> rule.test().holds(evidence))
        .findFirst()
        .map(
            rule ->
                new Answer(
                    rule.id(), rule.confidence(), rule.strong() || evidence.run().names() > 1));
  }

  /** {@code улица Льва Толстого}, {@code Nobel Prize}. */
  private static boolean isSomethingElse(RunEvidence evidence) {
    NameRun run = evidence.run();
    boolean holder = evidence.isBehindBareTitle();
    if (evidence.isNameOfThing() && !holder) {
      return true;
    }
    boolean person =
        holder
            || run.size() == 2 && evidence.isGiven(0) && evidence.behind(PersonCue.VERB)
            || evidence.before(PersonCue.HONORIFIC);
    return evidence.behind(PersonCue.NOT_BEHIND)
        || run.size() > 1
            && !person
            && evidence.cues().at(PersonCue.NOT_BEHIND, evidence.tokens(), run.last().first());
  }

  /** {@code Angela Merkel}, {@code Нельсона Манделы}: the gazetteer of persons has the name. */
  private boolean catalogued(RunEvidence evidence) {
    NameRun run = evidence.run();
    return names.matchesAt(evidence.tokens(), run.first()).stream()
            .filter(match -> match.end() == run.end())
            .anyMatch(match -> match.value().kind() == NameKind.PERSON)
        && (run.size() > 1 || !evidence.fillsQuotes() && !evidence.opens());
  }

  /** {@code President Erdogan}, {@code ông Chính}, {@code г-н Сингх}. */
  private static boolean afterTitle(RunEvidence evidence) {
    NameRun run = evidence.run();
    int honorific = evidence.startBefore(PersonCue.HONORIFIC);
    if (honorific >= 0) {
      return run.size() > 1 || !PersonWords.isPlural(evidence.tokens().get(run.first() - 1));
    }
    if (run.size() == 1 && evidence.isForeignScript()) {
      return false;
    }
    return evidence.sentence().titles().stream()
        .filter(title -> title.end() == run.first())
        .anyMatch(
            title ->
                title.end() > title.headEnd()
                    || evidence.agreesWith(title.headFirst(), title.headEnd()));
  }

  /** {@code the minister for trade and industry, Tan Wei Ling, praised}. */
  private static boolean behindTitleAndComma(RunEvidence evidence) {
    int comma = evidence.run().first() - 1;
    return evidence.run().names() > 1
        && comma > 0
        && evidence.tokens().get(comma).surface().equals(",")
        && evidence.sentence().titles().stream()
            .anyMatch(title -> title.end() == comma && title.particular());
  }

  /** {@code Phạm Minh Chính}, {@code Фам Минь Тьиня}. */
  private static boolean vietnamese(RunEvidence evidence) {
    NameRun run = evidence.run();
    return run.size() > 1 && run.size() < 6 && NameParts.isVietnameseName(run.texts());
  }

  /** {@code J. Smith}, {@code А. Б. Иванов}, {@code Дж.Коми}. */
  private static boolean initials(RunEvidence evidence) {
    NameRun run = evidence.run();
    if (run.word(0).kind() == Kind.NAME && run.names() == 1) {
      return run.has(Kind.INITIAL)
          && (evidence.isFamily(0) || !evidence.isPlain(0)); // Иванов А. Б.
    }
    return run.has(Kind.INITIAL) && run.names() > 0;
  }

  private static boolean patronymic(RunEvidence evidence) {
    if (evidence.run().names() < 2) {
      return false;
    }
    for (int index = 0; index < evidence.run().size(); index++) {
      if (evidence.isPatronymic(index)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Zoran Zaev}, {@code Антониу Гутерриша}: a given name and one more word. */
  private static boolean givenAndFamily(RunEvidence evidence) {
    NameRun run = evidence.run();
    if (run.names() < 2) {
      return run.size() > 1 && run.last().kind() == Kind.SUFFIX && evidence.isGiven(0);
    }
    boolean titleCase = evidence.isInTitleCase();
    for (int index = 0; index < run.size() - 1; index++) {
      if (evidence.isGiven(index)) {
        boolean certain = evidence.isGivenAsItStands(index) || !evidence.isPlain(index);
        boolean named = !evidence.isPlain(index) || !evidence.isPlain(evidence.last());
        return titleCase ? named : certain || named;
      }
    }
    return false;
  }

  private static boolean eastern(RunEvidence evidence) {
    NameRun run = evidence.run();
    if (run.size() < 2 || run.size() > 3 || !NameParts.isEasternName(run.texts())) {
      return false;
    }
    for (int index = 0; index < run.size(); index++) {
      if (PersonWords.isDeclined(evidence.token(index)) || !evidence.isPlain(index)) {
        return true; // Baton Rouge is made of ordinary words
      }
    }
    return false;
  }

  /** {@code Джошуа Вольфа (Joshua Wolf)}: a name is repeated in its own letters. */
  private static boolean translation(RunEvidence evidence) {
    int bracket = evidence.run().first() - 1;
    return bracket > 0
        && evidence.run().names() > 1
        && evidence.tokens().get(bracket).surface().equals("(")
        && evidence.isForeignScript()
        && evidence.personEndsAt(bracket);
  }

  /** {@code Staffan de Mistura}, {@code al-Moualem}. */
  private static boolean particle(RunEvidence evidence) {
    NameRun run = evidence.run();
    return run.has(Kind.PARTICLE)
        && (run.word(0).kind() != Kind.PARTICLE || run.word(0).text().endsWith("-"))
        && !evidence.isForeignScript()
        && !evidence.isPlain(evidence.last());
  }

  /** {@code певица Мадонна}, {@code singer Björk}. */
  private static boolean afterOccupation(RunEvidence evidence) {
    NameRun run = evidence.run();
    return evidence.before(PersonCue.OCCUPATION)
        && !evidence.isForeignScript()
        && !evidence.fillsQuotes()
        && evidence.agreesWith(evidence.startBefore(PersonCue.OCCUPATION), run.first());
  }

  private static boolean unknownPair(RunEvidence evidence) {
    NameRun run = evidence.run();
    for (int index = 0; index < run.size(); index++) {
      if (run.word(index).kind() != Kind.NAME || evidence.isPlain(index)) {
        return false;
      }
    }
    return run.size() > 1
        && run.size() < 4
        && !evidence.isOrdinarySyllables()
        && !evidence.isForeignScript()
        && !evidence.fillsQuotes()
        && !evidence.before(PersonCue.LOCATIVE);
  }

  /** {@code Rowling said}, {@code заявил Рябков}. */
  private static boolean besideVerb(RunEvidence evidence) {
    return (evidence.behind(PersonCue.VERB) || evidence.before(PersonCue.VERB))
        && !evidence.isForeignScript()
        && !evidence.isPlain(evidence.last())
        && !evidence.isPlain(0)
        && !evidence.isModifier()
        && !evidence.isOrdinarySyllables()
        && !evidence.before(PersonCue.LOCATIVE)
        && !evidence.cues().isBody(evidence.run().last().text());
  }

  /** {@code Moualem} once {@code Walid al-Moualem} was introduced. */
  private static boolean earlier(RunEvidence evidence) {
    PersonRegister persons = evidence.sentence().document().persons();
    NameRun run = evidence.run();
    if (run.size() == 1) {
      return persons.knows(run.last().text(), evidence.isForeignScript());
    }
    return persons.knows(run.last().text(), false) && persons.knows(run.word(0).text(), false);
  }

  private static boolean givenAlone(RunEvidence evidence) {
    return evidence.isOneToken()
        && evidence.isGiven(0)
        && !evidence.fillsQuotes()
        && !evidence.before(PersonCue.LOCATIVE)
        && (!evidence.isPlain(0)
            || evidence.isGivenAsItStands(0) && !evidence.opens() && !evidence.isInTitleCase());
  }

  private static boolean familyAlone(RunEvidence evidence) {
    return evidence.isOneToken()
        && evidence.isFamily(0)
        && !evidence.fillsQuotes()
        && !evidence.isModifier()
        && !PersonWords.isPlural(evidence.token(0))
        && (!evidence.isPlain(0)
            || !evidence.opens()
                && (evidence.behind(PersonCue.VERB) || evidence.before(PersonCue.VERB)));
  }
}
