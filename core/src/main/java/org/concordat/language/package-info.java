/**
 * What the stages ask of a language beyond its tables: the provider interface LanguageRules, found
 * through ServiceLoader.
 */
@NullMarked
package org.concordat.language;

import org.jspecify.annotations.NullMarked;
