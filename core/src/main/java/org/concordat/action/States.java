package org.concordat.action;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.table.Table;
import org.concordat.model.CountryMention;
import org.concordat.model.Mention;
import org.concordat.model.OfficialMention;
import org.concordat.model.OrganizationMention;
import org.concordat.model.PersonMention;
import org.concordat.model.PlaceMention;

/**
 * For which state, or union of states, somebody acts: {@code catalog/organizations.tsv}. Immutable
 * and thread-safe.
 */
final class States {

  private static final String COUNTRY = "country:";
  private static final String BODY = "organization:";

  /** Bodies that act for their state. */
  private static final Set<String> ORGANS = Set.of("government", "ministry", "parliament");

  private final Set<String> unions = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Map<String, String> organs = new HashMap<>();

  private States() {}

  static States load() {
    States states = new States();
    for (Table.Row row :
        Table.read(States.class, "/org/concordat/catalog/organizations.tsv").rows()) {
      String id = BODY + row.need("id");
      String kind = row.need("kind");
      if (kind.equals("international")) {
        states.unions.add(id);
      } else if (ORGANS.contains(kind) && !row.get("country").isEmpty()) {
        states.organs.put(id, COUNTRY + row.get("country"));
      } else {
        states.others.add(id);
      }
    }
    return states;
  }

  /**
   * The id of the state or union for which a mention acts.
   *
   * @param inner mentions inside it
   * @param affiliations for whom persons act, as the document says elsewhere
   */
  Optional<String> of(Mention mention, List<Mention> inner, Map<String, String> affiliations) {
    return switch (mention) {
      case CountryMention country -> country.id();
      case PlaceMention place -> place.country();
      case OfficialMention official -> official.affiliation().flatMap(this::state);
      case PersonMention person ->
          person.id().map(affiliations::get).filter(id -> id != null).flatMap(this::state);
      case OrganizationMention body ->
          body.id()
              .filter(id -> !others.contains(id))
              .flatMap(this::state)
              .or(() -> country(body, inner));
      default -> Optional.empty();
    };
  }

  private Optional<String> state(String id) {
    return id.startsWith(COUNTRY) || unions.contains(id)
        ? Optional.of(id)
        : Optional.ofNullable(organs.get(id));
  }

  /** {@code Quốc hội Cuba}: a body that no catalogue has acts for the country in its name. */
  private Optional<String> country(OrganizationMention body, List<Mention> inner) {
    return body.id().filter(others::contains).isPresent()
        ? Optional.empty()
        : inner.stream().filter(CountryMention.class::isInstance).findFirst().flatMap(Mention::id);
  }
}
