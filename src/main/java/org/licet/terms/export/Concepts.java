package org.licet.terms.export;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.licet.model.Truth;
import org.licet.model.Value;
import org.licet.vocab.Described;
import org.licet.vocab.Ontology;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.TurtleFile;
import org.licet.vocab.Vocabulary;

/** All concepts of the ontology, and which of them a broader one stands for. */
public final class Concepts {
  private static final List<String> FILES = List.of("concepts.ttl", "concepts/jurisdiction.ttl");

  private final Vocabulary vocabulary;
  private final List<String> all;

  /** The concepts of these files. */
  public Concepts(OntologyFiles files, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    TreeSet<String> names = new TreeSet<>();
    for (String name : FILES) {
      for (OntologyFiles.Found file : files.all(name)) {
        TurtleFile.parse(file).things("skos:Concept").stream()
            .map(Described::iri)
            .filter(iri -> iri.startsWith(Ontology.CONCEPT))
            .forEach(names::add);
      }
    }
    this.all = List.copyOf(names);
  }

  /** The concepts that are values of the same operand as this one, sorted. */
  public List<String> siblings(String concept) {
    String scheme = concept.substring(0, concept.lastIndexOf('/') + 1);
    return all.stream().filter(each -> each.startsWith(scheme)).toList();
  }

  /** The values, and for each that is a concept all that are certainly narrower; sorted. */
  List<Value> expanded(List<Value> values) {
    TreeSet<String> terms = new TreeSet<>();
    List<Value> others = new ArrayList<>();
    for (Value value : values) {
      if (value instanceof Value.Term term) {
        terms.add(term.iri());
        siblings(term.iri()).stream()
            .filter(each -> vocabulary.isA(each, term.iri()) == Truth.TRUE)
            .forEach(terms::add);
      } else {
        others.add(value);
      }
    }
    List<Value> result =
        new ArrayList<>(terms.stream().map(iri -> (Value) new Value.Term(iri)).toList());
    result.addAll(others);
    return result;
  }
}
