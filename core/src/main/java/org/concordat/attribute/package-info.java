/** Stage 5 of 7: entities in, statements out. */
@NullMarked
package org.concordat.attribute;

import org.jspecify.annotations.NullMarked;
