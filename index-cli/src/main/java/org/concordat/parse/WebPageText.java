package org.concordat.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.ingest.TextDecoder;

/**
 * Finds the encoding of a web page: what its bytes show counts more than what it says of itself.
 */
final class WebPageText {

  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");

  private static final int HEAD = 4_096;

  private WebPageText() {}

  static String decode(byte[] bytes) {
    if (!isMarked(bytes) && !isUtf8(bytes)) {
      Optional<String> declared = declared(bytes).flatMap(charset -> strictly(bytes, charset));
      if (declared.isPresent()) {
        return declared.get();
      }
    }
    return new TextDecoder().decode(bytes).text();
  }

  private static boolean isMarked(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
            || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE);
  }

  private static boolean isUtf8(byte[] bytes) {
    return strictly(bytes, StandardCharsets.UTF_8).isPresent();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(matcher.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A name that nobody knows tells nothing.
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    // A page that calls itself Latin says so by habit; every byte is a letter there.
    if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
      return Optional.empty();
    }
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      // It is not what it says it is.
      return Optional.empty();
    }
  }
}
