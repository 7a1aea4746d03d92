package org.concordat.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.cite.CitationWords.Kind;
import org.concordat.cite.CitationWords.Word;
import org.concordat.cite.CitedText.Name;
import org.concordat.cite.FoundingTreaties.Founding;

/**
 * Finds what a cited article belongs to: what stands behind it, before it, in its sentence, or was
 * named last. Belongs to one document and one thread; sentences are given in order.
 */
final class SourceFinder {

  /** How far behind an article its treaty begins at most, in words. */
  private static final int REACH = 7;

  private static final double BESIDE = 0.95;
  private static final double NEAR = 0.8;
  private static final double LAST = 0.7;

  private final FoundingTreaties founding;
  private final TreatyKinds kinds;
  private final Optional<String> own;
  private final List<String> named = new ArrayList<>();
  private boolean lawLast;

  /**
   * Begins a document.
   *
   * @param own the treaty whose text the document is
   */
  SourceFinder(FoundingTreaties founding, TreatyKinds kinds, Optional<String> own) {
    this.founding = founding;
    this.kinds = kinds;
    this.own = own;
  }

  /** Finds what a reference belongs to. */
  Optional<Source> find(CitedText text, Reference reference, CitationWords words, boolean cased) {
    Optional<Source> beside =
        behind(text, reference.end(), words, cased).or(() -> before(text, reference, words));
    if (beside.isPresent()) {
      return beside;
    }
    return own.map(id -> Source.treaty(id, "cite.own", BESIDE))
        .or(() -> inSentence(text, reference, words))
        .or(this::last);
  }

  /** Notes what a sentence names, once everything in it is found. */
  void close(CitedText text, CitationWords words) {
    int treatyEnd = -1;
    for (Name name : text.names()) {
      if (name.treaty()) {
        named.remove(name.id());
        named.add(name.id());
        treatyEnd = name.end();
      }
    }
    lawLast &= treatyEnd < 0;
    for (int at = Math.max(0, treatyEnd); at < text.tokens().size(); at++) {
      lawLast |= words.at(text.tokens(), at, Kind.LAW).isPresent() && !text.isName(at, at + 1);
    }
  }

  /** {@code of the Convention}, {@code Конвенции}, {@code của Công ước}, {@code of the Code}. */
  private Optional<Source> behind(CitedText text, int end, CitationWords words, boolean cased) {
    List<Token> tokens = text.tokens();
    int at = end < tokens.size() && tokens.get(end).surface().equals(",") ? end + 1 : end;
    Optional<PhraseMatch<Word>> link = words.at(tokens, at, Kind.OF);
    boolean linked = link.isPresent();
    at = link.map(PhraseMatch::end).orElse(at);
    if (at > end && !linked && text.startingAt(at).filter(Name::treaty).isEmpty() && !cased) {
      return Optional.empty();
    }
    Optional<Source> body = Optional.empty();
    for (int step = 0; step < REACH && at < tokens.size(); step++) {
      Optional<Name> name = text.startingAt(at);
      if (name.isPresent() && name.get().treaty()) {
        return Optional.of(treaty(name.get(), "cite.behind"));
      }
      Optional<Source> word = word(words.at(tokens, at, Kind.LAW, Kind.PAPER, Kind.TREATY), body);
      if (word.isPresent()) {
        return word;
      }
      if (name.isPresent()) {
        body = body.or(() -> body(name.get(), "cite.body"));
        at = name.get().end();
        continue;
      }
      if (!isWithinName(tokens.get(at), linked, cased)
          || words.at(tokens, at, Kind.ARTICLE, Kind.PARAGRAPH, Kind.AND, Kind.IN).isPresent()) {
        break;
      }
      at++;
    }
    return body;
  }

  /** Whether a word can stand between an article and the word for its treaty. */
  private static boolean isWithinName(Token token, boolean linked, boolean cased) {
    if (token.shape() == Shape.PUNCTUATION) {
      return "«\"“'s’-".contains(token.surface());
    }
    return linked && !cased
        || token.shape() == Shape.NUMBER
        || cased && token.can(Feature.GENITIVE);
  }

