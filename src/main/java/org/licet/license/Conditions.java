package org.licet.license;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.licet.model.Clause;
import org.licet.model.DutyClause;
import org.licet.model.FindingKind;
import org.licet.model.ReleaseChoice.Condition;
import org.licet.rules.Judgment;
import org.licet.rules.fact.SourceData;

/** The duties that a judgment found open, one by one with the clause that asks for each. */
final class Conditions {
  /** Details that say when a duty falls due, not what is to be done. */
  private static final Set<String> QUIET = Set.of("when", "requester");

  private Conditions() {}

  /** The duties, nearest source first, each once. */
  static List<Condition> of(Judgment judgment) {
    List<Condition> found = new ArrayList<>();
    judgment.settled().stream()
        .map(settled -> settled.concern())
        .filter(concern -> concern.kind() == FindingKind.DUTY_OUTSTANDING)
        .forEach(
            concern -> {
              for (Clause clause : concern.clauses()) {
                for (DutyClause duty : clause.duties()) {
                  if (concern.duties().contains(duty.duty())) {
                    found.add(condition(concern.source(), clause, duty));
                  }
                }
              }
            });
    return found.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Condition each) -> each.path().size())
                .thenComparing(Condition::source)
                .thenComparing(Condition::duty)
                .thenComparing(Condition::iri)
                .thenComparing(Condition::detail))
        .toList();
  }

  private static Condition condition(SourceData source, Clause clause, DutyClause duty) {
    return new Condition(
        source.getName(),
        source.getPath(),
        duty.duty(),
        detail(duty),
        clause.id(),
        clause.iri(),
        duty.duty().startsWith("delete"));
  }

  private static String detail(DutyClause duty) {
    return new TreeSet<>(duty.detail().keySet())
        .stream()
            .filter(name -> !QUIET.contains(name))
            .map(name -> words(name) + " " + duty.detail().get(name))
            .collect(Collectors.joining(", "));
  }

  private static String words(String name) {
    return switch (name) {
      case "value", "labelText" -> "named";
      case "underLicense" -> "under";
      default -> name;
    };
  }
}
