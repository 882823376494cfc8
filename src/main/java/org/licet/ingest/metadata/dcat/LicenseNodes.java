package org.licet.ingest.metadata.dcat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.licet.ingest.tree.Quote;

/**
 * A license as a graph states it: an address, a text, or a node that describes it ({@code
 * dct:LicenseDocument}, {@code dct:RightsStatement}).
 */
final class LicenseNodes {
  private static final String KINDS = "purl.org/adms/licencetype/";

  /** Where the addresses of licenses are known to everyone. */
  private static final Pattern COMMON =
      Pattern.compile(
          "(?i)https?://(www\\.)?(creativecommons\\.org|spdx\\.org|opensource\\.org|opendatacommons\\.org"
              + "|choosealicense\\.com|gnu\\.org|apache\\.org|cdla\\.(io|dev)|nationalarchives\\.gov\\.uk"
              + "|etalab\\.gouv\\.fr|govdata\\.de/dl-de|dcat-ap\\.de/def/licenses"
              + "|rightsstatements\\.org|publications\\.europa\\.eu/resource/authority/licence)\\b.*");

  private final GraphNodes nodes;

  LicenseNodes(GraphNodes nodes) {
    this.nodes = nodes;
  }

  /**
   * A license as stated.
   *
   * @param text the most exact name of it that is given
   * @param details what else is said of it, in words; empty when there is nothing
   */
  record Stated(String text, String details) {}

  /** The license that a node stands for; absent when it says nothing. */
  Optional<Stated> stated(Node node) {
    if (node.isLiteral()) {
      String text = DatasetNames.text(node);
      return text.isEmpty() ? Optional.empty() : Optional.of(new Stated(text, ""));
    }
    Optional<String> address =
        GraphNodes.isLocal(node) ? Optional.empty() : Optional.of(node.getURI());
    Optional<String> known = common(node, address);
    Optional<String> title = nodes.text(node, DcatTerms.TEXT);
    Optional<String> text =
        known
            .or(() -> address)
            .or(() -> nodes.addresses(node, DcatTerms.LICENSE_PAGE).stream().findFirst())
            .or(() -> nodes.text(node, DcatTerms.IDENTIFIER))
            .or(() -> title);
    List<String> details = new ArrayList<>();
    address
        .filter(own -> !text.equals(Optional.of(own)))
        .ifPresent(own -> details.add("as the same as " + Quote.of(own)));
    title
        .filter(words -> !text.equals(Optional.of(words)))
        .ifPresent(words -> details.add("titled " + Quote.of(words)));
    kinds(node).forEach(kind -> details.add("of the kind " + Quote.of(kind)));
    return text.map(found -> new Stated(found, String.join(", ", details)));
  }

  /**
   * The address that everyone knows: the license's own, or one of the same license, where its own
   * is of a catalog that nobody else uses.
   */
  private Optional<String> common(Node node, Optional<String> address) {
    return Stream.concat(
            address.stream(),
            nodes.objects(node, DcatTerms.SAME_AS).stream()
                .filter(other -> other.isURI())
                .map(Node::getURI))
        .filter(LicenseNodes::isCommon)
        .findFirst();
  }

  /** Whether an address is of a site of licenses. */
  static boolean isCommon(String address) {
    return COMMON.matcher(address).matches();
  }

  /** The kinds of license of ADMS 2, for example {@code Attribution}. */
  private Set<String> kinds(Node node) {
    return nodes.objects(node, DcatTerms.LICENSE_KIND).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.toLowerCase(Locale.ROOT).contains(KINDS))
        .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
