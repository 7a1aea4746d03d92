package org.concordat.attribute;

import org.concordat.model.Span;

/**
 * Words in quotation marks.
 *
 * @param start the opening mark; the first word of a further paragraph of one quotation
 * @param end behind the closing mark
 * @param innerStart behind the opening mark
 * @param innerEnd the closing mark
 * @param group number of the quotation; its further paragraphs have the same
 */
record Quote(int start, int end, int innerStart, int innerEnd, int group) {

  Span span() {
    return new Span(start, end);
  }

  boolean contains(int offset) {
    return start <= offset && offset < end;
  }
}
