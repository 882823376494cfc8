package org.licet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Cause;
import org.licet.model.Citation;
import org.licet.model.Finding;
import org.licet.model.Mitigation;
import org.licet.model.ProofStep;
import org.licet.model.Source;
import org.licet.model.Verdict;

/** Writes one finding as JSON; {@link JsonFindingReader} reads the same keys. */
record JsonFindingWriter(JsonGenerator json) {

  void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("fingerprint", finding.fingerprint());
    json.writeStringField("rule", finding.kind().id());
    json.writeStringField("level", finding.level().id());
    json.writeStringField("label", Wording.level(finding));
    writeOptional("cause", finding.cause().map(Cause::id));
    writeOptional("askWhom", finding.cause().map(Cause::askWhom));
    json.writeStringField("act", finding.act());
    json.writeStringField("source", finding.source());
    json.writeBooleanField("planned", finding.planned());
    json.writeObjectFieldStart("records");
    json.writeNumberField("count", finding.recordCount());
    JsonReportWriter.writeTexts("first", finding.recordIds(), json);
    json.writeEndObject();
    json.writeStringField("message", finding.message());
    json.writeStringField("howToFix", finding.howToFix());
    json.writeArrayFieldStart("clauses");
    for (Citation clause : finding.clauses()) {
      writeClause(clause);
    }
    json.writeEndArray();
    JsonReportWriter.writeTexts("path", finding.path(), json);
    JsonReportWriter.writeTexts("missing", finding.missing(), json);
    JsonReportWriter.writeTexts("duties", finding.duties(), json);
    json.writeArrayFieldStart("mitigations");
    for (Mitigation mitigation : finding.mitigations()) {
      writeMitigation(mitigation);
    }
    json.writeEndArray();
    JsonReportWriter.writeTexts("questions", finding.questions(), json);
    json.writeObjectFieldStart("readings");
    for (Map.Entry<String, Verdict> reading : finding.otherReadings().entrySet()) {
      json.writeStringField(reading.getKey(), reading.getValue().id());
    }
    json.writeEndObject();
    json.writeNullField("waiver");
    json.writeFieldName("proof");
    writeProof(finding.proof());
    json.writeEndObject();
  }

  private void writeClause(Citation clause) throws IOException {
    json.writeStartObject();
    json.writeStringField("iri", clause.iri());
    json.writeStringField("id", clause.id());
    json.writeStringField("document", clause.instrument());
    json.writeStringField("version", clause.version());
    writeOptional("effectiveFrom", clause.effectiveFrom());
    writeOptional("effectiveTo", clause.effectiveTo());
    json.writeStringField("section", clause.section());
    json.writeStringField("modality", word(clause.modality()));
    json.writeStringField("paraphrase", clause.paraphrase());
    json.writeStringField("url", clause.url());
    Source source = clause.source();
    json.writeObjectFieldStart("source");
    json.writeStringField("kind", source.kind());
    json.writeStringField("where", source.where());
    writeOptional("recordedOn", source.recordedOn());
    json.writeStringField("note", source.note());
    json.writeEndObject();
    json.writeStringField("confidence", clause.confidence().id());
    json.writeEndObject();
  }

  private void writeMitigation(Mitigation mitigation) throws IOException {
    json.writeStartObject();
    json.writeStringField("statute", mitigation.statute());
    json.writeStringField("title", mitigation.title());
    json.writeStringField("fits", word(mitigation.fit()));
    JsonReportWriter.writeTexts("missing", mitigation.missing(), json);
    JsonReportWriter.writeTexts("failing", mitigation.failing(), json);
    json.writeStringField("overridesContract", mitigation.overridesContract());
    json.writeStringField("status", mitigation.status());
    JsonReportWriter.writeTexts("decisions", mitigation.decisions(), json);
    json.writeStringField("sentence", mitigation.sentence());
    json.writeEndObject();
  }

  private void writeProof(ProofStep step) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", step.rule());
    json.writeStringField("sentence", step.sentence());
    json.writeArrayFieldStart("because");
    for (ProofStep ground : step.because()) {
      writeProof(ground);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeOptional(String key, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get().toString());
    } else {
      json.writeNullField(key);
    }
  }

  /** The word of a constant in machine formats. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
