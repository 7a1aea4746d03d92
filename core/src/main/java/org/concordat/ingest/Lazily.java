package org.concordat.ingest;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once for all threads. */
final class Lazily<T> implements Supplier<T> {

  private final Supplier<? extends T> maker;
  private Optional<T> value = Optional.empty();

  private Lazily(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  static <T> Lazily<T> of(Supplier<? extends T> maker) {
    return new Lazily<>(maker);
  }

  @Override
  public synchronized T get() {
    if (value.isEmpty()) {
      value = Optional.of(maker.get());
    }
    return value.get();
  }
}
