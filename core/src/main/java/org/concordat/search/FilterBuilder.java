package org.concordat.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.concordat.analysis.Language;
import org.concordat.index.IndexSchema;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.model.SpeechAct;

/**
 * Turns filters into Lucene's terms; names in any of the languages become ids. Immutable and
 * thread-safe.
 */
final class FilterBuilder {

  private final QueryReader reader;

  FilterBuilder(QueryReader reader) {
    this.reader = reader;
  }

  /** Conditions on the unit itself: what every Lucene document of a block has. */
  List<Query> ofUnit(SearchRequest request) {
    List<Query> conditions = new ArrayList<>();
    SearchRequest.Filters filters = request.filters();
    any(conditions, IndexSchema.LANGUAGE, request.to());
    any(conditions, IndexSchema.SOURCE, filters.sources());
    if (filters.since().isPresent() || filters.until().isPresent()) {
      conditions.add(
          new TermRangeQuery(
              IndexSchema.PUBLISHED,
              filters.since().map(day -> new BytesRef(day.toString())).orElse(null),
              filters.until().map(day -> new BytesRef(day.toString())).orElse(null),
              true,
              true));
    }
    return conditions;
  }

  /** Conditions on what is named in a unit. */
  List<Query> ofNames(SearchRequest request) {
    SearchRequest.Filters wanted = request.filters();
    List<Query> conditions = new ArrayList<>();
    named(conditions, wanted.countries(), MentionType.COUNTRY);
    named(conditions, wanted.organizations(), MentionType.ORGANIZATION);
    named(conditions, wanted.treaties(), MentionType.TREATY);
    return conditions;
  }

  private void named(List<Query> conditions, List<String> names, MentionType type) {
    any(conditions, IndexSchema.ENTITY, ids(names, Set.of(type)));
  }

  /** Conditions on who speaks and how: what only statements have. */
  List<Query> ofSpeech(SearchRequest request) {
    List<Query> conditions = new ArrayList<>();
    any(conditions, IndexSchema.SPEAKER_ALL, speakers(request));
    any(conditions, IndexSchema.ACT, acts(request.filters().acts()));
    return conditions;
  }

  private static Set<String> acts(List<String> wanted) {
    Set<String> acts = new LinkedHashSet<>();
    for (String name : wanted) {
      String act = name.toLowerCase(Locale.ROOT);
      if (Arrays.stream(SpeechAct.values()).noneMatch(known -> term(known).equals(act))) {
        throw new SearchException(
            "no class of cues is called '"
                + name
                + "'; there are "
                + Arrays.stream(SpeechAct.values())
                    .map(FilterBuilder::term)
                    .collect(Collectors.joining(", ")));
      }
      acts.add(act);
    }
    return acts;
  }

  private static String term(SpeechAct act) {
    return act.name().toLowerCase(Locale.ROOT);
  }

  private Set<String> speakers(SearchRequest request) {
    return ids(
        request.filters().speakers(),
        Set.of(
            MentionType.PERSON,
            MentionType.COUNTRY,
            MentionType.ORGANIZATION,
            MentionType.OFFICIAL));
  }

  /** An id as it stands, CU as a country, else what the name means in any of the languages. */
  Set<String> ids(List<String> names, Set<MentionType> types) {
    Set<String> ids = new LinkedHashSet<>();
    for (String name : names) {
      Set<String> found = new LinkedHashSet<>();
      if (name.indexOf(':') > 0 && name.indexOf(' ') < 0) {
        found.add(name);
      } else if (types.contains(MentionType.COUNTRY)
          && name.length() == 2
          && name.equals(name.toUpperCase(Locale.ROOT))) {
        found.add("country:" + name);
      } else {
        for (Language language : reader.languages()) {
          reader.read(name, language).mentions().stream()
              .filter(mention -> types.contains(mention.type()))
              .map(Mention::id)
              .forEach(id -> id.ifPresent(found::add));
        }
      }
      if (found.isEmpty()) {
        throw new SearchException(
            "no "
                + types.stream()
                    .map(type -> type.name().toLowerCase(Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining(" or "))
                + " of this name is known: "
                + name);
      }
      ids.addAll(found);
    }
    return ids;
  }

  private static void any(
      List<Query> conditions, String field, java.util.Collection<String> values) {
    if (values.size() == 1) {
      conditions.add(new TermQuery(new Term(field, values.iterator().next())));
    } else if (!values.isEmpty()) {
      conditions.add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
    }
  }

  static Query all(List<Query> conditions) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    conditions.forEach(condition -> all.add(condition, Occur.FILTER));
    return all.build();
  }
}
