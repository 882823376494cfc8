package org.licet.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Numbers and texts, written one after another and read back in that order, any number of times.
 * What does not fit into a small buffer goes to a temporary file, which is gone when the spill is
 * closed.
 */
final class Spill implements AutoCloseable {
  private static final int BUFFER = 1 << 20;
  private static final int LONGEST_NUMBER = 10;

  private byte[] buffer = new byte[1 << 12];
  private int used;
  private Optional<FileChannel> file = Optional.empty();

  /** Writes a number; small ones of either sign take less room. */
  void put(long number) {
    reserve(LONGEST_NUMBER);
    // Seven bits a byte, the lowest first; the highest bit says that more follow.
    long rest = number << 1 ^ number >> 63;
    while ((rest & ~0x7fL) != 0) {
      buffer[used++] = (byte) (rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    buffer[used++] = (byte) rest;
  }

  /** Writes a text. */
  void put(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    put(bytes.length);
    reserve(bytes.length);
    System.arraycopy(bytes, 0, buffer, used, bytes.length);
    used += bytes.length;
  }

  /** Reads what was written from the start; nothing may be written from then on. */
  Reader reader() {
    InputStream rest = new ByteArrayInputStream(buffer, 0, used);
    return new Reader(
        new DataInputStream(
            file.isEmpty()
                ? rest
                : new BufferedInputStream(
                    new SequenceInputStream(new Written(file.get()), rest), 1 << 16)));
  }

  /** What the file holds, read without a change to its position, and left open at the end. */
  private static final class Written extends InputStream {
    private final FileChannel channel;
    private long position;

    private Written(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int count = channel.read(ByteBuffer.wrap(bytes, start, length), position);
      position += Math.max(0, count);
      return count;
    }
  }

  /** Reads in the order in which was written. */
  static final class Reader {
    private final DataInputStream in;

    private Reader(DataInputStream in) {
      this.in = in;
    }

    /** The next number. */
    long number() {
      try {
        long number = 0;
        int shift = 0;
        byte next = in.readByte();
        while (next < 0) {
          number |= (long) (next & 0x7f) << shift;
          shift += 7;
          next = in.readByte();
        }
        number |= (long) next << shift;
        return number >>> 1 ^ -(number & 1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The next text, as bytes of UTF-8. */
    byte[] text() {
      try {
        return in.readNBytes((int) number());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }

  private void reserve(int count) {
    if (used + count <= buffer.length) {
      return;
    }
    if (used >= BUFFER) {
      write();
    }
    if (used + count > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, used + count));
    }
  }

  private void write() {
    try {
      FileChannel channel = file.isPresent() ? file.get() : create();
      ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, used);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      used = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileChannel create() throws IOException {
    FileChannel channel =
        FileChannel.open(
            Files.createTempFile("licet", ".rows"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    file = Optional.of(channel);
    return channel;
  }
}
