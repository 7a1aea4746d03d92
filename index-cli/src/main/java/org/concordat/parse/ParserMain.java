package org.concordat.parse;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.ingest.IngestException;
import org.concordat.ingest.Stage;

/** The child process: parses what comes in until nobody is there any more. */
public final class ParserMain {

  private ParserMain() {}

  /**
   * Serves the parent.
   *
   * @param arguments none
   * @throws IOException if the parent cannot be answered
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    // A parent that is killed takes its child with it, whatever the child is doing.
    ProcessHandle.current()
        .parent()
        .ifPresent(
            parent ->
                parent
                    .onExit()
                    .thenRun(
                        () -> {
                          ParserProcess.deleteFolder(folder);
                          Runtime.getRuntime().halt(1);
                        }));
    DataInputStream requests = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
    DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    // What a parser prints must not get between the answers.
    System.setOut(
        new PrintStream(
            OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8));
    Parsers parsers = new Parsers();
    try {
      while (true) {
        serve(requests, answers, parsers, folder);
      }
    } catch (EOFException e) {
      // The parent has closed the pipe: the work is done.
      System.exit(0);
    }
  }

  private static void serve(
      DataInputStream requests, DataOutputStream answers, Parsers parsers, Path folder)
      throws IOException {
    String name = Wire.receiveText(requests, Integer.MAX_VALUE - 8);
    String mediaType = Wire.receiveText(requests, Integer.MAX_VALUE - 8);
    int most = requests.readInt();
    Path file = Files.createTempFile(folder, "content", "");
    try {
      boolean whole;
      try (OutputStream bytes = Files.newOutputStream(file)) {
        whole = Wire.receiveBytes(requests, bytes);
      }
      if (whole) {
        answer(answers, parsers, new Parsers.Input(name, mediaType, file, most));
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void answer(DataOutputStream answers, Parsers parsers, Parsers.Input input)
      throws IOException {
    try {
      Wire.sendContents(parsers.parse(input), answers);
    } catch (IngestException e) {
      Wire.sendReason(e.stage(), String.valueOf(e.getMessage()), answers);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      Wire.sendReason(Stage.PARSE, "damaged: " + Damage.of(e), answers);
    }
  }
}
