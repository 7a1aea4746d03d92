package org.concordat.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.transcription.NameKey;
import org.concordat.analysis.transcription.NameSex;
import org.concordat.link.Honorifics.Hint;
import org.concordat.link.NamedMention.Reading;

/**
 * The persons whom a document has introduced, by key and by each word of their names. Lives for one
 * document, in one thread.
 */
final class BearerIndex {

  /** Bearers of one word that are looked at, the latest first; keeps long documents linear. */
  private static final int MOST = 50;

  private final List<Bearer> bearers = new ArrayList<>();
  private final Map<String, List<Bearer>> byKey = new HashMap<>();
  private final Map<String, List<Bearer>> byWord = new HashMap<>();
  private final Map<String, Bearer> byCallingKey = new HashMap<>();
  private final Map<String, Bearer> byId = new HashMap<>();

  void add(Bearer bearer) {
    bearers.add(bearer);
    Reading name = bearer.fullest();
    byKey.computeIfAbsent(name.key(), any -> new ArrayList<>(1)).add(bearer);
    bearer.known().ifPresent(person -> byId.putIfAbsent(person.id(), bearer));
    byCallingKey.putIfAbsent(NameKey.key(name.word(name.structure().calling())), bearer);
    for (int index = 0; index < name.size(); index++) {
      Set<String> words = name.size() == 1 ? name.forms().get(0) : Set.of(name.word(index));
      for (String word : words) {
        byWord.computeIfAbsent(word, any -> new ArrayList<>(1)).add(bearer);
      }
    }
  }

  List<Bearer> bearers() {
    return bearers;
  }

  Optional<Bearer> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Somebody with the same name; of several the one whose sex fits. */
  Optional<Bearer> byName(NamedMention mention) {
    List<Bearer> same = byKey.getOrDefault(mention.reading().key(), List.of());
    Optional<Bearer> fitting = same.stream().filter(bearer -> fits(bearer, mention)).findFirst();
    return fitting.isPresent() || same.isEmpty() ? fitting : Optional.of(same.get(same.size() - 1));
  }

  private static boolean fits(Bearer bearer, NamedMention mention) {
    return bearer.allows(mention.hint().map(Hint::sex).orElse(NameSex.UNKNOWN));
  }

  /**
   * Somebody of whose longer name a name of several words is part: {@code Lopez Obrador}, {@code Д.
   * Песков}.
   */
  Optional<Bearer> byPart(NamedMention mention) {
    Reading part = mention.reading();
    Set<Bearer> candidates = new LinkedHashSet<>();
    for (int index = 0; index < part.size(); index++) {
      if (!part.isInitial(index)) {
        candidates.addAll(bearing(part.forms().get(index)));
      }
    }
    return candidates.stream()
        .filter(bearer -> fits(bearer, mention) && isPart(part, bearer.fullest()))
        .findFirst();
  }

  private static boolean isPart(Reading part, Reading whole) {
    int next = 0;
    int words = 0;
    boolean calling = false;
    for (int index = 0; index < part.size(); index++) {
      int at = find(part, index, whole, next);
      if (at < 0) {
        return false;
      }
      next = at + 1;
      if (!part.isInitial(index)) {
        words++;
        calling |= at == whole.structure().calling();
      }
    }
    return whole.size() > 1 && (words > 1 || calling);
  }

  private static int find(Reading part, int index, Reading whole, int from) {
    for (int at = from; at < whole.size(); at++) {
      boolean meets =
          part.isInitial(index) || whole.isInitial(at)
              ? part.word(index).charAt(0) == whole.word(at).charAt(0)
              : part.forms().get(index).contains(whole.word(at));
      if (meets) {
        return at;
      }
    }
    return -1;
  }

  /** The likeliest bearer of a single word, which may stand in another script: Branstad. */
  Optional<Bearer> byWord(NamedMention mention, Optional<PersonCatalog.Person> famous) {
    Optional<Bearer> spelt = bySpelling(mention, famous);
    return spelt.isPresent()
        ? spelt
        : Optional.ofNullable(byCallingKey.get(mention.reading().key()))
            .filter(bearer -> isOtherScript(bearer.fullest().name(), mention.reading().name()));
  }

  private static boolean isOtherScript(String left, String right) {
    return Character.UnicodeScript.of(left.codePointAt(0))
        != Character.UnicodeScript.of(right.codePointAt(0));
  }

  private Optional<Bearer> bySpelling(NamedMention mention, Optional<PersonCatalog.Person> famous) {
    Optional<Bearer> best = Optional.empty();
    int most = 0;
    for (Bearer bearer : bearing(mention.reading().forms().get(0))) {
      int score = fits(bearer, mention) ? score(bearer, mention, famous) : 0;
      boolean later = best.isPresent() && bearer.last() > best.get().last();
      if (score > most || score == most && score > 0 && later) {
        best = Optional.of(bearer);
        most = score;
      }
    }
    return best;
  }

  private static int score(
      Bearer bearer, NamedMention mention, Optional<PersonCatalog.Person> famous) {
    Reading whole = bearer.fullest();
    int at = find(mention.reading(), 0, whole, 0);
    boolean exact = at >= 0 && whole.word(at).equals(mention.reading().word(0));
    boolean before = bearer.isIntroducedBefore(mention.placed());
    boolean known =
        famous.isPresent()
            && bearer.known().filter(person -> person.id().equals(famous.get().id())).isPresent();
    int place =
        at < 0 || at == whole.structure().calling()
            ? 6
            : whole.structure().familyLast() && at == 0 ? 3 : 2;
    return place + (before ? 4 : 0) + (exact ? 1 : 0) + (known ? 1 : 0);
  }

  private Set<Bearer> bearing(Set<String> forms) {
    Set<Bearer> found = new LinkedHashSet<>();
    for (String form : forms) {
      List<Bearer> list = byWord.getOrDefault(form, List.of());
      found.addAll(list.subList(Math.max(0, list.size() - MOST), list.size()));
    }
    return found;
  }
}
