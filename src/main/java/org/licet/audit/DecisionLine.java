package org.licet.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.licet.audit.profile.ProfileClass;
import org.licet.model.Decision;

/** One line of the decisions file (DESIGN section 4, decisions). */
final class DecisionLine {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private DecisionLine() {}

  /**
   * Writes a decision as one line of JSON.
   *
   * @param profile the name of the profile, if one was asked for
   * @param inProfile the class of the record by the profile
   */
  static void write(
      Decision decision, Optional<String> profile, Optional<ProfileClass> inProfile, Writer out)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("id", decision.id());
      json.writeStringField("verdict", decision.verdict().id());
      array(json, "rules", decision.rules());
      array(json, "clauses", decision.clauses());
      array(json, "findings", decision.findings());
      array(json, "missing", decision.missing());
      array(json, "duties", decision.duties());
      array(json, "causes", decision.causes());
      if (profile.isPresent() && inProfile.isPresent()) {
        profile(json, profile.get(), inProfile.get());
      }
      json.writeEndObject();
    }
    out.write('\n');
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
