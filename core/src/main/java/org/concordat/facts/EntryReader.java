package org.concordat.facts;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.facts.ClauseWords.Kind;
import org.concordat.facts.ClauseWords.Word;
import org.concordat.facts.TreatyProfile.Day;
import org.concordat.facts.TreatyProfile.Delay;
import org.concordat.facts.TreatyProfile.EntryIntoForce;
import org.concordat.facts.TreatyProfile.Unit;

/**
 * Reads {@code enters into force on the sixtieth day after the deposit of the sixth instrument}.
 * Stateless.
 */
final class EntryReader {

  private static final int REACH = 4;
  private static final int REACH_BEFORE = 8;

  private EntryReader() {}

  /** The first clause that says when; of articles about it those first. */
  static Optional<EntryIntoForce> read(List<Clause> clauses) {
    return clauses.stream().flatMap(clause -> read(clause).stream()).findFirst();
  }

  private static Optional<EntryIntoForce> read(Clause clause) {
    Optional<PhraseMatch<Word>> entry = clause.first(Kind.ENTRY);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> instruments = Optional.empty();
    Optional<Delay> delay = Optional.empty();
    for (NumberExpression number : clause.numbers()) {
      Optional<Kind> counted = counted(clause, number);
      int value = number.value().intValue();
      if (counted.filter(kind -> kind == Kind.CONDITION).isPresent()) {
        instruments = instruments.or(() -> Optional.of(value));
      } else if (delay.isEmpty()) {
        delay = counted.map(kind -> new Delay(value, Unit.valueOf(kind.name())));
      }
    }
    Optional<String> date = clause.days().stream().map(Day::iso).findFirst();
    boolean last = instruments.isEmpty() && hasLast(clause);
    boolean signature =
        instruments.isEmpty()
            && date.isEmpty()
            && !last
            && isOnSignature(clause, entry.get().end());
    return instruments.isPresent() || date.isPresent() || last || signature
        ? Optional.of(new EntryIntoForce(instruments, delay, date, last, signature, clause.span()))
        : Optional.empty();
  }

  /** What a number counts: what stands behind it, before a {@code thứ} that makes it an ordinal. */
  private static Optional<Kind> counted(Clause clause, NumberExpression number) {
    for (int mark : List.of(number.numberToken(), number.numberToken() - 1)) {
      if (clause.at(mark, Kind.ORDINAL).isPresent()) {
        return before(clause, mark);
      }
    }
    return behind(clause, number.endToken());
  }

  private static Optional<Kind> behind(Clause clause, int end) {
    List<Token> tokens = clause.tokens();
    for (int at = end; at < Math.min(tokens.size(), end + REACH); at++) {
      if (",;.".contains(tokens.get(at).surface())) {
        break;
      }
      Optional<Kind> kind = kind(clause, at);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private static Optional<Kind> before(Clause clause, int first) {
    for (int at = first - 1; at >= Math.max(0, first - REACH_BEFORE); at--) {
      Optional<Kind> kind = kind(clause, at);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private static Optional<Kind> kind(Clause clause, int at) {
    for (Kind kind : List.of(Kind.DAY, Kind.MONTH, Kind.YEAR, Kind.CONDITION)) {
      if (clause.at(at, kind).isPresent()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** {@code the last written notification}, {@code thông báo cuối cùng}. */
  private static boolean hasLast(Clause clause) {
    for (PhraseMatch<Word> last : clause.all(Kind.LAST)) {
      for (PhraseMatch<Word> condition : clause.all(Kind.CONDITION)) {
        int apart =
            condition.first() >= last.end()
                ? condition.first() - last.end()
                : last.first() - condition.end();
        if (apart >= 0 && apart < REACH) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOnSignature(Clause clause, int entryEnd) {
    return clause.all(Kind.SIGNATURE).stream()
        .anyMatch(match -> match.first() >= entryEnd && match.first() - entryEnd < REACH_BEFORE);
  }
}
