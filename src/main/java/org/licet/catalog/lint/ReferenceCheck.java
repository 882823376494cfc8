package org.licet.catalog.lint;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.licet.catalog.lint.LintProblem.Level;
import org.licet.vocab.Ontology;

/** Whether every name of ours that is used is described somewhere. */
final class ReferenceCheck {
  private ReferenceCheck() {}

  /** References that lead nowhere. */
  static List<LintProblem> check(CatalogGraph catalog) {
    List<LintProblem> problems = new ArrayList<>();
    catalog
        .graph()
        .find()
        .forEachRemaining(
            triple -> {
              for (Node node : List.of(triple.getPredicate(), triple.getObject())) {
                if (isOurs(node) && !catalog.graph().contains(node, Node.ANY, Node.ANY)) {
                  problems.add(problem(catalog, triple, node));
                }
              }
            });
    return problems;
  }

  private static boolean isOurs(Node node) {
    return node.isURI()
        && (node.getURI().startsWith(Ontology.LICET)
            || node.getURI().startsWith(Ontology.CONCEPT)
            || node.getURI().startsWith(Ontology.CATALOG));
  }

  private static LintProblem problem(CatalogGraph catalog, Triple triple, Node dangling) {
    Node named = catalog.named(triple.getSubject());
    return new LintProblem(
        Level.ERROR,
        catalog.file(named),
        CatalogGraph.called(named),
        "names `" + dangling.getURI() + "`, which nothing describes: describe it or correct it");
  }
}
