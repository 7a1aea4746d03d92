package org.concordat.extract;

import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.transcription.NameParts;
import org.concordat.extract.NameRun.Kind;

/** Cuts runs of words with capitals where one name ends and the next begins. */
final class RunSplitter {

  private final CueTable cues;
  private final PlainWords plain;

  RunSplitter(CueTable cues, PlainWords plain) {
    this.cues = cues;
    this.plain = plain;
  }

  List<NameRun> split(SentenceContext sentence, NameRun run) {
    List<NameRun> names = new ArrayList<>();
    NameRun rest = run;
    for (int at = border(sentence, rest); at > 0; at = border(sentence, rest)) {
      names.add(trimmed(sentence, rest.to(at)));
      rest = rest.from(at);
    }
    names.add(trimmed(sentence, rest));
    return names;
  }

  /** Where the next name begins; 0 if there is only one. */
  private int border(SentenceContext sentence, NameRun run) {
    RunEvidence evidence = new RunEvidence(sentence, run, cues, plain);
    boolean initials = run.word(0).kind() == Kind.INITIAL;
    for (int index = 1; index < run.size(); index++) {
      Kind kind = run.word(index).kind();
      Kind before = run.word(index - 1).kind();
      if (before != Kind.NAME) {
        continue;
      }
      boolean last = index == run.size() - 1;
      if (initials && kind == Kind.INITIAL && !last) {
        return index; // В.Шеймана А.Кулешов
      }
      if (initials && evidence.isGivenAsItStands(index) && !evidence.isPlain(index)) {
        return index; // А.Лукашенко Виктор
      }
      if (index > 1
          && evidence.isGiven(0)
          && !evidence.isGivenAsItStands(0)
          && evidence.isGivenAsItStands(index)
          && !evidence.isPatronymic(index)) {
        return index; // Билла Клинтона Джо Локхарт
      }
    }
    return 0;
  }

  /**
   * Cuts off words that stand before a name and are not part of it: {@code Адвокат Заруи Мкртчян}
   * at the beginning of a sentence.
   */
  private NameRun trimmed(SentenceContext sentence, NameRun run) {
    NameRun rest = run;
    while (rest.size() > 1
        && rest.word(0).kind() == Kind.NAME
        && rest.word(1).kind() != Kind.SUFFIX
        && isForeword(new RunEvidence(sentence, rest, cues, plain))) {
      rest = rest.from(1);
    }
    return rest;
  }

  private static boolean isForeword(RunEvidence evidence) {
    NameRun run = evidence.run();
    if (evidence.isGiven(0) || evidence.isFamily(0) && run.word(1).kind() == Kind.INITIAL) {
      return false;
    }
    if (isSyllableBeforeForeignName(evidence)) {
      return true;
    }
    boolean givenNext = run.word(1).kind() == Kind.INITIAL || evidence.isGiven(1);
    if (evidence.opens() && evidence.token(0).canBe(PartOfSpeech.ADVERB) && !evidence.isFamily(0)) {
      return true; // Later al-Rashidi left
    }
    if (evidence.isPlain(0) && !evidence.isFamily(0)) {
      boolean occupation = evidence.cues().at(PersonCue.OCCUPATION, evidence.tokens(), run.first());
      boolean declined = PersonWords.isDeclined(evidence.token(0));
      if (occupation || givenNext && declined || evidence.opens() && (givenNext || declined)) {
        return true;
      }
    }
    boolean patronymic = run.names() == 3 && evidence.isPatronymic(evidence.last());
    if (run.names() < 3 || patronymic || isEastern(run)) {
      return false;
    }
    boolean givenAfterNext = run.names() > 3 && evidence.isGivenAsItStands(2);
    return evidence.isGiven(1) || givenAfterNext; // Государственного Эрмитажа Евгений Старцев
  }

  /** {@code Vùng Baton Rouge}: marks that the other words cannot have. */
  private static boolean isSyllableBeforeForeignName(RunEvidence evidence) {
    String word = evidence.run().word(0).text();
    return evidence.sentence().analysis().hasSpacesInsideWords()
        && word.chars().anyMatch(letter -> letter >= 128)
        && NameParts.isVietnameseSyllable(word)
        && !NameParts.isVietnameseSyllable(evidence.run().last().text());
  }

  private static boolean isEastern(NameRun run) {
    return NameParts.isVietnameseName(run.texts()) || NameParts.isEasternName(run.texts());
  }
}
