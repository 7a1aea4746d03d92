package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.Evidence;
import org.concordat.model.MentionType;
import org.concordat.model.TreatyMention;

/**
 * Treaties that no catalogue lists, by head words; abbreviations that are introduced behind them;
 * later bare mentions. Immutable and thread-safe.
 */
final class TreatyFinder implements MentionFinder {

  private static final double NAMED = 0.85;
  private static final double BARE = 0.75;

  private final NameHeads heads;
  private final TreatyLinks links;
  private final List<TreatyPattern> patterns;
  private final TreatyCatalog catalog;
  private final TreatyWords words;

  private TreatyFinder(
      NameHeads heads,
      TreatyLinks links,
      List<TreatyPattern> patterns,
      TreatyCatalog catalog,
      TreatyWords words) {
    this.words = words;
    this.heads = heads;
    this.links = links;
    this.patterns = List.copyOf(patterns);
    this.catalog = catalog;
  }

  static TreatyFinder load(LanguageAnalysis analysis, TreatyCatalog catalog) {
    TreatyLinks links = TreatyLinks.load(analysis);
    return new TreatyFinder(
        NameHeads.load(analysis, "treaty-heads", ""),
        links,
        List.of(
            new UninflectedTreatyPattern(links),
            new CasedTreatyPattern(links),
            new TitleTreatyPattern(links)),
        catalog,
        TreatyWords.load(analysis));
  }

  @Override
  public void find(SentenceContext context) {
    int index = 0;
    while (index < context.tokens().size()) {
      index = Math.max(index + 1, step(context, index));
    }
  }

  /** Looks at a token; returns where to go on. */
  private int step(SentenceContext context, int index) {
    Optional<Candidate> listed = context.startingAt(index, MentionType.TREATY);
    if (listed.isPresent()) {
      Candidate known = widened(context, listed.get());
      remember(context, known.end(), entry((TreatyMention) known.mention()));
      return known.end();
    }
    Optional<PhraseMatch<NameHead>> head =
        heads.at(context.tokens(), index).filter(found -> isNoun(context, found));
    if (head.isEmpty() || context.taken(index, head.get().end(), MentionType.TREATY)) {
      return abbreviation(context, index);
    }
    Optional<Stretch> name = name(context, head.get());
    if (name.isPresent()) {
      Stretch stretch = name.get();
      String surface =
          context.span(stretch.first(), stretch.end()).in(context.document().document().text());
      TreatyMemory.Entry entry =
          new TreatyMemory.Entry(Optional.empty(), surface, head.get().value().kind());
      dropInner(context, stretch);
      add(context, stretch, entry, false, "treaty.head", NAMED);
      remember(context, stretch.end(), entry);
      return stretch.end();
    }
    bare(context, head.get());
    return head.get().end();
  }

  /** {@code According to} is no accord. */
  private static boolean isNoun(SentenceContext context, PhraseMatch<NameHead> head) {
    Token last = context.tokens().get(head.end() - 1);
    return head.end() - head.first() > 1
        || last.partOfSpeech() == PartOfSpeech.UNKNOWN
        || last.canBe(PartOfSpeech.NOUN);
  }

  /**
   * A listed short name with more behind it: {@code Hanoi Convention against Cybercrime} is the one
   * that is listed, {@code Vienna Convention on Succession of States} is another of that city.
   */
  private Candidate widened(SentenceContext context, Candidate listed) {
    List<Token> tokens = context.tokens();
    for (int index = listed.first(); index < listed.end(); index++) {
      Optional<PhraseMatch<NameHead>> head =
          heads.at(tokens, index).filter(found -> isNoun(context, found));
      if (head.isEmpty() || head.get().end() > listed.end()) {
        continue;
      }
      context.remove(listed);
      Optional<Stretch> wide =
          name(context, head.get())
              .filter(stretch -> stretch.first() <= listed.first())
              .filter(stretch -> stretch.end() > listed.end())
              .filter(stretch -> links.is(TreatyLinks.Kind.ABOUT, tokens, listed.end()));
      context.add(listed.first(), listed.end(), listed.mention());
      if (wide.isPresent()) {
        TreatyMention mention = (TreatyMention) listed.mention();
        boolean same =
            mention
                .id()
                .filter(id -> words.share(id, tokens.subList(listed.end() + 1, wide.get().end())))
                .isPresent();
        context.remove(listed);
        String surface =
            context
                .span(wide.get().first(), wide.get().end())
                .in(context.document().document().text());
        TreatyMemory.Entry entry =
            same
                ? entry(mention)
                : new TreatyMemory.Entry(Optional.empty(), surface, head.get().value().kind());
        return add(context, wide.get(), entry, false, "treaty.widened", NAMED);
      }
      return listed;
    }
    return listed;
  }

  private TreatyMemory.Entry entry(TreatyMention mention) {
    return new TreatyMemory.Entry(
        mention.id(), mention.name(), mention.id().flatMap(catalog::kind).orElse("agreement"));
  }

