package org.licet.ingest.metadata.cyclonedx;

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
import org.licet.ingest.tree.Trees;
import org.licet.model.LicenseDeclaration;

/** Describes the components of a document that are data or models, or that these came from. */
final class ComponentDatasets {
  private final Bom bom;
  private final Notes notes;
  private final Map<Integer, Component> subjects = new LinkedHashMap<>();
  private final Map<Integer, String> ids = new LinkedHashMap<>();
  private final Map<Integer, List<LicenseDeclaration>> licenses = new LinkedHashMap<>();
  private final Map<String, Integer> addressed = new LinkedHashMap<>();

  ComponentDatasets(Bom bom, List<Component> described, Notes notes) {
    this.bom = bom;
    this.notes = notes;
    DistinctIds distinct = new DistinctIds();
    ComponentLicenses reader = new ComponentLicenses(notes);
    for (Component each : described) {
      subjects.put(each.number(), each);
      String id = distinct.take(candidates(each));
      ids.put(each.number(), id);
      licenses.put(each.number(), reader.of(each, id));
      addresses(each).distinct().forEach(address -> addressed.merge(address, 1, Integer::sum));
    }
  }

  /** The id of the dataset that a component became. */
  String idOf(Component component) {
    return ids.getOrDefault(component.number(), component.name());
  }

  /** The name by which lineage and uses refer to the dataset that a component became. */
  String reference(Component component) {
    return names(component).findFirst().orElseThrow();
  }

  /** The licenses that a component is offered under, as one expression, if it states any. */
  Optional<String> offeredUnder(Component component) {
    List<String> texts =
        licenses.getOrDefault(component.number(), List.of()).stream()
            .filter(LicenseDeclaration::governs)
            .map(LicenseDeclaration::text)
            .distinct()
            .toList();
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.size() == 1 ? texts.get(0) : "(" + String.join(") AND (", texts) + ")");
  }

  /** The descriptions, in the order of the document. */
  List<DescribedDataset> describe() {
    Map<Component, List<Bom.Step>> byChild =
        bom.steps().stream().collect(Collectors.groupingBy(Bom.Step::child));
    return subjects.values().stream()
        .map(each -> describe(each, byChild.getOrDefault(each, List.of())))
        .toList();
  }

  private DescribedDataset describe(Component component, List<Bom.Step> steps) {
    String id = idOf(component);
    DescribedDataset.Builder dataset = new DescribedDataset.Builder(id, notes.at(component.line()));
    String version = Trees.text(component.fields(), "version").map(text -> " " + text).orElse("");
    dataset.title(component.name().isEmpty() ? id : component.name() + version);
    names(component).forEach(dataset::name);
    dataset.url(url(component));
    creators(component).distinct().forEach(dataset::creator);
    dataset.rightsHolder(rightsHolder(component));
    licenses.get(component.number()).forEach(dataset::license);
    steps.stream()
        .map(
            step ->
                new DescribedDataset.Parent(
                    reference(step.parent()), step.kind(), notes.at(step.line())))
        .distinct()
        .forEach(dataset::derivedFrom);
    ComponentRemarks.on(component, id, dataset, notes);
    return dataset.build();
  }

  private String[] candidates(Component component) {
    String name = component.name();
    String version =
        Trees.text(component.fields(), "version").map(text -> name + " " + text).orElse("");
    Optional<String> model =
        bom.trainings().stream()
            .filter(training -> training.data().equals(component))
            .map(training -> training.model().name())
            .filter(called -> !called.isEmpty())
            .findFirst();
    String ofModel =
        model.map(called -> (name.isEmpty() ? "dataset" : name) + " of " + called).orElse("");
    String ref = component.ref().orElse("");
    return new String[] {name, version, ofModel, ref, name.isEmpty() ? "component" : name};
  }

  /** What tells the component from all others. */
  private Stream<String> names(Component component) {
    Stream<String> link =
        Stream.concat(
            component.ref().filter(ref -> ref.startsWith("urn:cdx:")).stream(),
            bom.link(component).stream());
    Stream<String> own =
        addresses(component).filter(address -> addressed.getOrDefault(address, 0) == 1);
    List<String> names =
        Stream.of(link, Trees.text(component.fields(), "purl").stream(), own)
            .flatMap(each -> each)
            .distinct()
            .toList();
    return names.isEmpty() ? Stream.of(notes.local(idOf(component))) : names.stream();
  }

  private static Stream<String> addresses(Component component) {
    return Stream.concat(
            component.urls(), Stream.concat(references(component, "distribution"), dois(component)))
        .distinct();
  }

  private static Stream<String> references(Component component, String type) {
    return Trees.items(component.fields(), "externalReferences").stream()
        .filter(each -> Trees.text(each, "type").filter(type::equals).isPresent())
        .flatMap(each -> Trees.text(each, "url").stream())
        .flatMap(text -> Addresses.download(text).stream());
  }

  private static Stream<String> dois(Component component) {
    return Trees.items(component.fields(), "externalReferences").stream()
        .flatMap(each -> Trees.text(each, "url").stream())
        .flatMap(text -> Identities.doi(text).stream());
  }

  private static Optional<String> url(Component component) {
    Stream<String> page =
        Trees.text(component.fields(), "purl").flatMap(Addresses::ofPackage).stream();
    return Stream.of(
            component.urls(),
            references(component, "distribution"),
            page,
            references(component, "vcs"),
            references(component, "website"))
        .flatMap(each -> each)
        .findFirst();
  }

  private static Stream<String> creators(Component component) {
    Tree.Fields fields = component.fields();
    Stream<String> names =
        Stream.of("supplier", "manufacturer")
            .flatMap(role -> Trees.at(fields, role, "name").flatMap(Trees::text).stream());
    Stream<String> authors =
        Trees.items(fields, "authors").stream().flatMap(each -> Trees.text(each, "name").stream());
    Stream<String> plain =
        Stream.of("author", "publisher").flatMap(key -> Trees.text(fields, key).stream());
    return Stream.of(names, authors, plain).flatMap(each -> each);
  }

  private static Optional<String> rightsHolder(Component component) {
    Stream<String> owners =
        component
            .data()
            .flatMap(data -> Trees.get(data, "governance").stream())
            .flatMap(governance -> Trees.items(governance, "owners").stream())
            .flatMap(
                owner ->
                    Trees.at(owner, "organization", "name")
                        .or(() -> Trees.at(owner, "contact", "name"))
                        .flatMap(Trees::text)
                        .stream());
    return Trees.text(component.fields(), "copyright")
        .flatMap(CopyrightNotice::holder)
        .or(() -> owners.filter(name -> !name.equalsIgnoreCase("self")).findFirst());
  }
}
