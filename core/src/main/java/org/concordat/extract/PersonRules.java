package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Token;
import org.concordat.analysis.transcription.NameParts;
import org.concordat.extract.NameRun.Kind;

/**
 * Decides whether a run of words with capitals is a person's name. The rules stand in one list, the
 * first answer wins. Immutable and thread-safe.
 */
final class PersonRules {

  private final CueTable cues;
  private final NameContext context;
  private final List<Rule> rules =
      List.of(
          new Rule("person.title", 0.95, this::afterTitle),
          new Rule("person.vietnamese", 0.95, this::vietnamese),
          new Rule("person.initials", 0.95, this::initials),
          new Rule("person.patronymic", 0.97, this::patronymic),
          new Rule("person.given", 0.93, this::givenAndFamily),
          new Rule("person.eastern", 0.85, this::eastern),
          new Rule("person.particle", 0.85, this::particle),
          new Rule("person.occupation", 0.85, this::afterOccupation),
          new Rule("person.verb", 0.7, this::besideVerb),
          new Rule("person.unknown-pair", 0.6, this::unknownPair));
  private final List<Rule> shortRules =
      List.of(
          new Rule("person.earlier", 0.9, this::earlier),
          new Rule("person.given-alone", 0.75, this::givenAlone),
          new Rule("person.family-alone", 0.7, this::familyAlone));

  PersonRules(CueTable cues, NameContext context) {
    this.cues = cues;
    this.context = context;
  }

  /** A rule: what it is called, how sure it is, and whether it holds. */
  private record Rule(String id, double confidence, Test test) {}

  private interface Test {
    boolean holds(SentenceContext sentence, NameRun run);
  }

  /** What made a run a name. */
  record Answer(String rule, double confidence) {}

  /** Reads a run by itself. */
  Optional<Answer> full(SentenceContext sentence, NameRun run) {
    return answer(rules, sentence, run);
  }

  /** Reads a run by what the document introduced, and by lists of names. */
  Optional<Answer> brief(SentenceContext sentence, NameRun run) {
    return answer(shortRules, sentence, run);
  }

  private Optional<Answer> answer(List<Rule> list, SentenceContext sentence, NameRun run) {
    if (isSomethingElse(sentence, run)) {
      return Optional.empty();
    }
    return list.stream()
        .filter(rule -> rule.test().holds(sentence, run))
        .findFirst()
        .map(rule -> new Answer(rule.id(), rule.confidence()));
  }

  /** {@code улица Льва Толстого}, {@code Nobel Prize}. */
  private boolean isSomethingElse(SentenceContext sentence, NameRun run) {
    List<Token> tokens = sentence.tokens();
    return cues.before(PersonCue.NOT_BEFORE, tokens, run.first())
        || cues.at(PersonCue.NOT_BEHIND, tokens, run.end())
        || run.size() > 1 && cues.at(PersonCue.NOT_BEHIND, tokens, run.last().first());
  }

  /** {@code President Erdogan}, {@code ông Chính}, {@code г-н Сингх}. */
  private boolean afterTitle(SentenceContext sentence, NameRun run) {
    return sentence.titles().stream().anyMatch(title -> title.end() == run.first())
        || cues.before(PersonCue.HONORIFIC, sentence.tokens(), run.first());
  }

  /** {@code Phạm Minh Chính}, {@code Фам Минь Тьиня}. */
  private boolean vietnamese(SentenceContext sentence, NameRun run) {
    return run.size() > 1 && run.size() < 6 && NameParts.isVietnameseName(run.texts());
  }

  /** {@code J. Smith}, {@code А. Б. Иванов}, {@code Дж.Коми}. */
  private boolean initials(SentenceContext sentence, NameRun run) {
    return run.has(Kind.INITIAL) && run.names() > 0;
  }

  private boolean patronymic(SentenceContext sentence, NameRun run) {
    return run.names() > 1
        && run.words().stream()
            .anyMatch(word -> PersonWords.isPatronymic(sentence.tokens().get(word.first())));
  }

  /** {@code Zoran Zaev}, {@code Антониу Гутерриша}: a given name and one more word. */
  private boolean givenAndFamily(SentenceContext sentence, NameRun run) {
    if (run.names() < 2) {
      return run.size() > 1 && run.last().kind() == Kind.SUFFIX && isGiven(sentence, run, 0);
    }
    boolean titleCase = Typography.isTitleCase(sentence.tokens());
    for (int index = 0; index < run.size() - 1; index++) {
      if (run.word(index).kind() == Kind.NAME && isGiven(sentence, run, index)) {
        return !titleCase || !isPlain(sentence, run, run.size() - 1);
      }
    }
    return false;
  }

  private boolean eastern(SentenceContext sentence, NameRun run) {
    return run.size() > 1 && run.size() < 4 && NameParts.isEasternName(run.texts());
  }

  /** {@code Staffan de Mistura}, {@code al-Moualem}. */
  private boolean particle(SentenceContext sentence, NameRun run) {
    return run.has(Kind.PARTICLE) && !isPlain(sentence, run, run.size() - 1);
  }

  private boolean afterOccupation(SentenceContext sentence, NameRun run) {
    return cues.before(PersonCue.OCCUPATION, sentence.tokens(), run.first())
        && !isPlain(sentence, run, run.size() - 1);
  }

  /** {@code Rowling said}, {@code заявил Рябков}. */
  private boolean besideVerb(SentenceContext sentence, NameRun run) {
    return (cues.at(PersonCue.VERB, sentence.tokens(), run.end())
            || cues.before(PersonCue.VERB, sentence.tokens(), run.first()))
        && !isPlain(sentence, run, run.size() - 1)
        && !isPlain(sentence, run, 0);
  }

  private boolean unknownPair(SentenceContext sentence, NameRun run) {
    return run.names() == 2
        && run.size() == 2
        && !isPlain(sentence, run, 0)
        && !isPlain(sentence, run, 1)
        && !context.before(NameContext.Cue.PLACE, sentence.tokens(), run.first());
  }

  /** {@code Moualem} once {@code Walid al-Moualem} was introduced. */
  private boolean earlier(SentenceContext sentence, NameRun run) {
    return sentence.document().persons().knows(run.last().text())
        && (run.size() == 1 || sentence.document().persons().knows(run.word(0).text()));
  }

  private boolean givenAlone(SentenceContext sentence, NameRun run) {
    return run.size() == 1 && isGiven(sentence, run, 0) && !isPlain(sentence, run, 0);
  }

  private boolean familyAlone(SentenceContext sentence, NameRun run) {
    Token token = sentence.tokens().get(run.first());
    return run.size() == 1 && PersonWords.isFamily(token) && !isPlain(sentence, run, 0);
  }

  private static boolean isGiven(SentenceContext sentence, NameRun run, int index) {
    return PersonWords.isGiven(sentence.tokens().get(run.word(index).first()));
  }

  private static boolean isPlain(SentenceContext sentence, NameRun run, int index) {
    return PersonWords.isPlain(sentence.analysis(), sentence.tokens().get(run.word(index).first()));
  }
}
