package org.concordat.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.index.CountFact;

/**
 * Brings counts of one thing together and says which exclude each other. Lives for one question.
 */
final class CountGroups {

  /** News of one event come within weeks of each other ... */
  private static final long MOST_DAYS = 31;

  /** ... mostly within days ... */
  private static final long FEW_DAYS = 4;

  /** Without a verb on either side the numbers must be near. */
  private static final double GREATEST_RATIO_OF_SILENT = 1.3;

  /** Documents so much alike report one event beyond doubt. */
  private static final double CERTAIN = 0.25;

  /** ... but signatures and the like are counted for years. */
  private static final long MOST_DAYS_OF_GROWTH = 800;

  /** "More than 30" holds 162, but nobody would put it so. */
  private static final double GREATEST_RATIO_OF_OPEN = 1.6;

  private static final Comparator<CountReport.Count> BY_TIME =
      Comparator.comparing((CountReport.Count count) -> count.published().orElse(""))
          .thenComparing(CountReport.Count::document)
          .thenComparing(count -> count.fact().span());

  private final CountClasses classes;
  private final EventSimilarity events;

  CountGroups(CountClasses classes, EventSimilarity events) {
    this.classes = classes;
    this.events = events;
  }

  List<CountReport.Group> of(List<CountReport.Count> counts) {
    List<CountReport.Count> sorted = new ArrayList<>(counts);
    sorted.sort(BY_TIME);
    List<List<CountReport.Count>> groups = new ArrayList<>();
    for (CountReport.Count count : sorted) {
      nearest(groups, count)
          .ifPresentOrElse(
              group -> group.add(count), () -> groups.add(new ArrayList<>(List.of(count))));
    }
    List<CountReport.Group> judged = new ArrayList<>(groups.stream().map(this::judge).toList());
    judged.sort(
        Comparator.comparing((CountReport.Group group) -> !group.contradictory())
            .thenComparing(group -> -group.documents())
            .thenComparing(group -> -group.counts().size()));
    return judged;
  }

