package org.concordat.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.ingest.IngestException;
import org.concordat.ingest.ParsedContent;
import org.concordat.ingest.Stage;

/**
 * What parent and child say to each other: the parent sends name, media type, limit and bytes in
 * pieces, the child answers with contents or a reason.
 */
final class Wire {

  private static final int PIECE = 1 << 16;
  private static final int END = 0;
  private static final int BROKEN_OFF = -1;
  private static final int CONTENTS = 0;
  private static final int REASON = 1;

  private Wire() {}

  /** Sends bytes; where they cannot be read to their end the child is told to forget them. */
  static void sendBytes(InputStream bytes, DataOutputStream out) throws IOException {
    byte[] piece = new byte[PIECE];
    while (true) {
      int read;
      try {
        read = bytes.read(piece);
      } catch (IOException e) {
        out.writeInt(BROKEN_OFF);
        out.flush();
        throw e;
      }
      if (read < 0) {
        out.writeInt(END);
        out.flush();
        return;
      }
      if (read > 0) {
        out.writeInt(read);
        out.write(piece, 0, read);
      }
    }
  }

  /** Takes bytes; returns false where they were broken off. */
  static boolean receiveBytes(DataInputStream in, OutputStream bytes) throws IOException {
    byte[] piece = new byte[PIECE];
    for (int size = in.readInt(); size != END; size = in.readInt()) {
      if (size == BROKEN_OFF) {
        return false;
      }
      in.readFully(piece, 0, size);
      bytes.write(piece, 0, size);
    }
    return true;
  }

  static void sendText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String receiveText(DataInputStream in, int most) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > most) {
      throw new IOException("the parser answered nonsense");
    }
    byte[] bytes = new byte[size];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static void sendContents(List<ParsedContent> contents, DataOutputStream out) throws IOException {
    out.writeByte(CONTENTS);
    out.writeInt(contents.size());
    for (ParsedContent content : contents) {
      sendText(content.inside(), out);
      sendText(content.text(), out);
      sendText(content.title().orElse(""), out);
      sendText(content.published().orElse(""), out);
      sendText(content.language().orElse(""), out);
      sendText(String.join("\n", content.warnings()), out);
    }
    out.flush();
  }

  static void sendReason(Stage stage, String reason, DataOutputStream out) throws IOException {
    out.writeByte(REASON);
    out.writeInt(stage.ordinal());
    sendText(reason, out);
    out.flush();
  }

  static List<ParsedContent> receiveContents(DataInputStream in, int mostCharacters)
      throws IOException, IngestException {
    // No character has more than three bytes for each code unit.
    int most = (int) Math.min(Integer.MAX_VALUE - 8, 3L * mostCharacters + PIECE);
    if (in.readByte() == REASON) {
      Stage stage = Stage.values()[in.readInt()];
      throw new IngestException(stage, receiveText(in, most));
    }
    int count = in.readInt();
    List<ParsedContent> contents = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      contents.add(
          new ParsedContent(
              receiveText(in, most),
              receiveText(in, most),
              optional(receiveText(in, most)),
              optional(receiveText(in, most)),
              optional(receiveText(in, most)),
              receiveText(in, most).lines().toList()));
    }
    return contents;
  }

  private static Optional<String> optional(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
