package org.licet.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * The ids seen so far. Ids that count up, as {@code shard.csv:17} and {@code row-17} do, take no
 * memory each. Of the others 128 bits of their SHA-256 are kept, some 24 bytes an id whatever its
 * length: two different ids count as the same with a chance of less than 1 in 10^20 for a billion
 * of them, and the later one is then reported as a duplicate, so that no record is lost in silence.
 */
final class IdSet {
  private static final int MOST_RUNS = 1_000;

  /** The longest number that is counted with. */
  private static final int DIGITS = 18;

  private final MessageDigest digest = sha256();
  private final Map<String, Run> runs = new HashMap<>();
  private long[] slots = new long[2048];
  private long size;

  /** Ids that differ in their last number alone, which has no gap from the first to the last. */
  private static final class Run {
    private final long first;
    private long last;

    private Run(long number) {
      this.first = number;
      this.last = number;
    }
  }

  /** Adds an id; false when it was there already. */
  boolean add(String id) {
    return add(id, false);
  }

  /**
   * Adds the place of a row as its id; false when it was there already. Rows come in the order of
   * their places, so that the lines between two of them count as taken too.
   */
  boolean addPlace(String id) {
    return add(id, true);
  }

  private boolean add(String id, boolean place) {
    int start = numberStart(id);
    if (start == id.length()) {
      return addHash(id);
    }
    String stem = id.substring(0, start);
    long number = Long.parseLong(id, start, id.length(), 10);
    Run run = runs.get(stem);
    if (run == null) {
      if (runs.size() < MOST_RUNS && !hasHash(id)) {
        runs.put(stem, new Run(number));
        return true;
      }
      return addHash(id);
    }
    if (number >= run.first && number <= run.last) {
      return false;
    }
    if ((number == run.last + 1 || place && number > run.last) && !hasHash(id)) {
      run.last = number;
      return true;
    }
    return addHash(id);
  }

  /** Where the number starts that an id ends in; its end when there is none to count with. */
  private static int numberStart(String id) {
    int start = id.length();
    while (start > 0 && id.length() - start < DIGITS && isDigit(id.charAt(start - 1))) {
      start--;
    }
    // `7` and `07` are two ids: a zero before the number belongs to what stands before it.
    while (start < id.length() - 1 && id.charAt(start) == '0') {
      start++;
    }
    return start;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private boolean hasHash(String id) {
    if (size == 0) {
      return false;
    }
    ByteBuffer hash = hash(id);
    return find(hash.getLong(), hash.getLong() | 1L);
  }

  private ByteBuffer hash(String id) {
    return ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
  }

  private boolean find(long high, long low) {
    int mask = slots.length / 2 - 1;
    int slot = (int) high & mask;
    while (slots[2 * slot + 1] != 0) {
      if (slots[2 * slot] == high && slots[2 * slot + 1] == low) {
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }

  private boolean addHash(String id) {
    ByteBuffer hash = hash(id);
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
