package org.licet.ingest.metadata.dcat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.licet.ingest.metadata.Identities;

/**
 * What datasets of a file are called. A dataset without a name of its own (a blank node) is called
 * by its identifier or title, and never by the name that a parser drew for it.
 */
final class DatasetNames {
  private final String file;
  private final GraphNodes nodes;
  private final Map<Node, String> ids = new HashMap<>();

  /** The names of the datasets of a file. */
  DatasetNames(String file, GraphNodes nodes, List<Node> datasets) {
    this.file = file;
    this.nodes = nodes;
    Set<String> taken = new HashSet<>();
    for (Node dataset : datasets) {
      ids.put(dataset, unique(dataset, taken));
    }
  }

  /** The name by which people call a dataset of the file. */
  String id(Node dataset) {
    return ids.getOrDefault(dataset, reference(dataset));
  }

  /** The title; the id when there is none. */
  String title(Node dataset) {
    return nodes.text(dataset, DcatTerms.TITLE).orElse(id(dataset));
  }

  /** What tells a dataset from all others. */
  Set<String> names(Node dataset) {
    Set<String> names = new LinkedHashSet<>();
    if (GraphNodes.isLocal(dataset)) {
      names.add(localName(dataset));
    } else {
      names.add(Identities.orText(dataset.getURI()));
    }
    identifiers(dataset).forEach(text -> Identities.of(text).ifPresent(names::add));
    nodes.objects(dataset, DcatTerms.SAME_AS).stream()
        .filter(same -> !same.isBlank())
        .filter(same -> same.isLiteral() || !GraphNodes.isLocal(same))
        .forEach(same -> Identities.of(text(same)).ifPresent(names::add));
    return names;
  }

  /** A name by which lineage can refer to a dataset, described here or elsewhere. */
  String reference(Node node) {
    if (node.isLiteral()) {
      return identified(node).map(this::reference).orElse(Identities.orText(text(node)));
    }
    if (!GraphNodes.isLocal(node)) {
      return Identities.orText(node.getURI());
    }
    return ids.containsKey(node) || node.isURI()
        ? localName(node)
        : identifiers(node).stream()
            .flatMap(text -> Identities.of(text).stream())
            .findFirst()
            .or(() -> nodes.text(node, DcatTerms.TITLE))
            .orElse("");
  }

  /** The dataset of the file that has a text as its identifier. */
  Optional<Node> identified(Node literal) {
    return nodes.subjects(DcatTerms.IDENTIFIER, literal).stream()
        .filter(ids::containsKey)
        .findFirst();
  }

  /** What a node that is not blank says. */
  static String text(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm().strip();
  }

  /** The address of a thing of the file: as the file names it, or by its id. */
  private String localName(Node node) {
    String local = node.isURI() ? GraphNodes.local(node) : "#" + ids.getOrDefault(node, "");
    return local.isEmpty() || local.startsWith("#")
        ? file + local
        : file.substring(0, file.lastIndexOf('/') + 1) + local;
  }

  /** Every identifier that is stated, in plain text or as a node of its own. */
  private List<String> identifiers(Node dataset) {
    Set<String> all = new LinkedHashSet<>(nodes.texts(dataset, DcatTerms.IDENTIFIER));
    Set<Node> others = new LinkedHashSet<>(nodes.objects(dataset, DcatTerms.OTHER_IDENTIFIER));
    others.addAll(nodes.objects(dataset, DcatTerms.IDENTIFIER));
    for (Node other : others) {
      if (other.isLiteral()) {
        all.add(text(other));
        continue;
      }
      List<String> notations = nodes.texts(other, DcatTerms.NOTATION);
      all.addAll(notations);
      all.addAll(nodes.addresses(other, DcatTerms.NOTATION));
      if (notations.isEmpty() && !GraphNodes.isLocal(other)) {
        all.add(other.getURI());
      }
    }
    return List.copyOf(all);
  }

  private String unique(Node dataset, Set<String> taken) {
    // Of several identifiers people use the plain word rather than the address.
    Optional<String> stated =
        nodes.texts(dataset, DcatTerms.IDENTIFIER).stream()
            .min(
                Comparator.comparing((String text) -> Identities.of(text).isPresent())
                    .thenComparing(Comparator.naturalOrder()));
    if (stated.isPresent()
        && (Identities.of(stated.get()).isPresent() || taken.add(stated.get()))) {
      return stated.get();
    }
    if (!GraphNodes.isLocal(dataset)) {
      return dataset.getURI();
    }
    String local = dataset.isURI() ? GraphNodes.local(dataset).replaceFirst("^#", "") : "";
    String wanted =
        stated
            .or(() -> Optional.of(local).filter(name -> !name.isEmpty()))
            .or(() -> identifiers(dataset).stream().findFirst())
            .or(() -> nodes.text(dataset, DcatTerms.TITLE))
            .or(() -> ofFile(dataset))
            .orElse("dataset");
    String free = wanted;
    for (int number = 2; !taken.add(free); number++) {
      free = wanted + " (" + number + ")";
    }
    return free;
  }

  /** What the files of a dataset are called. */
  private Optional<String> ofFile(Node dataset) {
    List<Node> files = nodes.objects(dataset, DcatTerms.DISTRIBUTION);
    return Stream.of(DcatTerms.IDENTIFIER, DcatTerms.TITLE)
        .flatMap(property -> files.stream().flatMap(file -> nodes.text(file, property).stream()))
        .findFirst()
        .or(
            () ->
                Stream.of(DcatTerms.DOWNLOAD, DcatTerms.ACCESS)
                    .flatMap(
                        property ->
                            files.stream()
                                .flatMap(file -> nodes.addresses(file, property).stream()))
                    .findFirst());
  }
}
