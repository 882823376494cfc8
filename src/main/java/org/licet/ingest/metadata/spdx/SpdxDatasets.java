package org.licet.ingest.metadata.spdx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Identities;
import org.licet.ingest.metadata.bom.Addresses;
import org.licet.ingest.metadata.bom.CopyrightNotice;
import org.licet.ingest.metadata.bom.DistinctIds;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.tree.Tree;
import org.licet.model.LicenseDeclaration;

/** Describes the elements of a document that are datasets or models, or that these came from. */
final class SpdxDatasets {
  private final SpdxGraph graph;
  private final SpdxDeclarations declarations;
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
    this.notes = notes;
    this.subjects = List.copyOf(subjects);
    this.declarations = new SpdxDeclarations(graph, parts, notes);
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
    return graph.name(element).orElseGet(() -> notes.local(idOf(element)));
  }

  /** The licenses that an element is offered under, as one expression, if it states any. */
  Optional<String> offeredUnder(SpdxElement element) {
    List<String> texts =
        declarations.of(element).stream()
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
    Map<String, List<SpdxLineage.Step>> byChild =
        steps.stream().collect(Collectors.groupingBy(SpdxLineage.Step::child));
    return subjects.stream()
        .map(each -> describe(each, byChild.getOrDefault(each.id(), List.of())))
        .toList();
  }

  private DescribedDataset describe(SpdxElement element, List<SpdxLineage.Step> steps) {
    DescribedDataset.Builder dataset =
        new DescribedDataset.Builder(idOf(element.id()), notes.at(element.line()));
    dataset.title(element.name());
    dataset.name(reference(element.id()));
    addresses(element)
        .filter(address -> addressed.get(address) == 1 || address.startsWith("pkg:"))
        .forEach(dataset::name);
    dataset.url(url(element));
    agents(element).distinct().forEach(dataset::creator);
    dataset.rightsHolder(rightsHolder(element));
    declarations.of(element).forEach(dataset::license);
    steps.stream()
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
                            Identities.doi(text)
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
}
