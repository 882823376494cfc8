package org.licet.ingest.metadata.dcat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.licet.ingest.metadata.Remarks;
import org.licet.ingest.metadata.SourceWords;
import org.licet.ingest.tree.Quote;

/** Where a dataset is to be had: its files before its page. */
final class DatasetPlaces {
  private final GraphNodes nodes;
  private final DatasetNodes datasets;
  private final Remarks remarks;

  DatasetPlaces(GraphNodes nodes, DatasetNodes datasets, Remarks remarks) {
    this.nodes = nodes;
    this.datasets = datasets;
    this.remarks = remarks;
  }

  /** The address of a dataset. */
  Optional<String> url(Node dataset, String id) {
    Set<String> files = new LinkedHashSet<>();
    List<Node> distributions =
        Stream.concat(Stream.of(dataset), datasets.distributions(dataset).stream()).toList();
    distributions.forEach(each -> files.addAll(nodes.addresses(each, DcatTerms.DOWNLOAD)));
    datasets
        .distributions(dataset)
        .forEach(each -> files.addAll(nodes.addresses(each, DcatTerms.ACCESS)));
    files.addAll(nodes.addresses(dataset, DcatTerms.terms("dcat:accessURL")));
    distributions.stream()
        .flatMap(each -> nodes.objects(each, DcatTerms.ACCESS_SERVICE).stream())
        .forEach(service -> files.addAll(nodes.addresses(service, DcatTerms.ENDPOINT)));
    tellHosts(id, files);
    return files.stream()
        .findFirst()
        .or(() -> nodes.addresses(dataset, DcatTerms.PAGE).stream().findFirst())
        .or(
            () ->
                Optional.of(dataset)
                    .filter(node -> !GraphNodes.isLocal(node))
                    .map(Node::getURI)
                    .filter(DatasetPlaces::isOfPlatform));
  }

  /** A dataset's name is no place, unless it is the address of something on a platform. */
  private static boolean isOfPlatform(String iri) {
    return host(iri).stream()
        .flatMap(host -> Stream.of(host.split("\\.")))
        .anyMatch(label -> SourceWords.platform(label).isPresent());
  }

  private void tellHosts(String id, Set<String> files) {
    Set<String> hosts = new LinkedHashSet<>();
    files.forEach(file -> host(file).ifPresent(hosts::add));
    if (hosts.size() > 1) {
      String first = hosts.iterator().next();
      hosts.remove(first);
      remarks.add(
          id,
          "its files are on several hosts; the terms of "
              + Quote.of(first)
              + " are looked at, not those of "
              + Quote.of(String.join(", ", hosts)));
    }
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
