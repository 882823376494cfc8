package org.licet.catalog.lint;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.licet.catalog.lint.LintProblem.Level;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.TurtleFile;

/** Whether every entry has the shape that {@code shapes.ttl} demands (SHACL). */
final class ShapeCheck {
  private ShapeCheck() {}

  /** What does not conform. */
  static List<LintProblem> check(CatalogGraph catalog, OntologyFiles.Found shapeFile) {
    Graph shapes = new GraphMem2Fast();
    TurtleFile.parse(shapeFile, StreamRDFLib.graph(shapes));
    return ShaclValidator.get()
        .validate(Shapes.parse(shapes), catalog.graph())
        .getEntries()
        .stream()
        .map(entry -> problem(catalog, entry))
        .toList();
  }

  private static LintProblem problem(CatalogGraph catalog, ReportEntry entry) {
    Node named = catalog.named(entry.focusNode());
    StringBuilder message = new StringBuilder(entry.message());
    if (entry.resultPath() != null) {
      message.append(" (").append(entry.resultPath()).append(")");
    }
    if (entry.value() != null && !entry.value().isBlank() && !entry.value().equals(named)) {
      message.append(": ").append(entry.value());
    }
    return new LintProblem(
        Level.ERROR, catalog.file(named), CatalogGraph.called(named), message.toString());
  }
}
