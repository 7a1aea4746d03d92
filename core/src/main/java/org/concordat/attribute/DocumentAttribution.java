package org.concordat.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.SentenceKind;
import org.concordat.analysis.Token;
import org.concordat.link.LinkedText;
import org.concordat.model.CountryMention;
import org.concordat.model.Cue;
import org.concordat.model.Evidence;
import org.concordat.model.Mention;
import org.concordat.model.OfficialMention;
import org.concordat.model.OrganizationMention;
import org.concordat.model.PersonMention;
import org.concordat.model.Span;
import org.concordat.model.Speaker;
import org.concordat.model.SpeechAct;
import org.concordat.model.Statement;
import org.concordat.model.StatementKind;
import org.concordat.text.Sentence;

/** Works out who said what in one document, sentence after sentence. Used once. */
final class DocumentAttribution {

  private static final Set<SentenceKind> SILENT =
      EnumSet.of(SentenceKind.BYLINE, SentenceKind.CREDIT, SentenceKind.DATELINE);

  /** Rules that need a subject of which it is known that it can speak. */
  private static final Set<String> WEAK_RULES =
      Set.of(
          "object",
          "object-before",
          "quote-after-bare",
          "infinitive",
          "preposition",
          "noun-clause");

  /**
   * {@code Cảm ơn các đoàn, hứa …}: acts whose verb goes on with a noun at the head of a sentence.
   */
  private static final Set<SpeechAct> OPENING_ACTS =
      EnumSet.of(
          SpeechAct.CONGRATULATE,
          SpeechAct.CALL,
          SpeechAct.SUPPORT,
          SpeechAct.CONDEMN,
          SpeechAct.DENY,
          SpeechAct.EXPRESS);

  private final LinkedText linked;
  private final QuoteIndex quotes;
  private final QuoteKinds kinds;
  private final PassageReader reader;
  private final Discourse discourse = new Discourse();
  private final OfficeHolders holders;
  private final SpeakerResolver resolver;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Statement> documentSpeech = new ArrayList<>();
  private Optional<Speech> lastSpeech = Optional.empty();
  private Optional<Sentence> before = Optional.empty();
  private int carriedTo = -1;

  /** Who spoke in a sentence. */
  private record Speech(int sentence, SpeakerResolver.Resolution who) {}

  DocumentAttribution(LinkedText linked, Capitals capitals) {
    this.linked = linked;
    this.holders = new OfficeHolders(linked.text().text(), linked.mentions());
    this.resolver = new SpeakerResolver(discourse, capitals, holders);
    List<Quote> found = QuoteFinder.find(linked.text().text());
    this.quotes = new QuoteIndex(linked.text().text(), found);
    this.kinds = new QuoteKinds(linked.text().text(), found);
    this.reader = new PassageReader(linked.text().text(), found, linked.mentions());
  }

  AttributedText run(AttributionTablesByLanguage tables) {
    List<Sentence> sentences = linked.text().sentences();
    for (int index = 0; index < sentences.size(); index++) {
      Sentence sentence = sentences.get(index);
      Passage passage = reader.read(sentence, tables.of(sentence.language()));
      if (passage.size() > 0 && !SILENT.contains(sentence.kind())) {
        sentence(passage, index);
        before = Optional.of(sentence);
      }
    }
    statements.addAll(
        new QuoteContinuation(linked.text(), quotes, kinds, statements).run(this::topics));
    Comparator<Statement> order = Comparator.comparing(Statement::content);
    statements.sort(order);
    documentSpeech.sort(order);
    return new AttributedText(statements, documentSpeech);
  }

