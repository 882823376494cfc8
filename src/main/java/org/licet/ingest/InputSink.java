package org.licet.ingest;

import org.licet.model.Agreement;
import org.licet.model.AuditReport;
import org.licet.model.Dataset;
import org.licet.model.InvalidRecord;
import org.licet.model.UsageRecord;

/**
 * Takes what the readers find. All datasets and agreements arrive before the first record; records
 * and invalid records arrive in input order.
 */
public interface InputSink {
  /** A dataset described by an input. */
  void dataset(Dataset dataset);

  /** An agreement recorded in an input. */
  void agreement(Agreement agreement);

  /** A usage record. */
  void record(UsageRecord record);

  /** A record that could not be read, in its place among the others. */
  void invalid(InvalidRecord record);

  /** An input that was read to its end, or refused. */
  void input(AuditReport.Input input);

  /** A remark for the person who runs the audit, one line. */
  void notice(String notice);
}
