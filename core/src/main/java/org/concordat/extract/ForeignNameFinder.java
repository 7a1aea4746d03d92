package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.model.Evidence;
import org.concordat.model.OrganizationMention;

/**
 * Names in Latin letters within a text in another script: nearly always companies, media, bands:
 * {@code рабочие Vestas}. In brackets they only repeat a name; in quotation marks they are titles.
 * Immutable and thread-safe.
 */
final class ForeignNameFinder implements MentionFinder {

  private static final double CONFIDENCE = 0.6;
  private static final int MOST_WORDS = 6;
  private static final Set<String> DOMAINS =
      Set.of("ru", "com", "org", "net", "info", "ua", "by", "kz", "vn", "io", "de", "uk", "рф");

  private final BodyLinks links;
  private final FamilyNames persons;

  ForeignNameFinder(BodyLinks links, FamilyNames persons) {
    this.links = links;
    this.persons = persons;
  }

  @Override
  public void find(SentenceContext context) {
    List<Token> tokens = context.tokens();
    if (!isOtherScript(tokens)) {
      return;
    }
    int brackets = 0;
    int index = 0;
    while (index < tokens.size()) {
      Token token = tokens.get(index);
      if (token.surface().equals("(")) {
        brackets++;
      } else if (token.surface().equals(")")) {
        brackets = Math.max(0, brackets - 1);
      }
      int end = domain(tokens, run(tokens, index), index);
      if (end > index) {
        if (brackets == 0) {
          offer(context, index, end);
        }
        index = end;
      } else {
        index++;
      }
    }
  }

  /** Whether most words are in other letters. */
  private static boolean isOtherScript(List<Token> tokens) {
    int latin = 0;
    int other = 0;
    for (Token token : tokens) {
      if (token.isWord()) {
        if (QuotedPattern.isLatin(token)) {
          latin++;
        } else {
          other++;
        }
      }
    }
    return latin > 0 && other > 0 && 2 * other >= latin;
  }

  /** {@code NEWSru.com}, {@code infox.ru}: a site that news quotes. */
  private static int domain(List<Token> tokens, int end, int start) {
    int name = Math.max(end, start + 1);
    boolean site =
        QuotedPattern.isLatin(tokens.get(start))
            && name + 1 < tokens.size()
            && tokens.get(name).surface().equals(".")
            && tokens.get(name).start() == tokens.get(name - 1).end()
            && tokens.get(name + 1).start() == tokens.get(name).end()
            && DOMAINS.contains(tokens.get(name + 1).form());
    return site ? name + 2 : end;
  }

  private static int run(List<Token> tokens, int start) {
    if (!QuotedPattern.isLatin(tokens.get(start)) || tokens.get(start).shape() == Shape.LOWER) {
      return start;
    }
    int index = start + 1;
    while (index < tokens.size()) {
      boolean name =
          QuotedPattern.isLatin(tokens.get(index)) && tokens.get(index).shape() != Shape.LOWER;
      boolean inner =
          index + 1 < tokens.size()
              && QuotedPattern.isLatin(tokens.get(index + 1))
              && tokens.get(index + 1).shape() != Shape.LOWER
              && (QuotedPattern.isLatin(tokens.get(index))
                  || "-&'’".contains(tokens.get(index).surface()));
      if (name) {
        index++;
      } else if (inner) {
        index += 2;
      } else {
        break;
      }
    }
    return index;
  }

  private void offer(SentenceContext context, int first, int end) {
    List<Token> tokens = context.tokens();
    boolean known = context.found().stream().anyMatch(candidate -> candidate.overlaps(first, end));
    boolean brief = end - first == 1 && tokens.get(first).surface().length() < 3;
    boolean sign =
        end < tokens.size()
            && (tokens.get(end).shape() == Shape.NUMBER
                || tokens.get(end).surface().equals("-")
                    && tokens.get(end).start() == tokens.get(end - 1).end());
    boolean quoted = first > 0 && "«\"“„".contains(tokens.get(first - 1).surface());
    boolean none =
        links.at(BodyLinks.Kind.NONE, tokens, first).isPresent()
            || links.before(BodyLinks.Kind.TITLE, tokens, first)
            || tokens
                .get(first)
                .surface()
                .chars()
                .allMatch(letter -> "IVXLCDM".indexOf(letter) >= 0);
    boolean person = end - first > 1 && persons.isGiven(tokens.get(first));
    if (person || known || brief || sign || quoted || none || end - first > MOST_WORDS) {
      return;
    }
    context.add(
        first,
        end,
        new OrganizationMention(
            context.span(first, end),
            Optional.empty(),
            context.span(first, end).in(context.document().document().text()),
            new Evidence("organization.foreign", CONFIDENCE)));
  }
}
