package org.licet.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The ids seen so far, as 128 bits of their SHA-256 each: some 24 bytes an id whatever its length.
 * Two different ids count as the same with a chance of less than 1 in 10^20 for a billion of them;
 * the later one is then reported as a duplicate, so that no record is lost in silence.
 */
final class IdSet {
  private final MessageDigest digest = sha256();
  private long[] slots = new long[2048];
  private long size;

  /** Adds an id; false when it was there already. */
  boolean add(String id) {
    ByteBuffer hash = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
    long high = hash.getLong();
    // A free slot is all zero.
    long low = hash.getLong() | 1L;
    if (3 * size >= slots.length) {
      grow();
    }
    return put(slots, high, low);
  }

  private boolean put(long[] table, long high, long low) {
    int mask = table.length / 2 - 1;
    int slot = (int) high & mask;
    while (table[2 * slot + 1] != 0) {
      if (table[2 * slot] == high && table[2 * slot + 1] == low) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    table[2 * slot] = high;
    table[2 * slot + 1] = low;
    size++;
    return true;
  }

  private void grow() {
    if (slots.length > 1 << 29) {
      throw new IllegalStateException("more than 350 million ids in one run");
    }
    long[] larger = new long[2 * slots.length];
    size = 0;
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i + 1] != 0) {
        put(larger, slots[i], slots[i + 1]);
      }
    }
    slots = larger;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
