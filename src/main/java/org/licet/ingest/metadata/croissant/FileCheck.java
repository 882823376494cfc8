package org.licet.ingest.metadata.croissant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.Quote;

/** Checks the files and sets of files of a dataset (Croissant 1.1, resources). */
final class FileCheck {
  private final Findings findings;
  private final NodeCheck nodes;
  private final References references;

  FileCheck(Findings findings, NodeCheck nodes, References references) {
    this.findings = findings;
    this.nodes = nodes;
    this.references = references;
  }

  void check(LdNode file) {
    boolean set = file.types().contains("cr:FileSet") || file.types().contains("sc:FileSet");
    String what = set ? "file set" : "file";
    nodes.named(file, what);
    nodes.texts(file);
    List<LdValue> containers = containers(file);
    boolean transformed =
        containers.stream().anyMatch(value -> value.node().filter(Source::isSource).isPresent());
    if (!file.has("sc:encodingFormat") && !file.has("sc:encodingFormats") && !transformed) {
      missing(file, what, "encodingFormat", "state its media type, for example `text/csv`");
    }
    if (!set && !file.has("sc:contentUrl") && containers.isEmpty()) {
      missing(file, what, "contentUrl", "state the address of the file");
    }
    if (set && !file.has("cr:includes") && !transformed) {
      missing(file, what, "includes", "state which files are in it, for example `*.csv`");
    }
    containers.forEach(this::container);
    circle(file);
  }

  private void missing(LdNode file, String what, String key, String hint) {
    findings.fault(
        file.line(),
        "the " + what + " " + Quote.of(file.path()) + " has no " + Quote.of(key),
        hint);
  }

  private static List<LdValue> containers(LdNode file) {
    List<LdValue> containers = new ArrayList<>(file.values("cr:containedIn"));
    for (LdValue value : file.values("sc:containedIn")) {
      if (!containers.contains(value)) {
        containers.add(value);
      }
    }
    return containers;
  }

  private void container(LdValue value) {
    Optional<LdNode> source = value.node().filter(Source::isSource);
    if (source.isPresent()) {
      new SourceCheck(findings, references).check(source.orElseThrow());
      return;
    }
    Optional<String> name = value.reference();
    if (name.isEmpty()) {
      findings.fault(
          value.line(), Quote.of(value.path()) + " names no file", "name it by its `@id`");
    } else if (references.file(name.orElseThrow()).isEmpty()) {
      findings.fault(
          value.line(),
          Quote.of(value.path())
              + " names "
              + Quote.of(name.orElseThrow())
              + ", which is no file or file set of the dataset",
          Known.among(references.fileNames()));
    }
  }

  /** A file that is in itself is nowhere. */
  private void circle(LdNode file) {
    Set<String> seen = new HashSet<>();
    List<LdNode> open = new ArrayList<>(List.of(file));
    while (!open.isEmpty()) {
      LdNode inner = open.remove(open.size() - 1);
      for (LdValue value : containers(inner)) {
        Optional<LdNode> outer = value.reference().flatMap(references::file);
        if (outer.filter(each -> each.path().equals(file.path())).isPresent()) {
          findings.fault(
              file.line(),
              Quote.of(file.path()) + " is contained in itself",
              "name the archive or folder that it is really in");
          return;
        }
        outer.filter(each -> seen.add(each.path())).ifPresent(open::add);
      }
    }
  }
}
