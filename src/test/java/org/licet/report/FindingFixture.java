package org.licet.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licet.model.Cause;
import org.licet.model.Citation;
import org.licet.model.Finding;
import org.licet.model.FindingKind;
import org.licet.model.Mitigation;
import org.licet.model.ProofStep;
import org.licet.model.Verdict;

/** Collects the parts of a finding for a test; what is not said is empty. */
public final class FindingFixture {
  private final String fingerprint;
  private final FindingKind kind;
  private final Verdict level;
  private Optional<Cause> cause = Optional.empty();
  private String act = "";
  private String source = "";
  private List<Citation> clauses = List.of();
  private long count = 1;
  private List<String> ids = List.of("r-1");
  private boolean planned;
  private List<String> path = List.of();
  private List<String> missing = List.of();
  private List<String> duties = List.of();
  private List<Mitigation> mitigations = List.of();
  private String message = "something is the matter";
  private String howToFix = "";
  private List<String> questions = List.of();
  private Map<String, Verdict> otherReadings = Map.of();
  private Optional<ProofStep> proof = Optional.empty();

  public FindingFixture(String fingerprint, FindingKind kind, Verdict level) {
    this.fingerprint = fingerprint;
    this.kind = kind;
    this.level = level;
  }

  FindingFixture cause(Optional<Cause> value) {
    cause = value;
    return this;
  }

  FindingFixture about(String theAct, String theSource) {
    act = theAct;
    source = theSource;
    return this;
  }

  FindingFixture records(long howMany, List<String> first) {
    count = howMany;
    ids = first;
    return this;
  }

  FindingFixture planned() {
    planned = true;
    return this;
  }

  FindingFixture clauses(Citation... values) {
    clauses = List.of(values);
    return this;
  }

  FindingFixture path(String... values) {
    path = List.of(values);
    return this;
  }

  FindingFixture missing(String... values) {
    missing = List.of(values);
    return this;
  }

  FindingFixture duties(String... values) {
    duties = List.of(values);
    return this;
  }

  FindingFixture mitigations(Mitigation... values) {
    mitigations = List.of(values);
    return this;
  }

  FindingFixture says(String theMessage, String fix) {
    message = theMessage;
    howToFix = fix;
    return this;
  }

  FindingFixture questions(String... values) {
    questions = List.of(values);
    return this;
  }

  FindingFixture otherReadings(Map<String, Verdict> values) {
    otherReadings = values;
    return this;
  }

  FindingFixture proof(ProofStep value) {
    proof = Optional.of(value);
    return this;
  }

  /** The finding. */
  public Finding build() {
    return new Finding(
        fingerprint,
        kind,
        level,
        cause,
        act,
        source,
        clauses,
        count,
        ids,
        planned,
        path,
        missing,
        duties,
        mitigations,
        message,
        howToFix,
        questions,
        new TreeMap<>(otherReadings),
        proof.orElse(new ProofStep("verdict/" + kind.id(), message, List.of())));
  }
}
