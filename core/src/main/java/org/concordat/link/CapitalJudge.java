package org.concordat.link;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.Language;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;
import org.concordat.analysis.table.Table;
import org.concordat.language.LanguageRegistry;
import org.concordat.link.CapitalCues.Cue;
import org.concordat.link.LinkContext.Placed;
import org.concordat.model.Mention;
import org.concordat.model.PlaceMention;

/**
 * Tells where a capital stands for its government: {@code Hanoi urged both sides}, not {@code the
 * talks in Hanoi}. Immutable and thread-safe.
 */
final class CapitalJudge {

  /** Words between the capital and its verb. */
  private static final int FARTHEST = 5;

  private final Map<String, String> capitals;
  private final Map<Language, CapitalCues> cues;

  private CapitalJudge(Map<String, String> capitals, Map<Language, CapitalCues> cues) {
    this.capitals = capitals;
    this.cues = cues;
  }

  static CapitalJudge load(LanguageRegistry languages) {
    Map<String, String> capitals = new HashMap<>();
    for (Table.Row row :
        Table.read(CapitalJudge.class, "/org/concordat/catalog/places.tsv").rows()) {
      if (row.need("kind").equals("capital")) {
        capitals.put("place:" + row.need("id"), "country:" + row.need("country"));
      }
    }
    Map<Language, CapitalCues> cues = new EnumMap<>(Language.class);
    for (Language language : languages.languages()) {
      cues.put(
          language,
          CapitalCues.load(languages.analysis(language), languages.rules(language).folder()));
    }
    return new CapitalJudge(Map.copyOf(capitals), cues);
  }

  /** Gives capitals that stand for governments their countries. */
  void link(LinkContext context, Map<Integer, Mention> linked) {
    List<Placed> mentions = context.mentions();
    for (Placed placed : mentions) {
      if (placed.mention() instanceof PlaceMention place
          && place.country().isEmpty()
          && !place.adjectival()) {
        Optional<String> country = place.id().flatMap(id -> Optional.ofNullable(capitals.get(id)));
        if (country.isPresent() && isGovernment(placed, mentions)) {
          linked.put(
              placed.index(),
              new PlaceMention(
                  place.span(), place.id(), place.name(), false, country, place.evidence()));
        }
      }
    }
  }

  private boolean isGovernment(Placed placed, List<Placed> mentions) {
    CapitalCues words = cues.get(placed.sentence().language());
    if (words == null) {
      return false;
    }
    List<Token> tokens = placed.tokens();
    int first = placed.first();
    int end = placed.end();
    // Beijing and Washington are at odds: what is said of one is said of both.
    Optional<Placed> left = neighbour(placed, mentions, -1, words);
    Optional<Placed> right = neighbour(placed, mentions, 1, words);
    if (left.isPresent()) {
      first = left.get().first();
    }
    if (right.isPresent()) {
      end = right.get().end();
    }
    int place = words.startBefore(Cue.PLACE, tokens, first);
    int government = words.startBefore(Cue.BEFORE, tokens, first);
    if (place >= 0 && (government < 0 || government >= place)) {
      return false;
    }
    return government >= 0 || isOwner(words, tokens, first, end) || acts(words, tokens, end);
  }

  private Optional<Placed> neighbour(
      Placed placed, List<Placed> mentions, int step, CapitalCues words) {
    int at = placed.index() + step;
    if (at < 0 || at >= mentions.size()) {
      return Optional.empty();
    }
    Placed other = mentions.get(at);
    boolean capital =
        other.mention() instanceof PlaceMention place
            && place.id().filter(capitals::containsKey).isPresent();
    if (!capital || other.sentenceIndex() != placed.sentenceIndex()) {
      return Optional.empty();
    }
    int from = step < 0 ? other.end() : placed.end();
    int to = step < 0 ? placed.first() : other.first();
    return to > from && words.endAt(Cue.AND, placed.tokens(), from) == to
        ? Optional.of(other)
        : Optional.empty();
  }

  /** {@code Beijing's position}, {@code a campaign by Washington}, {@code позиция Москвы}. */
  private static boolean isOwner(CapitalCues words, List<Token> tokens, int first, int end) {
    int of = words.startBefore(Cue.OF, tokens, first);
    int noun = of >= 0 ? of : first;
    if (words.before(Cue.NOUN, tokens, noun)) {
      return true;
    }
    boolean possessive = end < tokens.size() && isPossessive(tokens.get(end));
    return possessive
        && (words.at(Cue.NOUN, tokens, end + 1) || words.at(Cue.NOUN, tokens, end + 2));
  }

  private static boolean isPossessive(Token token) {
    return token.surface().equals("'s") || token.surface().equals("’s");
  }

  /** {@code Athens has long insisted}, {@code Москва заявила}, {@code Hà Nội cho biết}. */
  private static boolean acts(CapitalCues words, List<Token> tokens, int end) {
    int index = end;
    while (index < tokens.size() && index - end < FARTHEST) {
      if (words.at(Cue.VERB, tokens, index)) {
        return true;
      }
      int filler = words.endAt(Cue.FILLER, tokens, index);
      boolean adverb = tokens.get(index).partOfSpeech() == PartOfSpeech.ADVERB;
      if (filler == index && !adverb) {
        return false;
      }
      index = Math.max(filler, index + 1);
    }
    return false;
  }
}
