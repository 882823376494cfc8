package org.licet.model;

import java.util.List;

/**
 * What was decided for one record (DESIGN section 4, decisions).
 *
 * @param id the record
 * @param verdict the worst level of its findings
 * @param rules ids of the findings, notes among them, sorted by severity and name
 * @param clauses IRIs of every clause that the verdict rests on, those of the grant included
 * @param findings fingerprints
 * @param missing record keys of missing facts
 * @param duties duties that are not shown to be fulfilled
 * @param causes causes of review
 */
public record Decision(
    String id,
    Verdict verdict,
    List<String> rules,
    List<String> clauses,
    List<String> findings,
    List<String> missing,
    List<String> duties,
    List<String> causes) {
  public Decision {
    rules = List.copyOf(rules);
    clauses = List.copyOf(clauses);
    findings = List.copyOf(findings);
    missing = List.copyOf(missing);
    duties = List.copyOf(duties);
    causes = List.copyOf(causes);
  }
}
