package org.licet.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files that a request names, beside the report. */
final class Outputs {
  private final AuditRequest request;
  private final Setting setting;
  private final AuditRun run;

  Outputs(AuditRequest request, Setting setting, AuditRun run) {
    this.request = request;
    this.setting = setting;
    this.run = run;
  }

  /** Writes them. */
  void write(AuditOutcome outcome) throws IOException {
    if (request.decisions().isPresent()) {
      writeDecisions(request.decisions().get());
    }
  }

  private void writeDecisions(Path file) throws IOException {
    RowDecisions decisions = new RowDecisions(run);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int row = 0; row < run.rows().size(); row++) {
        DecisionLine.write(decisions.of(row).toDecision(run.rows().id(row)), out);
      }
    }
  }
}
