package org.licet.ingest.metadata.croissant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;

/**
 * What a description can refer to: its files, record sets and fields by the names that tell them
 * apart, which are {@code @id}s since 1.0 and paths of {@code name}s before.
 */
final class References {
  /** Deeper than any structure; fields that contain each other end here. */
  static final int MAX_DEPTH = 30;

  /**
   * A field and where it belongs.
   *
   * @param node the field
   * @param recordSet the record set that it is in
   */
  record Field(LdNode node, LdNode recordSet) {}

  /** Parts with the name that each has, in the order stated; a name may stand twice. */
  record Named(String name, LdNode node) {}

  private final Version version;
  private final Map<String, LdNode> files = new LinkedHashMap<>();
  private final Map<String, LdNode> recordSets = new LinkedHashMap<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final List<Named> all = new ArrayList<>();

  private References(Version version) {
    this.version = version;
  }

  static References of(LdNode dataset, Version version) {
    References read = new References(version);
    for (LdValue value : dataset.values("sc:distribution")) {
      value.node().ifPresent(file -> read.add(file, "", read.files));
    }
    for (LdValue value : dataset.values("cr:recordSet")) {
      value
          .node()
          .ifPresent(
              records -> {
                read.add(records, "", read.recordSets);
                read.fields(records, records, read.name(records, "").orElse(""), 0);
              });
    }
    return read;
  }

  private void add(LdNode node, String within, Map<String, LdNode> named) {
    name(node, within)
        .ifPresent(
            name -> {
              all.add(new Named(name, node));
              named.putIfAbsent(name, node);
            });
  }

  private void fields(LdNode owner, LdNode records, String within, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    for (String property : List.of("cr:field", "cr:subField")) {
      for (LdValue value : owner.values(property)) {
        Optional<LdNode> field = value.node();
        Optional<String> name = field.flatMap(node -> name(node, within));
        name.ifPresent(
            each -> {
              all.add(new Named(each, field.orElseThrow()));
              fields.putIfAbsent(each, new Field(field.orElseThrow(), records));
            });
        field.ifPresent(node -> fields(node, records, name.orElse(within), depth + 1));
      }
    }
  }

  /**
   * The name by which others refer to a part: before 1.0 its {@code name}, unless it has only an
   * {@code @id}.
   */
  Optional<String> name(LdNode node, String within) {
    Optional<String> name = node.text("sc:name");
    return version.hasIds() || name.isEmpty()
        ? node.id().or(() -> name)
        : name.map(each -> within.isEmpty() ? each : within + "/" + each);
  }

  /** Every part with a name, in the order stated. */
  List<Named> all() {
    return List.copyOf(all);
  }

  Optional<LdNode> file(String name) {
    return find(files, name);
  }

  Optional<LdNode> recordSet(String name) {
    return find(recordSets, name);
  }

  Optional<Field> field(String name) {
    return find(fields, name);
  }

  /** A field by its name alone, in a record set: how keys name it. */
  Optional<Field> fieldOf(LdNode records, String name) {
    return field(name)
        .or(() -> name(records, "").flatMap(own -> field(own + "/" + name)))
        .or(
            () ->
                fields.values().stream()
                    .filter(each -> each.recordSet().equals(records))
                    .filter(each -> each.node().text("sc:name").filter(name::equals).isPresent())
                    .findFirst());
  }

  private static <T> Optional<T> find(Map<String, T> named, String name) {
    String plain = plain(name);
    return Optional.ofNullable(named.get(name)).or(() -> Optional.ofNullable(named.get(plain)));
  }

  /** A name without the marks of a relative address and of references before 0.8. */
  private static String plain(String name) {
    String inner =
        name.startsWith("#{") && name.endsWith("}") ? name.substring(2, name.length() - 1) : name;
    return inner.replaceFirst("^(?:\\./|#)", "");
  }

  Collection<String> fileNames() {
    return files.keySet();
  }

  Collection<String> recordSetNames() {
    return recordSets.keySet();
  }

  Collection<String> fieldNames() {
    return fields.keySet();
  }

  Collection<LdNode> recordSets() {
    return recordSets.values();
  }
}
