package org.concordat.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.concordat.index.IndexSchema;

/**
 * An article that a query asks for: {@code cites:hanoi-convention#5(2)}, {@code article:"Устав
 * ООН"#51}.
 *
 * @param treaty id or name of the treaty
 * @param place article, paragraph and point with points between; empty for any article
 * @param textOnly whether only the treaty's own text is wanted, not what cites it
 */
record CitedArticle(String treaty, String place, boolean textOnly) {

  private static final String CITES = "cites:";
  private static final String ARTICLE = "article:";
  private static final String PREFIX = "treaty:";

  /** The article itself stands before what cites it. */
  private static final float TEXT = 20;

  private static final float CITATION = 6;

  /** Reads a word of a query; empty where it asks for no article. */
  static Optional<CitedArticle> parse(String word) {
    boolean cites = word.startsWith(CITES);
    if (!cites && !word.startsWith(ARTICLE)) {
      return Optional.empty();
    }
    String asked = word.substring(cites ? CITES.length() : ARTICLE.length());
    StringBuilder plain = new StringBuilder(asked.length());
    asked.chars().filter(sign -> "\"«»“”".indexOf(sign) < 0).forEach(plain::appendCodePoint);
    int hash = plain.lastIndexOf("#");
    String treaty = plain.substring(0, hash < 0 ? plain.length() : hash).strip();
    if (treaty.isEmpty()) {
      throw new SearchException(
          "which treaty? Write "
              + word
              + " as "
              + CITES
              + "un-charter#51 or cites:\"UN Charter\"#51");
    }
    return Optional.of(
        new CitedArticle(treaty, hash < 0 ? "" : place(plain.substring(hash + 1)), !cites));
  }

  /** {@code 5(2)(b)} to {@code 5.2.b}. */
  private static String place(String written) {
    StringBuilder place = new StringBuilder();
    for (String part : written.toLowerCase(Locale.ROOT).split("[(). ]+", -1)) {
      if (!part.isEmpty()) {
        place.append(place.isEmpty() ? "" : ".").append(part);
      }
    }
    return place.toString();
  }

  /** What finds it. */
  Query query(Function<String, Set<String>> ids) {
    boolean slug = treaty.equals(treaty.toLowerCase(Locale.ROOT)) && treaty.indexOf(' ') < 0;
    boolean id = treaty.indexOf(':') > 0;
    Set<String> treaties = id ? Set.of(treaty) : slug ? Set.of(PREFIX + treaty) : ids.apply(treaty);
    List<Query> ways = new ArrayList<>();
    for (String found : treaties) {
      ways.add(way(IndexSchema.ARTICLE, found, TEXT));
      if (!textOnly) {
        ways.add(way(IndexSchema.CITES, found, CITATION));
      }
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** The ids of a treaty by its id, the slug of its id, or a name. */
  static Set<String> treaties(String treaty, Function<String, Set<String>> ids) {
    if (treaty.indexOf(':') > 0) {
      return Set.of(treaty);
    }
    boolean slug = treaty.equals(treaty.toLowerCase(Locale.ROOT)) && treaty.indexOf(' ') < 0;
    return slug ? Set.of(PREFIX + treaty) : ids.apply(treaty);
  }

  private Query way(String field, String id, float boost) {
    Query query =
        place.isEmpty()
            ? new PrefixQuery(new Term(field, id + "#"))
            : new TermQuery(new Term(field, id + "#" + place));
    return new BoostQuery(new ConstantScoreQuery(query), boost);
  }

  /** What finds an article that a query cites in its own words. */
  static Query query(String key) {
    int hash = key.indexOf('#');
    return new CitedArticle(key.substring(0, hash), key.substring(hash + 1), false)
        .query(name -> Set.of());
  }
}
