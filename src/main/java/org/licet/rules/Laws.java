package org.licet.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.licet.catalog.Catalog;
import org.licet.model.Action;
import org.licet.model.Constraint;
import org.licet.model.Operator;
import org.licet.model.Statute;
import org.licet.model.Truth;
import org.licet.model.Value;
import org.licet.model.Verdict;
import org.licet.odrl.ConstraintComparison;
import org.licet.rules.fact.Act;
import org.licet.rules.fact.Branch;
import org.licet.rules.fact.Signal;
import org.licet.rules.fact.Statements;
import org.licet.rules.fact.Usage;
import org.licet.rules.fact.Weighed;
import org.licet.vocab.Vocabulary;

/** Compares law beside the instruments with a usage (DESIGN section 3, points 8 and 9). */
public final class Laws {
  private static final String FORM = "q-reservation-form";
  private static final String ELSEWHERE = "q-reservation-elsewhere";
  private static final String SCOPE = "q-reservation-scope";
  private static final String TIME = "q-reservation-time";

  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Acts acts;
  private final Premises premises;

  /** Laws of a catalog. */
  public Laws(Catalog catalog, Vocabulary vocabulary) {
    this.catalog = catalog;
    this.vocabulary = vocabulary;
    this.acts = new Acts(vocabulary);
    this.premises = new Premises(vocabulary);
  }

  /**
   * The statutes in force on the day of use that may speak for an act, or for a broader one, in the
   * place that the record states; in any place where it states none.
   */
  public List<Statute> mitigations(Act act, Usage usage) {
    return catalog.statutes().stream()
        .filter(statute -> statute.effect().equals("mitigation"))
        .filter(statute -> statute.inForceOn(usage.getUsedOn()))
        .filter(
            statute ->
                statute.actions().stream()
                    .anyMatch(named -> vocabulary.isIncludedIn(act.getName(), named)))
        .filter(statute -> place(statute, act, usage).truth() != Truth.FALSE)
        .toList();
  }

  /** A place that a branch merely supposes is not stated. */
  private Aspect place(Statute statute, Act act, Usage usage) {
    return usage.getRecord().jurisdiction().isPresent()
        ? aspect(act.getBranch().getStatements(), "jurisdiction", List.of(statute.jurisdiction()))
        : new Aspect(Truth.UNKNOWN, List.of("jurisdiction"), "`jurisdiction` is not stated");
  }

  /** How a statute fits an act: place, party, purpose and every condition, three-valued. */
  public Weighed weigh(Statute statute, Act act, Usage usage) {
    Statements statements = act.getBranch().getStatements();
    List<Aspect> aspects = new ArrayList<>();
    aspects.add(place(statute, act, usage));
    if (!statute.who().isEmpty()) {
      aspects.add(aspect(statements, "assigneeType", statute.who()));
    }
    if (!statute.purposes().isEmpty()) {
      aspects.add(aspect(statements, "purpose", statute.purposes()));
    }
    for (Premises.Outcome outcome : premises.outcomes(statute.constraints(), statements)) {
      aspects.add(
          new Aspect(
              outcome.truth(), outcome.missing(), outcome.constraint() + ": " + outcome.stated()));
    }
    Truth fit = aspects.stream().map(Aspect::truth).reduce(Truth.TRUE, Truth::and);
    return new Weighed(
        fit,
        fit == Truth.FALSE
            ? List.of()
            : aspects.stream()
                .filter(aspect -> aspect.truth() == Truth.UNKNOWN)
                .flatMap(aspect -> aspect.missing().stream())
                .toList(),
        aspects.stream()
            .filter(aspect -> aspect.truth() == Truth.FALSE)
            .map(Aspect::words)
            .toList());
  }

  private record Aspect(Truth truth, List<String> missing, String words) {}

  private Aspect aspect(Statements statements, String operand, List<String> concepts) {
    List<Value> stated = statements.of(operand);
    String key = Premises.key(statements.operand(operand));
    if (stated.isEmpty()) {
      return new Aspect(Truth.UNKNOWN, List.of(key), "`" + key + "` is not stated");
    }
    List<Value> wanted = concepts.stream().<Value>map(Value.Term::new).toList();
    Truth truth =
        new ConstraintComparison(vocabulary::isA)
            .compare(Operator.IS_ANY_OF, stated, wanted, ConstraintComparison.Several.ANY);
    String words =
        key
            + " is one of "
            + String.join(", ", concepts.stream().map(vocabulary::label).toList())
            + ": it is `"
            + String.join("`, `", stated.stream().map(Value::toString).toList())
            + "`";
    return new Aspect(truth, truth == Truth.UNKNOWN ? List.of(key) : List.of(), words);
  }

