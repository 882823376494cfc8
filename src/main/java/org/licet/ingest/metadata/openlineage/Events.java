package org.licet.ingest.metadata.openlineage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/** The events of a document: one, a list of them, or a list under {@code events}. */
final class Events {
  private Events() {}

  /** The events, in the order stated; none when the document holds something else. */
  static List<Tree.Fields> of(Tree document) {
    return Trees.items(document).stream()
        .flatMap(
            top ->
                Trees.get(top, "events").isPresent()
                    ? Trees.items(top, "events").stream()
                    : Stream.of(top))
        .filter(Events::isEvent)
        .map(Tree.Fields.class::cast)
        .toList();
  }

  /** Whether a value is a run event, a job event or a dataset event. */
  private static boolean isEvent(Tree value) {
    boolean moment =
        Trees.get(value, "eventTime").isPresent() || Trees.get(value, "eventType").isPresent();
    boolean subject =
        Stream.of("run", "job", "dataset")
            .anyMatch(
                key -> Trees.get(value, key).filter(Tree.Fields.class::isInstance).isPresent());
    boolean schema = Trees.text(value, "schemaURL").filter(url -> isOpenLineage(url)).isPresent();
    return value instanceof Tree.Fields && subject && (moment || schema);
  }

  /** Whether a document holds facets on their own. */
  static boolean isFacets(Tree document) {
    return document instanceof Tree.Fields fields
        && fields.fields().stream()
            .anyMatch(
                field ->
                    Trees.text(field.value(), "_schemaURL")
                        .or(() -> Trees.text(field.value(), "_producer"))
                        .filter(Events::isOpenLineage)
                        .isPresent());
  }

  /** Whether a document is one of the schemas that OpenLineage publishes. */
  static boolean isSchema(Tree document) {
    return Trees.get(document, "$schema").isPresent()
        && Trees.text(document, "$id").filter(Events::isOpenLineage).isPresent();
  }

  private static boolean isOpenLineage(String url) {
    return url.toLowerCase(Locale.ROOT).contains("openlineage");
  }
}
