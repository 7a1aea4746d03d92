package org.concordat.attribute;

import java.util.Optional;

/**
 * What stands before a verb in its clause.
 *
 * @param subject the subject there
 * @param isOpen whether nothing stands there that could be a subject, so that the subject is shared
 *     with a verb before
 * @param aside whether the clause is an aside
 * @param opener the word that opens the aside
 * @param relative whether the subject stands before a relative pronoun
 */
record Region(
    Optional<Subject> subject, boolean isOpen, boolean aside, int opener, boolean relative) {

  static Region of(Optional<Subject> subject, boolean isOpen) {
    return new Region(subject, isOpen, false, -1, false);
  }
}
