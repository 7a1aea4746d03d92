/**
 * Stage 4c of 7: the structure and the mentions of a treaty's text in, what the treaty says of
 * itself out. The door is {@link org.concordat.facts.ProfileReader}.
 */
@NullMarked
package org.concordat.facts;

import org.jspecify.annotations.NullMarked;
