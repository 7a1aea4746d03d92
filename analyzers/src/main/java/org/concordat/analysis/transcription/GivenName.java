package org.concordat.analysis.transcription;

import java.util.List;

/**
 * A given name.
 *
 * @param cyrillic spellings, the usual first
 * @param latin spellings, the usual first
 * @param feminine whether women bear it
 * @param rare whether the same letters are more often an oblique case of another name
 * @param origin ISO 639 code of the orthography that the family name follows; empty if unknown
 */
record GivenName(
    List<String> cyrillic, List<String> latin, boolean feminine, boolean rare, String origin) {}
