package org.concordat.analysis.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.concordat.analysis.Reading;

/**
 * A Morfologik dictionary: word forms to readings. Thread-safe; a lookup object is kept for each
 * thread, because Morfologik's own reuses its buffers.
 */
public final class MorphologicalDictionary {

  private final Dictionary dictionary;
  private final Function<String, Reading> tags;
  private final Map<String, Reading> templates = new ConcurrentHashMap<>();
  private final ThreadLocal<DictionaryLookup> lookups;

  /** What the dictionary's encoding can write. */
  private final BitSet characters;

  private MorphologicalDictionary(Dictionary dictionary, Function<String, Reading> tags) {
    this.dictionary = dictionary;
    this.tags = tags;
    this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
    this.characters = characters(dictionary.metadata.getEncoder().charset());
  }

  /**
   * Loads a dictionary from the class path.
   *
   * @param resource path of the {@code .dict} file from the root; its {@code .info} file lies
   *     beside it
   * @param tags turns a dictionary tag into a reading whose lemma is ignored; called once for each
   *     tag
   * @return the dictionary
   * @throws IllegalStateException if the resource is missing
   */
  public static MorphologicalDictionary load(String resource, Function<String, Reading> tags) {
    ClassLoader loader = MorphologicalDictionary.class.getClassLoader();
    String info = resource.substring(0, resource.length() - ".dict".length()) + ".info";
    try (InputStream fsa = loader.getResourceAsStream(resource);
        InputStream metadata = loader.getResourceAsStream(info)) {
      if (fsa == null || metadata == null) {
        throw new IllegalStateException("no dictionary " + resource + " on the class path");
      }
      return new MorphologicalDictionary(Dictionary.read(fsa, metadata), tags);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dictionary " + resource, e);
    }
  }

  private static BitSet characters(Charset charset) {
    BitSet found = new BitSet();
    if (charset.newEncoder().maxBytesPerChar() > 1) {
      found.set(0, Character.MAX_VALUE + 1);
      return found;
    }
    byte[] all = new byte[1 << Byte.SIZE];
    for (int index = 0; index < all.length; index++) {
      all[index] = (byte) index;
    }
    new String(all, charset).chars().forEach(found::set);
    return found;
  }

  /** Morfologik throws and catches an exception for each form that it cannot write. */
  private boolean canWrite(String form) {
    for (int index = 0; index < form.length(); index++) {
      if (!characters.get(form.charAt(index))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Looks a form up.
   *
   * @param form the form as the dictionary writes it
   * @return its readings in the dictionary's order; empty if it is unknown
   */
  public List<Reading> lookup(String form) {
    if (!canWrite(form)) {
      return List.of();
    }
    List<WordData> found = lookups.get().lookup(form);
    List<Reading> readings = new ArrayList<>(found.size());
    for (WordData data : found) {
      CharSequence tag = data.getTag();
      Reading template = templates.computeIfAbsent(tag == null ? "" : tag.toString(), tags);
      readings.add(
          new Reading(data.getStem().toString(), template.partOfSpeech(), template.features()));
    }
    return readings;
  }
}
