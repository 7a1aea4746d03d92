package org.concordat.corpora;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A look at the bare structure of an annotated article, and at nothing that the marks mean. */
final class GoldFile {

  private static final Pattern TAG =
      Pattern.compile("<(/?)(c|pl|p|off|org|tr|n|d)\\b[^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*>");
  private static final Pattern STATEMENT = Pattern.compile("\\??>> (.*)");
  private static final Pattern OCCURRENCE = Pattern.compile("(.*)#(\\d+)");

  private final List<String> languages = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private String id = "";
  private String text = "";

  private GoldFile() {}

  static GoldFile of(String content) {
    GoldFile file = new GoldFile();
    content.lines().forEach(file::read);
    return file;
  }

  List<String> languages() {
    return languages;
  }

  List<String> faults() {
    return faults;
  }

  /** The bare text of each language, by the document's id. */
  Map<String, String> texts() {
    return texts;
  }

  private void read(String line) {
    Matcher statement = STATEMENT.matcher(line);
    if (line.startsWith("# id: ")) {
      id = line.substring(6);
    } else if (line.startsWith("@")) {
      languages.add(line.substring(1));
    } else if (statement.matches()) {
      statement(statement.group(1), line);
    } else if (!languages.isEmpty()) {
      text = withoutTags(line);
      texts.merge(id + "." + languages.getLast(), text, (all, next) -> all + "\n" + next);
    }
  }

  private void statement(String fields, String line) {
    String[] parts = fields.split(" \\| ", -1);
    if (parts.length != 5) {
      faults.add("not five fields: " + line);
      return;
    }
    for (int part = 0; part < 3; part++) {
      if (!(part < 2 && parts[part].equals("-")) && !occurs(parts[part])) {
        faults.add("«" + parts[part] + "» is not in: " + text);
      }
    }
    if (!List.of("direct", "indirect", "mixed").contains(parts[3]) || parts[4].isBlank()) {
      faults.add("no kind or no speaker's id: " + line);
    }
  }

  private boolean occurs(String wanted) {
    Matcher counted = OCCURRENCE.matcher(wanted);
    String needle = counted.matches() ? counted.group(1) : wanted;
    int times = counted.matches() ? Integer.parseInt(counted.group(2)) : 1;
    int from = -1;
    for (int time = 0; time < times; time++) {
      from = text.indexOf(needle, from + 1);
      if (from < 0) {
        return false;
      }
    }
    return true;
  }

  private String withoutTags(String line) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(line);
    StringBuilder bare = new StringBuilder();
    int last = 0;
    while (tag.find()) {
      bare.append(line, last, tag.start());
      last = tag.end();
      if (tag.group(1).isEmpty()) {
        open.push(tag.group(2));
      } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
        faults.add("closes nothing: " + tag.group() + " in " + line);
      }
    }
    bare.append(line.substring(last));
    if (!open.isEmpty() || bare.indexOf("<") >= 0) {
      faults.add("tags not balanced: " + line);
    }
    return bare.toString();
  }
}
