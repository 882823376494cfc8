package org.licet.graph;

import static org.licet.graph.LicetTerms.licet;

import java.util.Optional;
import org.licet.model.Dataset;
import org.licet.model.DatasetPolicy;
import org.licet.model.LicenseDeclaration;

/** What is declared of the license of a dataset, and the policies on its use. */
final class DeclaredTermsTriples {
  private DeclaredTermsTriples() {}

  /** Adds them to the statements about a dataset. Their order is kept by positions. */
  static void of(Dataset dataset, Triples out) {
    int position = 0;
    for (LicenseDeclaration declaration : dataset.declarations()) {
      position++;
      out.nested(licet("declarations"), Integer.toString(position))
          .number(LicetTerms.POSITION, position)
          .text(licet("license"), declaration.text())
          .text(licet("statedBy"), declaration.statedBy())
          .flag(licet("governs"), declaration.governs())
          .origin(declaration.origin());
    }
    position = 0;
    for (DatasetPolicy policy : dataset.policies()) {
      position++;
      Triples node =
          out.nested(licet("policies"), Integer.toString(position))
              .number(LicetTerms.POSITION, position)
              .text(licet("id"), policy.id())
              .origin(policy.origin());
      rules(policy, node);
    }
  }

  private static void rules(DatasetPolicy policy, Triples out) {
    int position = 0;
    for (DatasetPolicy.Rule rule : policy.rules()) {
      position++;
      Triples node =
          out.nested(licet("rules"), Integer.toString(position))
              .number(LicetTerms.POSITION, position)
              .text(licet("modality"), DeclaredTerms.word(rule.modality()))
              .text(licet("action"), rule.action())
              .texts(licet("duties"), rule.duties());
      if (rule.line() > 0) {
        node.number(LicetTerms.LINE, rule.line());
      }
      conditions(rule, node);
    }
  }

  private static void conditions(DatasetPolicy.Rule rule, Triples out) {
    int position = 0;
    for (DatasetPolicy.Condition condition : rule.conditions()) {
      position++;
      out.nested(licet("conditions"), Integer.toString(position))
          .number(LicetTerms.POSITION, position)
          .text(licet("operand"), Optional.of(condition.operand()).filter(name -> !name.isEmpty()))
          .text(licet("operator"), condition.operator())
          .texts(licet("values"), condition.values());
    }
  }
}
