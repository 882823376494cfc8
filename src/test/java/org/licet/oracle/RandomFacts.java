package org.licet.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.licet.catalog.Catalog;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.Operand;
import org.licet.model.TermsVersion;
import org.licet.model.Value;
import org.licet.vocab.Vocabulary;

/** Values that the clauses of a platform look at, so that random records hit them. */
final class RandomFacts {
  private final Vocabulary vocabulary;
  private final Map<String, TreeSet<String>> words = new TreeMap<>();

  RandomFacts(Catalog catalog, Vocabulary vocabulary, String platform) {
    this.vocabulary = vocabulary;
    for (TermsVersion version : catalog.versions(platform)) {
      for (Clause clause : version.clauses()) {
        clause.constraints().forEach(this::note);
        clause.refinements().values().forEach(list -> list.forEach(this::note));
      }
    }
  }

  private void note(Constraint constraint) {
    if (constraint instanceof Constraint.Logical logical) {
      logical.parts().forEach(this::note);
    } else if (constraint instanceof Constraint.Comparison comparison) {
      TreeSet<String> known =
          words.computeIfAbsent(comparison.operand(), operand -> new TreeSet<>());
      comparison.right().forEach(value -> known.add(word(value)));
    }
  }

  private String word(Value value) {
    return value instanceof Value.Term term ? vocabulary.label(term.iri()) : value.toString();
  }

  /** The operands that some clause looks at. */
  List<String> operands() {
    return List.copyOf(words.keySet());
  }

  /** One of the values that clauses name for an operand, or another one. */
  String value(String operand, SplittableRandom random) {
    List<String> known = new ArrayList<>(words.getOrDefault(operand, new TreeSet<>()));
    Operand.Type type = vocabulary.operand(operand).map(Operand::type).orElse(Operand.Type.TEXT);
    switch (type) {
      case BOOLEAN -> known = List.of("true", "false");
      case NUMBER -> known.addAll(List.of("0", "1", "1000000"));
      case DATE -> known.add("2023-06-01");
      case DURATION -> known.add("P30D");
      case CONCEPT, TEXT -> known.add("something-else");
    }
    return known.get(random.nextInt(known.size()));
  }
}
