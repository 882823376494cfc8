package org.licet.ingest;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * What a file holds: unpacked when it is gzip (RFC 1952) or Zstandard (RFC 8878), which its first
 * bytes tell. It is unpacked as it is read, so that a small file that unpacks to a large one costs
 * time and no memory.
 */
public final class Unpacked {
  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  /**
   * The content of a file. Reading it fails with a message for people when it breaks off or is
   * damaged.
   *
   * @throws IOException when it cannot be read, or its first bytes are damaged
   */
  public static InputStream open(InputStream file) throws IOException {
    BufferedInputStream packed = new BufferedInputStream(file, BUFFER);
    packed.mark(4);
    byte[] magic = packed.readNBytes(4);
    packed.reset();
    if (magic.length > 1 && magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
      return new GZIPInputStream(packed, BUFFER);
    }
    return ZstdFrames.isMagic(magic)
        ? new Checked(new ZstdInputStream(new ZstdFrames(packed)))
        : packed;
  }

  /** A name without the ending that says that the file is packed. */
  static String plainName(String name) {
    for (String ending : new String[] {".gz", ".zst"}) {
      if (name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length())) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }

  /** The unpacker answers damage with exceptions of many kinds, which are one for the reader. */
  private static final class Checked extends FilterInputStream {
    private Checked(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      try {
        return in.read(bytes, start, length);
      } catch (RuntimeException e) {
        throw new IOException("its Zstandard data is damaged", e);
      }
    }
  }
}
