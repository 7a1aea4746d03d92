package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.MentionType;
import org.concordat.model.SpeechAct;

/** Finds the subject of each cue of a sentence: before it, behind it, or that of another verb. */
final class SubjectFinder {

  private static final int MOST_SEGMENTS = 8;
  private static final int REACH_BEHIND = 8;

  /** Most tokens of a name in quotation marks, with the marks. */
  private static final int LONGEST_NAME = 5;

  private static final int CLAUSE_OPENER =
      WordClass.SUBORDINATOR.bit()
          | WordClass.COMPLEMENTIZER.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.INTERROGATIVE.bit()
          | WordClass.CONTRAST.bit()
          | WordClass.ASIDE.bit();

  private static final int JOINS =
      WordClass.COORDINATOR.bit() | WordClass.CONTRAST.bit() | WordClass.CONNECTOR.bit();

  private static final int PHRASE_ENDS =
      WordClass.RELATIVE.bit()
          | WordClass.COMPLEMENTIZER.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.CONTRAST.bit()
          | WordClass.ASIDE.bit()
          | WordClass.FINITE.bit()
          | WordClass.AUXILIARY.bit();

  private final Passage passage;
  private final boolean[] cues;
  private final int[] cueEnd;
  private final Segments segments;

  SubjectFinder(Passage passage, List<CueMatch> matches) {
    this.passage = passage;
    this.cues = new boolean[passage.size()];
    this.cueEnd = new int[passage.size()];
    for (CueMatch match : matches) {
      if (match.entry().kind() == CueKind.VERB && match.form() == CueForm.FINITE) {
        cues[match.first()] = true;
        cueEnd[match.first()] = match.end();
      }
    }
    this.segments = new Segments(passage, cues);
  }

  /** Joins every cue with its subject, from left to right. */
  List<Frame> frames(List<CueMatch> matches) {
    List<Frame> frames = new ArrayList<>();
    for (CueMatch match : matches) {
      Frame frame = frame(match, frames);
      frames.add(isAskedFor(frame, frames) ? withoutSubject(frame) : uncut(frame));
    }
    if (passage.isIsolating()) {
      lendSubject(frames);
    }
    return frames;
  }

  /** {@code США, отметил он, продолжают торги}: without a quotation such a verb says nothing. */
  private Frame uncut(Frame frame) {
    // said the list was long and would ask for more: not asked yet, so it was said
    boolean planned =
        frame.relation() == Frame.Relation.SHARED
            && frame.cue().modal()
            && !frame.cue().negated()
            && !passage.isComma(frame.cut());
    return planned || frame.cue().entry().governsOnlyQuote() && !passage.hasQuoteOrColon()
        ? new Frame(
            frame.cue(), frame.subject(), frame.relation(), frame.leftEdge(), frame.rightEdge(), -1)
        : frame;
  }

  /** {@code kêu gọi Trung Quốc công bố số liệu}: nothing is published yet. */
  private boolean isAskedFor(Frame frame, List<Frame> earlier) {
    if (!passage.isIsolating()
        || earlier.isEmpty()
        || frame.relation() != Frame.Relation.BEFORE
        || frame.cue().form() != CueForm.FINITE) {
      return false;
    }
    Frame before = earlier.get(earlier.size() - 1);
    SpeechAct act = before.cue().entry().act();
    return before.cue().form() == CueForm.FINITE
        && (act == SpeechAct.CALL || act == SpeechAct.PROPOSE)
        && frame.subject().filter(subject -> subject.first() == before.rightEdge()).isPresent();
  }

  private static Frame withoutSubject(Frame frame) {
    return new Frame(
        frame.cue(),
        Optional.empty(),
        Frame.Relation.NONE,
        frame.cue().groupFirst(),
        frame.cue().end(),
        -1);
  }

  /**
   * {@code Kể rằng làng mất điện, ông Hùng gọi đó là bài học}: a cue that opens the sentence has
   * the subject of the clause behind the comma.
   */
  private void lendSubject(List<Frame> frames) {
    if (frames.size() < 2 || !opensSentence(passage, frames.get(0))) {
      return;
    }
    Frame opening = frames.get(0);
    for (int index = 1; index < frames.size(); index++) {
      Frame later = frames.get(index);
      int comma = later.leftEdge() - 1;
      if (later.relation() == Frame.Relation.BEFORE
          && later.subject().filter(this::isSomebody).isPresent()
          && passage.isComma(comma)
          && comma > opening.rightEdge()) {
        frames.set(
            0,
            new Frame(
                opening.cue(),
                later.subject(),
                Frame.Relation.SHARED,
                opening.leftEdge(),
                opening.rightEdge(),
                opening.cut()));
        frames.set(
            index,
            new Frame(
                later.cue(),
                later.subject(),
                later.relation(),
                later.leftEdge(),
                later.rightEdge(),
                comma));
        return;
      }
    }
  }

  /** {@code Tuyên bố Vientiane dài năm trang}: the declaration, nobody declares. */
  private static boolean mayBeNoun(Passage passage, CueMatch cue) {
    return !passage.is(cue.end(), WordClass.COMPLEMENTIZER)
        && passage.tables().cues().matchesAt(passage.tokens(), cue.first()).stream()
            .anyMatch(match -> match.value().kind() == CueKind.NOUN);
  }

  /** Whether a verb without subject is the first of its sentence: {@code Đồng thời cho biết …}. */
  static boolean opensSentence(Passage passage, Frame frame) {
    if (frame.subject().isPresent()
        || frame.cue().form() != CueForm.FINITE
        || frame.cue().entry().kind() != CueKind.VERB
        || mayBeNoun(passage, frame.cue())) {
      return false;
    }
    int start = 0;
    while (start < frame.cue().groupFirst()
        && !passage.is(start, WordClass.SUBORDINATOR)
        && passage.isAny(start, JOINS | WordClass.FILLER.bit() | WordClass.CONNECTOR.bit())) {
      start = passage.functionEnd(start);
    }
    return start >= frame.cue().groupFirst();
  }

