package org.licet.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.licet.model.Truth;
import org.licet.model.Value;

/**
 * One way in which a source may be governed. A source from a platform has a branch for each
 * possible combination of what the record leaves open (day of collection, channel, place, ...):
 * what holds in all of them holds. A source with a license has a branch for each choice that an
 * {@code OR} leaves: the best of them counts.
 */
public final class Branch {
  /** What makes the branches of a source differ. */
  public enum Kind {
    /** What is not known about how the data was obtained. */
    PLATFORM,
    /** Which of the licenses offered is taken. */
    LICENSE
  }

  private final SourceData source;
  private final Kind kind;
  private final Statements statements;
  private final List<String> supposed;
  private final Optional<String> channel;
  private final Optional<LocalDate> collectedOn;
  private final int order;

  /**
   * A branch.
   *
   * @param source the source governed
   * @param kind what makes the branches differ
   * @param statements what is stated or, in this branch, supposed
   * @param supposed record keys of what is supposed here and not stated; empty when nothing is
   * @param channel concept name of the channel
   * @param collectedOn the day of collection
   * @param order its place among the branches of the source, from 0
   */
  public Branch(
      SourceData source,
      Kind kind,
      Statements statements,
      List<String> supposed,
      Optional<String> channel,
      Optional<LocalDate> collectedOn,
      int order) {
    this.source = source;
    this.kind = kind;
    this.statements = statements;
    this.supposed = List.copyOf(supposed);
    this.channel = channel;
    this.collectedOn = collectedOn;
    this.order = order;
  }

  /** The source governed. */
  public SourceData getSource() {
    return source;
  }

  /** What makes the branches differ. */
  public Kind getKind() {
    return kind;
  }

  /** What is stated or supposed. */
  public Statements getStatements() {
    return statements;
  }

  /** Whether a fact of yes or no holds; unknown when it is not stated. */
  public Truth flag(String operand) {
    return statements.of(operand).stream()
        .map(value -> value instanceof Value.Flag flag ? Truth.of(flag.flag()) : Truth.UNKNOWN)
        .reduce(Truth::and)
        .orElse(Truth.UNKNOWN);
  }

  /** Record keys of what is supposed here and not stated. */
  public List<String> getSupposed() {
    return supposed;
  }

  /** Concept name of the channel; empty when it is neither stated nor supposed. */
  public String getChannel() {
    return channel.orElse("");
  }

  /** The day of collection. */
  public Optional<LocalDate> getCollectedOn() {
    return collectedOn;
  }

  /** Its place among the branches of the source, from 0. */
  public int getOrder() {
    return order;
  }

  /** Whether the branch is about the choice of a license. */
  public boolean isLicense() {
    return kind == Kind.LICENSE;
  }

  /** Whether the branch is about a platform's terms. */
  public boolean isPlatform() {
    return kind == Kind.PLATFORM;
  }

  @Override
  public String toString() {
    return source + supposed.toString();
  }
}
