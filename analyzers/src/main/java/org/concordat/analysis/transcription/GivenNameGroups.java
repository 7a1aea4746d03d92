package org.concordat.analysis.transcription;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins names that share a spelling: Jorge is Хорхе or Жоржи, so both have one key. The key is that
 * of the first spelling, so that spellings that nobody listed still meet it.
 */
final class GivenNameGroups {

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> firstForms = new HashMap<>();

  GivenNameGroups(List<GivenName> names) {
    for (GivenName name : names) {
      String sex = name.feminine() ? "/f" : "/m";
      String first = RussianLetters.plain(name.cyrillic().get(0));
      for (String form : name.cyrillic()) {
        join(RussianLetters.plain(form) + sex, first + sex);
      }
      for (String form : name.latin()) {
        join(Letters.bare(form) + sex, first + sex);
      }
    }
    for (GivenName name : names) {
      String sex = name.feminine() ? "/f" : "/m";
      String first = RussianLetters.plain(name.cyrillic().get(0));
      firstForms.putIfAbsent(root(first + sex), first);
    }
  }

  private void join(String left, String right) {
    String leftRoot = root(left);
    String rightRoot = root(right);
    if (!leftRoot.equals(rightRoot)) {
      parents.put(leftRoot, rightRoot);
    }
  }

  private String root(String form) {
    String current = form;
    for (String next = parents.get(current); next != null; next = parents.get(current)) {
      current = next;
    }
    return current;
  }

  /** Keys by spelling without the sex; a name of both sexes has the key of the man's. */
  Map<String, String> keys() {
    Map<String, String> result = new HashMap<>();
    for (String form : List.copyOf(parents.keySet())) {
      put(result, form);
    }
    for (String form : firstForms.keySet()) {
      put(result, form);
    }
    return result;
  }

  private void put(Map<String, String> result, String form) {
    String key = SoundSkeleton.of(firstForms.get(root(form)), true);
    String plain = form.substring(0, form.length() - 2);
    if (form.endsWith("/m")) {
      result.put(plain, key);
    } else {
      result.putIfAbsent(plain, key);
    }
  }
}