  private Frame frame(CueMatch cue, List<Frame> earlier) {
    return switch (cue.form()) {
      case FINITE -> finite(cue, earlier);
      case GERUND -> {
        int with = CueMatcher.comitative(passage, cue.groupFirst());
        yield with < 0 ? shared(cue, earlier) : accompanied(cue, with);
      }
      case INFINITIVE -> shared(cue, earlier);
      case NOMINAL -> owner(cue);
    };
  }

  /** {@code …, with one woman telling the paper that …}. */
  private Frame accompanied(CueMatch cue, int with) {
    Optional<Subject> subject = NounPhrases.read(passage, with + 1, cue.groupFirst(), true);
    return new Frame(
        cue,
        subject,
        subject.isPresent() ? Frame.Relation.BEFORE : Frame.Relation.NONE,
        with,
        cue.end(),
        commaBefore(with));
  }

  private Frame finite(CueMatch cue, List<Frame> earlier) {
    // bà Hoa lên mạng để thông báo rằng …
    if (passage.isIsolating() && passage.is(cue.groupFirst() - 1, WordClass.PURPOSE)) {
      return shared(cue, earlier);
    }
    Region region = ownRegion(cue);
    boolean inverts = passage.tables().rules().subjectMayFollowVerb();
    Optional<Subject> before =
        region
            .subject()
            // главы группы Анны Ли, которая написала: the case of a name before a relative is its
            // own
            .filter(found -> region.relative() || agrees(found, cue))
            .filter(found -> !holdsClause(found));
    if (before.isPresent()
        && !(inverts && looksInverted(cue, before.get()))
        && !(inverts && isAsideOfAuthor(cue))) {
      Subject subject = before.get();
      int left = Math.min(subject.first(), cue.groupFirst());
      return new Frame(
          asideOf(cue, region),
          before,
          region.relative() ? Frame.Relation.ANTECEDENT : Frame.Relation.BEFORE,
          region.aside() ? region.opener() : left,
          cue.end(),
          region.aside()
              ? commaBefore(region.opener())
              : cutBeforeOwn(cue, subject.first(), left, cue.end()));
    }
    if (inverts) {
      Optional<Subject> behind = behind(cue);
      if (behind.isPresent()) {
        int left = region.aside() ? region.opener() : cue.groupFirst();
        return new Frame(
            asideOf(cue, region),
            behind,
            Frame.Relation.AFTER,
            left,
            Math.max(cue.end(), behind.get().end()),
            region.aside()
                ? commaBefore(left)
                : cutBeforeOwn(cue, left, left, Math.max(cue.end(), behind.get().end())));
      }
    }
    Optional<Subject> place = placeBefore(cue);
    if (place.isPresent()) {
      return new Frame(cue, place, Frame.Relation.BEFORE, place.get().first() - 1, cue.end(), -1);
    }
    if (region.isOpen() && !region.aside()) {
      return shared(cue, earlier);
    }
    return new Frame(cue, Optional.empty(), Frame.Relation.NONE, cue.groupFirst(), cue.end(), -1);
  }

  /** {@code Alaska và bị buộc tội đánh người}: no noun phrase. */
  private boolean holdsClause(Subject subject) {
    for (int index = subject.first() + 1; passage.isIsolating() && index < subject.end(); index++) {
      if (passage.is(index, WordClass.PASSIVE)
          && passage.is(passage.functionBefore(index), WordClass.COORDINATOR)) {
        return true;
      }
    }
    return false;
  }

  private static CueMatch asideOf(CueMatch cue, Region region) {
    return region.aside() ? cue.asAside() : cue;
  }

  /**
   * What stands before a verb in its clause.
   *
   * @param subject the subject there
   * @param isOpen whether nothing stands there that could be a subject, so that the subject is
   *     shared with a verb before
   * @param aside whether the clause is an aside
   * @param opener the word that opens the aside
   * @param relative whether the subject stands before a relative pronoun
   */
  private record Region(
      Optional<Subject> subject, boolean isOpen, boolean aside, int opener, boolean relative) {

    static Region of(Optional<Subject> subject, boolean isOpen) {
      return new Region(subject, isOpen, false, -1, false);
    }
  }

  private Region ownRegion(CueMatch cue) {
    int end = cue.groupFirst();
    Segment own = segments.before(end);
    if (own.first() == end) {
      return end == 0 || segments.isEdge(end)
          ? Region.of(Optional.empty(), false)
          : parenthetical(end);
    }
    if (startsLikeVerb(own.first())) {
      return parenthetical(own.first());
    }
    int opener = opener(own.first(), end);
    int start = opener < 0 ? own.first() : passage.functionEnd(opener);
    if (opener >= 0 && cues[opener]) {
      start = cueEnd[opener];
    } else if (opener >= 0 && passage.isFinite(opener) && !passage.isAny(opener, CLAUSE_OPENER)) {
      return Region.of(Optional.empty(), false);
    }
    if (opener >= 0 && passage.is(opener, WordClass.RELATIVE) && start >= end) {
      return antecedent(opener);
    }
    if (opener >= 0 && passage.is(opener, WordClass.COMPLEMENTIZER) && start >= end) {
      return Region.of(Optional.empty(), false);
    }
    boolean aside = opener >= 0 && passage.is(opener, WordClass.ASIDE) && asideStands(opener);
    Optional<Subject> subject =
        start < end ? NounPhrases.read(passage, start, end, true) : Optional.empty();
    if (subject.isPresent()
        && passage.isAny(start, WordClass.PREPOSITION.bit())
        && passage.tables().rules().subjectCase().isEmpty()) {
      subject = lastPhrase(start, end);
    }
    if (subject.isPresent() && opener < 0) {
      if (own.first() > 1 && isStrange(subject.get())) {
        return parenthetical(own.first());
      }
      Optional<Subject> named = namedBefore(own, subject.get());
      if (named.isPresent()) {
        return Region.of(named, false);
      }
      subject = Optional.of(withList(subject.get(), own));
    }
    boolean open =
        subject.isEmpty()
            && (start >= end
                || passage.isAny(start, JOINS)
                || opener >= 0 && passage.is(opener, WordClass.COORDINATOR));
    boolean relative = opener >= 0 && passage.is(opener, WordClass.RELATIVE);
    return new Region(subject, open, aside, opener, relative);
  }

