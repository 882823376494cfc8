package org.licet.terms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.licet.model.Clause;
import org.licet.model.DutyClause;
import org.licet.model.License;
import org.licet.model.TermsVersion;

/** Writes versions, clauses and licenses as JSON, with the same facts as the text. */
public final class ShowJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final ClauseWords words;

  /** With conditions in these words. */
  public ShowJson(ClauseWords words) {
    this.words = words;
  }

  /** Writes one array of what was found: versions, a clause, or a license. */
  public void write(Found found, Writer out) throws IOException {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(printer);
      if (found instanceof Found.OneClause one) {
        clause(json, one.clause());
      } else if (found instanceof Found.OneVersion one) {
        version(json, one.version());
      } else if (found instanceof Found.InForce inForce) {
        json.writeStartObject();
        json.writeStringField("document", inForce.document().id());
        json.writeStringField("day", inForce.day().toString());
        json.writeArrayFieldStart("versions");
        for (TermsVersion version : inForce.versions()) {
          version(json, version);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    out.write(text + "\n");
  }

  /** Writes a license. */
  public void write(License license, Writer out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("iri", license.iri());
      json.writeStringField("id", license.id());
      json.writeStringField("name", license.name());
      json.writeStringField("url", license.url());
      json.writeStringField("kind", license.kind());
      json.writeStringField("grants", word(license.grants()));
      json.writeStringField("copyleft", license.copyleft());
      json.writeBooleanField("nonCommercial", license.nonCommercial());
      json.writeBooleanField("noSharedAdaptations", license.noSharedAdaptations());
      json.writeBooleanField("silentOnTraining", license.silentOnTraining());
      array(json, "compatibleWith", license.compatibleWith());
      clauses(json, license.clauses());
      json.writeEndObject();
    }
    out.write(text + "\n");
  }

  private void version(JsonGenerator json, TermsVersion version) throws IOException {
    json.writeStartObject();
    json.writeStringField("iri", version.iri());
    json.writeStringField("id", version.id());
    json.writeStringField("document", version.document().id());
    json.writeStringField("title", version.document().title());
    json.writeStringField("label", version.label());
    json.writeStringField("effectiveFrom", version.effectiveFrom().toString());
    json.writeStringField("effectiveFromBasis", version.effectiveFromBasis());
    optional(json, "startUncertainFrom", version.startUncertainFrom().map(Object::toString));
    json.writeBooleanField("startUnknown", version.startUnknown());
    optional(json, "effectiveTo", version.effectiveTo().map(Object::toString));
    json.writeStringField("effectiveToBasis", version.effectiveToBasis());
    optional(json, "lastVerified", version.lastVerified().map(Object::toString));
    optional(json, "jurisdiction", version.jurisdiction());
    json.writeStringField("url", version.url());
    json.writeBooleanField("textFound", version.textFound());
    json.writeStringField("grants", word(version.document().grants()));
    json.writeStringField("grantor", word(version.document().grantor()));
    array(json, "channels", version.document().channels());
    json.writeStringField("deal", version.document().deal());
    array(json, "silentOn", version.silentOn());
    clauses(json, version.clauses());
    json.writeEndObject();
  }

  private void clauses(JsonGenerator json, List<Clause> clauses) throws IOException {
    json.writeArrayFieldStart("clauses");
    for (Clause clause : clauses) {
      clause(json, clause);
    }
    json.writeEndArray();
  }

  private void clause(JsonGenerator json, Clause clause) throws IOException {
    json.writeStartObject();
    json.writeStringField("iri", clause.iri());
    json.writeStringField("id", clause.id());
    json.writeStringField("modality", word(clause.modality()));
    json.writeStringField("section", clause.section());
    json.writeStringField("paraphrase", clause.paraphrase());
    array(json, "actions", clause.actions());
    array(json, "conditions", words.conditions(clause));
    array(json, "duties", clause.duties().stream().map(words::duty).toList());
    array(json, "dutyNames", clause.duties().stream().map(DutyClause::duty).toList());
    json.writeStringField("confidence", clause.confidence().id());
    json.writeStringField("source", ShowText.source(clause.source()));
    json.writeStringField("note", clause.note());
    json.writeEndObject();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static void array(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String name, java.util.Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
