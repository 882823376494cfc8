package org.licet.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.licet.ingest.tree.Quote;
import org.licet.model.Clause;
import org.licet.model.DatasetPolicy;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Origin;

/** Reads what a manifest says of declared licenses and of policies on the use of a dataset. */
final class DeclaredTermsReader {
  private static final List<String> MODALITIES = List.of("permission", "prohibition", "obligation");

  private final String file;

  DeclaredTermsReader(String file) {
    this.file = file;
  }

  /** The places that state a license; what does not govern is evidence. */
  List<LicenseDeclaration> declarations(FieldReader dataset) {
    List<LicenseDeclaration> declarations = new ArrayList<>();
    for (FieldReader in : objects(dataset, "declarations")) {
      in.allow(List.of("license", "statedBy", "governs", "file", "line", "position"));
      in.require("license");
      in.require("statedBy");
      boolean governs = in.plainValues("governs").contains("true");
      in.text("license")
          .ifPresent(
              license ->
                  declarations.add(
                      new LicenseDeclaration(
                          license, in.text("statedBy").orElse(""), governs, origin(in))));
    }
    return declarations;
  }

  /** The policies. */
  List<DatasetPolicy> policies(FieldReader dataset) {
    List<DatasetPolicy> policies = new ArrayList<>();
    for (FieldReader in : objects(dataset, "policies")) {
      in.allow(List.of("id", "rules", "file", "line", "position"));
      in.require("id");
      in.require("rules");
      List<DatasetPolicy.Rule> rules = objects(in, "rules").stream().map(this::rule).toList();
      in.text("id").ifPresent(id -> policies.add(new DatasetPolicy(id, origin(in), rules)));
    }
    return policies;
  }

  private DatasetPolicy.Rule rule(FieldReader in) {
    in.allow(List.of("modality", "action", "conditions", "duties", "line", "position"));
    in.require("modality");
    in.require("action");
    List<DatasetPolicy.Condition> conditions =
        objects(in, "conditions").stream().map(DeclaredTermsReader::condition).toList();
    return new DatasetPolicy.Rule(
        in.text("modality").map(word -> modality(in, word)).orElse(Clause.Modality.PROHIBITION),
        in.text("action").orElse(""),
        conditions,
        in.words("duties"),
        in.line());
  }

  private static Clause.Modality modality(FieldReader in, String word) {
    if (!MODALITIES.contains(word)) {
      in.problem(
          in.lineOf("modality"),
          "unknown modality " + Quote.of(word),
          Nearest.hint(word, MODALITIES));
    }
    return Arrays.stream(Clause.Modality.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElse(Clause.Modality.PROHIBITION);
  }

  private static DatasetPolicy.Condition condition(FieldReader in) {
    in.allow(List.of("operand", "operator", "values", "position"));
    in.require("operator");
    in.require("values");
    return new DatasetPolicy.Condition(
        in.text("operand").orElse(""), in.text("operator").orElse("eq"), in.plainValues("values"));
  }

  private static List<FieldReader> objects(FieldReader in, String key) {
    return in.isMissing(key) ? List.of() : in.objects(key);
  }

  private Origin origin(FieldReader in) {
    return new Origin(file, in.line());
  }
}