  private void sentence(Passage passage, int number) {
    List<CueMatch> cues = CueMatcher.match(passage);
    List<Frame> frames = cues.isEmpty() ? List.of() : new SubjectFinder(passage, cues).frames(cues);
    rememberTitles(passage, number);
    ContentFinder contents = new ContentFinder(passage, frames, quotes);
    Set<Span> seen = new LinkedHashSet<>();
    int before = statements.size();
    for (Frame frame : frames) {
      attribute(passage, frame, contents, number, seen);
    }
    for (LooseQuotes.Found found : new LooseQuotes(passage, quotes, frames).find()) {
      SpeakerResolver.Resolution who = resolver.resolve(passage, found.subject(), number);
      Span span = found.quote().span();
      statements.add(
          new Statement(
              Optional.of(who.speaker()),
              Optional.empty(),
              span,
              kinds.kind(span),
              SpeechAct.SAY,
              who.coreferent(),
              false,
              Optional.empty(),
              topics(span),
              new Evidence(found.rule(), LooseQuotes.CONFIDENCE)));
      quotes.claim(found.quote());
      discourse.mention(who.referent());
    }
    if (statements.size() == before) {
      HeadlineSpeech.find(passage).ifPresent(found -> headline(passage, found, number));
    }
    remember(passage, number);
  }

  private void headline(Passage passage, HeadlineSpeech.Found found, int number) {
    SpeakerResolver.Resolution who = resolver.resolve(passage, found.subject(), number);
    statements.add(
        new Statement(
            Optional.of(who.speaker()),
            Optional.empty(),
            found.content(),
            kinds.kind(found.content()),
            SpeechAct.SAY,
            who.coreferent(),
            false,
            Optional.empty(),
            topics(found.content()),
            new Evidence(HeadlineSpeech.RULE, HeadlineSpeech.CONFIDENCE)));
    claim(found.content());
    discourse.mention(who.referent());
  }

  private void attribute(
      Passage passage, Frame frame, ContentFinder contents, int number, Set<Span> seen) {
    if (frame.subject().isEmpty()) {
      carryOn(passage, frame, contents, number, seen);
      return;
    }
    Subject subject = frame.subject().get();
    if (subject.noun().filter(kind -> kind == SpeakerKind.THING).isPresent()
        || subject.pronoun().filter(Pronoun::nobody).isPresent()
        || subject.pronoun().isEmpty() && isForeignPronoun(passage, subject)) {
      return;
    }
    List<Content> found = said(passage, frame, contents.find(frame));
    if (found.isEmpty() || frame.cue().entry().governsOnlyQuote() && !isQuoted(found)) {
      return;
    }
    if (found.get(0).rule().equals("object-before")) {
      int behind = passage.sentence().tokenAt(found.get(0).end());
      if (behind > subject.first()) {
        subject = subject.withHead(behind, subject.end());
      }
    }
    boolean loose =
        passage.tables().rules().modifiersStandFirst()
            && frame.cue().entry().governs(Complement.QUOTE);
    if (!loose && !isLikelySpeaker(passage, subject)) {
      return;
    }
    if (WEAK_RULES.contains(found.get(0).rule())
        && (!isKnownSpeaker(passage, subject)
            || frame.cue().modal() && !frame.cue().negated()
            // không nhắc tới thuế: nothing was said of it
            || frame.cue().negated() && frame.cue().entry().act() == SpeechAct.SAY
            || passage.is(frame.cue().groupFirst() - 1, WordClass.PURPOSE)
            || frame.relation() == Frame.Relation.ANTECEDENT)) {
      return;
    }
    // bốn nước sẽ chia sẻ dữ liệu: nothing is said yet
    if (passage.isIsolating()
        && found.get(0).rule().equals("clause-after")
        && frame.cue().modal()
        && !frame.cue().negated()) {
      return;
    }
    SpeakerResolver.Resolution who = resolver.resolve(passage, subject, number);
    boolean phrase = frame.cue().form() == CueForm.NOMINAL;
    boolean document =
        subject.noun().filter(kind -> kind == SpeakerKind.DOCUMENT).isPresent()
            || !phrase && subject.noun().filter(kind -> kind == SpeakerKind.REPORT).isPresent()
            || frame.cue().entry().act() == SpeechAct.DOCUMENT;
    for (Content content : found) {
      Span span = new Span(content.start(), content.end());
      if (!seen.add(span)) {
        continue;
      }
      Statement statement = statement(passage, frame, content, who, document);
      (document ? documentSpeech : statements).add(statement);
      claim(span);
    }
    if (!document) {
      lastSpeech = Optional.of(new Speech(number, who));
      discourse.mention(who.referent().withGender(genderOfVerb(passage, frame)));
      who.speaker()
          .id()
          .filter(id -> !who.referent().body())
          .ifPresent(id -> discourse.learnGender(id, genderOfVerb(passage, frame)));
    }
  }

