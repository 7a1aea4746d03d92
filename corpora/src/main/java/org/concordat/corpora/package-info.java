/**
 * Our own sample texts in English, Russian and Vietnamese, with what a careful reader found in
 * them: annotated news, treaties with their structure, groups of counts, topics and relevance
 * judgements. All persons and events in them are invented. The door is {@link
 * org.concordat.corpora.Corpora}.
 */
@NullMarked
package org.concordat.corpora;

import org.jspecify.annotations.NullMarked;