  /** A word for laws, or one for treaties without a name. */
  private Optional<Source> word(Optional<PhraseMatch<Word>> match, Optional<Source> body) {
    if (match.isEmpty()) {
      return Optional.empty();
    }
    if (match.get().value().kind() != Kind.TREATY) {
      return Optional.of(Source.other());
    }
    if (own.isPresent()) {
      return own.map(id -> Source.treaty(id, "cite.own", BESIDE));
    }
    String kind = match.get().value().value();
    for (int index = named.size() - 1; index >= 0; index--) {
      if (kinds.fits(named.get(index), kind)) {
        return Optional.of(Source.treaty(named.get(index), "cite.word", NEAR));
      }
    }
    // Article 5 of a convention that nobody named is of none that was.
    return Optional.of(body.orElseGet(Source::other));
  }

  /** {@code the Convention (Article 5)}, {@code NATO's Article 5}, {@code the Code, Article 5}. */
  private Optional<Source> before(CitedText text, Reference reference, CitationWords words) {
    List<Token> tokens = text.tokens();
    int at = reference.first();
    boolean apart = false;
    for (int step = 0; step < 3; step++) {
      int end = at;
      Optional<Name> name = text.endingAt(end);
      if (name.isPresent() && name.get().treaty()) {
        return Optional.of(treaty(name.get(), "cite.before"));
      }
      Optional<PhraseMatch<Word>> law =
          words.endingAt(tokens, end, Kind.LAW, Kind.PAPER, Kind.TREATY);
      if (law.isPresent() && law.get().end() == end) {
        return word(law, Optional.empty());
      }
      if (name.isPresent()) {
        return apart ? Optional.empty() : body(name.get(), "cite.body");
      }
      Optional<PhraseMatch<Word>> small = words.endingAt(tokens, end, Kind.IN);
      if (small.isPresent()) {
        at = small.get().first();
      } else if (end > 0 && "(,'s’s".contains(tokens.get(end - 1).surface())) {
        at--;
      } else {
        return Optional.empty();
      }
      apart |= at < reference.first() && !tokens.get(at).surface().endsWith("s");
    }
    return Optional.empty();
  }

  private Source treaty(Name name, String rule) {
    return own.isPresent() && name.bare()
        ? Source.treaty(own.get(), "cite.own", BESIDE)
        : Source.treaty(name.id(), rule, BESIDE);
  }

  private Optional<Source> body(Name name, String rule) {
    return founding.of(name.id()).map(treaty -> Source.treaty(treaty.id(), rule, NEAR));
  }

  /** The last treaty before an article in its sentence, unless a law is nearer; else one behind. */
  private Optional<Source> inSentence(CitedText text, Reference reference, CitationWords words) {
    for (int at = reference.first() - 1; at >= 0; at--) {
      Optional<Name> name = text.endingAt(at + 1);
      if (name.isPresent() && name.get().treaty()) {
        return Optional.of(Source.treaty(name.get().id(), "cite.sentence", NEAR));
      }
      if (words.at(text.tokens(), at, Kind.LAW).isPresent() && !text.isName(at, at + 1)) {
        return Optional.of(Source.other());
      }
    }
    Optional<Source> bare =
        text.names().stream()
            .filter(name -> !name.treaty())
            .flatMap(name -> founding.of(name.id()).stream())
            .filter(Founding::bare)
            .map(treaty -> Source.treaty(treaty.id(), "cite.body", NEAR))
            .findFirst();
    if (bare.isPresent() || !named.isEmpty()) {
      return bare;
    }
    return text.names().stream()
        .filter(name -> name.treaty() && name.first() >= reference.end())
        .map(name -> Source.treaty(name.id(), "cite.sentence", LAST))
        .findFirst();
  }

  private Optional<Source> last() {
    return named.isEmpty() || lawLast
        ? Optional.empty()
        : Optional.of(Source.treaty(named.getLast(), "cite.last", LAST));
  }
}
