package org.licet.audit;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files that a request names, beside the report. */
final class Outputs {
  private final AuditRequest request;
  private final AuditRun run;
  private final Path directory;

  Outputs(AuditRequest request, AuditRun run, Path directory) {
    this.request = request;
    this.run = run;
    this.directory = directory;
  }

  /** Writes them. */
  void write() throws IOException {
    RowDecisions decisions = new RowDecisions(run);
    if (request.decisions().isPresent()) {
      writeDecisions(decisions, request.decisions().get());
    }
    if (request.keep().isPresent()) {
      new KeptRows(run, decisions, directory).write(request.keep().get());
    }
    if (request.graph().isPresent()) {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(request.graph().get()))) {
        run.graph().writeTrig(out);
      }
    }
  }

  private void writeDecisions(RowDecisions decisions, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int row = 0; row < run.rows().size(); row++) {
        DecisionLine.write(decisions.of(row).toDecision(run.rows().id(row)), out);
      }
    }
  }
}
