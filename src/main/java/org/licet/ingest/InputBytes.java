package org.licet.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;

/**
 * The bytes of an input: unpacked when they are gzip or Zstandard, without byte order mark, and
 * with a digest of what the file itself holds.
 */
final class InputBytes implements AutoCloseable {
  private static final int HEAD = 64 * 1024;

  private final DigestInputStream raw;
  private final BufferedInputStream content;
  private final byte[] head;
  private final boolean whole;

  private InputBytes(DigestInputStream raw, BufferedInputStream content) throws IOException {
    this.raw = raw;
    this.content = content;
    content.mark(HEAD + 1);
    this.head = content.readNBytes(HEAD);
    this.whole = head.length < HEAD;
    content.reset();
  }

  /** Opens an input. */
  static InputBytes open(InputStream bytes) throws IOException {
    DigestInputStream raw = new DigestInputStream(bytes, IdSet.sha256());
    BufferedInputStream content = new BufferedInputStream(Unpacked.open(raw), HEAD + 16);
    if (startsWith(content, 0xef, 0xbb, 0xbf)) {
      content.skipNBytes(3);
    }
    return new InputBytes(raw, content);
  }

  /** The first bytes of the content, for telling its format; nothing is consumed. */
  byte[] head() {
    return head.clone();
  }

  /** Whether {@link #head()} is all there is. */
  boolean isWhole() {
    return whole;
  }

  /** The content; closing it leaves the file open, so that its digest can be completed. */
  InputStream content() {
    return new FilterInputStream(content) {
      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        return content.read(bytes, from, length);
      }

      @Override
      public void close() {
        // The owner of the bytes closes them.
      }
    };
  }

  /**
   * All of the content.
   *
   * @throws IOException when it cannot be read, or is longer than the limit
   */
  byte[] all(int limit) throws IOException {
    byte[] all = content.readNBytes(limit);
    if (content.read() >= 0) {
      throw new IOException("it is larger than " + (limit >> 20) + " MB");
    }
    return all;
  }

  /** SHA-256 of the file as it is, in hex; reads what is left of it. */
  String sha256() throws IOException {
    raw.transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(raw.getMessageDigest().digest());
  }

  @Override
  public void close() throws IOException {
    content.close();
  }

  private static boolean startsWith(BufferedInputStream in, int... magic) throws IOException {
    in.mark(magic.length);
    boolean matches = true;
    for (int expected : magic) {
      matches &= in.read() == expected;
    }
    in.reset();
    return matches;
  }
}
