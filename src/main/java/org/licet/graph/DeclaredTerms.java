package org.licet.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.licet.model.Clause;
import org.licet.model.DatasetPolicy;
import org.licet.model.LicenseDeclaration;

/** Reads back what {@link DeclaredTermsTriples} wrote. */
final class DeclaredTerms {
  private DeclaredTerms() {}

  /** The license declarations of a dataset, in their order. */
  static List<LicenseDeclaration> declarations(Form dataset) {
    return inOrder(dataset, "declarations").stream()
        .map(
            form ->
                new LicenseDeclaration(
                    FormModels.required(form, "license"),
                    FormModels.required(form, "statedBy"),
                    form.texts("governs").contains("true"),
                    FormModels.origin(form)))
        .toList();
  }

  /** The policies of a dataset, in their order. */
  static List<DatasetPolicy> policies(Form dataset) {
    return inOrder(dataset, "policies").stream()
        .map(
            form ->
                new DatasetPolicy(
                    FormModels.required(form, "id"),
                    FormModels.origin(form),
                    inOrder(form, "rules").stream().map(DeclaredTerms::rule).toList()))
        .toList();
  }

  /** The word for what a rule does. */
  static String word(Clause.Modality modality) {
    return modality.name().toLowerCase(Locale.ROOT);
  }

  private static DatasetPolicy.Rule rule(Form form) {
    return new DatasetPolicy.Rule(
        Arrays.stream(Clause.Modality.values())
            .filter(each -> word(each).equals(FormModels.required(form, "modality")))
            .findFirst()
            .orElseThrow(() -> FormModels.bad("modality")),
        FormModels.required(form, "action"),
        inOrder(form, "conditions").stream().map(DeclaredTerms::condition).toList(),
        form.texts("duties"),
        position(form, "line"));
  }

  private static DatasetPolicy.Condition condition(Form form) {
    return new DatasetPolicy.Condition(
        form.text("operand").orElse(""),
        FormModels.required(form, "operator"),
        form.texts("values"));
  }

  private static List<Form> inOrder(Form form, String key) {
    return form.nested(key).stream()
        .sorted(
            Comparator.comparingLong((Form each) -> position(each, "position"))
                .thenComparing(Form::toString))
        .toList();
  }

  private static long position(Form form, String key) {
    return form.text(key).filter(text -> text.matches("\\d{1,18}")).map(Long::parseLong).orElse(0L);
  }
}