  /** {@code Đồng thời cho biết …}: a verb without subject goes on with who spoke just before. */
  private void carryOn(
      Passage passage, Frame frame, ContentFinder contents, int number, Set<Span> seen) {
    if (!passage.isIsolating()
        || lastSpeech.filter(speech -> speech.sentence() >= number - 1).isEmpty()) {
      return;
    }
    boolean opens = FrameRules.opensSentence(passage, frame);
    boolean goesOn = carriedTo == number && passage.isComma(frame.cut());
    if (!opens && !goesOn) {
      return;
    }
    SpeakerResolver.Resolution who = lastSpeech.get().who();
    SpeakerResolver.Resolution same =
        new SpeakerResolver.Resolution(silent(who.speaker()), true, who.referent());
    for (Content content : contents.find(frame)) {
      Span span = new Span(content.start(), content.end());
      boolean weak =
          WEAK_RULES.contains(content.rule())
              && !(frame.cue().entry().governs(Complement.CLAUSE) && hasVerb(passage, span));
      if ((!weak || OPENING_ACTS.contains(frame.cue().entry().act())) && seen.add(span)) {
        carriedTo = number;
        statements.add(statement(passage, frame, content, same, false));
        claim(span);
        lastSpeech = Optional.of(new Speech(number, who));
      }
    }
  }

  /** {@code Об этом сообщило агентство}: what the sentence before says. */
  private List<Content> said(Passage passage, Frame frame, List<Content> found) {
    boolean backward =
        passage.is(0, WordClass.BACKWARD)
            && frame.cue().entry().act() == SpeechAct.SAY
            && !passage.hasFinite(0, frame.cue().groupFirst())
            && (found.isEmpty()
                || found.get(0).end() <= passage.token(passage.functionEnd(0) - 1).end());
    if (!backward) {
      return found;
    }
    return before
        .filter(sentence -> sentence.kind() == SentenceKind.TEXT)
        .map(DocumentAttribution::whole)
        .map(List::of)
        .orElse(List.of());
  }

  private static Content whole(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int end = tokens.size();
    while (end > 1 && ".;".contains(tokens.get(end - 1).surface())) {
      end--;
    }
    return new Content(tokens.get(0).start(), tokens.get(end - 1).end(), "sentence-before", 0.6);
  }

  /** Whether words in quotation marks or behind a colon are among what was said. */
  private boolean isQuoted(List<Content> found) {
    return found.stream()
        .anyMatch(
            content ->
                content.rule().equals("colon")
                    || kinds.kind(new Span(content.start(), content.end()))
                        != StatementKind.INDIRECT);
  }

