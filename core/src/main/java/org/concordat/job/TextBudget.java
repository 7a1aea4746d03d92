package org.concordat.job;

import java.util.concurrent.Semaphore;

/**
 * How much text may wait for its analysis: whoever reads faster than others analyse has to wait. A
 * text beyond the whole budget passes alone. Thread-safe.
 */
final class TextBudget {

  private static final int UNIT = 1 << 10;
  private static final int UNITS = 2 << 10;

  private final Semaphore units = new Semaphore(UNITS, true);

  /** Waits until there is room for a text; returns what is to be given back. */
  int take(long characters) throws InterruptedException {
    int wanted = (int) Math.min(UNITS, characters / UNIT + 1);
    units.acquire(wanted);
    return wanted;
  }

  void giveBack(int taken) {
    units.release(taken);
  }
}
