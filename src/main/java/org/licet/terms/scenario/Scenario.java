package org.licet.terms.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.licet.model.Origin;

/**
 * A use of data and what the catalog is expected to say of it.
 *
 * @param origin where it is written
 * @param name what it shows, in a phrase
 * @param record the usage record as JSON, with an id
 * @param manifest a manifest beside it as JSON, for datasets and agreements
 * @param date the day of the audit
 * @param reading the reading, {@code standard} unless said
 * @param verdicts the verdicts that are right, usually one
 * @param cites ids of clauses that must be cited
 * @param citesNot ids of clauses that must not be cited
 * @param findings ids of findings that must be made, such as {@code terms-silent}
 * @param missing keys of the record that must be asked for
 */
public record Scenario(
    Origin origin,
    String name,
    String record,
    Optional<String> manifest,
    LocalDate date,
    String reading,
    List<String> verdicts,
    List<String> cites,
    List<String> citesNot,
    List<String> findings,
    List<String> missing) {

  public Scenario {
    verdicts = List.copyOf(verdicts);
    cites = List.copyOf(cites);
    citesNot = List.copyOf(citesNot);
    findings = List.copyOf(findings);
    missing = List.copyOf(missing);
  }
}
