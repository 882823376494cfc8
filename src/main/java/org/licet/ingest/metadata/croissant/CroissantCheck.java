package org.licet.ingest.metadata.croissant;

import java.util.List;
import java.util.Set;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;

/**
 * Checks a description against the Croissant specification: what a reader needs to find the files
 * and the records. What is merely recommended is not asked for, and neither is what the rest of an
 * audit asks for by itself, such as a license.
 */
final class CroissantCheck {
  private static final Set<String> FILES =
      Set.of("cr:FileObject", "cr:FileSet", "sc:FileObject", "sc:FileSet");

  private static final Set<String> RECORD_SETS = Set.of("cr:RecordSet", "sc:RecordSet");

  private final Findings findings;
  private final Version version;
  private final NodeCheck nodes;

  CroissantCheck(Findings findings, Version version) {
    this.findings = findings;
    this.version = version;
    this.nodes = new NodeCheck(findings, version);
  }

  void check(LdNode dataset) {
    nodes.type(dataset, Set.of("sc:Dataset"), "sc:Dataset");
    if (!dataset.has("sc:name")) {
      findings.fault(
          dataset.line(), "the dataset has no `name`", "state what the dataset is called");
    }
    nodes.texts(dataset);
    if (!dataset.context().isStated()) {
      findings.fault(
          dataset.line(),
          "there is no `@context`, so the keys mean nothing to other programs",
          "state the context that the Croissant specification recommends");
    }
    new ContextCheck(findings).check(dataset);
    References references = References.of(dataset, version);
    new IdCheck(findings).check(references);
    FileCheck files = new FileCheck(findings, nodes, references);
    for (LdValue value : dataset.values("sc:distribution")) {
      nodes.object(value, "a file or a set of files").stream()
          .filter(file -> nodes.type(file, FILES, "cr:FileObject` or `cr:FileSet"))
          .forEach(files::check);
    }
    FieldCheck fields = new FieldCheck(findings, nodes, references);
    JoinCheck joins = new JoinCheck(findings, references);
    for (LdValue value : dataset.values("cr:recordSet")) {
      for (LdNode records : nodes.object(value, "a set of records").stream().toList()) {
        if (nodes.type(records, RECORD_SETS, "cr:RecordSet")) {
          recordSet(records, fields);
          joins.check(records);
        }
      }
    }
  }

  private void recordSet(LdNode records, FieldCheck fields) {
    nodes.named(records, "record set");
    nodes.texts(records);
    List<LdValue> stated = records.values("cr:field");
    stated.forEach(field -> fields.check(field, records));
    for (LdValue key : records.values("cr:key")) {
      fields.key(key, records);
    }
  }
}
