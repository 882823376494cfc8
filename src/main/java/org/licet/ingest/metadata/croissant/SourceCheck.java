package org.licet.ingest.metadata.croissant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.Quote;

/** Checks that a source names something that there is, and what is taken from it. */
final class SourceCheck {
  private static final Set<String> FILE_PROPERTIES =
      Set.of("fullpath", "filename", "content", "lines", "lineNumbers");

  private static final List<String> EXTRACTS =
      List.of("cr:column", "cr:fileProperty", "cr:jsonPath", "cr:csvColumn", "cr:jsonQuery");

  private final Findings findings;
  private final References references;

  SourceCheck(Findings findings, References references) {
    this.findings = findings;
    this.references = references;
  }

  /** Checks a source or the target of a reference: an object, or the mere name of something. */
  void check(LdValue value) {
    Optional<LdNode> node = value.node();
    if (node.filter(Source::isSource).isPresent()) {
      check(node.orElseThrow());
      return;
    }
    Optional<String> name = value.reference();
    if (name.isEmpty()) {
      findings.fault(
          value.line(),
          Quote.of(value.path()) + " names no file, file set, record set or field",
          "name it by its `@id`");
      return;
    }
    String named = name.orElseThrow();
    if (references.file(named).isEmpty()
        && references.recordSet(named).isEmpty()
        && references.field(named).isEmpty()) {
      List<String> all = new ArrayList<>(references.fileNames());
      all.addAll(references.recordSetNames());
      all.addAll(references.fieldNames());
      unknown(value, named, "file, file set, record set or field", all);
    }
  }

  /** Checks an object that says what it takes from where. */
  void check(LdNode source) {
    int named = 0;
    for (String property : Source.FILES) {
      named += all(source, property, "file or file set", references.fileNames(), this::isFile);
    }
    named += all(source, "cr:field", "field", references.fieldNames(), this::isAnything);
    named +=
        all(source, "cr:recordSet", "record set", references.recordSetNames(), this::isRecordSet);
    if (named == 0 && source.id().isEmpty()) {
      findings.fault(
          source.line(),
          Quote.of(source.path()) + " names no file, file set, record set or field",
          "name where the data comes from, for example by `fileObject`");
    }
    source.values("cr:extract").forEach(this::extract);
  }

  private boolean isFile(String name) {
    return references.file(name).isPresent();
  }

  /** Descriptions name whole files by {@code field} too, and programs take it. */
  private boolean isAnything(String name) {
    return references.field(name).isPresent() || isFile(name) || isRecordSet(name);
  }

  private boolean isRecordSet(String name) {
    return references.recordSet(name).isPresent();
  }

  private int all(
      LdNode source,
      String property,
      String what,
      Collection<String> known,
      Predicate<String> exists) {
    List<LdValue> values = source.values(property);
    for (LdValue value : values) {
      String name = value.reference().orElse("");
      if (name.isEmpty()) {
        findings.fault(
            value.line(), Quote.of(value.path()) + " names no " + what, "name it by its `@id`");
      } else if (!exists.test(name)) {
        unknown(value, name, what, known);
      }
    }
    return values.size();
  }

  private void unknown(LdValue value, String name, String what, Collection<String> known) {
    findings.fault(
        value.line(),
        Quote.of(value.path())
            + " names "
            + Quote.of(name)
            + ", which is no "
            + what
            + " of the dataset",
        Known.among(known));
  }

  private void extract(LdValue value) {
    Optional<LdNode> extract = value.node();
    boolean says = extract.filter(node -> EXTRACTS.stream().anyMatch(node::has)).isPresent();
    if (!says) {
      findings.fault(
          value.line(),
          Quote.of(value.path()) + " does not say what is taken from the source",
          "state a `column`, a `fileProperty` or a `jsonPath`");
    }
    for (LdValue property : extract.map(node -> node.values("cr:fileProperty")).orElse(List.of())) {
      String word = property.reference().orElse("").replaceFirst("^.*[:/#]", "");
      if (!FILE_PROPERTIES.contains(word)) {
        findings.fault(
            property.line(),
            Quote.of(property.path()) + " is " + Quote.of(word) + ", which no file has",
            "use one of `fullpath`, `filename`, `content`, `lines`, `lineNumbers`");
      }
    }
  }
}
