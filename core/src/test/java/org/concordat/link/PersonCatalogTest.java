package org.concordat.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.Language;
import org.concordat.analysis.table.Table;
import org.concordat.analysis.transcription.NameKey;
import org.concordat.language.LanguageRegistry;
import org.junit.jupiter.api.Test;

class PersonCatalogTest {

  private static final LanguageRegistry LANGUAGES = LanguageRegistry.load();
  private static final PersonNames NAMES = new PersonNames(LANGUAGES);

  @Test
  void everyFormLeadsToItsPerson() {
    List<String> astray = new ArrayList<>();
    for (Table.Row row : rows()) {
      String id = NAMES.read(row.need("form")).id();
      if (!id.equals("person:" + row.need("id"))) {
        astray.add(row.place() + ": " + row.need("form") + " leads to " + id);
      }
    }
    assertThat(astray).isEmpty();
  }

  @Test
  void theKeysInTheTablesAreThoseOfTheForms() {
    List<String> stale = new ArrayList<>();
    for (Table.Row row : rows()) {
      String key = row.get("key");
      if (!key.isEmpty() && !key.equals(NameKey.key(row.need("form")))) {
        stale.add(row.place() + ": the key is now " + NameKey.key(row.need("form")));
      }
    }
    assertThat(stale).isEmpty();
  }

  @Test
  void everyPersonHasANameInEveryLanguage() {
    PersonCatalog catalog = NAMES.catalog();
    List<String> nameless = new ArrayList<>();
    for (Table.Row row :
        Table.read(PersonCatalogTest.class, "/org/concordat/catalog/persons.tsv").rows()) {
      PersonCatalog.Person person = catalog.get("person:" + row.need("id")).orElseThrow();
      for (Language language : LANGUAGES.languages()) {
        if (person.names(language.code()).isEmpty()) {
          nameless.add(row.need("id") + " " + language.code());
        }
      }
    }
    assertThat(nameless).isEmpty();
  }

  private static List<Table.Row> rows() {
    List<Table.Row> rows = new ArrayList<>();
    for (Language language : LANGUAGES.languages()) {
      String resource = "/org/concordat/lang/" + language.code() + "/persons.tsv";
      rows.addAll(Table.read(PersonCatalogTest.class, resource).rows());
    }
    return rows;
  }
}