  /**
   * What a reservation of mining makes of an act that nothing grants: it takes the general
   * exception of the EU away, never the one for research. Empty when it has no say.
   */
  public List<Verdict> reserved(Statements statements, Action action, Usage usage, String form) {
    Truth inEurope = acts.isAny(statements, "jurisdiction", List.of("EU"));
    Truth research =
        acts.isAny(
                statements,
                "assigneeType",
                List.of("research-organization", "cultural-heritage-institution"))
            .and(acts.isAny(statements, "purpose", List.of("scientific-research", "research")));
    if (inEurope == Truth.TRUE && research == Truth.TRUE) {
      return List.of();
    }
    boolean effective =
        form.equals("machine-readable")
            ? acts.isAny(statements, "signalSays", List.of("unclear")) != Truth.TRUE
            : usage.strictOn(FORM);
    boolean heeded = form.equals("machine-readable") || !usage.permissiveOn(FORM);
    if (!heeded) {
      return List.of();
    }
    if (inEurope == Truth.TRUE) {
      return List.of(effective && research == Truth.FALSE ? Verdict.VIOLATION : Verdict.REVIEW);
    }
    if (inEurope == Truth.FALSE && usage.permissiveOn(ELSEWHERE)) {
      return List.of();
    }
    boolean likeEurope = usage.strictOn(ELSEWHERE) && effective && research == Truth.FALSE;
    return List.of(likeEurope ? Verdict.VIOLATION : Verdict.REVIEW);
  }

  /**
   * The same of a signal that speaks to other crawlers by name: it binds those alone, or is a
   * question, or is for all who use AI, as the reading says. One to crawlers of another kind is
   * heeded only by the strict reading.
   */
  public List<Verdict> reservedToOthers(Statements statements, Action action, Usage usage) {
    List<Verdict> levels = reserved(statements, action, usage, "machine-readable");
    if (acts.isAny(statements, "signalTime", List.of("later", "open")) == Truth.TRUE) {
      levels = later(levels, usage);
    }
    if (usage.strictOn(SCOPE)) {
      return levels;
    }
    boolean heeded =
        !usage.permissiveOn(SCOPE)
            && acts.isAny(statements, "signalAudience", List.of("other-kinds")) != Truth.TRUE;
    return heeded ? atMostReview(levels) : List.of();
  }

  /** The same of a signal that was taken after the data was collected, or may have been. */
  public List<Verdict> reservedLater(Statements statements, Action action, Usage usage) {
    return later(reserved(statements, action, usage, "machine-readable"), usage);
  }

  private static List<Verdict> later(List<Verdict> levels, Usage usage) {
    if (usage.strictOn(TIME)) {
      return levels;
    }
    return usage.permissiveOn(TIME) ? List.of() : atMostReview(levels);
  }

  private static List<Verdict> atMostReview(List<Verdict> levels) {
    return levels.isEmpty() ? levels : List.of(Verdict.REVIEW);
  }

  /** The evidence for a reservation; empty when the record merely states it. */
  public List<Signal> signal(Statements statements) {
    return statements.of("signalEvidence").stream()
        .map(
            evidence ->
                new Signal(
                    words(statements, "signal"),
                    word(statements, "signalAudience"),
                    word(statements, "signalTime"),
                    word(statements, "signalSays"),
                    evidence.toString()))
        .toList();
  }

  private static String word(Statements statements, String operand) {
    return words(statements, operand).split(" ", 2)[0];
  }

  private static String words(Statements statements, String operand) {
    return statements.of(operand).stream()
        .map(Value::toString)
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /**
   * The statutes of the place that end where the use is reserved, and so make the reservation
   * effective; none where the record states no place.
   */
  public List<Statute> reservable(Act act, Usage usage) {
    return mitigations(act, usage).stream()
        .filter(statute -> place(statute, act, usage).truth() == Truth.TRUE)
        .filter(
            statute ->
                statute.constraints().stream()
                    .anyMatch(
                        constraint ->
                            constraint instanceof Constraint.Comparison comparison
                                && comparison.operand().equals("reservation")))
        .toList();
  }

  /** What would settle whether a signal was there at collection. */
  public List<String> openTime(Statements statements) {
    return acts.isAny(statements, "signalTime", List.of("open")) == Truth.TRUE
        ? List.of("collectedAt")
        : List.of();
  }

  /** Whether data was taken from public pages by a machine, where no account is needed. */
  public boolean isLoggedOff(Branch branch) {
    return branch.isPlatform() && List.of("crawl", "scrape").contains(branch.getChannel());
  }
}