  /** {@code Park, trích dẫn dữ liệu của bộ Y tế cho biết}: behind the comma no noun begins. */
  private boolean startsLikeVerb(int first) {
    return passage.isIsolating()
        && first > 1
        && passage.isComma(first - 1)
        && passage.namedAt(first - 2).filter(SubjectFinder::isPerson).isPresent()
        && passage.token(first).isWord()
        && !passage.token(first).isCapitalised()
        && !passage.isAny(first, -1)
        && passage.namedAt(first).isEmpty()
        && passage.nounAt(first).isEmpty()
        && passage.tables().pronouns().at(passage.tokens(), first).isEmpty()
        && !cues[first];
  }

  /**
   * Where the dictionary has no parts of speech, a stretch that begins with no noun that is known
   * is no subject: {@code Park, trích dẫn dữ liệu của bộ, cho biết}.
   */
  private boolean isStrange(Subject subject) {
    return passage.isIsolating()
        && subject.pronoun().isEmpty()
        && subject.noun().isEmpty()
        && passage.namedAt(subject.head()).isEmpty()
        && !passage.looksLikeName(subject.head())
        && !passage.is(subject.first(), WordClass.DETERMINER)
        && !passage.is(subject.first(), WordClass.HONORIFIC);
  }

  /**
   * {@code Sutopo Nugroho, the spokesman for the agency said}: the name stands before its title.
   */
  private Optional<Subject> namedBefore(Segment own, Subject title) {
    if (own.first() < 2
        || !passage.isComma(own.first() - 1)
        || title.noun().filter(kind -> kind == SpeakerKind.PERSON).isEmpty()
        || passage.tables().rules().subjectCase().isPresent()
        || passage.namedAt(title.head()).filter(SubjectFinder::isPerson).isPresent()) {
      return Optional.empty();
    }
    Optional<Named> person = passage.namedAt(own.first() - 2);
    if (person.isEmpty()
        || person.get().mention().type() != MentionType.PERSON
        || segments.before(own.first() - 1).first() != person.get().first()
        || !passage.is(title.first(), WordClass.DETERMINER)) {
      return Optional.empty();
    }
    return NounPhrases.read(passage, person.get().first(), person.get().end(), true)
        .map(subject -> subject.to(title.end()));
  }

  private static boolean isLand(Named named) {
    MentionType type = named.mention().type();
    return named.end() - named.first() == 1
        && (type == MentionType.COUNTRY || type == MentionType.PLACE);
  }

  private static boolean isPerson(Named named) {
    return named.mention().type() == MentionType.PERSON;
  }

  /** An aside stands at the start of its sentence or behind a comma or dash. */
  private boolean asideStands(int opener) {
    return opener == 0
        || passage.isComma(opener - 1)
        || passage.isDash(opener - 1)
        || passage.isQuoted(opener - 1)
        || passage.isMark(opener - 1, "(");
  }

  /** {@code On Saturday the minister}: what stands behind the phrase of time. */
  private Optional<Subject> lastPhrase(int first, int end) {
    for (int index = end - 1; index > first; index--) {
      Optional<Named> named = passage.namedAt(index);
      boolean starts = named.isPresent() && named.get().first() == index;
      boolean determiner =
          passage.is(index, WordClass.DETERMINER)
              || passage.is(index, WordClass.HONORIFIC)
              || passage.tables().pronouns().at(passage.tokens(), index).isPresent();
      if ((starts || determiner)
          && !passage.is(index - 1, WordClass.PREPOSITION)
          && !passage.is(index - 1, WordClass.DETERMINER)
          && !passage.is(index - 1, WordClass.COORDINATOR)) {
        return NounPhrases.read(passage, index, end, true);
      }
      if (named.isPresent()) {
        index = Math.max(first + 1, named.get().first());
      }
    }
    return Optional.empty();
  }

  /** The last word before a verb that opens a clause of its own, or the verb of a clause before. */
  private int opener(int first, int end) {
    for (int index = end - 1; index >= first; index--) {
      if (passage.namedAt(index).isPresent() && passage.token(index).isCapitalised()) {
        continue;
      }
      if (passage.isAny(index, CLAUSE_OPENER)
          && passage.functionEnd(index) <= end
          && !(passage.is(index, WordClass.CONTRAST) && index == first)) {
        return index;
      }
      if (passage.is(index, WordClass.COORDINATOR) && joinsClauses(first, index, end)) {
        return index;
      }
      if (cues[index] || passage.isFinite(index) && !passage.mayBeParticiple(index)) {
        int relative = relativeBefore(first, index);
        if (relative < 0) {
          return index;
        }
        index = relative;
      }
    }
    return -1;
  }

