package org.licet.catalog.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licet.catalog.lint.LintProblem.Level;
import org.licet.model.Document.SelectedBy;
import org.licet.model.TermsVersion;
import org.licet.model.Truth;
import org.licet.vocab.Vocabulary;

/**
 * Whether the versions of a document follow each other: one version on each day and in each place.
 * A document whose version the model selects has several in force side by side.
 */
final class IntervalCheck {
  private final Vocabulary vocabulary;

  IntervalCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Overlaps (errors) and gaps (warnings) among the versions of one platform. */
  List<LintProblem> check(String file, List<TermsVersion> versions) {
    List<LintProblem> problems = new ArrayList<>();
    Map<String, List<TermsVersion>> byDocument = new TreeMap<>();
    versions.stream()
        .filter(version -> version.document().selectedBy() != SelectedBy.MODEL_VERSION)
        .forEach(
            version ->
                byDocument
                    .computeIfAbsent(version.document().id(), key -> new ArrayList<>())
                    .add(version));
    for (List<TermsVersion> group : byDocument.values()) {
      overlaps(file, group, problems);
      gaps(file, group, problems);
    }
    return problems;
  }

  private void overlaps(String file, List<TermsVersion> group, List<LintProblem> problems) {
    for (int i = 0; i < group.size(); i++) {
      TermsVersion one = group.get(i);
      for (TermsVersion other : group.subList(i + 1, group.size())) {
        boolean sameDays =
            one.inForceOn(other.effectiveFrom()) || other.inForceOn(one.effectiveFrom());
        if (sameDays && samePlace(one, other)) {
          problems.add(
              problem(
                  Level.ERROR,
                  file,
                  other,
                  "is in force together with `"
                      + one.id()
                      + "` from "
                      + latest(one.effectiveFrom(), other.effectiveFrom())
                      + ": end the earlier one the day before"));
        }
      }
    }
  }

  /** Whether a place is under both. */
  private boolean samePlace(TermsVersion one, TermsVersion other) {
    Optional<String> here = one.jurisdiction();
    Optional<String> there = other.jurisdiction();
    return here.isEmpty()
        || there.isEmpty()
        || vocabulary.isA(here.get(), there.get()) != Truth.FALSE
        || vocabulary.isA(there.get(), here.get()) != Truth.FALSE;
  }

  /** Days after the first version on which no version of the place is in force. */
  private void gaps(String file, List<TermsVersion> group, List<LintProblem> problems) {
    for (TermsVersion version : group) {
      Optional<LocalDate> next = version.effectiveTo().map(last -> last.plusDays(1));
      if (next.isEmpty() || group.stream().noneMatch(each -> isLater(each, version))) {
        continue;
      }
      boolean followed =
          group.stream()
              .anyMatch(each -> each.mayBeInForceOn(next.get()) && samePlace(each, version));
      if (!followed) {
        problems.add(
            problem(
                Level.WARNING,
                file,
                version,
                "ends on "
                    + version.effectiveTo().orElseThrow()
                    + ", and no version is known for the day after: its terms are unknown"));
      }
    }
  }

  private boolean isLater(TermsVersion other, TermsVersion version) {
    return other.effectiveFrom().isAfter(version.effectiveFrom()) && samePlace(other, version);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LintProblem problem(
      Level level, String file, TermsVersion version, String message) {
    return new LintProblem(level, file, "version `" + version.id() + "`", message);
  }
}
