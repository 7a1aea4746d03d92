package org.concordat.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query with its id.
 *
 * @param id its id in a run
 * @param words plain words
 */
record Topic(String id, String words) {

  /** Reads a file of topics: id, tab, words; empty lines and lines with # in front are skipped. */
  static List<Topic> read(String name, Console console) throws IOException {
    try (Reader reader =
        name.equals("-")
            ? new InputStreamReader(console.in(), StandardCharsets.UTF_8)
            : Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8)) {
      return read(name, new BufferedReader(reader));
    }
  }

  private static List<Topic> read(String name, BufferedReader reader) throws IOException {
    Map<String, Topic> topics = new LinkedHashMap<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      int tab = text.indexOf('\t');
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      if (tab <= 0 || text.substring(tab + 1).isBlank()) {
        throw new CommandFailure(name + ":" + number + ": a query is its id, a tab and words");
      }
      String id = text.substring(0, tab).strip();
      if (topics.put(id, new Topic(id, text.substring(tab + 1).replace('\t', ' ').strip()))
          != null) {
        throw new CommandFailure(name + ":" + number + ": the id '" + id + "' stands there twice");
      }
    }
    if (topics.isEmpty()) {
      throw new CommandFailure(name + ": there is no query in it");
    }
    return new ArrayList<>(topics.values());
  }
}
