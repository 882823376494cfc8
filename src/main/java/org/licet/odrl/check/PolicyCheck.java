package org.licet.odrl.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.licet.model.BadInputException;
import org.licet.odrl.ActionHierarchy;
import org.licet.odrl.check.PolicyProblem.Severity;
import org.licet.odrl.policy.Policy;
import org.licet.odrl.read.ActionReader;
import org.licet.odrl.read.Nodes;
import org.licet.odrl.read.PolicyReader;
import org.licet.odrl.read.RdfFile;

/** Checks policies: by shapes, by reading them, and by what they mean. */
public final class PolicyCheck {
  private final ShapesCheck shapes = new ShapesCheck();
  private final ActionHierarchy actions = ActionReader.builtIn();

  /**
   * What is wrong with a file of policies; in order of places.
   *
   * @throws BadInputException when it is no RDF
   * @throws IOException when it cannot be read
   */
  public List<PolicyProblem> check(Path file) throws IOException {
    String name = file.toString();
    List<PolicyProblem> problems = new ArrayList<>();
    Graph graph =
        RdfFile.read(
            name,
            Files.readAllBytes(file),
            warning ->
                problems.add(
                    new PolicyProblem(
                        Severity.WARNING,
                        name,
                        warning.origin().line(),
                        "",
                        warning.message(),
                        "")));
    problems.addAll(shapes.check(name, graph));
    problems.addAll(meaning(new Nodes(graph, name)));
    return problems.stream()
        .distinct()
        .sorted(
            Comparator.comparing(PolicyProblem::line)
                .thenComparing(PolicyProblem::place)
                .thenComparing(PolicyProblem::message))
        .toList();
  }

  private List<PolicyProblem> meaning(Nodes nodes) {
    List<PolicyProblem> problems = new ArrayList<>();
    ActionHierarchy known = actions;
    try {
      known = actions.with(ActionReader.of(nodes));
    } catch (BadInputException e) {
      problems.add(fault(nodes, "", e, "2.4"));
    }
    PolicyReader reader = new PolicyReader(nodes);
    List<String> iris;
    try {
      iris = reader.iris();
    } catch (BadInputException e) {
      return List.of(fault(nodes, "", e, "2.1"));
    }
    if (iris.isEmpty()) {
      problems.add(
          new PolicyProblem(Severity.ERROR, nodes.file(), 0, "", "it holds no ODRL policy", "2.1"));
    }
    for (String iri : iris) {
      try {
        Policy policy = reader.policy(Optional.of(iri));
        problems.addAll(new MeaningCheck(nodes, known).check(policy));
      } catch (BadInputException e) {
        problems.add(fault(nodes, iri, e, "2"));
      }
    }
    return problems;
  }

  private static PolicyProblem fault(
      Nodes nodes, String place, BadInputException fault, String section) {
    String hint = fault.problem().hint();
    return new PolicyProblem(
        Severity.ERROR,
        nodes.file(),
        fault.problem().origin().line(),
        place,
        fault.problem().message() + (hint.isEmpty() ? "" : "; " + hint),
        section);
  }
}
