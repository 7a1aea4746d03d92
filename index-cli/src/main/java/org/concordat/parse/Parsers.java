package org.concordat.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordat.ingest.IngestException;
import org.concordat.ingest.ParsedContent;

/** Gives a file to whoever reads its format. Belongs to the child process. */
final class Parsers {

  /**
   * A file to parse.
   *
   * @param name its name
   * @param mediaType what it was found to be
   * @param file where its bytes are
   * @param most most characters of its text
   */
  record Input(String name, String mediaType, Path file, int most) {

    Input {
      if (most < 1) {
        throw new IllegalArgumentException("a limit that allows nothing");
      }
    }
  }

  private final MailParser mails = new MailParser(this);
  private final OfficeFiles office = new OfficeFiles();

  List<ParsedContent> parse(Input input) throws IngestException, IOException {
    if (Formats.isHtml(input.mediaType())) {
      return List.of(WebPage.parse(Files.readAllBytes(input.file())));
    }
    return switch (input.mediaType()) {
      case Formats.MAIL -> mails.parse(input);
      default -> List.of(office.parse(input));
    };
  }
}
