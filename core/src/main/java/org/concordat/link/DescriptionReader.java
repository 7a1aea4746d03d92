package org.concordat.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.analysis.Language;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.transcription.NameKey;
import org.concordat.analysis.transcription.NameTranscriber;
import org.concordat.language.LanguageRegistry;
import org.concordat.link.BodyWords.Role;
import org.concordat.link.BodyWords.Word;
import org.concordat.link.LinkContext.Placed;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;

/**
 * Reads names of bodies and treaties word by word into {@link Description}s. Immutable and
 * thread-safe.
 */
final class DescriptionReader {

  /** Roles of words in the name of a body. */
  static final List<Role> BODIES = List.of(Role.NATION, Role.BODY, Role.FIELD, Role.DROP);

  /** Roles of words in the name of a treaty. */
  static final List<Role> TREATIES = List.of(Role.TREATY, Role.FIELD, Role.DROP);

  private static final Set<MentionType> OWNERS =
      Set.of(MentionType.COUNTRY, MentionType.PLACE, MentionType.ORGANIZATION);

  private static final int LEAST_FOREIGN = 4;

  private final Map<Language, BodyWords> words;

  private DescriptionReader(Map<Language, BodyWords> words) {
    this.words = words;
  }

  static DescriptionReader load(LanguageRegistry languages) {
    Map<Language, BodyWords> words = new EnumMap<>(Language.class);
    for (Language language : languages.languages()) {
      words.put(
          language,
          BodyWords.load(languages.analysis(language), languages.rules(language).folder()));
    }
    return new DescriptionReader(words);
  }

  /** A stretch of tokens that names somebody whose body it is. */
  record Owner(int first, int end, String key) {}

  /** Reads a mention; mentions inside it are its owners. */
  Description read(
      LinkContext context, Placed placed, Map<Integer, Mention> linked, List<Role> roles) {
    List<Owner> owners = new ArrayList<>();
    List<Owner> places = new ArrayList<>();
    List<Owner> people = new ArrayList<>();
    for (Placed inner : context.inside(placed)) {
      Mention mention = linked.getOrDefault(inner.index(), inner.mention());
      boolean whole = inner.first() == placed.first() && inner.end() == placed.end();
      if (mention.type() == MentionType.PERSON) {
        people.add(new Owner(inner.first(), inner.end(), ""));
      } else if (mention.id().isPresent() && !whole && OWNERS.contains(mention.type())) {
        Owner owner = new Owner(inner.first(), inner.end(), slug(mention.id().get()));
        (mention.type() == MentionType.PLACE ? places : owners).add(owner);
      }
    }
    Description plain = read(placed, owners, roles);
    if (!plain.fields().isEmpty() && !people.isEmpty()) {
      // Trump's Republican Party is the Republican Party.
      owners.addAll(people);
      plain = read(placed, owners, roles);
    }
    if (places.isEmpty() || plain.heads().isEmpty()) {
      // Des Moines Register is a name as a whole; New York Police is the police of New York.
      return plain;
    }
    places.addAll(owners);
    return read(placed, places, roles);
  }

  private Description read(Placed placed, List<Owner> owners, List<Role> roles) {
    return read(
        placed.sentence().language(), placed.tokens(), placed.first(), placed.end(), owners, roles);
  }

  static String slug(String id) {
    return id.substring(id.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  Description read(
      Language language,
      List<Token> tokens,
      int first,
      int end,
      List<Owner> owners,
      List<Role> roles) {
    Draft draft = new Draft();
    BodyWords table = words.get(language);
    int index = first;
    while (index < end) {
      int at = index;
      Optional<Owner> owner = ownerAt(owners, index);
      Optional<PhraseMatch<Word>> word =
          table == null || owner.isPresent()
              ? Optional.empty()
              : table
                  .at(tokens, index, end, roles)
                  .or(() -> foreign(language, tokens, at, end, roles));
      if (owner.isPresent()) {
        draft.closeName();
        if (!owner.get().key().isEmpty()) {
          draft.owners.add(owner.get().key());
        }
        index = owner.get().end();
      } else if (word.isPresent() && !isQuotedName(tokens, index, word.get())) {
        draft.closeName();
        draft.add(word.get().value());
        index = word.get().end();
      } else {
        draft.name(tokens.get(index));
        index++;
      }
    }
    draft.closeName();
    return draft.build();
  }

  /** A word of another language, as in {@code tờ Sevan Times}. */
  private Optional<PhraseMatch<Word>> foreign(
      Language language, List<Token> tokens, int index, int end, List<Role> roles) {
    Token token = tokens.get(index);
    if (token.surface().length() < LEAST_FOREIGN || !token.isCapitalised() || !isAscii(token)) {
      return Optional.empty();
    }
    return words.entrySet().stream()
        .filter(entry -> entry.getKey() != language)
        .flatMap(entry -> entry.getValue().at(tokens, index, end, roles).stream())
        .filter(match -> match.value().role() != Role.DROP)
        .findFirst();
  }

  private static boolean isAscii(Token token) {
    return token.surface().chars().allMatch(letter -> letter < 128);
  }

  private static Optional<Owner> ownerAt(List<Owner> owners, int index) {
    return owners.stream().filter(owner -> owner.first() == index).findFirst();
  }

  /** {@code «Труд»}: a single word in quotation marks is a name, whatever it means. */
  private static boolean isQuotedName(List<Token> tokens, int index, PhraseMatch<Word> match) {
    return match.end() == index + 1
        && index > 0
        && index + 1 < tokens.size()
        && "«\"“„".contains(tokens.get(index - 1).surface())
        && "»\"”“".contains(tokens.get(index + 1).surface());
  }

  private static final class Draft {
    private final TreeSet<String> heads = new TreeSet<>();
    private final TreeSet<String> fields = new TreeSet<>();
    private final List<String> names = new ArrayList<>();
    private final TreeSet<String> owners = new TreeSet<>();
    private final List<String> open = new ArrayList<>();
    private boolean national;

    void add(Word word) {
      switch (word.role()) {
        case NATION, BODY, TREATY -> {
          heads.add(word.keys().get(0));
          fields.addAll(word.keys().subList(1, word.keys().size()));
          national |= word.role() == Role.NATION;
        }
        case FIELD -> fields.addAll(word.keys());
        case DROP -> {}
      }
    }

    void name(Token token) {
      if (token.shape() == Shape.PUNCTUATION) {
        if (!token.surface().equals("-")) {
          closeName();
        }
      } else if (token.shape() == Shape.UPPER && token.surface().length() > 1) {
        closeName();
        names.add(abbreviation(token.surface()));
      } else {
        open.add(token.surface());
      }
    }

    void closeName() {
      if (!open.isEmpty()) {
        String key = NameKey.key(String.join(" ", open));
        if (!key.isEmpty()) {
          names.add(key);
        }
        open.clear();
      }
    }

    Description build() {
      return new Description(heads, fields, names, owners, national);
    }
  }

  /** {@code VCCI} to {@code vcci}, {@code РСПП} to {@code rspp}. */
  private static String abbreviation(String surface) {
    List<String> latin = NameTranscriber.toLatin(surface);
    String letters = latin.isEmpty() ? surface : latin.get(0);
    StringBuilder slug = new StringBuilder();
    for (int index = 0; index < letters.length(); index++) {
      char letter = Character.toLowerCase(letters.charAt(index));
      if (letter < 128 && Character.isLetterOrDigit(letter)) {
        slug.append(letter);
      }
    }
    return slug.isEmpty() ? NameKey.key(surface) : slug.toString();
  }
}
