package org.licet.rules;

import java.util.List;
import org.licet.model.Verdict;
import org.licet.rules.fact.Branch;
import org.licet.rules.fact.CapExposure;
import org.licet.rules.fact.Granted;
import org.licet.rules.fact.Helps;
import org.licet.rules.fact.PartLimit;
import org.licet.rules.fact.Settled;
import org.licet.rules.fact.SourceData;
import org.licet.rules.fact.Usage;

/**
 * What the rules concluded about one usage.
 *
 * @param usage the usage
 * @param settled what stands against it, the most severe first
 * @param granted what grants it
 * @param exposures the ceilings that it counts towards
 * @param parts clauses that forbid it for a part of the data
 * @param helps law beside the instruments that speaks of it
 * @param branches what the record leaves open about the sources from platforms
 * @param standIns the ancestors through which others were judged that no rule can tell from them
 * @param uncovered whether no clause of a governing text spoke of the record's own action
 */
public record Judgment(
    Usage usage,
    List<Settled> settled,
    List<Granted> granted,
    List<CapExposure> exposures,
    List<PartLimit> parts,
    List<Helps> helps,
    List<Branch> branches,
    List<SourceData> standIns,
    boolean uncovered) {
  public Judgment {
    settled = List.copyOf(settled);
    granted = List.copyOf(granted);
    exposures = List.copyOf(exposures);
    parts = List.copyOf(parts);
    helps = List.copyOf(helps);
    branches = List.copyOf(branches);
    standIns = List.copyOf(standIns);
  }

  /** Whether a ceiling binds whatever is supposed about what the record leaves open. */
  public boolean bindsEverywhere(CapExposure exposure) {
    return branches.stream()
        .filter(branch -> branch.getSource() == branchOf(exposure).getSource())
        .allMatch(
            branch ->
                exposures.stream()
                    .anyMatch(
                        other ->
                            branchOf(other) == branch
                                && other.certain()
                                && other.covers().clause().equals(exposure.covers().clause())));
  }

  private static Branch branchOf(CapExposure exposure) {
    return exposure.covers().act().getBranch();
  }

  /** The worst level of what stands against it, ceilings aside. */
  public Verdict verdict() {
    return settled.stream().map(Settled::level).reduce(Verdict.PERMITTED, Verdict::worse);
  }
}
