package org.licet.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.licet.ingest.tree.JsonTrees;

/**
 * The keys of the first object of a JSON text, as far as its first bytes show them.
 *
 * @param keys the keys, in the order stated
 * @param isArray whether the text is a list, and the object its first
 */
record JsonHead(Set<String> keys, boolean isArray) {
  private static final Set<String> SUBJECTS = Set.of("target", "platform", "url");

  JsonHead {
    keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
  }

  /** The head of a text that may be cut off or malformed after it. */
  static JsonHead of(byte[] head) {
    Set<String> keys = new LinkedHashSet<>();
    boolean array = false;
    try (JsonParser parser = JsonTrees.FACTORY.createParser(head)) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        array = true;
        token = parser.nextToken();
      }
      if (token == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          keys.add(parser.currentName());
          parser.nextToken();
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      // Cut off or malformed: what was read tells enough, and the reader of the format says so.
      return new JsonHead(keys, array);
    }
    return new JsonHead(keys, array);
  }

  /** Whether the object is plainly a usage record: it says what is done, or with which data. */
  boolean isRecord() {
    return keys.contains("action")
        || keys.contains("id") && keys.stream().anyMatch(SUBJECTS::contains);
  }

  /** Whether a key of a usage record is among the keys. */
  boolean hasRecordKeys() {
    return keys.stream().anyMatch(RecordKeys.ALL::contains);
  }
}
