package org.licet.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Cause;
import org.licet.model.Clause;
import org.licet.model.FindingKind;
import org.licet.model.Verdict;

/**
 * What a rule has against a use, or wants to be known about it: the core of a finding.
 *
 * @param kind the finding id
 * @param level what it makes of the verdict
 * @param cause why it asks for review; the first cause for a finding that is no review
 * @param source the source that it is about
 * @param branch the branch that it holds in; empty when it holds in all of them
 * @param act canonical name of the act; empty when it is about the whole record
 * @param clauses the clauses that it rests on
 * @param missing record keys of what would settle it
 * @param duties duties that it is about
 * @param questions ids of the reading's questions that it rests on
 * @param because the grounds
 */
public record Concern(
    FindingKind kind,
    Verdict level,
    Optional<Cause> cause,
    SourceData source,
    Optional<Branch> branch,
    String act,
    List<Clause> clauses,
    List<String> missing,
    List<String> duties,
    List<String> questions,
    Because because)
    implements Conclusion {

  public Concern {
    clauses = List.copyOf(clauses);
    missing = missing.stream().distinct().sorted().toList();
    duties = duties.stream().distinct().sorted().toList();
    questions = questions.stream().distinct().sorted().toList();
  }

  /** The same as an open question, where the reading takes a breach for one. */
  public Concern lowered(String question, Because ground) {
    List<String> open = new ArrayList<>(questions);
    open.add(question);
    return new Concern(
        FindingKind.UNSETTLED_LAW,
        Verdict.REVIEW,
        Optional.of(Cause.UNSETTLED_LAW),
        source,
        branch,
        act,
        clauses,
        missing,
        duties,
        open,
        ground);
  }

  /**
   * The branch whose act it is about, or the source when it is about all of them: a value by which
   * the engine finds the concerns of a branch at once, instead of asking each.
   */
  public Object getPlace() {
    return branch.<Object>map(found -> found).orElse(source);
  }

  /** Whether it makes a violation. */
  public boolean isViolation() {
    return level == Verdict.VIOLATION;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public Map<String, Object> words() {
    return Map.of(
        "act", act,
        "clauses", String.join(", ", clauses.stream().map(Clause::id).toList()),
        "missing", String.join(", ", missing),
        "duties", String.join(", ", duties),
        "source", source.getName());
  }
}
