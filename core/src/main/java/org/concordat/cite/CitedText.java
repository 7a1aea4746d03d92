package org.concordat.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Token;
import org.concordat.model.Mention;
import org.concordat.model.OrganizationMention;
import org.concordat.model.Span;
import org.concordat.model.TreatyMention;
import org.concordat.text.Sentence;

/**
 * A sentence with the treaties and bodies that it names. Immutable; lives for one document.
 *
 * @param sentence the sentence
 * @param names what it names, in order
 */
record CitedText(Sentence sentence, List<Name> names) {

  CitedText {
    names = List.copyOf(names);
  }

  /**
   * A treaty or a body.
   *
   * @param first index of its first token
   * @param end behind the index of its last token
   * @param id its id
   * @param treaty whether it is a treaty
   * @param bare whether it is a later bare mention
   */
  record Name(int first, int end, String id, boolean treaty, boolean bare) {}

  /** Sets the mentions that a sentence holds beside its tokens. */
  static CitedText of(Sentence sentence, List<Mention> mentions) {
    List<Name> names = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean wanted = mention instanceof TreatyMention || mention instanceof OrganizationMention;
      if (wanted && mention.id().isPresent()) {
        Span span = mention.span();
        names.add(
            new Name(
                sentence.tokenAt(span.start()),
                sentence.tokenAt(span.end() - 1) + 1,
                mention.id().get(),
                mention instanceof TreatyMention,
                mention instanceof TreatyMention treaty && treaty.anaphoric()));
      }
    }
    return new CitedText(sentence, names);
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  /** The treaty, else the body, that begins at a token. */
  Optional<Name> startingAt(int token) {
    return names.stream()
        .filter(name -> name.first() == token)
        .max(java.util.Comparator.comparing(Name::treaty).thenComparing(Name::end));
  }

  /** The treaty, else the body, that ends before a token. */
  Optional<Name> endingAt(int token) {
    return names.stream()
        .filter(name -> name.end() == token)
        .max(java.util.Comparator.comparing(Name::treaty).thenComparing(name -> -name.first()));
  }

  /** Whether a treaty or a body is named in a stretch. */
  boolean isName(int first, int end) {
    return names.stream().anyMatch(name -> name.first() < end && first < name.end());
  }
}
