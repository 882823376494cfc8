package org.licet.ingest.metadata.dcat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.licet.ingest.metadata.DescribedDataset.Parent;
import org.licet.ingest.metadata.Identities;
import org.licet.ingest.metadata.Remarks;
import org.licet.ingest.metadata.SourceWords;
import org.licet.ingest.tree.Quote;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.Origin;

/**
 * What a dataset was made from (DCAT 3, sections 11 and 12; PROV-O).
 *
 * <p>Not every relation is lineage. The next dataset of a series is made from other data, and a new
 * version is published by who published the one before; so these are lineage only where the two
 * have different publishers. A series rests on its members, and a whole on those of its parts that
 * have a license or parents of their own; a part that says nothing of its rights rests on the
 * license of its whole.
 */
final class DatasetLineage {
  static final List<Node> IN_SERIES = DcatTerms.terms("dcat:inSeries");
  static final List<Node> VERSION_OF =
      DcatTerms.terms(
          "dcat:isVersionOf",
          "dct:isVersionOf",
          "dcat:previousVersion",
          "dct:replaces",
          "adms:prev",
          "pav:previousVersion",
          "pav:hasEarlierVersion");

  private static final List<Node> SOURCE = DcatTerms.terms("dct:source", "dc:source");
  private static final Map<List<Node>, Kind> MADE_FROM = madeFrom();
  private static final List<Node> QUALIFIED =
      DcatTerms.terms(
          "prov:qualifiedDerivation",
          "prov:qualifiedRevision",
          "prov:qualifiedQuotation",
          "prov:qualifiedPrimarySource");
  private static final List<Node> MADE =
      Stream.of(MADE_FROM.keySet(), List.of(SOURCE, QUALIFIED))
          .flatMap(Collection::stream)
          .flatMap(List::stream)
          .toList();
  private static final List<Node> RIGHTS =
      Stream.of(DcatTerms.LICENSE, DcatTerms.RIGHTS, DcatTerms.POLICY)
          .flatMap(List::stream)
          .toList();
  private static final List<Node> ENTITY = DcatTerms.terms("prov:entity");
  private static final List<Node> GENERATED_BY = DcatTerms.terms("prov:wasGeneratedBy");
  private static final List<Node> USED = DcatTerms.terms("prov:used");
  private static final List<Node> PART_OF = DcatTerms.terms("dct:isPartOf", "schema:isPartOf");
  private static final List<Node> HAS_PART =
      DcatTerms.terms("dct:hasPart", "schema:hasPart", "void:subset");
  private static final List<Node> MEMBER = DcatTerms.terms("dcat:seriesMember");

  private final GraphNodes nodes;
  private final DatasetNodes datasets;
  private final DatasetNames names;
  private final Origin origin;
  private final Remarks remarks;

  DatasetLineage(
      GraphNodes nodes, DatasetNodes datasets, DatasetNames names, Origin origin, Remarks remarks) {
    this.nodes = nodes;
    this.datasets = datasets;
    this.names = names;
    this.origin = origin;
    this.remarks = remarks;
  }

  private static Map<List<Node>, Kind> madeFrom() {
    Map<List<Node>, Kind> kinds = new LinkedHashMap<>();
    kinds.put(
        DcatTerms.terms(
            "prov:wasDerivedFrom",
            "prov:wasRevisionOf",
            "prov:hadPrimarySource",
            "pav:derivedFrom",
            "pav:importedFrom",
            "pav:retrievedFrom",
            "schema:isBasedOn",
            "schema:isBasedOnUrl",
            "dct:isFormatOf"),
        Kind.COPY);
    kinds.put(DcatTerms.terms("prov:wasQuotedFrom"), Kind.SUBSET);
    kinds.put(
        DcatTerms.terms("adms:translation", "schema:translationOfWork", "pav:translationOf"),
        Kind.TRANSLATE);
    return kinds;
  }

