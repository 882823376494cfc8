package org.licet.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a stream of bytes, without their ends ({@code LF} or {@code CR LF}). */
final class Lines {
  private final InputStream in;
  private final int limit;
  private final byte[] chunk = new byte[1 << 16];
  private byte[] line = new byte[1 << 10];
  private int from;
  private int to;
  private long number;
  private boolean tooLong;

  /**
   * Lines of a stream.
   *
   * @param limit how many bytes of a line are kept at most
   */
  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line; absent at the end. Its bytes are good until the next call. */
  Optional<ByteBuffer> next() throws IOException {
    int length = 0;
    tooLong = false;
    boolean any = false;
    while (from < to || fill()) {
      any = true;
      int end = from;
      while (end < to && chunk[end] != '\n') {
        end++;
      }
      length = keep(length, end);
      boolean found = end < to;
      from = found ? end + 1 : end;
      if (found) {
        break;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    number++;
    boolean carriageReturn = length > 0 && line[length - 1] == '\r';
    return Optional.of(ByteBuffer.wrap(line, 0, carriageReturn ? length - 1 : length));
  }

  /** The number of the line read last, from 1. */
  long number() {
    return number;
  }

  /** Whether the line read last was longer than the limit, so that its bytes are not all there. */
  boolean isTooLong() {
    return tooLong;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(chunk));
    return to > 0;
  }

  private int keep(int length, int end) {
    int more = end - from;
    if (tooLong || length + more > limit) {
      tooLong = true;
      return 0;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
    }
    System.arraycopy(chunk, from, line, length, more);
    return length + more;
  }
}
