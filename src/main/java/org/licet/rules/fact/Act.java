package org.licet.rules.fact;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Action;
import org.licet.model.Truth;

/**
 * Something that a record does: its own action, or what its facts imply (DESIGN section 3, point
 * 4).
 */
public final class Act implements Conclusion {
  private final Branch branch;
  private final Action action;
  private final boolean own;
  private final Optional<LocalDate> day;
  private final Truth performed;
  private final String openFact;
  private final Because because;

  /**
   * An act.
   *
   * @param branch the branch in which it is judged
   * @param action what is done
   * @param own whether it is the record's own action, which needs a grant
   * @param day the day on which it is done
   * @param performed true, or unknown when a missing fact leaves open whether it is done
   * @param openFact record key of that fact; empty otherwise
   * @param because the grounds
   */
  public Act(
      Branch branch,
      Action action,
      boolean own,
      Optional<LocalDate> day,
      Truth performed,
      String openFact,
      Because because) {
    this.branch = branch;
    this.action = action;
    this.own = own;
    this.day = day;
    this.performed = performed;
    this.openFact = openFact;
    this.because = because;
  }

  /** The branch in which it is judged. */
  public Branch getBranch() {
    return branch;
  }

  /** What is done. */
  public Action getAction() {
    return action;
  }

  /** Canonical name of what is done. */
  public String getName() {
    return action.id();
  }

  /** Whether it is the record's own action. */
  public boolean isOwn() {
    return own;
  }

  /** Whether it is access to a service. */
  public boolean isAccess() {
    return action.kind() == Action.Kind.ACCESS;
  }

  /** Whether it is an act of collection, judged at the day of collection alone. */
  public boolean isCollection() {
    return action.id().startsWith("collect");
  }

  /** Whether texts of this moment judge it: those of the day of use never judge a collection. */
  public boolean isJudgedAt(InForce.Phase moment) {
    return moment == InForce.Phase.COLLECTION || !isCollection();
  }

  /** The day on which it is done. */
  public Optional<LocalDate> getDay() {
    return day;
  }

  /** True, or unknown when a missing fact leaves open whether it is done. */
  public Truth getPerformed() {
    return performed;
  }

  /** Record key of the fact that leaves it open; empty when it is certain. */
  public String getOpenFact() {
    return openFact;
  }

  @Override
  public Because because() {
    return because;
  }

  @Override
  public Map<String, Object> words() {
    return Map.of(
        "act", action.label(), "day", day.map(LocalDate::toString).orElse("an unknown day"));
  }

  @Override
  public String toString() {
    return action.id();
  }
}
