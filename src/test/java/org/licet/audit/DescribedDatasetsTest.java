package org.licet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.model.AuditReport;
import org.licet.model.Finding;
import org.licet.model.FindingKind;
import org.licet.model.Verdict;
import org.licet.rules.RuleBase;

/** From what files say of a dataset to the verdict: joined, compared, judged. */
class DescribedDatasetsTest {
  private static final RuleBase RULES = RuleBase.load();

  @TempDir private Path folder;

  @Test
  void aLicenseFileThatSaysOtherwiseThanTheCardIsShownWithBothSides() throws IOException {
    write("reviews/README.md", "---\nlicense: mit\npretty_name: Reviews\n---\n# Reviews\n");
    write("reviews/LICENSE", "SPDX-License-Identifier: CC-BY-NC-4.0\n");

    AuditReport report = audit();

    assertThat(report.verdicts()).containsEntry(Verdict.REVIEW, 1L);
    assertThat(only(report, FindingKind.LICENSE_MISLABELED).message())
        .contains("`reviews`", "MIT", "reviews/README.md:2", "CC-BY-NC-4.0", "reviews/LICENSE");
  }

  @Test
  void whatCardAndMetadataSayOfOneDatasetBindsTogether() throws IOException {
    write("reviews/README.md", "---\nlicense: cc-by-4.0\n---\n# Reviews\n");
    write(
        "reviews/croissant.json",
        croissant("Reviews", "https://creativecommons.org/licenses/by-nc/4.0/"));

    AuditReport report = audit();

    assertThat(report.verdicts()).containsEntry(Verdict.VIOLATION, 1L);
    assertThat(only(report, FindingKind.LICENSE_MISLABELED).message())
        .contains("CC-BY-4.0", "CC-BY-NC-4.0");
  }

  @Test
  void theLabelOfADerivedDatasetIsComparedWithItsAncestors() throws IOException {
    write("child.json", croissant("child", "https://spdx.org/licenses/MIT", "parent"));
    write("parent.json", croissant("parent", "CC-BY-NC-SA-4.0"));

    Finding mislabeled = only(audit(), FindingKind.LICENSE_MISLABELED);

    assertThat(mislabeled.message()).contains("`child`", "MIT", "`parent`", "CC-BY-NC-SA-4.0");
    assertThat(mislabeled.path()).containsExactly("child", "parent");
  }

  /** The page of a publisher who grants a license needs no terms of its site. */
  @ParameterizedTest
  @CsvSource({"CC-BY-4.0, DUTY, false", "CC0-1.0, PERMITTED, false", "'', REVIEW, true"})
  void aSiteWithoutKnownTermsIsNoSourceWhereTheDescriptionGrantsALicense(
      String license, Verdict verdict, boolean unknownSource) throws IOException {
    write("set.json", croissant("set", license));

    AuditReport report = audit();

    assertThat(report.verdicts()).containsEntry(verdict, 1L);
    assertThat(
            report.findings().stream().anyMatch(each -> each.kind() == FindingKind.UNKNOWN_SOURCE))
        .isEqualTo(unknownSource);
  }

  /** What an offer of ODRL says, beside CC BY 4.0, for a company that trains commercially. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "permission  | odrl:use           |               |              | DUTY",
        "permission  | odrl:use           | odrl:purpose  | commercial   | DUTY",
        "permission  | odrl:use           | odrl:purpose  | research     | REVIEW",
        "permission  | odrl:display       |               |              | REVIEW",
        "prohibition | train-model        |               |              | VIOLATION",
        "prohibition | odrl:use           | odrl:purpose  | commercial   | VIOLATION",
        "prohibition | odrl:use           | odrl:spatial  | US           | VIOLATION",
        "prohibition | odrl:use           | odrl:spatial  | JP           | DUTY",
        "prohibition | odrl:use           | odrl:spatial  | urn:x:places | REVIEW",
        "prohibition | odrl:use           | urn:x:operand | 1            | REVIEW",
        "prohibition | odrl:use           | odrl:purpose  | urn:x:ads    | REVIEW",
        "prohibition | urn:x:juggle       |               |              | REVIEW",
        "prohibition | odrl:sell          |               |              | DUTY",
        "obligation  | odrl:attribute     |               |              | DUTY",
      })
  void anOfferBindsBesideTheLicense(
      String modality, String action, String operand, String value, Verdict verdict)
      throws IOException {
    String conditions =
        operand == null
            ? ""
            : ", conditions: [{operand: \"%s\", operator: eq, values: [\"%s\"]}]"
                .formatted(iri(operand), value);
    write(
        "licet.yaml",
        """
        licet: 1
        datasets:
          - id: set
            license: CC-BY-4.0
            policies: [{id: offer, rules: [{modality: %s, action: "%s"%s}]}]
        """
            .formatted(modality, iri(action), conditions));

    assertThat(audit().verdicts()).containsEntry(verdict, 1L);
  }

  private static String iri(String name) {
    return name.replace("odrl:", "http://www.w3.org/ns/odrl/2/");
  }

  private static String croissant(String name, String license, String... parents) {
    String derived =
        parents.length == 0
            ? ""
            : ", \"prov:wasDerivedFrom\": [\"" + String.join("\", \"", parents) + "\"]";
    String granted = license.isEmpty() ? "" : ", \"license\": \"" + license + "\"";
    return """
        {"@context": {"@vocab": "https://schema.org/", "sc": "https://schema.org/",
          "cr": "http://mlcommons.org/croissant/", "prov": "http://www.w3.org/ns/prov#"},
         "@type": "sc:Dataset", "conformsTo": "http://mlcommons.org/croissant/1.1",
         "name": "%s", "url": "https://%s.example/about"%s%s}
        """
        .formatted(name, name, granted, derived);
  }

  private static Finding only(AuditReport report, FindingKind kind) {
    List<Finding> found =
        report.findings().stream().filter(finding -> finding.kind() == kind).toList();
    assertThat(found).as(kind.id()).hasSize(1);
    return found.get(0);
  }

  private AuditReport audit() throws IOException {
    TreeMap<String, List<String>> defaults = new TreeMap<>();
    defaults.put("assigneeType", List.of("company"));
    defaults.put("purpose", List.of("commercial"));
    defaults.put("jurisdiction", List.of("US"));
    AuditRequest request =
        new AuditRequest(
            List.of("."),
            List.of(),
            Optional.empty(),
            "standard",
            LocalDate.of(2026, 11, 1),
            defaults,
            Optional.of("train-model"),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Audit(RULES, "licet", folder, InputStream.nullInputStream()).audit(request).report();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
