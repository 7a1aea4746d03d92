package org.concordat.analysis.transcription;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.analysis.table.Table;

/** Small words inside names: von, bin, al. */
final class Particles {

  static final Particles INSTANCE = new Particles();

  private final Map<String, String> cyrillic = new HashMap<>();
  private final Map<String, Boolean> dropped = new HashMap<>();

  private Particles() {
    for (Table.Row row : Table.read(Particles.class, "name-particles.tsv").rows()) {
      List<String> latin = row.list("latin", ',');
      List<String> russian = row.list("cyrillic", ',');
      boolean drop = "drop".equals(row.need("role"));
      for (String form : latin) {
        cyrillic.put(form, russian.get(0));
        dropped.put(form, drop);
      }
      for (String form : russian) {
        cyrillic.put(form, russian.get(0));
        dropped.put(form, drop);
      }
    }
  }

  boolean isParticle(String lower) {
    return dropped.containsKey(lower);
  }

  /** Articles and conjunctions, which usage writes or not. */
  boolean isDropped(String lower) {
    return dropped.getOrDefault(lower, false);
  }

  /** The usual Cyrillic spelling of a particle in either script. */
  String cyrillic(String lower) {
    return cyrillic.getOrDefault(lower, lower);
  }
}
