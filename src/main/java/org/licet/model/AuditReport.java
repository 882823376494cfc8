package org.licet.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outcome of an audit, ready for a writer. The same input gives the same report.
 *
 * @param run what was checked, and how
 * @param verdicts how many records got each verdict
 * @param findings grouped findings, the most severe first
 * @param questions what would settle most records, the most useful first
 * @param vacuity what no rule or clause covered, in sentences; nothing checked is not a pass
 * @param notices what a green result does not mean, and other remarks on the run
 * @param providerDuties what the law asks of whoever provides the model; it changes no verdict
 * @param licensesLeft under which licenses what was made from the data may be passed on
 */
public record AuditReport(
    Run run,
    SortedMap<Verdict, Long> verdicts,
    List<Finding> findings,
    List<OpenQuestion> questions,
    List<String> vacuity,
    List<String> notices,
    List<ProviderDuty> providerDuties,
    List<LicensesLeft> licensesLeft) {

  public AuditReport {
    verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    findings = List.copyOf(findings);
    questions = List.copyOf(questions);
    vacuity = List.copyOf(vacuity);
    notices = List.copyOf(notices);
    providerDuties = List.copyOf(providerDuties);
    licensesLeft = List.copyOf(licensesLeft);
  }

  /** A report in which nothing is said of the licenses of what is passed on. */
  public AuditReport(
      Run run,
      SortedMap<Verdict, Long> verdicts,
      List<Finding> findings,
      List<OpenQuestion> questions,
      List<String> vacuity,
      List<String> notices,
      List<ProviderDuty> providerDuties) {
    this(run, verdicts, findings, questions, vacuity, notices, providerDuties, List.of());
  }

  /** A report in which the law asks nothing of a model's provider. */
  public AuditReport(
      Run run,
      SortedMap<Verdict, Long> verdicts,
      List<Finding> findings,
      List<OpenQuestion> questions,
      List<String> vacuity,
      List<String> notices) {
    this(run, verdicts, findings, questions, vacuity, notices, List.of());
  }

  /** How many records were judged. */
  public long records() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The worst verdict; absent when nothing was judged. */
  public Optional<Verdict> worst() {
    return verdicts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(Map.Entry::getKey)
        .reduce(Verdict::worse);
  }

  /**
   * What was checked, and how.
   *
   * @param tool name and version
   * @param asOf the day of the audit
   * @param reading name of the reading
   * @param inputs every input with its digest, or why it was refused
   * @param catalogDigest SHA-256 of the catalog's files that were read
   * @param rulesDigest SHA-256 of the rules
   * @param ruleCount how many rules decided
   * @param options options given, by name
   * @param usageClasses how many usage classes were decided
   */
  public record Run(
      String tool,
      LocalDate asOf,
      String reading,
      List<Input> inputs,
      String catalogDigest,
      String rulesDigest,
      int ruleCount,
      SortedMap<String, String> options,
      long usageClasses) {
    public Run {
      inputs = List.copyOf(inputs);
      options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }
  }

  /**
   * One input.
   *
   * @param file as given on the command line
   * @param kind what it was read as
   * @param sha256 digest of its bytes, in hex
   * @param records how many usage records it holds
   * @param refused why it was not read; empty when it was
   */
  public record Input(String file, String kind, String sha256, long records, String refused) {}
}
