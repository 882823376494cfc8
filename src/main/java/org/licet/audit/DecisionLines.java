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
import java.util.Optional;
import org.licet.audit.profile.ProfileClass;
import org.licet.model.Decision;

/**
 * The lines of the decisions file (DESIGN section 4, decisions). Most records share their decision
 * with many others: what follows the id is made once for all of them.
 */
final class DecisionLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;
  private final Map<RowDecision, String> shared = new IdentityHashMap<>();

  private final Optional<String> profile;

  /**
   * Lines for decisions.
   *
   * @param profile the name of the profile, if one was asked for
   */
  DecisionLines(Writer out, Optional<String> profile) {
    this.out = out;
    this.profile = profile;
  }

  /**
   * Writes a decision as one line of JSON.
   *
   * @param inProfile the class of the record by the profile
   * @throws UncheckedIOException when it cannot be written
   */
  void write(String id, RowDecision decision, Optional<ProfileClass> inProfile) {
    try {
      out.write("{\"id\":\"");
      out.write(JsonStringEncoder.getInstance().quoteAsString(id));
      out.write("\",");
      out.write(shared.computeIfAbsent(decision, DecisionLines::rest));
      if (profile.isPresent() && inProfile.isPresent()) {
        out.write(profile(profile.get(), inProfile.get()));
      }
      out.write("}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All keys but the id, which comes first, and the profile, which comes last. */
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
    return text.toString().substring(1, text.toString().length() - 1);
  }

  private static String profile(String name, ProfileClass found) {
    return ",\"profile\":{\"name\":\""
        + name
        + "\",\"class\":\""
        + found.level()
        + "\",\"attribution\":"
        + (found.attribution() ? 1 : 0)
        + ",\"shareAlike\":"
        + (found.shareAlike() ? 1 : 0)
        + "}";
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
