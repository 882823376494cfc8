package org.licet.report;

import java.util.ArrayList;
import java.util.List;
import org.licet.model.AuditReport;

/** What makes a run repeatable, beside its inputs: the same facts give the same report. */
final class RunFacts {
  private RunFacts() {}

  /**
   * One fact.
   *
   * @param name for people
   * @param value as the report holds it
   */
  record Fact(String name, String value) {}

  /** The facts of a run. */
  static List<Fact> of(AuditReport.Run run) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("tool", run.tool()));
    facts.add(new Fact("day of the audit", run.asOf().toString()));
    facts.add(new Fact("reading", run.reading()));
    facts.add(new Fact("SHA-256 of the catalog", run.catalogDigest()));
    facts.add(new Fact("SHA-256 of the rules", run.rulesDigest()));
    facts.add(new Fact("rules", Wording.number(run.ruleCount())));
    facts.add(new Fact("usage classes decided", Wording.number(run.usageClasses())));
    run.options().forEach((name, value) -> facts.add(new Fact("option " + name, value)));
    return facts;
  }
}
