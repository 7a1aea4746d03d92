package org.concordat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;

/** A title while it is read. Lives for one title, in one thread. */
final class TitleDraft {

  private final int first;
  private final OrganizationCatalog organizations;
  private final List<String> modifiers = new ArrayList<>();
  private final List<Mention> bodies = new ArrayList<>();
  private String field = "";
  private String suffix = "";
  private String subject = "";
  private int roleFirst = Integer.MAX_VALUE;
  private int roleEnd;

  TitleDraft(int first, OrganizationCatalog organizations) {
    this.first = first;
    this.organizations = organizations;
  }

  int first() {
    return first;
  }

  int roleFirst() {
    return roleFirst;
  }

  int roleEnd() {
    return roleEnd;
  }

  boolean hasBody() {
    return !bodies.isEmpty();
  }

  boolean hasField() {
    return !field.isEmpty();
  }

  /** Takes a modifier; one like {@code -elect} stands behind the office in English. */
  void modifier(String label) {
    if (label.startsWith("-")) {
      suffix = label.substring(1);
    } else {
      modifiers.add(label);
    }
  }

  void suffix(String label) {
    suffix = label;
  }

  /** {@code heritage} in {@code UNESCO's heritage chief}. */
  void subject(String word) {
    subject = word;
  }

  void body(Mention mention) {
    bodies.add(mention);
  }

  /** Takes the first field that is named; a later one belongs to a body. */
  void field(String label) {
    field = field.isEmpty() ? label : field;
  }

  void roleFrom(int index) {
    roleFirst = Math.min(roleFirst, index);
  }

  void roleTo(int index) {
    roleEnd = index;
  }

  /** The office in English: {@code former deputy justice minister}. */
  String label(Title title) {
    StringBuilder label = new StringBuilder();
    modifiers.stream()
        .filter(word -> !word.isEmpty())
        .forEach(word -> label.append(word).append(' '));
    if (!subject.isEmpty()) {
      label.append(subject).append(' ');
    }
    String role =
        bodies.stream().anyMatch(this::isInternational) ? title.international() : title.role();
    int last = role.lastIndexOf(' ') + 1;
    boolean fielded = last > 0 && !role.startsWith("deputy ") && !role.startsWith("first deputy ");
    boolean replaced = role.equals("european commissioner") || role.equals("state secretary");
    if (field.startsWith("of ")) {
      label.append(role).append(' ').append(field);
    } else if (!field.isEmpty() && replaced) {
      label.append(field).append(' ').append(role.substring(last));
    } else if (!field.isEmpty() && title.takesField() && !fielded) {
      label.append(role, 0, last).append(field).append(' ').append(role.substring(last));
    } else {
      label.append(role);
    }
    return suffix.isEmpty() ? label.toString() : label + "-" + suffix;
  }

  /** The country where title and phrase give one, else the organisation. */
  Optional<String> affiliation(Title title) {
    Optional<String> country = first(MentionType.COUNTRY);
    Optional<String> organization = first(MentionType.ORGANIZATION).or(title::institution);
    if (!title.isOfState()) {
      return organization.or(() -> country);
    }
    return country.or(() -> organization.flatMap(this::countryOf)).or(() -> organization);
  }

  private boolean isInternational(Mention body) {
    return body.type() == MentionType.ORGANIZATION
        && body.id()
            .map(id -> id.substring(NameKind.ORGANIZATION.prefix().length()))
            .flatMap(organizations::find)
            // agencies of the United Nations are of kind agency and of no country
            .map(found -> found.kind().equals("international") || found.country().isEmpty())
            .orElse(false);
  }

  /** The country of a ministry or a parliament of the catalogue. */
  private Optional<String> countryOf(String organization) {
    return organizations
        .find(organization.substring(NameKind.ORGANIZATION.prefix().length()))
        .flatMap(OrganizationCatalog.Body::country)
        .map(code -> NameKind.COUNTRY.prefix() + code);
  }

  private Optional<String> first(MentionType type) {
    return bodies.stream()
        .filter(body -> body.type() == type)
        .flatMap(body -> body.id().stream())
        .findFirst();
  }
}
