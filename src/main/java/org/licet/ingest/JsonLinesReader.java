package org.licet.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.util.Optional;
import org.licet.ingest.tree.Caps;
import org.licet.ingest.tree.JsonTrees;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Utf8;
import org.licet.model.Origin;

/** Reads JSON Lines: one object a line; a bad line costs that line alone. */
final class JsonLinesReader {
  private static final String HINT = "every line is one JSON object";

  private final InputFile file;
  private final RecordReceiver receiver;
  private final RowFiles rowFiles;
  private final CharsetDecoder decoder = Utf8.decoder();
  private boolean first = true;
  private Optional<UrlRows> rows = Optional.empty();

  JsonLinesReader(InputFile file, RecordReceiver receiver, RowFiles rowFiles) {
    this.file = file;
    this.receiver = receiver;
    this.rowFiles = rowFiles;
  }

  /**
   * Reads to the end. Whether the objects are usage records or rows of a crawl the first one says.
   *
   * @return the rows, if they are rows of a crawl
   * @throws RefusedException when neither the name nor the first object says that these are records
   */
  Optional<UrlRows> read(InputStream content) throws IOException, RefusedException {
    Lines lines = new Lines(content, Caps.LINE);
    for (Optional<ByteBuffer> line = lines.next(); line.isPresent(); line = lines.next()) {
      Origin origin = new Origin(file.name(), lines.number());
      if (lines.isTooLong()) {
        receiver.unreadable(origin, "the line is longer than 64 MB", "");
      } else {
        read(origin, line.get());
      }
    }
    return rows;
  }

  private void look(Tree tree) throws RefusedException {
    if (!first) {
      return;
    }
    rows = rowFiles.of(file.name(), tree);
    if (rows.isEmpty()
        && !Format.JSON_LINES.endsWith(file.ending())
        && JsonRecords.isForeign(tree)) {
      throw JsonRecords.foreign(file);
    }
    first = false;
  }

  private void read(Origin origin, ByteBuffer line) throws IOException, RefusedException {
    String text;
    try {
      text = decoder.decode(line).toString();
    } catch (CharacterCodingException e) {
      receiver.unreadable(origin, "the line is not UTF-8", "save the file as UTF-8");
      return;
    }
    if (text.isBlank()) {
      return;
    }
    try (JsonParser parser = JsonTrees.FACTORY.createParser(text)) {
      parser.nextToken();
      JsonTrees trees = JsonTrees.ofLine(parser, origin.line());
      Tree tree = trees.read();
      if (parser.nextToken() != null) {
        receiver.unreadable(origin, "text stands after the end of the object", HINT);
      } else {
        look(tree);
        JsonRecords.hand(tree, trees.isTooDeep(), file.name(), receiver, rows);
      }
    } catch (JsonProcessingException e) {
      receiver.unreadable(origin, "malformed JSON: " + JsonTrees.reason(e), HINT);
    }
  }
}
