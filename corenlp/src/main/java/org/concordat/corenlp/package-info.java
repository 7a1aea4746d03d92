/** Optional English recogniser on Stanford CoreNLP. */
@NullMarked
package org.concordat.corenlp;

import org.jspecify.annotations.NullMarked;
