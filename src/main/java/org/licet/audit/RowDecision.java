package org.licet.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licet.model.Cause;
import org.licet.model.Clause;
import org.licet.model.Decision;
import org.licet.model.FindingKind;
import org.licet.model.InvalidRecord;
import org.licet.model.Problem;
import org.licet.model.Verdict;

/**
 * What was decided for one row, before it is counted.
 *
 * @param verdict the worst level of its findings
 * @param drafts its findings, the most severe first
 * @param grants the clauses that grant it
 */
record RowDecision(Verdict verdict, List<Draft> drafts, List<Clause> grants) {
  RowDecision {
    drafts = List.copyOf(drafts);
    grants = List.copyOf(grants);
  }

  /** The decision of a class, with what ceilings add for the row. */
  static RowDecision of(DecidedClass decided, List<Draft> quotas) {
    List<Draft> drafts = new ArrayList<>(decided.drafts());
    drafts.addAll(quotas);
    drafts.sort(ORDER);
    Verdict verdict = drafts.stream().map(Draft::level).reduce(Verdict.PERMITTED, Verdict::worse);
    return new RowDecision(verdict, drafts, decided.grantClauses());
  }

  /** The decision about a record that could not be read. */
  static RowDecision of(InvalidRecord invalid) {
    Problem problem = invalid.problem();
    return new RowDecision(
        Verdict.REVIEW,
        List.of(
            new Draft(
                FindingKind.INVALID_RECORD,
                Verdict.REVIEW,
                Optional.of(Cause.MISSING_FACT),
                "",
                problem.origin().file(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                problem.toString(),
                List.of())),
        List.of());
  }

  /** The line of the decisions file. */
  Decision toDecision(String id) {
    return new Decision(
        id,
        verdict,
        distinct(drafts.stream().map(draft -> draft.kind().id())),
        distinct(
            Stream.concat(
                drafts.stream().flatMap(draft -> draft.clauses().stream()).map(Clause::iri),
                grants.stream().map(Clause::iri))),
        distinct(drafts.stream().map(Draft::fingerprint)),
        sorted(drafts.stream().flatMap(draft -> draft.missing().stream())),
        sorted(
            drafts.stream()
                .filter(
                    draft ->
                        draft.kind() == FindingKind.DUTY_OUTSTANDING
                            || draft.kind() == FindingKind.DUTY_OVERDUE)
                .flatMap(draft -> draft.duties().stream())),
        sorted(drafts.stream().flatMap(draft -> draft.cause().stream()).map(Cause::id)));
  }

  private static List<String> distinct(Stream<String> words) {
    return words.distinct().toList();
  }

  private static List<String> sorted(Stream<String> words) {
    return words.distinct().sorted().toList();
  }

  /** The most severe first, then by kind and fingerprint. */
  static final Comparator<Draft> ORDER =
      Comparator.comparing(Draft::level, Comparator.reverseOrder())
          .thenComparing(draft -> draft.kind().id())
          .thenComparing(Draft::fingerprint);
}
