package org.licet.ingest.metadata.schemaorg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.model.LicenseDeclaration;

/**
 * Reads what a description says of rights in plain words. Conditions of access bind like a license
 * that nobody knows, a reservation of all rights is evidence against an open one, the rest is told.
 */
final class StatedConditions {
  /** Words for access that everybody has: no condition. */
  private static final Set<String> OPEN =
      Set.of(
          "open",
          "open access",
          "openaccess",
          "public",
          "public access",
          "unrestricted",
          "free",
          "free access",
          "freely available",
          "publicly available",
          "none",
          "no restrictions",
          "http://purl.org/coar/access_right/c_abf2",
          "https://purl.org/coar/access_right/c_abf2",
          "info:eu-repo/semantics/openaccess");

  /** What is told as it is stated. */
  private static final List<String> TOLD =
      List.of(
          "rai:dataUseCases",
          "rai:dataLimitations",
          "rai:dataSocialImpact",
          "rai:personalSensitiveInformation",
          "rai:dataCollectionRawData",
          "cr:personalSensitiveInformation");

  private static final int TOLD_LENGTH = 60;

  private final Findings findings;

  StatedConditions(Findings findings) {
    this.findings = findings;
  }

  void read(LdNode node, DescribedDataset.Builder dataset) {
    access(node, dataset);
    copyright(node, dataset);
    if (node.text("sc:isAccessibleForFree").filter("false"::equalsIgnoreCase).isPresent()
        || node.first("sc:isAccessibleForFree").filter(StatedConditions::isFalse).isPresent()) {
      findings.remark(node.line(), "`isAccessibleForFree` is false: the data has to be paid for");
    }
    node.first("sc:acquireLicensePage")
        .flatMap(LdValue::reference)
        .ifPresent(
            page -> findings.remark(node.line(), "a license can be got at " + Quote.of(page)));
    if (!node.has("sc:license") && !node.has("dct:license") && node.has("sc:sdLicense")) {
      findings.remark(
          node.line(),
          "`sdLicense` is the license of the description, not of the data: it is not read as one");
    }
    if (node.first("rai:hasSyntheticData").filter(StatedConditions::isTrue).isPresent()) {
      findings.remark(
          node.line(),
          "it holds synthetic data: the terms of the model that made it may bind, and the "
              + "description does not name it unless it is among its sources");
    }
    for (String term : TOLD) {
      node.first(term)
          .flatMap(LdValue::inLanguage)
          .ifPresent(
              said ->
                  findings.remark(
                      node.line(),
                      "it says of itself ("
                          + Quote.of(term)
                          + "): "
                          + Quote.visible(
                              said.length() > TOLD_LENGTH
                                  ? said.substring(0, TOLD_LENGTH) + "…"
                                  : said)));
    }
  }

  private void access(LdNode node, DescribedDataset.Builder dataset) {
    for (String term : List.of("sc:conditionsOfAccess", "dct:accessRights")) {
      for (LdValue value : node.values(term)) {
        Optional<String> said =
            value.node().flatMap(LicenseValues::mostExact).or(value::inLanguage);
        said.filter(text -> !OPEN.contains(text.toLowerCase(Locale.ROOT)))
            .ifPresent(
                text ->
                    dataset.license(
                        new LicenseDeclaration(
                            text,
                            term.substring(term.indexOf(':') + 1),
                            true,
                            findings.origin(value.line()))));
      }
    }
  }

  private void copyright(LdNode node, DescribedDataset.Builder dataset) {
    for (LdValue value : node.values("sc:copyrightNotice")) {
      String notice = value.inLanguage().orElse("");
      if (notice.toLowerCase(Locale.ROOT).contains("all rights reserved")) {
        dataset.license(
            new LicenseDeclaration(
                "all rights reserved",
                "copyrightNotice",
                !node.has("sc:license"),
                findings.origin(value.line())));
      } else if (!notice.isEmpty()) {
        findings.remark(value.line(), "its copyright notice: " + Quote.visible(notice));
      }
    }
  }

  private static boolean isFalse(LdValue value) {
    return value.tree() instanceof Tree.Flag flag && !flag.flag();
  }

  private static boolean isTrue(LdValue value) {
    return value.tree() instanceof Tree.Flag flag && flag.flag()
        || value.text().filter("true"::equalsIgnoreCase).isPresent();
  }
}
