package org.licet.ingest;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The frames of a Zstandard file (RFC 8878, section 3) without those that hold no data: a file of
 * several frames may have skippable ones between them, as parallel packers write them. Bytes are
 * passed on as they are; nothing is unpacked here.
 */
final class ZstdFrames extends FilterInputStream {
  private static final long DATA = 0xFD2FB528L;
  private static final long SKIPPABLE = 0x184D2A50L;
  private static final int LARGEST_WINDOW = 8 << 20;
  private static final int RUN = 1;

  /** The part of the file that is looked at and not passed on yet. */
  private final byte[] part = new byte[18];

  private int from;
  private int to;

  /** How many bytes of a block are left to be passed on. */
  private long block;

  private boolean between = true;
  private boolean last;
  private boolean checksum;

  ZstdFrames(InputStream in) {
    super(in);
  }

  /** Whether a file starts with these bytes: a frame of data, or one to be skipped. */
  static boolean isMagic(byte[] head) {
    return head.length == 4 && (number(head, 0, 4) == DATA || isSkippable(number(head, 0, 4)));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (from == to && block == 0 && !next()) {
      return -1;
    }
    if (from < to) {
      int count = Math.min(length, to - from);
      System.arraycopy(part, from, bytes, start, count);
      from += count;
      return count;
    }
    int count = in.read(bytes, start, (int) Math.min(length, block));
    if (count < 0) {
      throw cutOff();
    }
    block -= count;
    return count;
  }

  /** Looks at the next part: a frame's header, a block's header or a checksum. */
  private boolean next() throws IOException {
    from = 0;
    to = 0;
    if (between) {
      return frame();
    }
    if (last) {
      between = true;
      if (checksum) {
        take(4);
        return true;
      }
      return frame();
    }
    take(3);
    long header = number(part, 0, 3);
    last = (header & 1) == 1;
    block = (header >> 1 & 3) == RUN ? 1 : header >> 3;
    return true;
  }

  private boolean frame() throws IOException {
    int first = in.read();
    while (first >= 0) {
      part[to++] = (byte) first;
      take(3);
      long magic = number(part, 0, 4);
      if (magic == DATA) {
        header();
        return true;
      }
      if (!isSkippable(magic)) {
        throw new IOException("its Zstandard data is followed by something else");
      }
      take(4);
      leaveOut(number(part, 4, 4));
      to = 0;
      first = in.read();
    }
    return false;
  }

  private void header() throws IOException {
    take(1);
    int descriptor = part[4] & 0xff;
    boolean single = (descriptor >> 5 & 1) == 1;
    checksum = (descriptor >> 2 & 1) == 1;
    last = false;
    between = false;
    int dictionary = new int[] {0, 1, 2, 4}[descriptor & 3];
    int size = new int[] {single ? 1 : 0, 2, 4, 8}[descriptor >> 6];
    if (dictionary > 0) {
      throw new IOException("it was packed with a dictionary; pack it again without one");
    }
    if (single) {
      take(size);
      checkWindow(number(part, 5, size));
    } else {
      take(1);
      int window = part[5] & 0xff;
      long base = 1L << 10 + (window >> 3);
      checkWindow(base + (base >> 3) * (window & 7));
      take(size);
    }
  }

  private static void checkWindow(long bytes) throws IOException {
    if (bytes < 0 || bytes > LARGEST_WINDOW) {
      throw new IOException(
          "it was packed with a window of more than "
              + (LARGEST_WINDOW >> 20)
              + " MB; pack it again without `--ultra` and `--long`");
    }
  }

  /** Takes so many bytes more into the part that is looked at. */
  private void take(int count) throws IOException {
    if (in.readNBytes(part, to, count) < count) {
      throw cutOff();
    }
    to += count;
  }

  private void leaveOut(long count) throws IOException {
    try {
      in.skipNBytes(count);
    } catch (EOFException e) {
      throw cutOff();
    }
  }

  private static EOFException cutOff() {
    return new EOFException("its Zstandard data breaks off");
  }

  private static boolean isSkippable(long magic) {
    return (magic & 0xFFFFFFF0L) == SKIPPABLE;
  }

  /** A number of the format, the lowest byte first. */
  private static long number(byte[] bytes, int start, int length) {
    long number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | bytes[start + i] & 0xff;
    }
    return number;
  }
}
