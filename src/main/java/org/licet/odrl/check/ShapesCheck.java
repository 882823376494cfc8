package org.licet.odrl.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.licet.odrl.check.PolicyProblem.Severity;
import org.licet.odrl.read.Nodes;
import org.licet.odrl.read.RdfFile;

/** The checks that SHACL shapes can make; each message ends with its section. */
final class ShapesCheck {
  private final Shapes shapes;

  ShapesCheck() {
    try (InputStream stream =
        Objects.requireNonNull(
            ShapesCheck.class.getResourceAsStream("/org/licet/odrl/shapes.ttl"))) {
      shapes = Shapes.parse(RdfFile.read("shapes.ttl", stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<PolicyProblem> check(String file, Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    List<PolicyProblem> problems = new ArrayList<>();
    report
        .getEntries()
        .forEach(
            entry -> {
              String message = String.valueOf(entry.message());
              int at = message.lastIndexOf(" [");
              problems.add(
                  new PolicyProblem(
                      entry.severity().level().equals(SHACL.Warning)
                          ? Severity.WARNING
                          : Severity.ERROR,
                      file,
                      0,
                      entry.focusNode().isBlank()
                          ? "a node without IRI"
                          : Nodes.id(entry.focusNode()),
                      at < 0 ? message : message.substring(0, at),
                      at < 0 ? "" : message.substring(at + 2, message.length() - 1)));
            });
    return problems;
  }
}
