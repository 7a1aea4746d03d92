package org.concordat.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds out what a file is, by its first bytes and its name. The usual kinds are known at once;
 * Tika's table of magic numbers, which takes a while to load, is asked about the others only.
 * Thread-safe.
 */
final class MediaTypes {

  static final String PLAIN = "text/plain";
  static final String JSON_LINES = "application/x-ndjson";
  static final String ZIP = "application/zip";
  static final String GZIP = "application/gzip";
  static final String HTML = "text/html";
  static final String UNKNOWN = "application/octet-stream";
  static final String MAIL = "message/rfc822";

  /** How much of a file is looked at. */
  static final int HEAD = 64 << 10;

  private static final Map<String, String> PACKED_DOCUMENTS =
      Map.of(
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "epub", "application/epub+zip",
          "odt", "application/vnd.oasis.opendocument.text");

  private static final Set<String> WEB_PAGES = Set.of("html", "htm", "xhtml", "shtml");
  private static final Set<String> MAILS = Set.of("eml", "mht", "mhtml");

  /** Bytes of a text below the space, other than tab, ends of lines and pages, escape. */
  private static final double MOST_CONTROLS = 0.005;

  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?im)^(from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|reply-to|x-[a-z-]+|content-type):[ \\t]");

  private static final int MAIL_HEADERS = 3;
  private static final byte[] LOCAL_ENTRY = {'P', 'K', 3, 4};
  private static final int ENTRY_NAME = 30;

  private final java.util.function.Supplier<Detector> magic =
      Lazily.of(MimeTypes::getDefaultMimeTypes);

  /** The media type of a file with these first bytes. */
  String of(String name, byte[] head) {
    String extension = FileNames.extension(name);
    if (extension.equals("jsonl") || extension.equals("ndjson")) {
      return JSON_LINES;
    }
    if (starts(head, LOCAL_ENTRY)) {
      return ofZip(extension, head);
    }
    if (starts(head, new byte[] {0x1F, (byte) 0x8B})) {
      return GZIP;
    }
    String beginning = ascii(head);
    if (beginning.substring(0, Math.min(1024, beginning.length())).contains("%PDF-")) {
      return "application/pdf";
    }
    if (beginning.startsWith("{\\rtf")) {
      return "application/rtf";
    }
    if (isBinary(head)) {
      // A name alone makes no text of it.
      String type = byMagic(name, head);
      return type.startsWith("text/") ? UNKNOWN : type;
    }
    return ofText(extension, beginning, name, head);
  }

  private String ofText(String extension, String beginning, String name, byte[] head) {
    String start = beginning.stripLeading().toLowerCase(Locale.ROOT);
    if (WEB_PAGES.contains(extension)
        || start.startsWith("<!doctype html")
        || start.startsWith("<html")) {
      return HTML;
    }
    if (start.startsWith("<?xml") || extension.equals("xml") || extension.equals("fb2")) {
      return start.contains("<html") ? HTML : byMagic(name, head);
    }
    if (MAILS.contains(extension) || isMail(beginning)) {
      return MAIL;
    }
    return PLAIN;
  }

  private static boolean isMail(String beginning) {
    int end = beginning.replace("\r", "").indexOf("\n\n");
    String headers = end < 0 ? beginning : beginning.substring(0, end);
    return Character.isLetter(headers.isEmpty() ? ' ' : headers.charAt(0))
        && headers.indexOf(':') > 0
        && headers.indexOf(':') < 40
        && MAIL_HEADER.matcher(headers).results().limit(MAIL_HEADERS).count() == MAIL_HEADERS;
  }

  /** An office document or a book is an archive too; its first entry or its name tells. */
  private static String ofZip(String extension, byte[] head) {
    String first =
        head.length <= ENTRY_NAME
            ? ""
            : new String(
                head,
                ENTRY_NAME,
                Math.min(64, head.length - ENTRY_NAME),
                StandardCharsets.ISO_8859_1);
    if (first.startsWith("mimetypeapplication/epub+zip")) {
      return PACKED_DOCUMENTS.get("epub");
    }
    if (first.startsWith("mimetypeapplication/vnd.oasis.opendocument.text")) {
      return PACKED_DOCUMENTS.get("odt");
    }
    if (first.startsWith("mimetypeapplication/vnd.oasis")) {
      return "application/vnd.oasis.opendocument";
    }
    if (PACKED_DOCUMENTS.containsKey(extension)) {
      return PACKED_DOCUMENTS.get(extension);
    }
    return first.startsWith("[Content_Types].xml") || first.startsWith("_rels/.rels")
        ? "application/x-tika-ooxml"
        : ZIP;
  }

  private String byMagic(String name, byte[] head) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try {
      return magic.get().detect(new ByteArrayInputStream(head), metadata).toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Tells whether bytes are no text in any encoding that we know. */
  static boolean isBinary(byte[] head) {
    if (isUnicodeMark(head) || Utf16Shape.of(head).isPresent()) {
      return false;
    }
    int controls = 0;
    for (byte value : head) {
      boolean control =
          value >= 0
                  && value < ' '
                  && !(value >= 0x07 && value <= 0x0D)
                  && value != 0x1B
                  && value != 0x1A
              || value == 0x7F;
      controls += control ? 1 : 0;
    }
    return controls > head.length * MOST_CONTROLS;
  }

  private static boolean isUnicodeMark(byte[] head) {
    return starts(head, new byte[] {(byte) 0xFF, (byte) 0xFE})
        || starts(head, new byte[] {(byte) 0xFE, (byte) 0xFF});
  }

  private static boolean starts(byte[] head, byte[] wanted) {
    return head.length >= wanted.length
        && java.util.Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
  }

  /** The beginning without byte order mark and without the zero bytes of UTF-16. */
  private static String ascii(byte[] head) {
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < Math.min(head.length, 8 << 10); index++) {
      int value = head[index] & 0xFF;
      boolean mark =
          index < 3 && (value == 0xEF || value == 0xBB || value == 0xBF || value >= 0xFE);
      if (value != 0 && !mark) {
        text.append((char) value);
      }
    }
    return text.toString();
  }
}
