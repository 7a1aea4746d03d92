package org.concordat.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.concordat.ingest.IngestException;
import org.concordat.ingest.ParsedContent;
import org.concordat.ingest.TextDecoder;

/** Reads a mail: its plain words, else its HTML, and its attachments as documents of their own. */
final class MailParser {

  private static final int DEEPEST = 5;

  private final Parsers parsers;

  MailParser(Parsers parsers) {
    this.parsers = parsers;
  }

  List<ParsedContent> parse(Parsers.Input input) throws IngestException, IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    Message message;
    try (InputStream bytes = Files.newInputStream(input.file())) {
      message = builder.parseMessage(bytes);
    }
    try {
      Found found = new Found(input);
      collect(message, found, 0);
      List<ParsedContent> contents = new ArrayList<>();
      contents.add(
          new ParsedContent(
              "",
              found.text(),
              Optional.ofNullable(message.getSubject()).map(Lines::join),
              Optional.ofNullable(message.getDate())
                  .map(date -> date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString()),
              Optional.empty(),
              found.warnings));
      contents.addAll(found.attachments);
      return contents;
    } finally {
      message.dispose();
    }
  }

  /** What was found in a mail so far. */
  private static final class Found {
    private final Parsers.Input input;
    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<ParsedContent> attachments = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    Found(Parsers.Input input) {
      this.input = input;
    }

    String text() {
      if (plain.stream().anyMatch(text -> !text.isBlank())) {
        return String.join("\n", plain);
      }
      StringBuilder text = new StringBuilder();
      html.forEach(page -> text.append(WebPage.parse(page).text()));
      return text.toString();
    }
  }

  private void collect(Entity entity, Found found, int depth) throws IOException {
    Body body = entity.getBody();
    if (depth > DEEPEST) {
      found.warnings.add("parts inside each other more than " + DEEPEST + " deep");
    } else if (body instanceof Multipart parts) {
      for (Entity part : parts.getBodyParts()) {
        collect(part, found, depth + 1);
      }
    } else if (body instanceof Message inner) {
      collect(inner, found, depth + 1);
    } else if (body instanceof SingleBody single) {
      part(entity, single, found);
    }
  }

  private void part(Entity entity, SingleBody body, Found found) throws IOException {
    String type = String.valueOf(entity.getMimeType());
    boolean attached =
        entity.getFilename() != null && !"inline".equals(entity.getDispositionType())
            || "attachment".equals(entity.getDispositionType());
    if (attached || body instanceof BinaryBody) {
      attachment(entity, body, type, found);
    } else if (type.equals("text/html")) {
      found.html.add(text((TextBody) body));
    } else if (type.startsWith("text/plain")) {
      found.plain.add(text((TextBody) body));
    }
  }

  /** In the encoding that the part names, or in the one that its bytes show. */
  private static String text(TextBody body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.writeTo(bytes);
    String name = String.valueOf(body.getMimeCharset());
    if (!name.equalsIgnoreCase("us-ascii") && java.nio.charset.Charset.isSupported(name)) {
      return bytes.toString(java.nio.charset.Charset.forName(name));
    }
    return new TextDecoder().decode(bytes.toByteArray()).text();
  }

  private void attachment(Entity entity, SingleBody body, String type, Found found)
      throws IOException {
    String name = Optional.ofNullable(entity.getFilename()).orElse("attachment");
    String safe = name.replace('\\', '/').substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    if (!Formats.isRead(type) && !type.startsWith("text/plain")) {
      found.warnings.add("attachment " + safe + " was not read: " + type);
      return;
    }
    Path file = Files.createTempFile("attachment", "");
    try {
      try (OutputStream bytes = Files.newOutputStream(file)) {
        body.writeTo(bytes);
      }
      if (type.startsWith("text/plain")) {
        String text = new TextDecoder().decode(Files.readAllBytes(file)).text();
        found.attachments.add(
            new ParsedContent(
                safe, text, Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
        return;
      }
      for (ParsedContent content :
          parsers.parse(new Parsers.Input(safe, type, file, found.input.most()))) {
        String inside = content.inside().isEmpty() ? safe : safe + "/" + content.inside();
        found.attachments.add(
            new ParsedContent(
                inside,
                content.text(),
                content.title(),
                content.published(),
                content.language(),
                content.warnings()));
      }
    } catch (IngestException | IOException | RuntimeException e) {
      // The mail itself is still worth having.
      found.warnings.add("attachment " + safe + " was not read: " + Damage.of(e));
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
