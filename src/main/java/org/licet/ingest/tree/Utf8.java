package org.licet.ingest.tree;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** UTF-8 that is checked: bytes that are no text are never replaced in silence. */
public final class Utf8 {
  private Utf8() {}

  /** A decoder that fails on bytes that are no text. */
  public static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The text of a stream; reading fails at the first bytes that are no text. */
  public static InputStreamReader reader(InputStream in) {
    return new InputStreamReader(in, decoder());
  }

  /**
   * The text of a whole file.
   *
   * @throws RefusedException when it is not UTF-8
   */
  public static String decode(String file, byte[] bytes) throws RefusedException {
    try {
      return decoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new RefusedException(
          new Problem(new Origin(file, 0), "it is not UTF-8", "save it as UTF-8"));
    }
  }
}
