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
import java.util.function.Function;
import org.licet.audit.profile.ProfileClass;
import org.licet.model.Decision;

/**
 * The lines of the decisions file (DESIGN section 4, decisions). Most records share their decision
 * with many others: what follows the id is made once for all of them.
 */
final class DecisionLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final Optional<String> profile;
  private final Function<RowSpill.Row, Optional<ProfileClass>> inProfile;
  private final Writer out;
  private final Map<RowDecision, String> shared = new IdentityHashMap<>();

  /**
   * Lines of decisions.
   *
   * @param profile the name of the profile, if one was asked for
   * @param inProfile the class of a row by the profile; the same for rows that share a decision
   */
  DecisionLines(
      Optional<String> profile,
      Function<RowSpill.Row, Optional<ProfileClass>> inProfile,
      Writer out) {
    this.profile = profile;
    this.inProfile = inProfile;
    this.out = out;
  }

  /**
   * Writes a decision as one line of JSON.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  void write(RowSpill.Row row, RowDecision decision) {
    try {
      out.write("{\"id\":\"");
      out.write(JsonStringEncoder.getInstance().quoteAsString(row.id()));
      out.write("\",");
      out.write(shared.computeIfAbsent(decision, decided -> rest(decided, inProfile.apply(row))));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All keys but the id, which comes first, and what closes the object. */
  private String rest(RowDecision decided, Optional<ProfileClass> found) {
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
      if (profile.isPresent() && found.isPresent()) {
        profile(json, profile.get(), found.get());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().substring(1);
  }

  private static void profile(JsonGenerator json, String name, ProfileClass found)
      throws IOException {
    json.writeObjectFieldStart("profile");
    json.writeStringField("name", name);
    json.writeStringField("class", found.level());
    json.writeNumberField("attribution", found.attribution() ? 1 : 0);
    json.writeNumberField("shareAlike", found.shareAlike() ? 1 : 0);
    json.writeEndObject();
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
