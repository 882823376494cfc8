package org.licet.ingest.metadata.croissant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;

/** Checks the fields of record sets (Croissant 1.1, fields, data types, arrays). */
final class FieldCheck {
  private static final Set<String> FIELDS = Set.of("cr:Field", "sc:Field");

  /** Sizes from 1, or -1 for one that is not known; brackets and a final comma may stand. */
  private static final Pattern SHAPE =
      Pattern.compile("\\(?\\s*(?:-1|[1-9]\\d*)(?:\\s*,\\s*(?:-1|[1-9]\\d*))*\\s*,?\\s*\\)?");

  private final Findings findings;
  private final NodeCheck nodes;
  private final References references;
  private final SourceCheck sources;

  FieldCheck(Findings findings, NodeCheck nodes, References references) {
    this.findings = findings;
    this.nodes = nodes;
    this.references = references;
    this.sources = new SourceCheck(findings, references);
  }

  /** Checks a field of a record set and the fields inside it. */
  void check(LdValue value, LdNode records) {
    nodes.object(value, "a field").ifPresent(field -> check(field, records, false, 0));
  }

  private void check(LdNode field, LdNode records, boolean inTyped, int depth) {
    if (depth > References.MAX_DEPTH || !nodes.type(field, FIELDS, "cr:Field")) {
      return;
    }
    nodes.named(field, "field");
    nodes.texts(field);
    boolean typed = field.has("cr:dataType");
    boolean nested = field.has("cr:subField");
    if (!typed && !nested && !inTyped && !takesItsType(field)) {
      findings.fault(
          field.line(),
          "the field " + Quote.of(field.path()) + " has no `dataType`",
          "state the type of its values, for example `sc:Text`");
    }
    field.values("cr:dataType").forEach(this::dataType);
    source(field, records, nested);
    field.values("cr:references").forEach(sources::check);
    for (LdValue parent : field.values("cr:parentField")) {
      parent.node().ifPresent(node -> node.values("cr:source").forEach(sources::check));
      parent.node().ifPresent(node -> node.values("cr:references").forEach(sources::check));
    }
    array(field);
    for (LdValue inner : field.values("cr:subField")) {
      nodes
          .object(inner, "a field")
          .ifPresent(node -> check(node, records, typed || inTyped, depth + 1));
    }
  }

  /** Whether a field has the type of another one, or of a property that it stands for. */
  private static boolean takesItsType(LdNode field) {
    return field.has("cr:equivalentProperty")
        || field.has("cr:value")
        || field.values("cr:source").stream().anyMatch(FieldCheck::isOfField)
        || field.values("cr:references").stream().anyMatch(FieldCheck::isOfField);
  }

  private static boolean isOfField(LdValue source) {
    Optional<LdNode> node = source.node();
    return node.isEmpty() || node.orElseThrow().has("cr:field") || node.orElseThrow().isReference();
  }

  private void dataType(LdValue value) {
    if (value.reference().isEmpty()) {
      findings.fault(
          value.line(),
          Quote.of(value.path()) + " is " + value.tree().what() + ", not a type",
          "state the type of its values, for example `sc:Text`");
    }
  }

  private void source(LdNode field, LdNode records, boolean nested) {
    List<LdValue> stated = field.values("cr:source");
    boolean given =
        nested
            || records.has("cr:data")
            || records.has("cr:examples")
            || field.has("cr:value")
            || field.has("cr:data")
            || field.has("cr:references")
            || field.has("cr:parentField")
            || field.path().contains(".subField") && field.has("cr:equivalentProperty");
    if (stated.isEmpty() && !given) {
      findings.fault(
          field.line(),
          "the field " + Quote.of(field.path()) + " has no `source`",
          "state the file that its values come from");
    }
    stated.forEach(sources::check);
  }

  private void array(LdNode field) {
    boolean array = field.first("cr:isArray").filter(FieldCheck::isYes).isPresent();
    for (String flag : List.of("cr:isArray", "cr:repeated")) {
      for (LdValue value : field.values(flag)) {
        if (!(value.tree() instanceof Tree.Flag)
            && value.text().filter(text -> text.matches("(?i)true|false")).isEmpty()) {
          findings.fault(
              value.line(),
              Quote.of(value.path()) + " is " + value.tree().what() + ", not true or false",
              "");
        }
      }
    }
    for (LdValue shape : field.values("cr:arrayShape")) {
      String text = shape.text().orElse("");
      if (!SHAPE.matcher(text).matches()) {
        findings.fault(
            shape.line(),
            Quote.of(shape.path()) + " is " + Quote.of(text) + ", which is no shape of an array",
            "state the sizes with commas between them, `-1` for one that is not known");
      }
      if (!array) {
        findings.fault(
            shape.line(),
            Quote.of(shape.path()) + " stands on a field that is no array",
            "state `\"isArray\": true`, or leave the shape out");
      }
    }
  }

  private static boolean isYes(LdValue value) {
    return value.tree() instanceof Tree.Flag flag && flag.flag()
        || value.text().filter("true"::equalsIgnoreCase).isPresent();
  }

  /** Checks one part of the key of a record set: it names a field of it. */
  void key(LdValue value, LdNode records) {
    Optional<String> name = value.reference();
    if (name.isEmpty()) {
      findings.fault(value.line(), Quote.of(value.path()) + " names no field", "");
    } else if (references.fieldOf(records, name.orElseThrow()).isEmpty()) {
      findings.fault(
          value.line(),
          Quote.of(value.path())
              + " names "
              + Quote.of(name.orElseThrow())
              + ", which is no field of the record set",
          "name one of its fields by its `@id`");
    }
  }
}
