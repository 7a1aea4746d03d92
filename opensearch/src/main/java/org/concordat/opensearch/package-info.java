/** The analyzers' parts by name in the settings of an OpenSearch index. */
@NullMarked
package org.concordat.opensearch;

import org.jspecify.annotations.NullMarked;
