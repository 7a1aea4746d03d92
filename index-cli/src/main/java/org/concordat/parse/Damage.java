package org.concordat.parse;

/** Says in few words what a parser says at length. */
final class Damage {

  private static final int LONGEST = 200;

  private Damage() {}

  static String of(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null && !deepest.getCause().equals(deepest)) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    if (message == null || message.isBlank()) {
      return deepest.getClass().getSimpleName();
    }
    return message.length() > LONGEST ? message.substring(0, LONGEST) + " …" : message;
  }
}
