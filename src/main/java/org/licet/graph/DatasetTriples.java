package org.licet.graph;

import static org.licet.graph.LicetTerms.licet;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.licet.model.Dataset;

/** A dataset as DCAT 3, with its lineage as PROV-O. */
final class DatasetTriples {
  private DatasetTriples() {}

  /** The triples of a dataset. */
  static void of(Dataset dataset, Consumer<Triple> sink) {
    Triples out =
        Triples.about(Names.iri(Names.Kind.DATASET, dataset.id()), sink)
            .type(LicetTerms.DATASET)
            .text(LicetTerms.IDENTIFIER, dataset.id())
            .origin(dataset.origin())
            .text(LicetTerms.TITLE, dataset.title())
            .text(licet("platform"), dataset.platform())
            .text(licet("url"), dataset.url())
            .text(LicetTerms.LICENSE, dataset.license())
            .text(LicetTerms.RIGHTS_HOLDER, dataset.rightsHolder())
            .texts(LicetTerms.CREATOR, dataset.creators())
            .facts(dataset.facts());
    if (!dataset.collected().equals(Dataset.Collected.UNKNOWN)) {
      out.nested(LicetTerms.COLLECTED, "")
          .moment(licet("at"), dataset.collected().at())
          .text(licet("channel"), dataset.collected().channel())
          .text(licet("tier"), dataset.collected().tier());
    }
    DeclaredTermsTriples.of(dataset, out);
    int position = 0;
    for (Dataset.Derivation parent : dataset.derivedFrom()) {
      position++;
      Node entity = Names.iri(Names.Kind.DATASET, parent.dataset());
      out.add(LicetTerms.WAS_DERIVED_FROM, entity)
          .nested(LicetTerms.QUALIFIED_DERIVATION, Integer.toString(position))
          .type(LicetTerms.DERIVATION)
          .add(LicetTerms.ENTITY, entity)
          .text(LicetTerms.DERIVATION_KIND, parent.kind().id())
          .number(LicetTerms.POSITION, position);
    }
  }
}