  /** Notes a treaty, and an abbreviation in brackets behind its name. */
  private static void remember(SentenceContext context, int end, TreatyMemory.Entry entry) {
    TreatyMemory memory = context.document().treaties();
    memory.name(entry);
    List<Token> tokens = context.tokens();
    if (end + 2 < tokens.size()
        && tokens.get(end).surface().equals("(")
        && tokens.get(end + 2).surface().equals(")")
        && isAbbreviation(tokens.get(end + 1))
        && !isListedBody(context, end + 1)) {
      memory.introduce(tokens.get(end + 1).surface(), entry);
    }
  }

  /** {@code … and the Southern Common Market (MERCOSUR)} introduces no treaty. */
  private static boolean isListedBody(SentenceContext context, int index) {
    return context
        .startingAt(index, MentionType.ORGANIZATION)
        .filter(candidate -> candidate.mention().id().isPresent())
        .isPresent();
  }

  private static boolean isAbbreviation(Token token) {
    return token.shape() == Shape.UPPER || token.shape() == Shape.MIXED && token.isCapitalised();
  }

  private int abbreviation(SentenceContext context, int index) {
    Token token = context.tokens().get(index);
    if (isAbbreviation(token) && !context.taken(index, index + 1, MentionType.TREATY)) {
      context
          .document()
          .treaties()
          .introduced(token.surface())
          .ifPresent(
              entry -> {
                dropBodies(context, index);
                add(
                    context,
                    new Stretch(index, index + 1),
                    entry,
                    false,
                    "treaty.introduced",
                    NAMED);
              });
    }
    return index + 1;
  }

  /** An abbreviation that stands for a treaty is no body. */
  private static void dropBodies(SentenceContext context, int index) {
    context.found().stream()
        .filter(candidate -> candidate.first() == index && candidate.end() == index + 1)
        .filter(candidate -> candidate.mention().type() == MentionType.ORGANIZATION)
        .toList()
        .forEach(context::remove);
  }

  private Optional<Stretch> name(SentenceContext context, PhraseMatch<NameHead> head) {
    return patterns.stream()
        .filter(pattern -> pattern.isFor(context, head))
        .findFirst()
        .flatMap(pattern -> pattern.grow(context, head))
        .filter(stretch -> isFree(context, stretch));
  }

  /** Whether a name crosses nothing and lies in no other name. */
  private static boolean isFree(SentenceContext context, Stretch stretch) {
    return context.found().stream()
        .filter(candidate -> candidate.overlaps(stretch.first(), stretch.end()))
        .allMatch(
            candidate ->
                stretch.covers(candidate.first(), candidate.end())
                    && (candidate.mention().type() != MentionType.TREATY
                        || candidate.first() > stretch.first()));
  }

  /** {@code Optional Protocol to the Convention on …} is one name. */
  private static void dropInner(SentenceContext context, Stretch stretch) {
    context.found().stream()
        .filter(candidate -> stretch.covers(candidate.first(), candidate.end()))
        .filter(candidate -> candidate.mention().type() == MentionType.TREATY)
        .toList()
        .forEach(context::remove);
  }

  /** {@code the Convention}, {@code Конвенция}, {@code Hiệp định này}. */
  private void bare(SentenceContext context, PhraseMatch<NameHead> head) {
    List<Token> tokens = context.tokens();
    boolean capital =
        tokens.get(head.first()).isCapitalised()
            && tokens.get(head.first()).shape() != Shape.UPPER
            && (head.first() == 0 || tokens.get(head.first() - 1).shape() != Shape.NUMBER);
    boolean opens = Typography.opens(tokens, head.first());
    boolean pointed =
        head.first() > 0 && links.is(TreatyLinks.Kind.THIS, tokens, head.first() - 1)
            || links.is(TreatyLinks.Kind.BEHIND, tokens, head.end());
    if (!(capital || pointed)
        || context.taken(
            head.first(),
            head.end(),
            MentionType.TREATY,
            MentionType.ORGANIZATION,
            MentionType.OFFICIAL)) {
      return;
    }
    Optional<TreatyMemory.Entry> entry = context.document().treaties().last(head.value().kind());
    boolean same = entry.filter(last -> last.kind().equals(head.value().kind())).isPresent();
    if (entry.isPresent() && (same || pointed || !opens)) {
      add(context, new Stretch(head.first(), head.end()), entry.get(), true, "treaty.bare", BARE);
    }
  }

  private static Candidate add(
      SentenceContext context,
      Stretch stretch,
      TreatyMemory.Entry entry,
      boolean bare,
      String rule,
      double confidence) {
    Candidate candidate =
        new Candidate(
            stretch.first(),
            stretch.end(),
            new TreatyMention(
                context.span(stretch.first(), stretch.end()),
                entry.id(),
                entry.name(),
                bare,
                new Evidence(rule, confidence)));
    context.add(candidate.first(), candidate.end(), candidate.mention());
    return candidate;
  }
}
