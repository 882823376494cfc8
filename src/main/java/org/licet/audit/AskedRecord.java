package org.licet.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A question of the command line as a record, so that it is read as every record is. */
final class AskedRecord {
  private static final String FACTS = "facts.";

  private AskedRecord() {}

  /** One JSON object in UTF-8. */
  static byte[] json(SortedMap<String, List<String>> keys) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.writeStartObject();
      for (Map.Entry<String, List<String>> entry : keys.entrySet()) {
        if (!entry.getKey().startsWith(FACTS)) {
          write(json, entry.getKey(), entry.getValue());
        }
      }
      SortedMap<String, List<String>> facts = keys.subMap(FACTS, FACTS + Character.MAX_VALUE);
      if (!facts.isEmpty()) {
        json.writeObjectFieldStart("facts");
        for (Map.Entry<String, List<String>> fact : facts.entrySet()) {
          write(json, fact.getKey().substring(FACTS.length()), fact.getValue());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, String key, List<String> values)
      throws IOException {
    json.writeFieldName(key);
    if (key.equals("count") && values.get(0).matches("-?\\d{1,18}")) {
      json.writeNumber(Long.parseLong(values.get(0)));
    } else if (values.size() == 1) {
      json.writeString(values.get(0));
    } else {
      json.writeArray(values.toArray(String[]::new), 0, values.size());
    }
  }
}
