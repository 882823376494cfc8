package org.licet.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.licet.model.Decision;

/**
 * The lines of the decisions file (DESIGN section 4, decisions). Most records share their decision
 * with many others: what follows the id is made once for all of them.
 */
final class DecisionLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;
  private final Map<RowDecision, String> shared = new IdentityHashMap<>();

  DecisionLines(Writer out) {
    this.out = out;
  }

  /**
   * Writes a decision as one line of JSON.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  void write(String id, RowDecision decision) {
    try {
      out.write("{\"id\":\"");
      out.write(JsonStringEncoder.getInstance().quoteAsString(id));
      out.write("\",");
      out.write(shared.computeIfAbsent(decision, DecisionLines::rest));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All keys but the id, which comes first, and what closes the object. */
  private static String rest(RowDecision decided) {
    Decision decision = decided.toDecision("");
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("verdict", decision.verdict().id());
      array(json, "rules", decision.rules());
      array(json, "clauses", decision.clauses());
      array(json, "findings", decision.findings());
      array(json, "missing", decision.missing());
      array(json, "duties", decision.duties());
      array(json, "causes", decision.causes());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().substring(1);
  }

  private static void array(JsonGenerator json, String name, List<String> words)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
  }
}
