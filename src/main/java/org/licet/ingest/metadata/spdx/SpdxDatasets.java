package org.licet.ingest.metadata.spdx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.bom.Addresses;
import org.licet.ingest.metadata.bom.CopyrightNotice;
import org.licet.ingest.metadata.bom.DistinctIds;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.tree.Tree;
import org.licet.model.LicenseDeclaration;

/** Describes the elements of a document that are datasets or models, or that these came from. */
final class SpdxDatasets {
  private final SpdxGraph graph;
  private final SpdxParts parts;
  private final SpdxLicenses licenses;
  private final Notes notes;
  private final DistinctIds ids = new DistinctIds();
  private final Map<String, String> idOf = new LinkedHashMap<>();
  private final Map<String, Integer> addressed = new LinkedHashMap<>();
  private final List<SpdxElement> subjects;

  /**
   * Descriptions of these elements.
   *
   * @param subjects in the order in which they are described
   */
  SpdxDatasets(SpdxGraph graph, SpdxParts parts, List<SpdxElement> subjects, Notes notes) {
    this.graph = graph;
    this.parts = parts;
    this.notes = notes;
    this.subjects = List.copyOf(subjects);
    this.licenses = new SpdxLicenses(graph, notes);
    for (SpdxElement each : subjects) {
      String version = each.text("packageVersion").map(text -> " " + text).orElse("");
      idOf.put(
          each.id(),
          ids.take(each.name(), each.name() + version, each.name() + " (" + each.id() + ")"));
      addresses(each).forEach(address -> addressed.merge(address, 1, Integer::sum));
    }
  }

  /** The id of the dataset that an element became. */
  String idOf(String element) {
    return idOf.getOrDefault(element, element);
  }

  /** The name by which lineage and uses refer to the dataset that an element became. */
  String reference(String element) {
    return graph.name(element).orElseGet(() -> idOf(element));
  }

  /** The licenses that an element is offered under, as one expression, if it states any. */
  Optional<String> offeredUnder(SpdxElement element) {
    List<String> texts =
        declarations(element).stream()
            .filter(LicenseDeclaration::governs)
            .map(LicenseDeclaration::text)
            .distinct()
            .toList();
    return texts.size() == 1
        ? Optional.of(texts.get(0))
        : Optional.of(texts)
            .filter(several -> !several.isEmpty())
            .map(several -> "(" + String.join(") AND (", several) + ")");
  }

  /** The descriptions, with these steps of lineage. */
  List<DescribedDataset> describe(List<SpdxLineage.Step> steps) {
    return subjects.stream().map(each -> describe(each, steps)).toList();
  }

  private DescribedDataset describe(SpdxElement element, List<SpdxLineage.Step> steps) {
    DescribedDataset.Builder dataset =
        new DescribedDataset.Builder(idOf(element.id()), notes.at(element.line()));
    dataset.title(element.name());
    graph.name(element.id()).ifPresent(dataset::name);
    addresses(element)
        .filter(address -> addressed.get(address) == 1 || address.startsWith("pkg:"))
        .forEach(dataset::name);
    dataset.url(url(element));
    agents(element).distinct().forEach(dataset::creator);
    dataset.rightsHolder(rightsHolder(element));
    declarations(element).forEach(dataset::license);
    steps.stream()
        .filter(step -> step.child().equals(element.id()))
        .map(
            step ->
                new DescribedDataset.Parent(
                    reference(step.parent()), step.kind(), notes.at(step.line())))
        .distinct()
        .forEach(dataset::derivedFrom);
    SpdxRemarks.on(element, idOf(element.id()), dataset, notes);
    return dataset.build();
  }

  /** What tells the element from others, unless others of this document have it too. */
  private static Stream<String> addresses(SpdxElement element) {
    Stream<String> packages =
        element.texts("packageUrl").stream().filter(text -> text.startsWith("pkg:"));
    return Stream.of(
            element.texts("downloadLocation").stream()
                .flatMap(text -> Addresses.download(text).stream()),
            packages,
            element.text("contentIdentifier").stream(),
            identifiers(element))
        .flatMap(each -> each)
        .distinct();
  }

  private static Stream<String> identifiers(SpdxElement element) {
    return SpdxTerms.values(element.fields(), "externalIdentifier").stream()
        .flatMap(value -> value instanceof Tree.Fields f ? Stream.of(f) : Stream.empty())
        .flatMap(
            fields ->
                SpdxTerms.text(fields, "identifier").stream()
                    .flatMap(
                        text ->
                            Addresses.doi(text)
                                .or(() -> Optional.of(text).filter(t -> t.startsWith("pkg:")))
                                .stream()));
  }

  private static Optional<String> url(SpdxElement element) {
    return Stream.of(
            element.texts("downloadLocation").stream()
                .flatMap(text -> Addresses.download(text).stream()),
            addresses(element).flatMap(text -> Addresses.ofPackage(text).stream()),
            element.texts("homePage").stream().flatMap(text -> Addresses.web(text).stream()),
            SpdxTerms.values(element.fields(), "externalRef").stream()
                .flatMap(
                    value ->
                        value instanceof Tree.Fields fields
                            ? SpdxTerms.texts(fields, "locator").stream()
                            : Stream.empty())
                .flatMap(text -> Addresses.web(text).stream()))
        .flatMap(each -> each)
        .findFirst();
  }

  private Stream<String> agents(SpdxElement element) {
    return Stream.of("originatedBy", "suppliedBy")
        .flatMap(property -> element.texts(property).stream())
        .flatMap(id -> graph.element(id).stream())
        .flatMap(agent -> agent.text("name").stream());
  }

  private static Optional<String> rightsHolder(SpdxElement element) {
    return element.text("copyrightText").flatMap(CopyrightNotice::holder);
  }

  /**
   * Every statement of a license. What is declared governs. What the author of the document
   * concluded governs when nothing is declared, and is evidence otherwise; so is what is stated for
   * files within. A file without a license of its own is offered under that of its package.
   */
  private List<LicenseDeclaration> declarations(SpdxElement element) {
    List<LicenseDeclaration> found = new ArrayList<>();
    found.addAll(
        of(
            element.id(),
            Set.of("hasDeclaredLicense", "declaredLicense"),
            "the declared license",
            true));
    found.addAll(
        of(
            element.id(),
            Set.of("hasConcludedLicense", "concludedLicense"),
            "the concluded license",
            found.isEmpty()));
    boolean own = !found.isEmpty();
    for (SpdxElement file : parts.files(element.id())) {
      if (!file.isSoftware()) {
        found.addAll(
            of(
                file.id(),
                Set.of("hasDeclaredLicense"),
                "the declared license of its file `" + file.name() + "`",
                !own));
      }
    }
    if (found.isEmpty() && element.isFile()) {
      parts
          .whole(
              element.id(),
              whole -> !of(whole.id(), Set.of("hasDeclaredLicense"), "", true).isEmpty())
          .ifPresent(
              whole ->
                  found.addAll(
                      of(
                          whole.id(),
                          Set.of("hasDeclaredLicense"),
                          "the declared license of `" + whole.name() + "`, which contains it",
                          true)));
    }
    return List.copyOf(found);
  }

  private List<LicenseDeclaration> of(
      String element, Set<String> relations, String statedBy, boolean governs) {
    return graph
        .relations(each -> each.from().equals(element) && relations.contains(each.type()))
        .stream()
        .flatMap(
            each ->
                licenses.text(each.to(), each.line()).stream()
                    .map(
                        text ->
                            new LicenseDeclaration(text, statedBy, governs, notes.at(each.line()))))
        .toList();
  }
}
