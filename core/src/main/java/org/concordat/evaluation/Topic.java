package org.concordat.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question of a test collection.
 *
 * @param id its id
 * @param words the question by BCP 47 code
 */
public record Topic(String id, Map<String, String> words) {

  private static final Map<String, String> COLUMNS =
      Map.of("english", "en", "russian", "ru", "vietnamese", "vi");

  /** Copies the questions. */
  public Topic {
    words = Map.copyOf(words);
  }

  /**
   * Reads a table of topics: a header with {@code id} and the names of languages, one topic a line.
   *
   * @param name what to call the table in messages
   * @param content its text; lines that begin with {@code #} are comments
   * @return the topics in the order of the table
   * @throws GoldException if there is no header or a line has no id
   */
  public static List<Topic> read(String name, String content) {
    Optional<String[]> header = Optional.empty();
    List<Topic> topics = new ArrayList<>();
    int number = 0;
    for (String line : content.split("\r?\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header.isEmpty()) {
        header = Optional.of(cells);
        continue;
      }
      topics.add(topic(name + ":" + number, header.get(), cells));
    }
    return topics;
  }

  private static Topic topic(String place, String[] header, String[] cells) {
    String id = "";
    Map<String, String> words = new LinkedHashMap<>();
    for (int column = 0; column < Math.min(header.length, cells.length); column++) {
      String language = COLUMNS.get(header[column]);
      if (header[column].equals("id")) {
        id = cells[column].strip();
      } else if (language != null && !cells[column].isBlank()) {
        words.put(language, cells[column].strip());
      }
    }
    if (id.isEmpty()) {
      throw new GoldException(place + ": a topic without an id");
    }
    return new Topic(id, words);
  }
}
