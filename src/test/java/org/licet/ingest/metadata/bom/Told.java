package org.licet.ingest.metadata.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/** What a reader gives, as text that people can compare. */
final class Told {
  private Told() {}

  static String of(Metadata metadata) {
    List<String> told = new ArrayList<>();
    metadata.datasets().forEach(each -> dataset(each, told));
    metadata.uses().forEach(each -> told.add("use " + use(each)));
    metadata.faults().forEach(each -> told.add("fault " + each));
    metadata.remarks().forEach(each -> told.add("remark " + each));
    return told.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static void dataset(DescribedDataset dataset, List<String> told) {
    String title = dataset.title().equals(dataset.id()) ? "" : ", titled `" + dataset.title() + "`";
    told.add("dataset `" + dataset.id() + "`" + title + ", " + dataset.origin());
    dataset.names().forEach(name -> told.add("  named " + name));
    dataset.url().ifPresent(url -> told.add("  at " + url));
    dataset.creators().forEach(each -> told.add("  by " + each));
    dataset.rightsHolder().ifPresent(each -> told.add("  rights of " + each));
    dataset
        .licenses()
        .forEach(
            each ->
                told.add(
                    (each.governs() ? "  offered under " : "  beside it ")
                        + each.text()
                        + ", says "
                        + each.statedBy()
                        + ", line "
                        + each.origin().line()));
    dataset
        .derivedFrom()
        .forEach(
            each ->
                told.add(
                    "  from "
                        + each.name()
                        + ", "
                        + each.kind().id()
                        + ", line "
                        + each.origin().line()));
    dataset.facts().forEach((operand, values) -> told.add("  " + operand + " " + values));
  }

  private static String use(Tree.Fields use) {
    return use.fields().stream()
            .map(field -> field.name() + "=" + Trees.text(field.value()).orElse("?"))
            .collect(Collectors.joining(", "))
        + ", line "
        + use.line();
  }
}
