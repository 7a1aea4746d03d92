package org.concordat.parse;

import org.xml.sax.SAXException;

/** A text grows beyond its limit. */
final class TooLongException extends SAXException {
  private static final long serialVersionUID = 1L;

  TooLongException(int most) {
    super("more text than the limit of " + (most >> 20) + " MiB");
  }
}
