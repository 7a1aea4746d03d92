/** Stage 4 of 7: mentions in, entities and mentions with ids out. */
@NullMarked
package org.concordat.link;

import org.jspecify.annotations.NullMarked;
