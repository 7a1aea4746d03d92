package org.concordat.index;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which file each document came from that was added of late: during the last two spans between
 * commits, in memory that does not grow. Thread-safe.
 */
final class Owners {

  /**
   * Where a document came from.
   *
   * @param path the file
   * @param sequence its number within the file
   */
  record Owner(String path, long sequence) {}

  private volatile Map<String, Owner> recent = new ConcurrentHashMap<>();
  private volatile Map<String, Owner> before = Map.of();

  Optional<Owner> find(String id) {
    Owner owner = recent.get(id);
    return Optional.ofNullable(owner == null ? before.get(id) : owner);
  }

  void put(String id, Owner owner) {
    recent.put(id, owner);
  }

  void committed() {
    before = recent;
    recent = new ConcurrentHashMap<>();
  }
}