  /**
   * The group whose number is nearest: of 141 for and 5 against in one article, 138 elsewhere is
   * the first and 7 the second.
   */
  private Optional<List<CountReport.Count>> nearest(
      List<List<CountReport.Count>> groups, CountReport.Count count) {
    List<CountReport.Count> best = null;
    double least = Double.POSITIVE_INFINITY;
    for (List<CountReport.Count> group : groups) {
      double distance = Double.POSITIVE_INFINITY;
      boolean comparable = true;
      int sameEvent = 0;
      for (CountReport.Count other : group) {
        comparable &= comparable(other, count) || isDisputed(group, other, count);
        sameEvent += sameEvent(other, count) ? 1 : 0;
        distance = Math.min(distance, distance(other, count));
      }
      if (comparable && 3 * sameEvent >= group.size() && distance < least) {
        best = group;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether an article gives two numbers of one thing because somebody disputes the other: some
   * other article gives exactly this one for it.
   */
  private boolean isDisputed(
      List<CountReport.Count> group, CountReport.Count inGroup, CountReport.Count count) {
    return inGroup.document().equals(count.document())
        && classes.sameRelation(inGroup.fact(), count.fact())
        && ratio(inGroup, count) <= Math.log(classes.greatestRatio(inGroup.fact(), count.fact()))
        && group.stream()
            .filter(other -> !other.document().equals(count.document()))
            .anyMatch(
                other ->
                    comparable(other, count)
                        && other.fact().value().compareTo(count.fact().value()) == 0);
  }

  private boolean comparable(CountReport.Count one, CountReport.Count other) {
    boolean compatible = !Interval.of(one.fact()).excludes(Interval.of(other.fact()));
    double greatest = classes.greatestRatio(one.fact(), other.fact());
    if (isOpen(one.fact()) || isOpen(other.fact())) {
      greatest = Math.min(greatest, GREATEST_RATIO_OF_OPEN);
    }
    if (ratio(one, other) > Math.log(greatest)) {
      return false;
    }
    // Two numbers of one article that exclude each other count two things.
    return compatible
        || !one.document().equals(other.document())
            && (classes.sameRelation(one.fact(), other.fact())
                || classes.areSilentAndSpecial(one.fact(), other.fact())
                    && areOfOneDay(one, other));
  }

  /** Whether two articles come within days of each other and surely report one event. */
  private boolean areOfOneDay(CountReport.Count one, CountReport.Count other) {
    return one.published().isPresent()
        && other.published().isPresent()
        && near(one, other, FEW_DAYS)
        && ratio(one, other) <= Math.log(GREATEST_RATIO_OF_SILENT)
        && events.similarity(one.document(), other.document()) >= CERTAIN;
  }

  private static boolean isOpen(CountFact fact) {
    return switch (fact.comparator()) {
      case GREATER, AT_LEAST, LESS, AT_MOST -> fact.maximum().isEmpty();
      case EQUAL, ABOUT -> false;
    };
  }

  private static double distance(CountReport.Count one, CountReport.Count other) {
    if (!Interval.of(one.fact()).excludes(Interval.of(other.fact()))) {
      // An open interval holds every greater number; nearness still decides between groups.
      return Math.min(0.1, ratio(one, other) * 0.1);
    }
    return 0.1 + ratio(one, other);
  }

  private static double ratio(CountReport.Count one, CountReport.Count other) {
    double left = one.fact().value().doubleValue();
    double right = other.fact().value().doubleValue();
    return left <= 0 || right <= 0 ? Double.POSITIVE_INFINITY : Math.abs(Math.log(left / right));
  }

  private boolean sameEvent(CountReport.Count one, CountReport.Count other) {
    if (one.document().equals(other.document())) {
      return true;
    }
    boolean growth = classes.grows(one.fact()) && classes.grows(other.fact());
    boolean days =
        one.published().isPresent() && other.published().isPresent() && near(one, other, FEW_DAYS);
    return near(one, other, growth ? MOST_DAYS_OF_GROWTH : MOST_DAYS)
        && events.same(one.document(), other.document(), days);
  }

  private static boolean near(CountReport.Count one, CountReport.Count other, long days) {
    if (one.published().isEmpty() || other.published().isEmpty()) {
      return true;
    }
    LocalDate left = LocalDate.parse(one.published().get());
    LocalDate right = LocalDate.parse(other.published().get());
    return Math.abs(ChronoUnit.DAYS.between(left, right)) <= days;
  }

  /** Each count is held against those before it, from the last update on. */
  private CountReport.Group judge(List<CountReport.Count> counts) {
    List<CountReport.Count> judged = new ArrayList<>();
    List<CountReport.Count> standing = new ArrayList<>();
    for (CountReport.Count count : counts) {
      CountReport.Verdict verdict = verdict(standing, count);
      judged.add(count.with(verdict));
      if (verdict == CountReport.Verdict.UPDATE) {
        standing.clear();
      }
      if (verdict != CountReport.Verdict.CONTRADICTS) {
        standing.add(count);
      }
    }
    CountReport.Count first = counts.get(0);
    Optional<String> relation =
        counts.stream().flatMap(count -> count.fact().relation().stream()).findFirst();
    return new CountReport.Group(first.fact().counted().get(0), relation, judged);
  }

  private CountReport.Verdict verdict(List<CountReport.Count> standing, CountReport.Count count) {
    Interval interval = Interval.of(count.fact());
    if (standing.stream().noneMatch(other -> Interval.of(other.fact()).excludes(interval))) {
      return CountReport.Verdict.AGREES;
    }
    boolean update =
        classes.grows(count.fact())
            && standing.stream().allMatch(other -> isLaterAndHigher(count, other));
    return update ? CountReport.Verdict.UPDATE : CountReport.Verdict.CONTRADICTS;
  }

  private static boolean isLaterAndHigher(CountReport.Count count, CountReport.Count before) {
    boolean later =
        count.published().isPresent()
            && before.published().isPresent()
            && count.published().get().compareTo(before.published().get()) > 0;
    return later && count.fact().value().compareTo(before.fact().value()) > 0;
  }
}
