package org.licet.ingest.metadata.standards;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.DescribedDataset.Parent;
import org.licet.ingest.metadata.Identities;
import org.licet.ingest.metadata.SourceWords;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.Origin;

/**
 * Where the data of a dataset came from (Data Provenance Standards 1.0.0, section 4.2): metadata of
 * its sources, other organizations, and methods that take data from others.
 */
final class Lineage {
  /** Methods by which data is taken from others, who then hold rights in it (section 7.1). */
  private static final Predicate<String> TAKEN =
      Pattern.compile("(?i)(web-scraping|syndication|social-media|user-generated|feeds-rss).*")
          .asMatchPredicate();

  private final String file;
  private final String id;
  private final Set<String> issuers;
  private final Set<String> seen = new LinkedHashSet<>();

  /**
   * The lineage of a dataset.
   *
   * @param issuers who issued it, whose own data needs no other source
   */
  Lineage(String file, String id, Set<String> issuers) {
    this.file = file;
    this.id = id;
    this.issuers = issuers;
  }

  /**
   * Adds platform and parents. Data of another organization than the issuer is looked at by the
   * terms of that one; what was taken from nobody knows whom is a parent of which nothing is known.
   */
  void read(Tree provenance, DescribedDataset.Builder builder) {
    List<String> others = others(provenance);
    builder.platform(others.stream().findFirst().map(Lineage::platform));
    Element.SOURCE_METADATA
        .texts(provenance)
        .forEach(source -> parent(provenance, source, Kind.COPY, builder));
    others.stream().skip(1).forEach(name -> parent(provenance, address(name), Kind.MERGE, builder));
    List<Tree> waiting = new ArrayList<>(Element.SUB_PROVENANCE.all(provenance));
    for (int next = 0; next < waiting.size(); next++) {
      Tree sub = waiting.get(next);
      List<String> sources = Element.SOURCE_METADATA.texts(sub);
      List<String> named =
          sources.isEmpty() ? others(sub).stream().map(Lineage::address).toList() : sources;
      named.forEach(name -> parent(sub, name, Kind.MERGE, builder));
      waiting.addAll(Element.SUB_PROVENANCE.all(sub));
    }
    if (others.isEmpty() && seen.isEmpty()) {
      codes(Element.METHOD.all(provenance)).stream()
          .filter(TAKEN)
          .forEach(
              method ->
                  parent(
                      provenance,
                      "unnamed sources of " + id + " (" + method + ")",
                      Kind.COPY,
                      builder));
    }
  }

  /** The names of organizations. */
  static Set<String> organizations(Element element, Tree group) {
    Set<String> names = new LinkedHashSet<>();
    for (Tree each : element.all(group)) {
      Trees.text(each).or(() -> Trees.text(each, "name")).ifPresent(names::add);
    }
    return names;
  }

  /** The codes of concepts; the description of one without a code. */
  static List<String> codes(List<Tree> concepts) {
    return concepts.stream()
        .flatMap(
            concept ->
                Trees.text(concept)
                    .or(() -> Trees.text(concept, "code"))
                    .or(() -> Trees.text(concept, "description"))
                    .stream())
        .toList();
  }

  private List<String> others(Tree provenance) {
    return organizations(Element.ORIGIN, provenance).stream()
        .filter(name -> issuers.stream().noneMatch(name::equalsIgnoreCase))
        .toList();
  }

  /** The platform that the legal name of a company stands for; else the name itself. */
  private static String platform(String name) {
    return SourceWords.namedIn(name).stream().findFirst().orElse(name);
  }

  /** The address of the platform of that name; else the name itself. */
  private static String address(String name) {
    Optional<String> platform =
        SourceWords.namedIn(name).stream().findFirst().flatMap(SourceWords::platform);
    return platform.orElse(name);
  }

  private void parent(Tree where, String name, Kind kind, DescribedDataset.Builder builder) {
    String parent = Identities.orText(name);
    if (!parent.equals(id) && seen.add(parent)) {
      builder.derivedFrom(new Parent(parent, kind, new Origin(file, where.line())));
    }
  }
}
