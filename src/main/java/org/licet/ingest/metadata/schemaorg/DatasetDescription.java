package org.licet.ingest.metadata.schemaorg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.Quote;
import org.licet.model.LicenseDeclaration;

/**
 * Reads a {@code schema.org/Dataset}: what it is called, where it is, who made it, under which
 * terms it is offered and what it was made from.
 */
public final class DatasetDescription {
  /** The word by which a manifest says that the one who audits holds the rights. */
  private static final String SELF = "self";

  private final Findings findings;
  private final LicenseValues licenses;

  /** A reader that tells what it finds wrong here. */
  public DatasetDescription(Findings findings) {
    this.findings = findings;
    this.licenses = new LicenseValues(findings);
  }

  /**
   * What an object says of the dataset that it describes.
   *
   * @param otherwise the name of the dataset where it states none
   */
  public DescribedDataset read(LdNode node, String otherwise) {
    Optional<String> title =
        node.first("sc:name")
            .flatMap(LdValue::inLanguage)
            .or(() -> node.first("dct:title").flatMap(LdValue::inLanguage));
    Set<String> names = names(node);
    String id = title.or(() -> names.stream().findFirst()).orElse(otherwise);
    DescribedDataset.Builder dataset =
        new DescribedDataset.Builder(id, findings.origin(node.line()));
    names.forEach(dataset::name);
    dataset.url(url(node));
    people(node, dataset);
    license(node, dataset);
    new UsageInfo(findings).read(node, "", dataset);
    new StatedConditions(findings).read(node, dataset);
    parts(node, dataset);
    new Lineage(findings).read(node).forEach(dataset::derivedFrom);
    return dataset.build();
  }

  private static Set<String> names(LdNode node) {
    List<String> stated = new ArrayList<>();
    node.id().map(node.context()::iri).ifPresent(stated::add);
    for (String property : List.of("sc:url", "sc:sameAs", "sc:identifier", "dct:identifier")) {
      for (LdValue value : node.values(property)) {
        value
            .node()
            .flatMap(inner -> inner.text("sc:value").or(() -> inner.text("sc:url")))
            .or(value::reference)
            .ifPresent(stated::add);
      }
    }
    Set<String> names = new LinkedHashSet<>();
    stated.forEach(each -> OwnNames.of(each).ifPresent(names::add));
    return names;
  }

  private static Optional<String> url(LdNode node) {
    List<String> stated = new ArrayList<>();
    node.values("sc:url").forEach(value -> value.reference().ifPresent(stated::add));
    node.id().ifPresent(stated::add);
    for (LdValue file : node.values("sc:distribution")) {
      file.node()
          .ifPresent(
              inner ->
                  inner
                      .values("sc:contentUrl")
                      .forEach(value -> value.reference().ifPresent(stated::add)));
    }
    return stated.stream().filter(each -> each.matches("(?i)https?://.*")).findFirst();
  }

  private static void people(LdNode node, DescribedDataset.Builder dataset) {
    for (String property : List.of("sc:creator", "sc:author", "dct:creator")) {
      node.values(property).forEach(value -> person(value).ifPresent(dataset::creator));
    }
    dataset.rightsHolder(
        node.first("sc:copyrightHolder")
            .or(() -> node.first("dct:rightsHolder"))
            .flatMap(DatasetDescription::person)
            // Whoever wrote the description is not the one who audits.
            .filter(name -> !name.equalsIgnoreCase(SELF)));
  }

  private static Optional<String> person(LdValue value) {
    return value
        .node()
        .flatMap(node -> node.first("sc:name").flatMap(LdValue::inLanguage).or(node::id))
        .or(value::text);
  }

  /**
   * The licenses of the dataset; those of its files govern where it states none of its own, and are
   * evidence to compare with where it does.
   */
  private void license(LdNode node, DescribedDataset.Builder dataset) {
    List<LicenseValues.Stated> own = licenses.read(node);
    own.forEach(
        each ->
            dataset.license(
                new LicenseDeclaration(
                    each.text(), "the license", true, findings.origin(each.line()))));
    for (LdValue value : node.values("sc:distribution")) {
      value
          .node()
          .ifPresent(
              file ->
                  licenses
                      .read(file)
                      .forEach(
                          each ->
                              dataset.license(
                                  new LicenseDeclaration(
                                      each.text(),
                                      "the license of " + called(file),
                                      own.isEmpty(),
                                      findings.origin(each.line())))));
    }
  }

  /** Terms and lineage that files, record sets and fields state for themselves. */
  private void parts(LdNode node, DescribedDataset.Builder dataset) {
    UsageInfo usage = new UsageInfo(findings);
    Lineage lineage = new Lineage(findings);
    for (LdNode part : Parts.of(node)) {
      usage.read(part, called(part), dataset);
      lineage.read(part).forEach(dataset::derivedFrom);
    }
  }

  private static String called(LdNode part) {
    return part.id()
        .or(() -> part.first("sc:name").flatMap(LdValue::inLanguage))
        .map(Quote::of)
        .orElseGet(() -> Quote.of(part.path()));
  }
}
