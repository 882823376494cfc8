package org.licet.graph;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.licet.model.Agreement;

/**
 * An agreement as an ODRL 2.2 policy of type agreement; parties and targets stand at the policy.
 */
final class AgreementTriples {
  private AgreementTriples() {}

  /** The triples of an agreement. */
  static void of(Agreement agreement, Consumer<Triple> sink) {
    Triples out =
        Triples.about(Names.iri(Names.Kind.AGREEMENT, agreement.id()), sink)
            .type(LicetTerms.ODRL_AGREEMENT)
            .type(LicetTerms.AGREEMENT)
            .text(LicetTerms.IDENTIFIER, agreement.id())
            .origin(agreement.origin())
            .add(LicetTerms.ASSIGNER, Names.iri(Names.Kind.PARTY, agreement.assigner()))
            .add(LicetTerms.ASSIGNEE, Names.iri(Names.Kind.PARTY, agreement.assignee()))
            .day(LicetTerms.EFFECTIVE_FROM, agreement.from())
            .day(LicetTerms.EFFECTIVE_TO, agreement.to())
            .text(LicetTerms.DOCUMENT, agreement.document());
    all(out, LicetTerms.AFFILIATE, Names.Kind.PARTY, agreement.affiliates());
    all(out, LicetTerms.TARGET, Names.Kind.PLATFORM, agreement.platforms());
    all(out, LicetTerms.TARGET, Names.Kind.DATASET, agreement.datasets());
    rules(out, LicetTerms.PERMISSION, agreement.permits());
    rules(out, LicetTerms.PROHIBITION, agreement.prohibits());
  }

  private static void all(Triples out, Node property, Names.Kind kind, List<String> ids) {
    ids.forEach(id -> out.add(property, Names.iri(kind, id)));
  }

  private static void rules(Triples out, Node property, List<String> actions) {
    actions.forEach(action -> out.nested(property, action).word(LicetTerms.ACTION, action));
  }
}
