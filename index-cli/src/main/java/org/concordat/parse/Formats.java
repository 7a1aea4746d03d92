package org.concordat.parse;

import java.util.Set;

/** Media types that are read here. */
final class Formats {

  static final String HTML = "text/html";
  static final String PDF = "application/pdf";
  static final String MAIL = "message/rfc822";

  private static final Set<String> KNOWN =
      Set.of(
          HTML,
          "application/xhtml+xml",
          PDF,
          MAIL,
          "application/rtf",
          "text/rtf",
          "application/epub+zip",
          "application/x-fictionbook+xml",
          "application/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint",
          "application/vnd.ms-outlook",
          "application/x-tika-msoffice",
          "application/x-tika-ooxml");

  private Formats() {}

  static boolean isRead(String mediaType) {
    return KNOWN.contains(mediaType)
        || mediaType.startsWith("application/vnd.openxmlformats-officedocument.")
        || mediaType.startsWith("application/vnd.oasis.opendocument");
  }

  static boolean isHtml(String mediaType) {
    return mediaType.equals(HTML) || mediaType.equals("application/xhtml+xml");
  }
}