  /** {@code a lawyer who runs the group}: the clause belongs to the noun before it. */
  private int relativeBefore(int first, int verb) {
    for (int index = verb - 1; index > first && index >= verb - 4; index--) {
      if (passage.is(index, WordClass.RELATIVE)) {
        return index;
      }
    }
    return -1;
  }

  private boolean joinsClauses(int first, int coordinator, int end) {
    int next = passage.functionEnd(coordinator);
    if (next >= end) {
      return true;
    }
    Optional<PhraseMatch<Pronoun>> pronoun = passage.tables().pronouns().at(passage.tokens(), next);
    if (pronoun.isPresent() && pronoun.get().end() == end) {
      return true;
    }
    for (int index = first; index < coordinator; index++) {
      if (cues[index] || passage.isFinite(index)) {
        return true;
      }
    }
    return false;
  }

  /** A list goes on before the comma: {@code Russia, China and Cuba}. */
  private Subject withList(Subject subject, Segment own) {
    int first = own.first();
    boolean list = false;
    for (int index = own.first(); index < own.end(); index++) {
      list |= passage.is(index, WordClass.COORDINATOR);
    }
    Subject result = subject;
    int count = 0;
    while (list && count++ < MOST_SEGMENTS && first > 1 && passage.isComma(first - 1)) {
      int last = first - 1;
      Optional<Named> named = passage.namedAt(last - 1);
      if (named.isEmpty()
          || named.get().end() != last
          || named.get().first() > 0 && !passage.isComma(named.get().first() - 1)) {
        break;
      }
      first = named.get().first();
      result = result.from(first);
    }
    return result;
  }

  /** Between subject and verb stands something in commas: an apposition, a clause, an aside. */
  private Region parenthetical(int end) {
    int at = end - 1;
    Optional<Subject> best = Optional.empty();
    int lastNouns = -1;
    boolean onlyNouns = true;
    for (int count = 0; count < MOST_SEGMENTS && at > 0; count++) {
      Segment segment = segments.before(at);
      if (segment.kind() == Segment.Kind.CLAUSE) {
        break;
      }
      if (segment.kind() == Segment.Kind.NOUNS) {
        Optional<Subject> found = NounPhrases.read(passage, segment.first(), segment.end(), true);
        if (found.isPresent() && best.filter(this::isKnown).isPresent() && !isKnown(found.get())) {
          break;
        }
        if (found.isPresent()) {
          if (best.isEmpty()) {
            lastNouns = segment.end();
          }
          best = Optional.of(onlyNouns && lastNouns > 0 ? found.get().to(lastNouns) : found.get());
        }
      } else {
        onlyNouns = best.isEmpty() && segment.kind() != Segment.Kind.RELATIVE;
      }
      if (segments.isEdge(segment.first()) || segment.first() == 0) {
        break;
      }
      at = segment.first() - 1;
    }
    if (best.filter(subject -> !isStrange(subject)).isEmpty()) {
      best = Optional.empty();
    }
    return Region.of(best, best.isEmpty());
  }

  private boolean isKnown(Subject subject) {
    return subject.pronoun().isPresent()
        || subject.noun().isPresent()
        || passage.looksLikeName(subject.head())
        || passage.namedAt(subject.head()).isPresent();
  }

  /** {@code Bergqvist, who doubts that …}. */
  private Region antecedent(int relative) {
    int end = relative;
    while (end > 0 && passage.isComma(end - 1)) {
      end--;
    }
    if (end == 0) {
      return Region.of(Optional.empty(), false);
    }
    Optional<Named> named =
        passage.tables().rules().subjectCase().isPresent()
            ? passage.namedAt(end - 1)
            : Optional.empty();
    if (named.isPresent()) {
      Optional<Subject> last =
          NounPhrases.read(passage, named.get().first(), named.get().end(), false);
      if (last.isPresent()) {
        return new Region(last, false, false, -1, true);
      }
    }
    Segment segment = segments.before(end);
    int opener = opener(segment.first(), end);
    int start = opener < 0 ? segment.first() : passage.functionEnd(opener);
    if (opener >= 0 && passage.tables().rules().modifiersStandFirst()) {
      Optional<Subject> last = lastPhrase(start, end);
      if (last.isPresent()) {
        return new Region(last, false, false, -1, true);
      }
    }
    Optional<Subject> subject =
        start < end ? NounPhrases.read(passage, start, end, false) : Optional.empty();
    return new Region(subject, false, false, -1, true);
  }

  /** {@code Китай, пишет Бранстад в статье, …}: the words before are what was said. */
  private boolean isAsideOfAuthor(CueMatch cue) {
    if (passage.tables().rules().subjectCase().isEmpty()
        || cue.groupFirst() != cue.first()
        || !passage.isComma(cue.first() - 1)
        || !cue.entry().governsClause()) {
      return false;
    }
    Optional<Subject> behind = behind(cue);
    if (behind.isEmpty() || behind.get().first() != cue.end()) {
      return false;
    }
    int end = behind.get().end();
    boolean clause =
        end + 1 < passage.size()
            && passage.isComma(end)
            && passage.is(end + 1, WordClass.COMPLEMENTIZER);
    return !clause
        && (behind.get().pronoun().isPresent()
            || behind.get().noun().filter(kind -> kind == SpeakerKind.PERSON).isPresent()
            || passage.token(behind.get().head()).isCapitalised());
  }

  /** {@code …, said the minister}: the subject before would be the end of what was said. */
  private boolean looksInverted(CueMatch cue, Subject before) {
    if (passage.tables().rules().subjectCase().isPresent() || cue.groupFirst() != cue.first()) {
      return false;
    }
    if (!passage.isComma(cue.groupFirst() - 1)
        || !cue.entry().governsClause()
        || cue.entry().governs(Complement.ADDRESSEE)) {
      return false;
    }
    Optional<Subject> behind = behind(cue);
    return behind.isPresent()
        && before.end() < cue.groupFirst()
        && (behind.get().end() == passage.size() || passage.isStop(behind.get().end()));
  }

