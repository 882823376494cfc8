package org.licet.report;

import java.io.IOException;
import java.io.Writer;

/**
 * Lets a generator that wants a {@link Writer} write to any {@link Appendable}; never closes it.
 */
final class AppendableWriter extends Writer {
  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    out.append(new String(buffer, offset, length));
  }

  @Override
  public void flush() {
    // The owner of the target flushes it.
  }

  @Override
  public void close() {
    // The owner of the target closes it.
  }
}
