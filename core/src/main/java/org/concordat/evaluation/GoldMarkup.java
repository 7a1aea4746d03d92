package org.concordat.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.model.MentionType;
import org.concordat.model.Span;

/** Reads the tags of one line of a gold file. */
final class GoldMarkup {

  private static final Map<String, MentionType> TYPES =
      Map.of(
          "c", MentionType.COUNTRY,
          "pl", MentionType.PLACE,
          "p", MentionType.PERSON,
          "off", MentionType.OFFICIAL,
          "org", MentionType.ORGANIZATION,
          "tr", MentionType.TREATY,
          "n", MentionType.COUNT,
          "d", MentionType.DATE);

  private static final Pattern TAG =
      Pattern.compile("<(/?)(c|pl|p|off|org|tr|n|d)(\\?)?(\\s[^<>]*?(?:\"[^\"]*\"[^<>]*?)*)?>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([a-z]+)(?:=(?:\"([^\"]*)\"|([^\\s>\"]+)))?");

  private record Open(String tag, int start, boolean optional, Map<String, String> attributes) {}

  private GoldMarkup() {}

  /** Appends the bare text of a line and returns its mentions. */
  static List<GoldMention> read(String line, StringBuilder text, String place) {
    List<GoldMention> mentions = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    Matcher tags = TAG.matcher(line);
    int last = 0;
    while (tags.find()) {
      text.append(line, last, tags.start());
      last = tags.end();
      if (tags.group(1).isEmpty()) {
        open.push(
            new Open(
                tags.group(2), text.length(), tags.group(3) != null, attributes(tags.group(4))));
        continue;
      }
      if (open.isEmpty() || !open.peek().tag().equals(tags.group(2))) {
        throw new GoldException(place + ": </" + tags.group(2) + "> closes nothing");
      }
      Open opened = open.pop();
      if (opened.start() == text.length()) {
        throw new GoldException(place + ": <" + opened.tag() + "> holds nothing");
      }
      mentions.add(
          new GoldMention(
              TYPES.get(opened.tag()),
              new Span(opened.start(), text.length()),
              opened.optional(),
              opened.attributes()));
    }
    text.append(line, last, line.length());
    if (!open.isEmpty()) {
      throw new GoldException(place + ": <" + open.peek().tag() + "> is never closed");
    }
    return mentions;
  }

  private static Map<String, String> attributes(String text) {
    Map<String, String> attributes = new HashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(text == null ? "" : text);
    while (matcher.find()) {
      String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      attributes.put(matcher.group(1), value == null ? "" : value);
    }
    return attributes;
  }
}
