package org.concordat.link;

import java.util.LinkedHashSet;
import java.util.Set;
import org.concordat.analysis.table.Table;

/** Offices of which every state has one: {@code catalog/state-offices.tsv}. Immutable. */
final class StateOffices {

  private final Set<String> roles;

  private StateOffices(Set<String> roles) {
    this.roles = roles;
  }

  static StateOffices load() {
    Set<String> roles = new LinkedHashSet<>();
    for (Table.Row row :
        Table.read(StateOffices.class, "/org/concordat/catalog/state-offices.tsv").rows()) {
      roles.add(row.need("role"));
    }
    return new StateOffices(Set.copyOf(roles));
  }

  /** Whether a role is one of them or a kind of it: {@code deputy foreign minister}. */
  boolean contains(String role) {
    int from = 0;
    while (from >= 0) {
      if (roles.contains(role.substring(from))) {
        return true;
      }
      int space = role.indexOf(' ', from);
      from = space < 0 ? -1 : space + 1;
    }
    return false;
  }
}