  /** The subject behind a verb. */
  private Optional<Subject> behind(CueMatch cue) {
    boolean cases = passage.tables().rules().subjectCase().isPresent();
    int start = cases ? behindQuotedName(cue.end()) : cue.end();
    int limit = phraseEnd(start, cases);
    if (!cases) {
      boolean opensBefore =
          cue.groupFirst() == 0
              || !passage.token(cue.groupFirst() - 1).isWord()
              || passage.isQuoted(cue.groupFirst() - 1);
      if (!opensBefore
          || limit == start
          || limit < passage.size() && goesOn(limit)
          // The mayor, in a speech, vowed to close the port
          || passage.is(start, WordClass.INFINITIVE_MARKER)) {
        return Optional.empty();
      }
      return NounPhrases.read(passage, start, limit, true).filter(found -> found.first() == start);
    }
    boolean impersonal = passage.tables().rules().pluralVerbNeedsNoSubject() && isPlural(cue);
    Optional<Subject> place = impersonal ? placeOfSpeakers(start) : Optional.empty();
    if (place.filter(subject -> subject.end() == limit).isPresent()) {
      return place;
    }
    Optional<Subject> found =
        NounPhrases.read(passage, start, limit, true)
            .filter(subject -> subject.first() <= start + REACH_BEHIND)
            .filter(subject -> agrees(subject, cue))
            .filter(subject -> !mayBeObject(subject, cue));
    if (found.isEmpty()) {
      return place;
    }
    return found.map(
        subject ->
            subject.pronoun().isPresent() ? subject : subject.to(nominalEnd(subject, limit)));
  }

  /** {@code рассказала «Вестнику» министр}: a short name in quotation marks is who was told. */
  private int behindQuotedName(int start) {
    if (start >= passage.size() || !passage.opensQuote(start)) {
      return start;
    }
    for (int index = start + 1; index < passage.size() && index <= start + LONGEST_NAME; index++) {
      if (passage.closesQuote(index)) {
        return index + 1 < passage.size() && passage.token(index + 1).isWord() ? index + 1 : start;
      }
    }
    return start;
  }

  /** {@code выразили уверенность}: an inanimate noun behind a verb that governs one. */
  private boolean mayBeObject(Subject subject, CueMatch cue) {
    return cue.entry().governs(Complement.NP)
        && !cue.entry().governsClause()
        && subject.pronoun().isEmpty()
        && subject.noun().isEmpty()
        && passage.namedAt(subject.head()).isEmpty()
        && passage.token(subject.head()).can(Feature.ACCUSATIVE);
  }

  /** Whether what follows a noun phrase shows that it is the subject of a further verb. */
  private boolean goesOn(int index) {
    return passage.isFinite(index)
        || passage.isAny(index, WordClass.AUXILIARY.bit() | WordClass.FINITE.bit())
        || passage.token(index).canBe(PartOfSpeech.VERB)
            && passage.token(index).isWord()
            && !passage.isAny(index, WordClass.PREPOSITION.bit());
  }

  private int phraseEnd(int start, boolean cases) {
    int index = start;
    while (index < passage.size()) {
      Optional<Named> named = passage.namedAt(index);
      if (named.isPresent()) {
        index = named.get().end();
        continue;
      }
      int behindName = behindName(index);
      if (behindName > index && index > start) {
        index = behindName;
        continue;
      }
      if (passage.opensQuote(index) && index > start
          || passage.isAny(index, PHRASE_ENDS)
          || !cases
              && index > start
              && passage.is(index, WordClass.PREPOSITION)
              && !passage.token(index).form().equals("of")
          || passage.isFinite(index)
          || passage.isMark(index, ",;:!?.…»”") && !isInitial(index)
          || passage.isDash(index)) {
        return index;
      }
      index++;
    }
    return index;
  }

  /** {@code газета «Ведомости»}: behind a name in quotation marks. */
  private int behindName(int mark) {
    Optional<Named> name = passage.opensQuote(mark) ? passage.namedAt(mark + 1) : Optional.empty();
    return name.isPresent()
            && passage.closesQuote(name.get().end())
            && name.get().first() == mark + 1
            && passage.nounAt(mark - 1).isPresent()
        ? name.get().end() + 1
        : mark;
  }

  /** {@code J. Smith}: a point behind an initial or an honorific. */
  private boolean isInitial(int index) {
    return index > 0
        && index + 1 < passage.size()
        && passage.isMark(index, ".")
        && passage.token(index - 1).isWord()
        && passage.token(index + 1).isCapitalised();
  }

  /** A subject behind its verb ends before the next preposition that stands outside a name. */
  private int nominalEnd(Subject subject, int limit) {
    for (int index = subject.head() + 1; index < limit; index++) {
      Optional<Named> named = passage.namedAt(index);
      if (named.isPresent()) {
        index = named.get().end() - 1;
      } else if (passage.is(index, WordClass.PARTITIVE) && index == subject.head() + 1) {
        index++;
      } else if (passage.token(index).partOfSpeech() == PartOfSpeech.PREPOSITION
          || passage.is(index, WordClass.PREPOSITION)
          || passage.dateEnd(index).isPresent()) {
        return index;
      }
    }
    return limit;
  }

  private boolean isPlural(CueMatch cue) {
    Token verb = passage.token(cue.head());
    return verb.can(Feature.PLURAL)
        && !verb.can(Feature.FIRST_PERSON)
        && !verb.can(Feature.SECOND_PERSON);
  }

