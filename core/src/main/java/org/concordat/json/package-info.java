/** Values to and from JSON, by the public contract. */
@NullMarked
package org.concordat.json;

import org.jspecify.annotations.NullMarked;
