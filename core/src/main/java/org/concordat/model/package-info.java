/**
 * The values that flow: documents, mentions, entities, statements, analyses. Records without
 * behaviour beyond their own checks; offsets are UTF-16 code units.
 */
@NullMarked
package org.concordat.model;

import org.jspecify.annotations.NullMarked;
