package org.licet.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.licet.model.AuditReport;
import org.licet.model.Finding;
import org.licet.model.LicensesLeft;
import org.licet.model.OpenQuestion;
import org.licet.model.ProviderDuty;
import org.licet.model.ReleaseChoice;
import org.licet.model.Verdict;

/**
 * Writes the report for machines (DESIGN section 4, report), by the schema in {@code
 * docs/schema/report-1.json}. Every key is always there; what is absent is {@code null} or empty.
 * The text is plain ASCII, so that it is the same in every encoding and hides nothing in a
 * terminal.
 */
public final class JsonReportWriter implements ReportWriter {
  /** Name of the schema, the value of the key {@code schema}; nothing is fetched from it. */
  public static final String SCHEMA = "https://w3id.org/licet/schema/report-1.json";

  /** How deep values may nest; a proof takes two levels a step. */
  static final int MAX_DEPTH = 4000;

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  @Override
  public void write(AuditReport report, Appendable out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = FACTORY.createGenerator(new AppendableWriter(out))) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(SEPARATORS)
              .withObjectIndenter(indenter)
              .withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeStringField("tool", report.run().tool());
      writeRun(report.run(), json);
      writeSummary(report, json);
      json.writeArrayFieldStart("findings");
      JsonFindingWriter findings = new JsonFindingWriter(json);
      for (Finding finding : report.findings()) {
        findings.write(finding);
      }
      json.writeEndArray();
      writeQuestions(report.questions(), json);
      writeTexts("vacuity", report.vacuity(), json);
      writeTexts("notices", report.notices(), json);
      writeProviderDuties(report.providerDuties(), json);
      writeLicensesLeft(report.licensesLeft(), json);
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void writeRun(AuditReport.Run run, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("run");
    json.writeStringField("asOf", run.asOf().toString());
    json.writeStringField("reading", run.reading());
    json.writeArrayFieldStart("inputs");
    for (AuditReport.Input input : run.inputs()) {
      json.writeStartObject();
      json.writeStringField("file", input.file());
      json.writeStringField("kind", input.kind());
      json.writeStringField("sha256", input.sha256());
      json.writeNumberField("records", input.records());
      json.writeStringField("refused", input.refused());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("catalogDigest", run.catalogDigest());
    json.writeStringField("rulesDigest", run.rulesDigest());
    json.writeNumberField("ruleCount", run.ruleCount());
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : run.options().entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("usageClasses", run.usageClasses());
    json.writeEndObject();
  }

  private static void writeSummary(AuditReport report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("records", report.records());
    if (report.worst().isPresent()) {
      json.writeStringField("verdict", report.worst().get().id());
    } else {
      json.writeNullField("verdict");
    }
    json.writeObjectFieldStart("verdicts");
    for (Verdict verdict : Verdict.values()) {
      json.writeNumberField(verdict.id(), report.verdicts().getOrDefault(verdict, 0L));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeQuestions(List<OpenQuestion> questions, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("questions");
    for (OpenQuestion question : questions) {
      json.writeStartObject();
      json.writeStringField("key", question.key());
      json.writeStringField("text", question.text());
      json.writeStringField("askWhom", question.askWhom());
      json.writeNumberField("records", question.records());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeProviderDuties(List<ProviderDuty> duties, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("providerDuties");
    for (ProviderDuty duty : duties) {
      json.writeStartObject();
      json.writeStringField("statute", duty.statute());
      json.writeStringField("title", duty.title());
      json.writeStringField("applies", JsonFindingWriter.word(duty.applies()));
      writeTexts("missing", duty.missing(), json);
      writeTexts("duties", duty.duties(), json);
      json.writeStringField("status", duty.status());
      json.writeStringField("sentence", duty.sentence());
      json.writeStringField("url", duty.url());
      json.writeNumberField("records", duty.records());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeLicensesLeft(List<LicensesLeft> all, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("licensesLeft");
    for (LicensesLeft left : all) {
      json.writeStartObject();
      json.writeStringField("target", left.target());
      json.writeStringField("action", left.action());
      json.writeNumberField("records", left.records());
      writeTexts("licenses", left.licenses(), json);
      writeTexts("unsettled", left.unsettled(), json);
      json.writeArrayFieldStart("excluding");
      for (List<String> set : left.excluding()) {
        json.writeStartObject();
        writeTexts("datasets", set, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("remedies");
      for (ReleaseChoice.Remedy remedy : left.remedies()) {
        json.writeStartObject();
        writeTexts("without", remedy.without(), json);
        writeTexts("licenses", remedy.licenses(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes an array of texts. */
  static void writeTexts(String key, List<String> texts, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
