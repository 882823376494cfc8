package org.licet.license;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.licet.model.ReleaseChoice;
import org.licet.model.Verdict;

/**
 * What was found out about a choice of license.
 *
 * @param choice the licenses; empty when the inputs describe no data
 * @param sources what the output is made from
 * @param notices remarks on the run
 * @param asOf the day that counts
 */
public record ChoiceOutcome(
    Optional<ReleaseChoice> choice, List<Source> sources, List<String> notices, LocalDate asOf) {

  public ChoiceOutcome {
    sources = List.copyOf(sources);
    notices = List.copyOf(notices);
  }

  /**
   * One dataset that the output is made from, at any depth.
   *
   * @param id its id
   * @param license its license as declared; empty when none is
   * @param platform the platform that it came from; empty when none is stated
   */
  public record Source(String id, String license, String platform) {}

  /**
   * What it comes to: a violation when no license is left or the release is forbidden whatever its
   * license, a review when something is open, else permitted; empty when there was no data.
   */
  public Optional<Verdict> verdict() {
    return choice.map(
        found -> {
          Verdict left =
              !found.left().isEmpty()
                  ? Verdict.PERMITTED
                  : found.unsettled().isEmpty() ? Verdict.VIOLATION : Verdict.REVIEW;
          return found.obstacles().stream()
              .map(ReleaseChoice.Obstacle::level)
              .reduce(left, Verdict::worse);
        });
  }
}
