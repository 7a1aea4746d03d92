package org.concordat.attribute;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.model.OfficialMention;

/** Who has been spoken of so far in a document. Lives for one document, in one thread. */
final class Discourse {

  /** How many referents are remembered: enough for a paragraph or two. */
  private static final int MEMORY = 24;

  private static final int FARTHEST = 6;

  private final Deque<Referent> recent = new ArrayDeque<>();
  private final Map<String, Referent> titles = new HashMap<>();
  private final Map<String, Holder> offices = new HashMap<>();
  private final Deque<Holder> holders = new ArrayDeque<>();
  private final Map<String, Feature> genders = new HashMap<>();

  void mention(Referent referent) {
    recent.addFirst(referent);
    if (recent.size() > MEMORY) {
      recent.removeLast();
    }
  }

  void title(String lemma, Referent referent) {
    titles.put(lemma, referent);
  }

  Optional<Referent> bearer(String lemma) {
    return Optional.ofNullable(titles.get(lemma));
  }

  /** Learns who holds an office. */
  void office(OfficialMention official, Referent referent) {
    holders.addFirst(new Holder(official, referent));
    if (holders.size() > MEMORY) {
      holders.removeLast();
    }
    official.roleLabel().ifPresent(role -> offices.put(role, new Holder(official, referent)));
  }

  /** Who holds an office: the one named last. */
  Optional<Referent> holder(OfficialMention official) {
    return official
        .roleLabel()
        .flatMap(role -> Optional.ofNullable(offices.get(role)))
        .filter(holder -> OfficeHolders.sameBody(holder.official(), official))
        .map(Holder::referent);
  }

  /**
   * The last one named before a sentence who holds an office that a word can take up: {@code the
   * diplomat} after an ambassador.
   */
  Optional<Referent> described(
      DescriptorTable.Roles roles, Optional<String> country, int sentence) {
    return holders.stream()
        .filter(holder -> holder.referent().sentence() < sentence)
        .filter(holder -> holder.official().roleLabel().filter(roles::contains).isPresent())
        .filter(
            holder ->
                country.isEmpty()
                    || holder.official().affiliation().isEmpty()
                    || holder.official().affiliation().equals(country))
        .map(Holder::referent)
        .findFirst();
  }

  private record Holder(OfficialMention official, Referent referent) {}

  /** Takes a hint that any other overrules: a given name may be of both sexes. */
  void guessGender(String id, Feature gender) {
    if (gender != Feature.NEUTER) {
      genders.putIfAbsent(id, gender);
    }
  }

  /** {@code сообщила}: a verb or an honorific tells for sure. */
  void learnGender(String id, Feature gender) {
    if (gender != Feature.NEUTER) {
      genders.put(id, gender);
    }
  }

  Feature gender(Optional<String> id, Feature otherwise) {
    return id.map(known -> genders.getOrDefault(known, otherwise)).orElse(otherwise);
  }

  /** Whom a pronoun means: the one in the foreground of the nearest sentence whom it fits. */
  Optional<Referent> find(Pronoun pronoun, int sentence) {
    Referent best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Referent referent : recent) {
      int distance = sentence - referent.sentence();
      Referent known =
          new Referent(
              referent.id(),
              gender(referent.id(), referent.gender()),
              referent.plural(),
              referent.body(),
              referent.sentence(),
              referent.weight());
      if (distance > FARTHEST || !known.fits(pronoun)) {
        continue;
      }
      int score = referent.weight() * 2 - distance * 3;
      if (score > bestScore) {
        best = referent;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }
}
