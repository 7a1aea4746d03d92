package org.concordat.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/** Turns names of files, which are bytes in any encoding, into ids, which are text. */
final class FileNames {

  private FileNames() {}

  /**
   * The name of a file: its bytes as UTF-8; a byte that is no UTF-8 as {@code %} and two digits.
   */
  static String of(Path path) {
    Path last = path.getFileName();
    String name = last == null ? path.toString() : last.toString();
    // What the platform could not decode comes out as one of these two.
    if (name.indexOf('\uFFFD') < 0 && name.indexOf('?') < 0) {
      return name;
    }
    String raw = path.toUri().getRawPath();
    String encoded = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    return decode(percentDecoded(encoded.substring(encoded.lastIndexOf('/') + 1)));
  }

  /** Bytes as UTF-8, those that are none as {@code %} and two digits. */
  static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      StringBuilder name = new StringBuilder();
      for (byte value : bytes) {
        if (value >= 0) {
          name.append((char) value);
        } else {
          name.append('%').append(HexFormat.of().withUpperCase().toHexDigits(value));
        }
      }
      return name.toString();
    }
  }

  private static byte[] percentDecoded(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int index = 0; index < encoded.length(); index++) {
      if (encoded.charAt(index) == '%') {
        bytes.write(HexFormat.fromHexDigits(encoded, index + 1, index + 3));
        index += 2;
      } else {
        bytes.write(encoded.charAt(index));
      }
    }
    return bytes.toByteArray();
  }

  /** What stands behind the last dot of a name, in small letters; empty where there is none. */
  static String extension(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
