package org.licet.license;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.licet.model.ReleaseChoice;
import org.licet.model.ReleaseChoice.Blocker;
import org.licet.model.ReleaseChoice.Condition;
import org.licet.model.ReleaseChoice.Option;

/** Writes a choice of licenses as JSON, every license of the catalog with its reasons. */
public final class ChoiceJson {

  /** Writes one object; there is a choice. */
  public void write(ChoiceOutcome outcome, Writer out) throws IOException {
    ReleaseChoice choice = outcome.choice().orElseThrow();
    JsonText.write(
        out,
        json -> {
          json.writeStringField("target", choice.target());
          json.writeStringField("action", choice.action());
          json.writeStringField("reading", choice.reading());
          json.writeStringField("asOf", outcome.asOf().toString());
          sources(outcome.sources(), json);
          JsonText.texts("left", ids(choice.left()), json);
          JsonText.texts("unsettled", ids(choice.unsettled()), json);
          options(choice.options(), json);
          json.writeNumberField("notOffered", choice.notOffered());
          obstacles(choice.obstacles(), json);
          excluding(choice.excluding(), json);
          remedies(choice.remedies(), json);
          readings(choice.otherReadings(), json);
          JsonText.texts("notices", outcome.notices(), json);
        });
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::license).toList();
  }

  private static void sources(List<ChoiceOutcome.Source> sources, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("sources");
    for (ChoiceOutcome.Source source : sources) {
      json.writeStartObject();
      json.writeStringField("id", source.id());
      json.writeStringField("license", source.license());
      json.writeStringField("platform", source.platform());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void options(List<Option> options, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("licenses");
    for (Option option : options) {
      json.writeStartObject();
      json.writeStringField("license", option.license());
      json.writeStringField("name", option.name());
      json.writeStringField("kind", option.kind());
      json.writeStringField("fit", option.fit().id());
      json.writeArrayFieldStart("conditions");
      for (Condition condition : option.conditions()) {
        json.writeStartObject();
        json.writeStringField("source", condition.source());
        JsonText.texts("path", condition.path(), json);
        json.writeStringField("duty", condition.duty());
        json.writeStringField("detail", condition.detail());
        json.writeStringField("clause", condition.iri());
        json.writeBooleanField("revocable", condition.revocable());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("blockers");
      for (Blocker blocker : option.blockers()) {
        json.writeStartObject();
        json.writeStringField("source", blocker.source());
        JsonText.texts("path", blocker.path(), json);
        JsonText.texts("demands", blocker.demands(), json);
        JsonText.texts("clauses", blocker.clauses(), json);
        json.writeStringField("level", blocker.level().id());
        JsonText.texts("missing", blocker.missing(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void obstacles(List<ReleaseChoice.Obstacle> obstacles, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("obstacles");
    for (ReleaseChoice.Obstacle obstacle : obstacles) {
      json.writeStartObject();
      json.writeStringField("rule", obstacle.rule());
      json.writeStringField("level", obstacle.level().id());
      json.writeStringField("source", obstacle.source());
      JsonText.texts("path", obstacle.path(), json);
      JsonText.texts("clauses", obstacle.clauses(), json);
      JsonText.texts("missing", obstacle.missing(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void excluding(List<List<String>> sets, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("excluding");
    for (List<String> set : sets) {
      json.writeArray(set.toArray(String[]::new), 0, set.size());
    }
    json.writeEndArray();
  }

  private static void remedies(List<ReleaseChoice.Remedy> remedies, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("remedies");
    for (ReleaseChoice.Remedy remedy : remedies) {
      json.writeStartObject();
      JsonText.texts("without", remedy.without(), json);
      JsonText.texts("licenses", remedy.licenses(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void readings(Map<String, ReleaseChoice.Difference> readings, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("readings");
    for (Map.Entry<String, ReleaseChoice.Difference> reading : readings.entrySet()) {
      json.writeObjectFieldStart(reading.getKey());
      JsonText.texts("more", reading.getValue().more(), json);
      JsonText.texts("fewer", reading.getValue().fewer(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