  /** The parents of a dataset, by name, each once. */
  List<Parent> of(Node dataset) {
    Map<String, Kind> parents = new LinkedHashMap<>();
    MADE_FROM.forEach(
        (properties, kind) ->
            nodes.objects(dataset, properties).forEach(from -> add(parents, dataset, from, kind)));
    for (Node derivation : nodes.objects(dataset, QUALIFIED)) {
      nodes.objects(derivation, ENTITY).forEach(from -> add(parents, dataset, from, Kind.COPY));
    }
    nodes.objects(dataset, SOURCE).forEach(from -> addSource(parents, dataset, from));
    for (Node activity : nodes.objects(dataset, GENERATED_BY)) {
      nodes.objects(activity, USED).stream()
          .filter(datasets::contains)
          .forEach(from -> add(parents, dataset, from, Kind.COPY));
    }
    nodes.objects(dataset, VERSION_OF).stream()
        .filter(earlier -> isOfAnother(dataset, earlier))
        .forEach(earlier -> add(parents, dataset, earlier, Kind.COPY));
    members(dataset).forEach(member -> add(parents, dataset, member, Kind.MERGE));
    parts(dataset).stream()
        .filter(part -> hasRightsOfItsOwn(part) || !statesLicense(dataset))
        .forEach(part -> add(parents, dataset, part, Kind.MERGE));
    if (!hasRightsOfItsOwn(dataset)) {
      wholes(dataset).stream()
          .filter(whole -> !datasets.contains(whole) || statesLicense(whole))
          .forEach(whole -> add(parents, dataset, whole, Kind.SUBSET));
    }
    List<Parent> all = new ArrayList<>();
    parents.forEach((name, kind) -> all.add(new Parent(name, kind, origin)));
    return all;
  }

  private void add(Map<String, Kind> parents, Node dataset, Node from, Kind kind) {
    String name = names.reference(from);
    if (!from.equals(dataset) && !name.isEmpty()) {
      parents.putIfAbsent(name, kind);
    }
  }

  /**
   * A source in words may be anything, from a survey to a map; of words only the name of a platform
   * says whose terms to look at.
   */
  private void addSource(Map<String, Kind> parents, Node dataset, Node from) {
    boolean words =
        from.isLiteral()
            && names.identified(from).isEmpty()
            && Identities.of(DatasetNames.text(from)).isEmpty();
    if (!words) {
      add(parents, dataset, from, Kind.COPY);
      return;
    }
    List<String> platforms =
        SourceWords.namedIn(DatasetNames.text(from)).stream()
            .flatMap(name -> SourceWords.platform(name).stream())
            .distinct()
            .toList();
    platforms.forEach(platform -> parents.putIfAbsent(platform, Kind.COPY));
    if (platforms.isEmpty()) {
      remarks.add(
          names.id(dataset),
          "its source is named in words only, and is not judged: "
              + Quote.of(DatasetNames.text(from)));
    }
  }

  /** The members of a series. */
  private Set<Node> members(Node series) {
    Set<Node> members = new LinkedHashSet<>(nodes.objects(series, MEMBER));
    members.addAll(nodes.subjects(IN_SERIES, series));
    members.removeIf(member -> !datasets.contains(member));
    return members;
  }

  /** The parts of a dataset that are datasets. */
  private Set<Node> parts(Node dataset) {
    Set<Node> parts = new LinkedHashSet<>(nodes.objects(dataset, HAS_PART));
    parts.addAll(nodes.subjects(PART_OF, dataset));
    parts.removeIf(part -> !datasets.contains(part));
    return parts;
  }

  /** What a dataset is a part of; a catalog or a series lends its members no rights. */
  private Set<Node> wholes(Node dataset) {
    Set<Node> wholes = new LinkedHashSet<>();
    nodes
        .objects(dataset, PART_OF)
        .forEach(
            whole -> wholes.add(whole.isLiteral() ? names.identified(whole).orElse(whole) : whole));
    wholes.addAll(nodes.subjects(HAS_PART, dataset));
    wholes.removeIf(
        whole ->
            whole.isLiteral()
                || nodes.is(whole, DcatTerms.CATALOGS)
                || nodes.is(whole, DcatTerms.SERIES)
                || nodes.isDescribed(whole) && !datasets.contains(whole));
    return wholes;
  }

  private boolean hasRightsOfItsOwn(Node dataset) {
    return statesLicense(dataset) || !nodes.objects(dataset, MADE).isEmpty();
  }

  private boolean statesLicense(Node dataset) {
    return !nodes.objects(dataset, RIGHTS).isEmpty()
        || datasets.distributions(dataset).stream()
            .anyMatch(file -> !nodes.objects(file, RIGHTS).isEmpty());
  }

  /** Whether the earlier version is known to be published by somebody else. */
  private boolean isOfAnother(Node dataset, Node earlier) {
    Set<String> here = publishers(dataset);
    Set<String> there = publishers(earlier);
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
  }

  /** Every name of the publishers. */
  private Set<String> publishers(Node dataset) {
    Set<String> all = new LinkedHashSet<>();
    for (Node publisher : nodes.objects(dataset, DcatTerms.PUBLISHER)) {
      if (!publisher.isBlank()) {
        all.add(DatasetNames.text(publisher));
      }
      if (!publisher.isLiteral()) {
        all.addAll(nodes.texts(publisher, DcatTerms.NAME));
      }
    }
    return all;
  }
}
