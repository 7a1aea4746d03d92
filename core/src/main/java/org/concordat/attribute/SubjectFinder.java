package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the subject of each cue of a sentence: before it, behind it, or that of another verb. */
final class SubjectFinder {

  private final Passage passage;
  private final Segments segments;
  private final SubjectBefore ahead;
  private final SubjectBehind inverted;
  private final SpeakingPlaces places;
  private final SharedSubjects sharing;
  private final PhraseOwners owners;
  private final Agreement agreement;
  private final FrameCuts cuts;
  private final FrameRules rules;

  SubjectFinder(Passage passage, List<CueMatch> matches) {
    CueVerbs cues = CueVerbs.of(passage, matches);
    this.segments = new Segments(passage, cues);
    this.passage = passage;
    this.ahead = new SubjectBefore(passage, cues, segments);
    this.inverted = new SubjectBehind(passage);
    this.places = new SpeakingPlaces(passage);
    this.sharing = new SharedSubjects(passage, cues, segments);
    this.owners = new PhraseOwners(passage);
    this.agreement = new Agreement(passage);
    this.cuts = new FrameCuts(passage);
    this.rules = new FrameRules(passage);
  }

  /** Joins every cue with its subject, from left to right. */
  List<Frame> frames(List<CueMatch> matches) {
    List<Frame> frames = new ArrayList<>();
    for (CueMatch match : matches) {
      Frame frame = frame(match, frames);
      frames.add(
          rules.isAskedFor(frame, frames) ? FrameRules.withoutSubject(frame) : rules.uncut(frame));
    }
    if (passage.isIsolating()) {
      rules.lendSubject(frames);
    }
    return frames;
  }

  private Frame frame(CueMatch cue, List<Frame> earlier) {
    return switch (cue.form()) {
      case FINITE -> finite(cue, earlier);
      case GERUND -> {
        int with = CueMatcher.comitative(passage, cue.groupFirst());
        yield with < 0 ? sharing.find(cue, earlier) : accompanied(cue, with);
      }
      case INFINITIVE -> sharing.find(cue, earlier);
      case NOMINAL -> owners.find(cue);
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
        cuts.commaBefore(with));
  }

  private Frame finite(CueMatch cue, List<Frame> earlier) {
    // bà Hoa lên mạng để thông báo rằng …
    if (passage.isIsolating() && passage.is(cue.groupFirst() - 1, WordClass.PURPOSE)) {
      return sharing.find(cue, earlier);
    }
    Region region = ahead.find(cue);
    boolean inverts = passage.tables().rules().subjectMayFollowVerb();
    Optional<Subject> before =
        region
            .subject()
            // главы группы Анны Ли, которая написала: the case of a name before a relative is its
            // own
            .filter(found -> region.relative() || agreement.agrees(found, cue))
            .filter(found -> !holdsClause(found));
    if (before.isPresent()
        && !(inverts && inverted.looksInverted(cue, before.get()))
        && !(inverts && inverted.isAsideOfAuthor(cue))) {
      Subject subject = before.get();
      int left = Math.min(subject.first(), cue.groupFirst());
      return new Frame(
          asideOf(cue, region),
          before,
          region.relative() ? Frame.Relation.ANTECEDENT : Frame.Relation.BEFORE,
          region.aside() ? region.opener() : left,
          cue.end(),
          region.aside()
              ? cuts.commaBefore(region.opener())
              : cuts.cutBeforeOwn(cue, subject.first(), left, cue.end()));
    }
    if (inverts) {
      Optional<Subject> behind = inverted.find(cue);
      if (behind.isPresent()) {
        int left = region.aside() ? region.opener() : cue.groupFirst();
        return new Frame(
            asideOf(cue, region),
            behind,
            Frame.Relation.AFTER,
            left,
            Math.max(cue.end(), behind.get().end()),
            region.aside()
                ? cuts.commaBefore(left)
                : cuts.cutBeforeOwn(cue, left, left, Math.max(cue.end(), behind.get().end())));
      }
    }
    Optional<Subject> place = places.before(cue, segments.before(cue.groupFirst()));
    if (place.isPresent()) {
      return new Frame(cue, place, Frame.Relation.BEFORE, place.get().first() - 1, cue.end(), -1);
    }
    if (region.isOpen() && !region.aside()) {
      return sharing.find(cue, earlier);
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
}
