package org.licet.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.licet.ingest.tree.Caps;
import org.licet.ingest.tree.JsonTrees;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Utf8;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** Reads a JSON document: an array of records, or one record over several lines. */
final class JsonRecords {
  private static final String REST = "the rest of the file was not read";

  private final InputFile file;
  private final RecordReceiver receiver;

  private final RowFiles rowFiles;
  private Optional<UrlRows> rows = Optional.empty();

  JsonRecords(InputFile file, RecordReceiver receiver, RowFiles rowFiles) {
    this.file = file;
    this.receiver = receiver;
    this.rowFiles = rowFiles;
  }

  /**
   * Reads to the end, one record at a time. Whether the objects are usage records or rows of a
   * crawl the first one says.
   *
   * @return the rows, if they are rows of a crawl
   * @throws RefusedException when it is one object with no key of a usage record
   */
  Optional<UrlRows> read(InputStream content) throws IOException, RefusedException {
    InputStreamReader text = Utf8.reader(content);
    try (JsonParser parser = JsonTrees.FACTORY.createParser(text)) {
      JsonTrees trees = new JsonTrees(parser);
      try {
        readAll(parser, trees);
      } catch (JsonProcessingException e) {
        long line = e.getLocation() == null ? trees.line() : e.getLocation().getLineNr();
        unreadable(Math.max(1, line), "malformed JSON: " + JsonTrees.reason(e));
      } catch (CharacterCodingException e) {
        unreadable(Math.max(1, trees.line()), "the text from here on is not UTF-8");
      }
    }
    return rows;
  }

  private void readAll(JsonParser parser, JsonTrees trees) throws IOException, RefusedException {
    boolean first = true;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          Tree tree = trees.read();
          if (first) {
            rows = rowFiles.of(file.name(), tree);
            first = false;
          }
          hand(tree, trees.isTooDeep(), file.name(), receiver, rows);
        }
      } else {
        Tree tree = trees.read();
        if (first) {
          rows = rowFiles.of(file.name(), tree);
          if (rows.isEmpty() && isForeign(tree)) {
            throw foreign(file);
          }
        }
        hand(tree, trees.isTooDeep(), file.name(), receiver, rows);
      }
      first = false;
    }
  }

  private void unreadable(long line, String message) {
    receiver.unreadable(new Origin(file.name(), line), message, REST);
  }

  /** Hands a value on: a record, or a row of a crawl, when it is an object. */
  static void hand(
      Tree tree, boolean tooDeep, String file, RecordReceiver receiver, Optional<UrlRows> rows) {
    Origin origin = new Origin(file, tree.line());
    if (tooDeep) {
      receiver.unreadable(origin, "the record is nested deeper than " + Caps.DEPTH + " levels", "");
    } else if (tree instanceof Tree.Fields fields && rows.isPresent()) {
      rows.get().row(origin, fields);
    } else if (tree instanceof Tree.Fields fields) {
      receiver.record(RawRecord.of(origin, fields));
    } else {
      receiver.unreadable(origin, "a record must be an object, not " + tree.what(), "");
    }
  }

  /** What to say of an object of something else. */
  static RefusedException foreign(InputFile file) {
    return new RefusedException(
        new Problem(
            file.origin(),
            "it is a JSON object with no key of a usage record",
            "the formats are described in `docs/input.md`"));
  }

  /** Whether a value is an object without any key of a usage record. */
  static boolean isForeign(Tree tree) {
    return tree instanceof Tree.Fields object
        && object.fields().stream().noneMatch(field -> RecordKeys.ALL.contains(field.name()));
  }
}
