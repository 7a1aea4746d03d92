package org.concordat.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.NumberGrammar;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.facts.ClauseWords.Kind;
import org.concordat.facts.ClauseWords.Word;
import org.concordat.model.DateMention;
import org.concordat.model.Mention;
import org.concordat.model.Span;
import org.concordat.text.Sentence;

/**
 * A sentence of a treaty with what it names and the words of its language. Immutable; lives for one
 * document.
 *
 * @param sentence the sentence
 * @param mentions what it names, in order
 * @param words the words of clauses
 * @param grammar the numbers of the language
 */
record Clause(Sentence sentence, List<Mention> mentions, ClauseWords words, NumberGrammar grammar) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  Clause {
    mentions = List.copyOf(mentions);
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  Span span() {
    return sentence.span();
  }

  Span span(int first, int end) {
    return sentence.span(first, end);
  }

  boolean has(Kind kind) {
    return first(kind).isPresent();
  }

  Optional<PhraseMatch<Word>> first(Kind kind) {
    return words.from(tokens(), 0, kind);
  }

  List<PhraseMatch<Word>> all(Kind kind) {
    return words.all(tokens(), kind);
  }

  Optional<PhraseMatch<Word>> at(int token, Kind kind) {
    return words.at(tokens(), token, kind);
  }

  List<NumberExpression> numbers() {
    return grammar.numbers(tokens());
  }

  /** The mentions of a type that begin at a token or behind it. */
  <M extends Mention> List<M> from(int token, Class<M> type) {
    int start = token < tokens().size() ? tokens().get(token).start() : span().end();
    return mentions.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(mention -> mention.span().start() >= start)
        .toList();
  }

  /** The days that the sentence names, in order; of a time between two days both. */
  List<TreatyProfile.Day> days() {
    List<TreatyProfile.Day> days = new ArrayList<>();
    for (DateMention date : from(0, DateMention.class)) {
      String[] ends = date.iso().orElse("").split("/", -1);
      if (Arrays.stream(ends).allMatch(Clause::isDay)) {
        Arrays.stream(ends).map(day -> new TreatyProfile.Day(day, date.span())).forEach(days::add);
      }
    }
    return days;
  }

  private static boolean isDay(String iso) {
    return DAY.matcher(iso).matches();
  }
}
