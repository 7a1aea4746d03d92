package org.concordat.ingest;

import java.text.Normalizer;
import java.util.Optional;
import org.concordat.analysis.table.Table;

/**
 * Decodes the Vietnamese font encodings TCVN3 and VNI, which no Java charset knows. Immutable and
 * thread-safe.
 */
final class LegacyVietnamese implements Decoding {

  private static final int HEXADECIMAL = 16;
  private static final int BYTES = 256;
  private static final String UNUSED = "\uFFFD";

  private final String name;
  private final String[] letters = new String[BYTES];
  private final boolean[] marks = new boolean[BYTES];

  private LegacyVietnamese(String name) {
    this.name = name;
    for (int code = 0; code < BYTES; code++) {
      letters[code] = code < 0x80 ? String.valueOf((char) code) : UNUSED;
    }
  }

  static LegacyVietnamese tcvn3() {
    LegacyVietnamese found = new LegacyVietnamese("TCVN3");
    for (Table.Row row : Table.read(LegacyVietnamese.class, "tcvn3.tsv").rows()) {
      found.letters[Integer.parseInt(row.need("byte"), HEXADECIMAL)] = row.need("letter");
    }
    found.punctuation();
    return found;
  }

  static LegacyVietnamese vni() {
    LegacyVietnamese found = new LegacyVietnamese("VNI");
    for (Table.Row row : Table.read(LegacyVietnamese.class, "vni.tsv").rows()) {
      int code = Integer.parseInt(row.need("byte"), HEXADECIMAL);
      found.marks[code] = row.need("kind").equals("mark");
      if (!found.marks[code]) {
        found.letters[code] = row.need("value");
        continue;
      }
      StringBuilder combining = new StringBuilder();
      for (String mark : row.need("value").split(" ")) {
        combining.append((char) Integer.parseInt(mark, HEXADECIMAL));
      }
      found.letters[code] = combining.toString();
    }
    found.punctuation();
    return found;
  }

  /** Both leave the typographic quotes and dashes where windows-1252 has them. */
  private void punctuation() {
    String typographic = "\u2026\u2018\u2019\u201C\u201D\u2022\u2013\u2014";
    int[] codes = {0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97};
    for (int index = 0; index < codes.length; index++) {
      letters[codes[index]] = typographic.substring(index, index + 1);
    }
    letters[0xA0] = "\u00A0";
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<String> decode(byte[] bytes, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int index = start; index < end; index++) {
      int code = bytes[index] & 0xFF;
      if (!marks[code]) {
        text.append(letters[code]);
      } else if (text.isEmpty() || !Character.isLetter(text.charAt(text.length() - 1))) {
        text.append(UNUSED);
      } else {
        String whole =
            Normalizer.normalize(
                text.charAt(text.length() - 1) + letters[code], Normalizer.Form.NFC);
        text.setLength(text.length() - 1);
        text.append(whole);
      }
    }
    return Optional.of(text.toString());
  }
}
