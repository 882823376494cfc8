package org.licet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.licet.audit.AuditOutcome;
import org.licet.audit.AuditRequest;
import org.licet.audit.AuditUseCase;

/** A use case that gives the outcome it was made for and remembers what it was asked. */
final class FakeAudit implements AuditUseCase {
  final List<AuditRequest> requests = new ArrayList<>();
  final List<SortedMap<String, List<String>>> questions = new ArrayList<>();
  private final AuditOutcome outcome;

  FakeAudit(AuditOutcome outcome) {
    this.outcome = outcome;
  }

  @Override
  public AuditOutcome audit(AuditRequest request) {
    requests.add(request);
    return outcome;
  }

  @Override
  public AuditOutcome ask(SortedMap<String, List<String>> keys, AuditRequest options) {
    questions.add(keys);
    requests.add(options);
    return outcome;
  }
}
