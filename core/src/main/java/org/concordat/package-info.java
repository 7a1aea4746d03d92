/**
 * Concordat, the facade. Stages in order of flow: model, ingest, treaty, text, language, extract,
 * link, cite, facts, attribute, index, job, search, json, evaluation; this package last, which
 * alone knows them all.
 */
@NullMarked
package org.concordat;

import org.jspecify.annotations.NullMarked;
