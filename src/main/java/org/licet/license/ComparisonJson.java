package org.licet.license;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.licet.license.LicenseComparison.Row;
import org.licet.license.LicenseComparison.Side;
import org.licet.model.License;

/** Writes a comparison of two licenses as JSON. */
public final class ComparisonJson {

  /** Writes one object. */
  public void write(LicenseComparison comparison, Writer out) throws IOException {
    JsonText.write(
        out,
        json -> {
          license("first", comparison.first(), json);
          license("second", comparison.second(), json);
          rows("traits", comparison.traits(), json);
          rows("acts", comparison.acts(), json);
          rows("duties", comparison.duties(), json);
          JsonText.texts("allowedOnlyByFirst", comparison.allowedOnlyBy(comparison.first()), json);
          JsonText.texts(
              "allowedOnlyBySecond", comparison.allowedOnlyBy(comparison.second()), json);
          release("releaseUnderSecond", comparison.unmetBySecond(), json);
          release("releaseUnderFirst", comparison.unmetByFirst(), json);
        });
  }

  private static void license(String key, License license, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("id", license.id());
    json.writeStringField("name", license.name());
    json.writeStringField("url", license.url());
    json.writeEndObject();
  }

  private static void rows(String key, List<Row> rows, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(key);
    for (Row row : rows) {
      json.writeStartObject();
      json.writeStringField("name", row.name());
      json.writeBooleanField("same", row.isSame());
      side("first", row.first(), json);
      side("second", row.second(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void side(String key, Side side, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("answer", side.answer());
    JsonText.texts("clauses", side.clauses(), json);
    json.writeEndObject();
  }

  private static void release(String key, List<String> unmet, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(key);
    json.writeBooleanField("allowed", unmet.isEmpty());
    JsonText.texts("unmet", unmet, json);
    json.writeEndObject();
  }
}
