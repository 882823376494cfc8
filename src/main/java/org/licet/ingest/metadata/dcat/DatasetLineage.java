package org.licet.ingest.metadata.dcat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.licet.ingest.metadata.DescribedDataset.Parent;
import org.licet.ingest.metadata.Identities;
import org.licet.ingest.metadata.Remarks;
import org.licet.ingest.tree.Quote;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.Origin;

/**
 * What a dataset was made from (DCAT 3, sections 11 and 12; PROV-O).
 *
 * <p>Not every relation is lineage. The next dataset of a series is made from other data, and a new
 * version is published by who published the one before; so these are lineage only where the two
 * have different publishers. A whole rests on those of its parts that have a license or parents of
 * their own; a part that says nothing of its rights rests on its whole.
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
    parts(dataset).stream()
        .filter(this::hasRightsOfItsOwn)
        .forEach(part -> add(parents, dataset, part, Kind.MERGE));
    if (!hasRightsOfItsOwn(dataset)) {
      wholes(dataset).forEach(whole -> add(parents, dataset, whole, Kind.SUBSET));
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

  /** A source in words may be anything, from a survey to a map; only an address is a dataset. */
  private void addSource(Map<String, Kind> parents, Node dataset, Node from) {
    if (from.isLiteral() && Identities.of(DatasetNames.text(from)).isEmpty()) {
      remarks.add(
          names.id(dataset),
          "its source is named in words only, and is not judged: "
              + Quote.of(DatasetNames.text(from)));
      return;
    }
    add(parents, dataset, from, Kind.COPY);
  }

  /** The parts of a dataset, the members of a series among them. */
  private Set<Node> parts(Node dataset) {
    Set<Node> parts = new LinkedHashSet<>();
    nodes.objects(dataset, HAS_PART).stream().filter(datasets::contains).forEach(parts::add);
    parts.addAll(nodes.subjects(PART_OF, dataset));
    if (nodes.is(dataset, DcatTerms.SERIES)) {
      nodes.objects(dataset, MEMBER).stream().filter(datasets::contains).forEach(parts::add);
      parts.addAll(nodes.subjects(IN_SERIES, dataset));
    }
    parts.removeIf(part -> !datasets.contains(part) || part.equals(dataset));
    return parts;
  }

  /** What a dataset is a part of; a catalog or a series lends its members no rights. */
  private Set<Node> wholes(Node dataset) {
    Set<Node> wholes = new LinkedHashSet<>(nodes.objects(dataset, PART_OF));
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
    List<Node> own = new ArrayList<>(DcatTerms.LICENSE);
    own.addAll(DcatTerms.RIGHTS);
    own.addAll(DcatTerms.POLICY);
    List<Node> made = new ArrayList<>(SOURCE);
    MADE_FROM.keySet().forEach(made::addAll);
    made.addAll(QUALIFIED);
    return !nodes.objects(dataset, own).isEmpty()
        || !nodes.objects(dataset, made).isEmpty()
        || datasets.distributions(dataset).stream()
            .anyMatch(file -> !nodes.objects(file, own).isEmpty());
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
