package org.licet.report;

import java.io.IOException;
import org.licet.model.AuditReport;

/** Writes a report in one format. */
public interface ReportWriter {

  /**
   * Writes the report; the same report gives the same characters.
   *
   * @throws IOException when {@code out} cannot take it
   */
  void write(AuditReport report, Appendable out) throws IOException;
}