  /** {@code сообщили в секретариате}: some people of the place. */
  private Optional<Subject> placeOfSpeakers(int start) {
    return placeOfSpeakers(start, passage.size());
  }

  private Optional<Subject> placeOfSpeakers(int start, int limit) {
    if (start + 1 >= passage.size()
        || passage.token(start).partOfSpeech() != PartOfSpeech.PREPOSITION
        || !passage.is(start, WordClass.PREPOSITION)) {
      return Optional.empty();
    }
    int end = Math.min(limit, phraseEnd(start + 1, true));
    if (passage.dateEnd(start + 1).isPresent() || passage.dateEnd(start).isPresent()) {
      return Optional.empty();
    }
    return NounPhrases.read(passage, start + 1, end, false)
        .filter(found -> passage.namedAt(found.head()).isPresent() || found.noun().isPresent());
  }

  /** {@code в министерстве сообщили}. */
  private Optional<Subject> placeBefore(CueMatch cue) {
    if (!passage.tables().rules().pluralVerbNeedsNoSubject() || !isPlural(cue)) {
      return Optional.empty();
    }
    Segment own = segments.before(cue.groupFirst());
    int start = own.first();
    while (start < own.end() && passage.isAny(start, JOINS | WordClass.ASIDE.bit())) {
      start = passage.functionEnd(start);
    }
    return start < own.end() ? placeOfSpeakers(start, own.end()) : Optional.empty();
  }

  /** {@code пресс-служба}: the second half is declined. */
  private int inflected(Subject subject) {
    int half = subject.head() + 2;
    return half == subject.headEnd() - 1 && passage.isMark(half - 1, "-") ? half : subject.head();
  }

  private boolean agrees(Subject subject, CueMatch cue) {
    Token verb = passage.token(cue.head());
    Token head = passage.token(inflected(subject));
    Optional<Feature> wanted = passage.tables().rules().subjectCase();
    if (wanted.isEmpty() || head.can(Feature.GUESSED) || !head.isWord()) {
      return true;
    }
    boolean list = false;
    for (int index = subject.first(); index < subject.end(); index++) {
      list |= passage.is(index, WordClass.COORDINATOR);
    }
    if (!sameGender(subject, head, verb, wanted.get()) && !list) {
      return false;
    }
    boolean pluralVerb = verb.can(Feature.PLURAL);
    boolean singularVerb = verb.can(Feature.SINGULAR);
    boolean pluralHead = headCan(head, wanted.get(), Feature.PLURAL) || list;
    boolean singularHead = headCan(head, wanted.get(), Feature.SINGULAR);
    if (!pluralHead && !singularHead) {
      return true;
    }
    return pluralVerb && pluralHead || singularVerb && singularHead || !pluralVerb && !singularVerb;
  }

  /**
   * {@code выразил готовность}: готовность is no subject of выразил. Offices are of both sexes:
   * {@code министр заявила}.
   */
  private boolean sameGender(Subject subject, Token head, Token verb, Feature wanted) {
    if (!verb.can(Feature.PAST)
        || verb.can(Feature.PLURAL)
        || passage.namedAt(subject.head()).filter(named -> !isLand(named)).isPresent()
        || subject.noun().filter(kind -> kind != SpeakerKind.BODY).isPresent()) {
      return true;
    }
    for (Reading reading : head.readings()) {
      if (reading.has(wanted)
          && (reading.has(Feature.PLURAL)
              || reading.has(Feature.MASCULINE) && verb.can(Feature.MASCULINE)
              || reading.has(Feature.FEMININE) && verb.can(Feature.FEMININE)
              || reading.has(Feature.NEUTER) && verb.can(Feature.NEUTER)
              || !reading.has(Feature.MASCULINE)
                  && !reading.has(Feature.FEMININE)
                  && !reading.has(Feature.NEUTER))) {
        return true;
      }
    }
    return false;
  }

  private static boolean headCan(Token head, Feature inCase, Feature number) {
    return head.readings().stream().anyMatch(reading -> reading.has(inCase) && reading.has(number));
  }

  private Frame shared(CueMatch cue, List<Frame> earlier) {
    int cut = cutBefore(cue.groupFirst());
    Optional<Subject> subject = Optional.empty();
    for (int index = earlier.size() - 1; index >= 0 && subject.isEmpty(); index--) {
      Frame frame = earlier.get(index);
      if (frame.cue().form() != CueForm.NOMINAL
          && frame.subject().filter(this::isSomebody).isPresent()
          && !(passage.isComma(cut) && isEmbedded(earlier, index))
          && (cue.form() != CueForm.FINITE || matches(frame.cue(), cue))) {
        subject = frame.subject();
      }
    }
    if (subject.isEmpty()) {
      subject = matrix().filter(found -> cue.form() != CueForm.FINITE || agrees(found, cue));
    }
    return new Frame(
        cue,
        subject,
        subject.isPresent() ? Frame.Relation.SHARED : Frame.Relation.NONE,
        cue.groupFirst(),
        cue.end(),
        cut);
  }

  private boolean isSomebody(Subject subject) {
    return !isStrange(subject)
        && subject
            .noun()
            .filter(kind -> kind == SpeakerKind.THING || kind == SpeakerKind.DOCUMENT)
            .isEmpty();
  }

