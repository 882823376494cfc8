package org.licet.catalog.lint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.licet.catalog.lint.LintProblem.Level;
import org.licet.model.Reading;
import org.licet.model.TermsVersion;

/** What has to be looked at again: texts not seen for long, answers past their day. */
final class StalenessCheck {
  /** A text not seen for longer than this many days is stale (DESIGN section 3, point 2). */
  private static final int MAX_DAYS = 180;

  private final LocalDate day;

  StalenessCheck(LocalDate day) {
    this.day = day;
  }

  /** Versions without a known end that have not been verified for long. */
  List<LintProblem> versions(String file, List<TermsVersion> versions) {
    return versions.stream()
        .filter(version -> version.effectiveTo().isEmpty() && version.textFound())
        .filter(this::isStale)
        .map(
            version ->
                new LintProblem(
                    Level.NOTICE,
                    file,
                    "version `" + version.id() + "`",
                    version
                            .lastVerified()
                            .map(last -> "was last verified on " + last)
                            .orElse("has not been verified since it was read")
                        + ": look whether the text still stands"))
        .toList();
  }

  /** Questions whose answers rest on law that may have moved. */
  List<LintProblem> questions(String file, Collection<Reading.Question> questions) {
    return questions.stream()
        .filter(question -> question.reviewBy().filter(day::isAfter).isPresent())
        .map(
            question ->
                new LintProblem(
                    Level.NOTICE,
                    file,
                    "question `" + question.id() + "`",
                    "was to be looked at again by " + question.reviewBy().orElseThrow()))
        .toList();
  }

  private boolean isStale(TermsVersion version) {
    return version
        .lastVerified()
        .map(last -> ChronoUnit.DAYS.between(last, day) > MAX_DAYS)
        .orElse(true);
  }
}
