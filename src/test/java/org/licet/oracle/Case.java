package org.licet.oracle;

import java.time.LocalDate;
import java.util.List;
import org.licet.model.Manifest;
import org.licet.model.UsageRecord;

/**
 * One random audit.
 *
 * @param seed makes the same audit again
 * @param manifest datasets and agreements
 * @param records the records
 * @param asOf the day of the audit
 */
public record Case(long seed, Manifest manifest, List<UsageRecord> records, LocalDate asOf) {
  public Case {
    records = List.copyOf(records);
  }
}
