package org.licet.report;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published schema of the JSON report. */
public final class ReportSchema {
  static final Path FILE = Path.of("docs", "schema", "report-1.json");
  private static final URI NAME = URI.create(JsonReportWriter.SCHEMA);

  private ReportSchema() {}

  /** What is wrong with a report by the schema, each with its place; empty when nothing is. */
  public static List<String> errors(String json) throws IOException {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
    validator.registerSchema(NAME, Files.readString(FILE));
    return validator.validate(NAME, json).getErrors().stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getError())
        .toList();
  }
}
