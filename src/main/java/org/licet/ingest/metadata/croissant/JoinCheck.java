package org.licet.ingest.metadata.croissant;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.licet.ingest.metadata.jsonld.Findings;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;
import org.licet.ingest.tree.Quote;

/**
 * Checks that the fields of a record set belong together: where they come from several places, a
 * reference from a field of one to a field of another joins them (Croissant 1.1, joins).
 */
final class JoinCheck {
  private final Findings findings;
  private final References references;

  JoinCheck(Findings findings, References references) {
    this.findings = findings;
    this.references = references;
  }

  void check(LdNode records) {
    Joined joined = new Joined();
    // What another record set brings together is joined already.
    for (LdNode other : references.recordSets()) {
      if (!other.path().equals(records.path())) {
        places(other, "cr:field", 0).forEach(place -> joined.join(other.path(), place));
      }
    }
    references(records, "cr:field", joined, 0);
    Set<String> places = places(records, "cr:field", 0);
    Set<String> groups = places.stream().map(joined::group).collect(Collectors.toSet());
    if (groups.size() > 1) {
      findings.fault(
          records.line(),
          "the fields of "
              + Quote.of(records.path())
              + " come from "
              + places.stream().map(Quote::of).collect(Collectors.joining(" and "))
              + ", and nothing joins them",
          "state with `references` which field of the one is which field of the other");
    }
  }

  /** Where the fields of a record set, and the fields inside them, come from. */
  private Set<String> places(LdNode owner, String property, int depth) {
    Set<String> places = new LinkedHashSet<>();
    if (depth > References.MAX_DEPTH) {
      return places;
    }
    for (LdValue value : owner.values(property)) {
      for (LdNode field : value.node().stream().toList()) {
        field.values("cr:source").forEach(source -> place(source).ifPresent(places::add));
        places.addAll(places(field, "cr:subField", depth + 1));
      }
    }
    return places;
  }

  private void references(LdNode owner, String property, Joined joined, int depth) {
    if (depth > References.MAX_DEPTH) {
      return;
    }
    for (LdValue value : owner.values(property)) {
      for (LdNode field : value.node().stream().toList()) {
        join(field, joined);
        field
            .values("cr:parentField")
            .forEach(parent -> parent.node().ifPresent(node -> join(node, joined)));
        references(field, "cr:subField", joined, depth + 1);
      }
    }
  }

  private void join(LdNode field, Joined joined) {
    List<String> own =
        field.values("cr:source").stream().flatMap(source -> place(source).stream()).toList();
    for (LdValue target : field.values("cr:references")) {
      Optional<String> other = place(target);
      own.forEach(mine -> other.ifPresent(theirs -> joined.join(mine, theirs)));
    }
  }

  /** The file, or the record set of the field, that a source or reference names. */
  private Optional<String> place(LdValue value) {
    Optional<LdNode> node = value.node().filter(Source::isSource);
    if (node.isEmpty()) {
      return value.reference().flatMap(this::place);
    }
    for (String property : Source.FILES) {
      Optional<String> file =
          node.flatMap(each -> each.first(property)).flatMap(LdValue::reference);
      if (file.isPresent()) {
        return file.flatMap(references::file).map(LdNode::path);
      }
    }
    Optional<String> records =
        node.flatMap(each -> each.first("cr:recordSet"))
            .flatMap(LdValue::reference)
            .flatMap(references::recordSet)
            .map(LdNode::path);
    return records.or(
        () ->
            node.flatMap(each -> each.first("cr:field"))
                .flatMap(LdValue::reference)
                .flatMap(this::place));
  }

  private Optional<String> place(String name) {
    return references
        .file(name)
        .map(LdNode::path)
        .or(() -> references.recordSet(name).map(LdNode::path))
        .or(() -> references.field(name).map(field -> field.recordSet().path()));
  }

  /** Groups of places that are joined with each other. */
  private static final class Joined {
    private final Map<String, String> towards = new HashMap<>();

    String group(String place) {
      String group = place;
      while (towards.containsKey(group)) {
        group = towards.get(group);
      }
      return group;
    }

    void join(String one, String other) {
      String from = group(one);
      String to = group(other);
      if (!from.equals(to)) {
        towards.put(from, to);
      }
    }
  }
}