  /** {@code настаивал, что название предполагает …, и выступал}: предполагает is in the clause. */
  private boolean isEmbedded(List<Frame> frames, int index) {
    for (int before = 0; before < index; before++) {
      if (frames.get(before).subject().isPresent()) {
        for (int at = frames.get(before).rightEdge(); at < frames.get(index).leftEdge(); at++) {
          if (passage.is(at, WordClass.COMPLEMENTIZER)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Two verbs of one subject have its gender and number in common. */
  private boolean matches(CueMatch before, CueMatch cue) {
    if (before.form() != CueForm.FINITE) {
      return false;
    }
    Token first = passage.token(before.head());
    Token second = passage.token(cue.head());
    return sameOrSilent(first, second, Feature.PLURAL)
        && sameOrSilent(first, second, Feature.FEMININE)
        && sameOrSilent(first, second, Feature.MASCULINE)
        && sameOrSilent(first, second, Feature.NEUTER);
  }

  private boolean sameOrSilent(Token first, Token second, Feature feature) {
    if (passage.tables().rules().subjectCase().isEmpty()
        || first.can(Feature.PRESENT)
        || second.can(Feature.PRESENT)
        || first.can(Feature.FUTURE)
        || second.can(Feature.FUTURE)) {
      return true;
    }
    return first.can(feature) == second.can(feature);
  }

  /** The subject of the sentence: the first noun phrase that opens a clause. */
  Optional<Subject> matrix() {
    List<Segment> all = new ArrayList<>();
    int end = passage.size();
    while (end > 0) {
      Segment segment = segments.before(end);
      all.add(0, segment);
      end = segment.first() - 1;
    }
    for (Segment segment : all) {
      if (segment.kind() == Segment.Kind.ADVERBIAL
          && passage.is(segment.first(), WordClass.PREPOSITION)) {
        int verb = segment.first();
        while (verb < segment.end() && !cues[verb] && !passage.isFinite(verb)) {
          verb++;
        }
        if (verb < segment.end()) {
          Optional<Subject> found =
              passage.tables().rules().subjectCase().isPresent()
                  ? NounPhrases.read(passage, segment.first(), verb, true)
                  : lastPhrase(segment.first(), verb);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      if (segment.kind() == Segment.Kind.NOUNS || segment.kind() == Segment.Kind.CLAUSE) {
        if (passage.is(segment.first(), WordClass.COMPLEMENTIZER)) {
          continue;
        }
        int until = segment.first();
        while (until < segment.end()
            && !cues[until]
            && !passage.isFinite(until)
            && !(until > segment.first() && mayBeVerb(until))) {
          until++;
        }
        if (until > segment.first()) {
          Optional<Subject> found =
              NounPhrases.read(passage, segment.first(), until, true)
                  .filter(subject -> !isStrange(subject))
                  .map(this::withoutVerb);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Thủ tướng thăm bà con và yêu cầu}: behind the names an unknown word is the verb. */
  private Subject withoutVerb(Subject subject) {
    Optional<Named> named =
        passage.isIsolating() ? passage.namedAt(subject.head()) : Optional.empty();
    if (named.isEmpty()) {
      return subject;
    }
    int end = named.get().end();
    while (passage.namedAt(end).isPresent()) {
      end = passage.namedAt(end).get().end();
    }
    boolean verb =
        end < subject.end()
            && passage.token(end).isWord()
            && !passage.token(end).isCapitalised()
            && !passage.isAny(end, WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit());
    return verb ? subject.to(end) : subject;
  }

  private boolean mayBeVerb(int index) {
    Token token = passage.token(index);
    return passage.namedAt(index).isEmpty()
        && !token.isCapitalised()
        && (token.can(Feature.PAST) || passage.isAny(index, WordClass.AUXILIARY.bit()));
  }

  /** The comma or conjunction that joins a verb to the one before. */
  private int cutBefore(int group) {
    int at = group;
    while (at > 0) {
      int before = passage.functionBefore(at);
      if (passage.isAny(before, JOINS | WordClass.SUBORDINATOR.bit() | WordClass.FILLER.bit())) {
        at = before;
      } else {
        break;
      }
    }
    if (at > 0 && (passage.isComma(at - 1) || passage.isDash(at - 1))) {
      return at - 1;
    }
    return at < group && !passage.is(at, WordClass.SUBORDINATOR) ? at : -1;
  }

  private int commaBefore(int index) {
    return index > 0 && (passage.isComma(index - 1) || passage.isDash(index - 1))
        ? index - 1
        : index;
  }

  private int cutBeforeOwn(CueMatch cue, int first, int left, int right) {
    int cut = cutBeforeSubject(first);
    return cut < 0 && isTail(cue, left, right) ? left - 1 : cut;
  }

  /** {@code …, the paper reported on Sunday.}: everything before was said. */
  private boolean isTail(CueMatch cue, int left, int right) {
    if (left == 0 || !passage.isComma(left - 1) || !cue.entry().governsClause()) {
      return false;
    }
    for (int index = right; index < passage.size(); index++) {
      if (passage.isStop(index) || passage.isMark(index, ";")) {
        return true;
      }
      if (passage.isFinite(index)
          || passage.is(index, WordClass.COMPLEMENTIZER)
          || passage.isComma(index)
          || passage.isQuoted(index)
          || index == right
              && !passage.is(index, WordClass.PREPOSITION)
              && passage.dateEnd(index).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** {@code …, and he blamed}: the sentence goes on with another statement. */
  private int cutBeforeSubject(int first) {
    if (first == 0) {
      return -1;
    }
    int before = passage.functionBefore(first);
    boolean pronoun = passage.tables().pronouns().at(passage.tokens(), first).isPresent();
    boolean comma = passage.isComma(before - 1);
    if (passage.isAny(before, JOINS) && (comma || pronoun)) {
      return comma ? before - 1 : before;
    }
    return pronoun && passage.isComma(first - 1) && passage.tables().rules().subjectCase().isEmpty()
        ? first - 1
        : -1;
  }

  /** The speaker behind a phrase or noun: {@code according to X}, {@code по словам X}. */
  private Frame owner(CueMatch cue) {
    int start = cue.end();
    int left = cue.first();
    int cut = left > 0 && passage.isComma(left - 1) ? left - 1 : left > 0 ? left : -1;
    Optional<Subject> inside = insidePronoun(cue);
    if (inside.isPresent()) {
      return new Frame(cue, inside, Frame.Relation.OWNER, left, cue.end(), cut);
    }
    if (cue.entry().kind() == CueKind.NOUN) {
      return nounOwner(cue);
    }
    if (passage.is(start, WordClass.PREPOSITION) && passage.isIsolating()) {
      start = passage.functionEnd(start);
    }
    int end = ownerEnd(start);
    Optional<Subject> subject =
        start < end && standsFree(cue) && isInCase(cue, start)
            ? NounPhrases.read(passage, start, end, false)
            : Optional.empty();
    return subject.isPresent()
        ? new Frame(cue, subject, Frame.Relation.OWNER, left, end, cut)
        : new Frame(cue, subject, Frame.Relation.NONE, left, end, -1);
  }

  /** Where words have no endings, only a comma tells {@code theo ông X} from {@code theo đuổi}. */
  private boolean standsFree(CueMatch cue) {
    int before = cue.first() - 1;
    return !passage.isIsolating()
        || before < 0
        || !passage.token(before).isWord()
        || passage.isAny(before, JOINS | WordClass.FILLER.bit());
  }

  /** {@code по данным министра}, but {@code по данным вопросам}. */
  private boolean isInCase(CueMatch cue, int first) {
    Feature wanted =
        cue.entry().governs(Complement.GEN)
            ? Feature.GENITIVE
            : cue.entry().governs(Complement.DAT) ? Feature.DATIVE : Feature.NOMINATIVE;
    Token token = passage.token(first);
    return wanted == Feature.NOMINATIVE
        || passage.namedAt(first).isPresent()
        || passage.isQuoted(first)
        || NounPhrases.canBeIn(token, wanted)
        || token.shape() == Shape.NUMBER
        || token.readings().stream()
            .noneMatch(
                reading ->
                    reading.features().contains(Feature.NOMINATIVE)
                        || reading.features().contains(Feature.DATIVE)
                        || reading.features().contains(Feature.INSTRUMENTAL));
  }

  /** {@code по его словам}, {@code in his words}. */
  private Optional<Subject> insidePronoun(CueMatch cue) {
    for (int index = cue.first(); index < cue.end(); index++) {
      int at = index;
      Optional<PhraseMatch<Pronoun>> pronoun =
          passage
              .tables()
              .pronouns()
              .at(passage.tokens(), at)
              .filter(match -> match.value().possessive());
      if (pronoun.isPresent()) {
        return Optional.of(
            new Subject(
                at,
                pronoun.get().end(),
                at,
                pronoun.get().end(),
                Optional.of(pronoun.get().value()),
                Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private int ownerEnd(int start) {
    int index = start;
    while (index < passage.size()) {
      Optional<Named> named = passage.namedAt(index);
      if (named.isPresent()) {
        index = named.get().end();
        continue;
      }
      if (passage.opensQuote(index)
          || passage.isAny(index, PHRASE_ENDS & ~WordClass.ASIDE.bit())
          || passage.isFinite(index)
          || passage.isMark(index, ",;:!?.…»”") && !isInitial(index)
          || passage.isDash(index)) {
        return index;
      }
      index++;
    }
    return index;
  }

  /** {@code Trump's accusation}, {@code обвинение Трампа}, {@code cáo buộc của ông Trump}. */
  private Frame nounOwner(CueMatch cue) {
    int before = cue.first();
    if (passage.tables().rules().modifiersStandFirst()) {
      if (before > 1 && passage.token(before - 1).form().equals("'s")) {
        Optional<Named> named = passage.namedAt(before - 2);
        if (named.isPresent()) {
          Optional<Subject> subject =
              NounPhrases.read(passage, named.get().first(), before - 1, false);
          return new Frame(cue, subject, Frame.Relation.OWNER, named.get().first(), cue.end(), -1);
        }
        if (passage.token(before - 2).isCapitalised()) {
          return new Frame(
              cue,
              NounPhrases.read(passage, before - 2, before - 1, false),
              Frame.Relation.OWNER,
              before - 2,
              cue.end(),
              -1);
        }
      }
      return new Frame(cue, Optional.empty(), Frame.Relation.NONE, cue.first(), cue.end(), -1);
    }
    int start = cue.end();
    if (passage.is(start, WordClass.PREPOSITION) && passage.namedAt(start).isEmpty()) {
      start = passage.functionEnd(start);
    }
    Optional<Named> named = passage.namedAt(start);
    if (named.isEmpty() && start < passage.size() && passage.token(start).isCapitalised()) {
      return new Frame(
          cue,
          NounPhrases.read(passage, start, start + 1, false),
          Frame.Relation.OWNER,
          cue.first(),
          start + 1,
          -1);
    }
    int last = start;
    while (named.isEmpty()
        && last < passage.size()
        && last < start + 3
        && passage.is(last, WordClass.HONORIFIC)) {
      last++;
      named = passage.namedAt(last);
    }
    if (named.isEmpty()
        && last > start
        && last < passage.size()
        && passage.token(last).isCapitalised()) {
      return new Frame(
          cue,
          NounPhrases.read(passage, start, last + 1, false),
          Frame.Relation.OWNER,
          cue.first(),
          last + 1,
          -1);
    }
    if (named.isEmpty()) {
      return new Frame(cue, Optional.empty(), Frame.Relation.NONE, cue.first(), cue.end(), -1);
    }
    int end = named.get().end();
    return new Frame(
        cue,
        NounPhrases.read(passage, start, end, false),
        Frame.Relation.OWNER,
        cue.first(),
        end,
        -1);
  }
}