  private static boolean hasVerb(Passage passage, Span span) {
    int first = passage.sentence().tokenAt(span.start());
    int end = passage.sentence().tokenAt(span.end() - 1) + 1;
    for (int index = first; index < end; index++) {
      if (passage.isFinite(index) || passage.is(index, WordClass.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  /** {@code заявила}: a verb in the past tells the gender of its subject. */
  private static Feature genderOfVerb(Passage passage, Frame frame) {
    Token verb = passage.token(frame.cue().head());
    if (frame.cue().form() != CueForm.FINITE || !verb.can(Feature.PAST)) {
      return Feature.NEUTER;
    }
    if (verb.can(Feature.FEMININE)) {
      return Feature.FEMININE;
    }
    return verb.can(Feature.MASCULINE) ? Feature.MASCULINE : Feature.NEUTER;
  }

  /**
   * {@code I}, {@code which}, {@code nothing}: a pronoun that names nobody; {@code WHO} is a name.
   */
  private static boolean isForeignPronoun(Passage passage, Subject subject) {
    Token head = passage.token(subject.head());
    return subject.end() - subject.first() == 1
        && passage.namedAt(subject.head()).isEmpty()
        && head.readings().stream()
            .allMatch(reading -> reading.partOfSpeech() == PartOfSpeech.PRONOUN);
  }

  /** Where endings or order tell less, an unknown noun of a thing is no speaker. */
  private static boolean isLikelySpeaker(Passage passage, Subject subject) {
    return isKnownSpeaker(passage, subject)
        || passage.isIsolating() && passage.is(subject.first(), WordClass.DETERMINER);
  }

  private static boolean isKnownSpeaker(Passage passage, Subject subject) {
    return subject.pronoun().isPresent()
        || subject.noun().isPresent()
        || passage.namedAt(subject.head()).isPresent()
        || passage.looksLikeName(subject.head())
        || passage.token(subject.head()).isCapitalised()
            && subject.headEnd() == subject.head() + 2
            && passage.token(subject.head() + 1).form().equals("'s")
        || passage.token(subject.head()).can(Feature.ANIMATE);
  }

  private Statement statement(
      Passage passage,
      Frame frame,
      Content content,
      SpeakerResolver.Resolution who,
      boolean document) {
    CueMatch cue = frame.cue();
    Span span = new Span(content.start(), content.end());
    return new Statement(
        Optional.of(who.speaker()),
        Optional.of(new Cue(passage.span(cue.first(), cue.end()), cue.entry().lemma())),
        span,
        kinds.kind(span),
        document ? SpeechAct.DOCUMENT : cue.entry().act(),
        who.coreferent(),
        cue.negated(),
        Optional.empty(),
        topics(span),
        new Evidence(content.rule(), content.confidence()));
  }

  private void claim(Span span) {
    for (Quote quote : kinds.within(span)) {
      quotes.claim(quote);
    }
  }

  private List<String> topics(Span content) {
    List<Mention> mentions = linked.mentions();
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < content.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Set<String> ids = new LinkedHashSet<>();
    for (int index = low;
        index < mentions.size() && mentions.get(index).span().start() < content.end();
        index++) {
      mentions.get(index).id().ifPresent(ids::add);
    }
    return List.copyOf(ids);
  }

  private void rememberTitles(Passage passage, int number) {
    for (Named named : passage.named()) {
      if (named.mention() instanceof OfficialMention official) {
        Optional<String> person = holders.person(official);
        if (person.isPresent()) {
          Referent referent = new Referent(person, Feature.NEUTER, false, false, number, 2);
          discourse.office(official, referent);
          for (String title : BareTitles.of(passage, named)) {
            discourse.title(title, referent);
          }
        }
      }
    }
  }

  private void remember(Passage passage, int number) {
    int weight = 2;
    for (Named named : passage.named()) {
      Mention mention = named.mention();
      boolean person = mention instanceof PersonMention;
      boolean body =
          mention instanceof CountryMention country && !country.adjectival()
              || mention instanceof OrganizationMention;
      if ((person || body) && !passage.isQuoted(named.first())) {
        // С Линем спорил Тьеп: what a preposition governs stands in the background
        boolean governed = passage.is(named.first() - 1, WordClass.PREPOSITION);
        discourse.mention(
            new Referent(mention.id(), Feature.NEUTER, false, body, number, governed ? 1 : weight));
        weight = governed ? weight : 1;
      }
    }
  }

  /** The speaker of a statement without words of its own. */
  static Speaker silent(Speaker speaker) {
    return new Speaker(speaker.id().isPresent() ? Optional.empty() : speaker.span(), speaker.id());
  }
}
