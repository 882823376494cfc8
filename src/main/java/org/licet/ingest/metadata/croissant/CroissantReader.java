package org.licet.ingest.metadata.croissant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdDocument;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.metadata.schemaorg.DescribedTogether;
import org.licet.ingest.metadata.schemaorg.SchemaOrgReader;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.model.Hosts;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** Reads Croissant 0.8, 1.0 and 1.1, and tells what in a description breaks the specification. */
public final class CroissantReader implements MetadataReader {
  private static final String DATASET = "sc:Dataset";

  private static final Set<String> VOCABULARY =
      Set.of("mlcommons.org/croissant", "mlcommons.org/schema");

  /** Parts of a description, which describe no dataset by themselves. */
  private static final Set<String> PARTS =
      Set.of("cr:FileObject", "cr:FileSet", "cr:RecordSet", "cr:Field", "cr:DataSource");

  @Override
  public String kind() {
    return "croissant";
  }

  @Override
  public boolean recognizes(Tree document) {
    LdDocument read = LdDocument.of(document);
    return read.roots().stream().anyMatch(CroissantReader::isOurs);
  }

  private static boolean isOurs(LdNode node) {
    return VOCABULARY.stream().anyMatch(node.context()::mentions)
        || Version.stated(node).isPresent()
        || node.types().stream().anyMatch(PARTS::contains)
        || node.types().contains(DATASET) && node.has("cr:recordSet");
  }

  @Override
  public Metadata read(String file, Tree document) throws RefusedException {
    LdDocument read = LdDocument.of(document);
    List<LdNode> described = read.roots().stream().filter(CroissantReader::isDescription).toList();
    refuseParts(file, read, described);
    Findings findings = new Findings(file);
    DescribedTogether together = new DescribedTogether(findings);
    for (LdNode node : described) {
      check(node, findings);
      if (node.types().contains(DATASET)) {
        together.read(node, SchemaOrgReader.named(file, node.path()));
        tell(node, findings);
      }
    }
    return new Metadata(together.datasets(), List.of(), findings.faults(), findings.remarks());
  }

  /**
   * Whether an object means to describe a dataset. One with another type does when it has the
   * properties of one, or when it says that it conforms to Croissant.
   */
  private static boolean isDescription(LdNode node) {
    return node.types().contains(DATASET)
        || node.types().stream().noneMatch(PARTS::contains)
            && (Version.stated(node).isPresent()
                || node.has("cr:recordSet")
                || node.has("sc:distribution")
                || node.context().isStated() && node.path().isEmpty());
  }

  private static void refuseParts(String file, LdDocument read, List<LdNode> described)
      throws RefusedException {
    if (!described.isEmpty()) {
      return;
    }
    Set<String> types = new TreeSet<>();
    read.roots().forEach(root -> types.addAll(root.types()));
    String what = types.isEmpty() ? "parts" : Quote.of(String.join(", ", types));
    throw new RefusedException(
        new Problem(
            new Origin(file, read.roots().isEmpty() ? 0 : read.roots().get(0).line()),
            "it describes no dataset, only " + what,
            "give the whole description, whose `@type` is `sc:Dataset`"));
  }

  private static void check(LdNode node, Findings findings) {
    Optional<Version> stated = Version.stated(node);
    Version version = stated.orElse(Version.OLDEST);
    if (version.isUnknown()) {
      findings.remark(
          node.line(),
          "it is Croissant "
              + version.number()
              + ", newer than "
              + Version.NEWEST.number()
              + ", the newest known here: it is read like that");
    }
    new CroissantCheck(findings, version).check(node);
  }

  private static void tell(LdNode node, Findings findings) {
    if (node.first("cr:isLiveDataset").filter(CroissantReader::isTrue).isPresent()) {
      findings.remark(
          node.line(),
          "it is a live dataset: what was collected earlier may have been under other terms");
    }
    Set<String> hosts = new TreeSet<>();
    for (LdValue file : node.values("sc:distribution")) {
      file.node()
          .filter(inner -> !inner.has("sc:containedIn") && !inner.has("cr:containedIn"))
          .flatMap(inner -> inner.text("sc:contentUrl"))
          .filter(url -> url.contains("://"))
          .flatMap(Hosts::of)
          .ifPresent(hosts::add);
    }
    List<String> page = new ArrayList<>();
    node.texts("sc:url").forEach(url -> Hosts.of(url).ifPresent(page::add));
    hosts.removeIf(host -> page.stream().anyMatch(each -> isSameSite(host, each)));
    if (!hosts.isEmpty() && !page.isEmpty()) {
      findings.remark(
          node.line(),
          "its files are at "
              + Quote.of(String.join(", ", hosts))
              + ", its page at "
              + Quote.of(page.get(0))
              + ": it is judged by the terms of its page");
    }
  }

  private static boolean isSameSite(String host, String page) {
    String site = page.replaceFirst("^www\\.", "");
    return host.equals(site) || host.endsWith("." + site);
  }

  private static boolean isTrue(LdValue value) {
    return value.tree() instanceof Tree.Flag flag && flag.flag()
        || value.text().filter("true"::equalsIgnoreCase).isPresent();
  }
}
