package org.concordat.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.action.ActSentence.Named;
import org.concordat.action.ActWords.Kind;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Language;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.language.LanguageRegistry;
import org.concordat.link.LinkedText;
import org.concordat.model.Evidence;
import org.concordat.model.Mention;
import org.concordat.model.TreatyAct;
import org.concordat.model.TreatyAct.Force;
import org.concordat.model.TreatyMention;
import org.concordat.text.Sentence;

/**
 * Finds what states did to treaties: who signed, ratified, acceded, withdrew, and when. The door of
 * stage 4d. Immutable and thread-safe.
 */
public final class TreatyActFinder {

  private static final double PLAIN = 0.85;

  /** How far behind its verb a treaty begins at most, in words. */
  private static final int REACH = 12;

  /** Length of a year alone in ISO 8601. */
  private static final int YEAR = 4;

  private final States states = States.load();
  private final Map<Language, Reading> languages = new EnumMap<>(Language.class);

  /** How one language is read. */
  private record Reading(ActWords words, Parties parties, ForceReader forces, boolean cased) {}

  /**
   * Builds the finder: reads the tables of every language.
   *
   * @param registry the languages
   */
  public TreatyActFinder(LanguageRegistry registry) {
    for (Language language : registry.languages()) {
      ActWords words =
          ActWords.load(registry.analysis(language), registry.rules(language).folder());
      boolean cased = registry.rules(language).subjectCase().isPresent();
      languages.put(
          language,
          new Reading(words, new Parties(words, cased), new ForceReader(words, cased), cased));
    }
  }

  /**
   * Finds the acts of a text.
   *
   * @param text the text with its mentions linked
   * @return acts in text order; one for each party
   */
  public List<TreatyAct> find(LinkedText text) {
    Map<String, String> affiliations = new HashMap<>();
    ActSentence.learn(text.mentions(), affiliations);
    List<TreatyAct> found = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : text.text().sentences()) {
      List<Mention> mentions = new ArrayList<>();
      boolean treaty = false;
      while (next < text.mentions().size()
          && text.mentions().get(next).span().start() < sentence.span().end()) {
        Mention mention = text.mentions().get(next);
        if (sentence.span().contains(mention.span())) {
          mentions.add(mention);
          treaty |= mention instanceof TreatyMention;
        }
        next++;
      }
      Reading reading = languages.get(sentence.language());
      if (treaty && reading != null) {
        find(ActSentence.of(sentence, mentions, states, affiliations), reading, found);
      }
    }
    return found;
  }

  private static void find(ActSentence text, Reading reading, List<TreatyAct> found) {
    int at = 0;
    while (at < text.tokens().size()) {
      Optional<PhraseMatch<ActWords.Word>> act = act(text, at, reading);
      if (act.isEmpty()) {
        at++;
        continue;
      }
      at = act.get().end();
      Optional<Named> treaty = treaty(text, act.get(), reading);
      if (treaty.isPresent()) {
        List<Named> parties = reading.parties().of(text, act.get(), treaty.get());
        if (!parties.isEmpty()) {
          Force force = reading.forces().of(text, act.get(), parties);
          Optional<String> date = date(text, act.get(), treaty.get(), reading);
          parties.forEach(
              party -> found.add(act(text, act.get(), force, treaty.get(), party, date)));
        }
      }
    }
  }

  /** A word for an act that begins at a token, not inside a name, and is what it looks like. */
  private static Optional<PhraseMatch<ActWords.Word>> act(
      ActSentence text, int at, Reading reading) {
    if (text.isNamed(at)) {
      return Optional.empty();
    }
    return reading
        .words()
        .at(text.tokens(), at, Kind.VERB, Kind.NOUN)
        .filter(match -> !reading.cased() || isOfItsKind(text.tokens().get(at), match));
  }

  /** {@code подписание} is a noun, {@code подписан} no noun, whatever else they could be. */
  private static boolean isOfItsKind(Token token, PhraseMatch<ActWords.Word> match) {
    boolean noun = token.partOfSpeech() == PartOfSpeech.NOUN;
    return noun == (match.value().kind() == Kind.NOUN);
  }

  private static TreatyAct act(
      ActSentence text,
      PhraseMatch<ActWords.Word> act,
      Force force,
      Named treaty,
      Named party,
      Optional<String> date) {
    return new TreatyAct(
        text.sentence().span(act.first(), act.end()),
        act.value().act().orElseThrow(),
        force,
        treaty.id(),
        party.id(),
        party.span(),
        date,
        new Evidence("act." + (act.value().kind() == Kind.NOUN ? "noun" : "verb"), PLAIN));
  }

  /**
   * The treaty that an act is done to: the next one behind it, unless something else is its object;
   * of a passive, and in a language with cases, also the last one before it.
   */
  private static Optional<Named> treaty(
      ActSentence text, PhraseMatch<ActWords.Word> act, Reading reading) {
    Optional<Named> behind =
        ActSentence.firstFrom(text.treaties(), act.end())
            .filter(treaty -> treaty.first() - act.end() <= REACH)
            .filter(treaty -> isObject(text, act, treaty, reading));
    boolean passive =
        reading.cased()
            || reading.words().within(text.tokens(), act.first() - 8, act.first(), Kind.BE)
            || act.value().kind() == Kind.NOUN;
    return passive
        ? behind.or(
            () ->
                ActSentence.lastBefore(text.treaties(), act.first())
                    .filter(treaty -> act.first() - treaty.end() <= REACH))
        : behind;
  }

  /** Whether nothing else between the two can be the object, and no other clause begins. */
  private static boolean isObject(
      ActSentence text, PhraseMatch<ActWords.Word> act, Named treaty, Reading reading) {
    ActWords words = reading.words();
    List<Token> tokens = text.tokens();
    int at = act.end();
    while (at < treaty.first()) {
      Token token = tokens.get(at);
      Optional<PhraseMatch<ActWords.Word>> known =
          words.at(tokens, at, Kind.VERB, Kind.NOUN, Kind.PART, Kind.BY, Kind.REFUSE, Kind.PLAN);
      boolean named = text.isNamed(at) || text.isTime(at);
      boolean noun =
          token.shape() == Shape.LOWER && token.partOfSpeech() == PartOfSpeech.NOUN
              || words.at(tokens, at, Kind.TREATY).isPresent();
      boolean clause =
          reading.cased()
              && token.partOfSpeech() == PartOfSpeech.VERB
              && !token.can(Feature.INFINITIVE);
      if (";:".contains(token.surface()) || !named && (noun && known.isEmpty() || clause)) {
        return false;
      }
      at = known.filter(match -> !named).map(PhraseMatch::end).orElse(at + 1);
    }
    return true;
  }

  /**
   * The nearest time in the sentence. A year right behind the treaty is that of its name, where
   * cases show it or another time is named: {@code конвенции о выдаче 1957 года … в 2002 году}.
   */
  private static Optional<String> date(
      ActSentence text, PhraseMatch<ActWords.Word> act, Named treaty, Reading reading) {
    boolean several = text.dates().size() > 1;
    return text.dates().stream()
        .filter(
            date ->
                date.first() != treaty.end()
                    || date.id().length() > YEAR
                    || !several && !reading.cased())
        .min(
            Comparator.comparingInt(
                date ->
                    date.first() >= act.end()
                        ? date.first() - act.end()
                        : act.first() - date.end()))
        .map(Named::id);
  }
}
