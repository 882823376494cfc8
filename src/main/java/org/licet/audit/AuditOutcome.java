package org.licet.audit;

import java.util.List;
import org.licet.model.AuditReport;
import org.licet.model.Citation;

/**
 * What an audit found.
 *
 * @param report the report
 * @param invalidRecords how many records could not be read; they are findings of the report too
 * @param grants the clauses that grant the use asked about; empty after an audit of files
 */
public record AuditOutcome(AuditReport report, long invalidRecords, List<Citation> grants) {

  public AuditOutcome {
    grants = List.copyOf(grants);
  }

  /** An outcome without the clauses of a grant. */
  public AuditOutcome(AuditReport report, long invalidRecords) {
    this(report, invalidRecords, List.of());
  }
}
