package org.licet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** Every class and property of ours that is written is declared in the ontology. */
class DeclaredTermsTest {
  @Test
  void what_is_written_is_declared() throws IOException {
    Set<String> written = new TreeSet<>();
    RandomUsage usage = new RandomUsage(7);
    UsageGraph graph = new UsageGraph();
    for (int i = 0; i < 50; i++) {
      graph.addClass(usage.record("class " + i), 2);
      graph.add(usage.record("record " + i));
      graph.add(usage.agreement("agreement " + i));
    }
    usage.datasets(20).forEach(graph::add);
    Graph triples = graph.dataset().asDatasetGraph().getDefaultGraph();
    triples
        .find()
        .forEach(
            triple -> {
              add(written, triple.getPredicate());
              if (triple.getPredicate().equals(RDF.type.asNode())) {
                add(written, triple.getObject());
              }
            });

    assertThat(written).contains("recordCount", "fulfilled", "derivationKind", "UsageClass");
    assertThat(declared()).containsAll(written);
  }

  private static void add(Set<String> names, Node node) {
    if (node.getURI().startsWith(LicetTerms.NS)) {
      names.add(node.getURI().substring(LicetTerms.NS.length()));
    }
  }

  private static Set<String> declared() throws IOException {
    Set<String> names = new TreeSet<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of("ontology"))) {
      files = found.filter(file -> file.toString().endsWith(".ttl")).toList();
    }
    for (Path file : files) {
      Model model = RDFDataMgr.loadModel(file.toString());
      model
          .listSubjectsWithProperty(RDF.type)
          .filterKeep(subject -> subject.isURIResource())
          .forEach(subject -> add(names, subject.asNode()));
    }
    return names;
  }
}
