package org.licet.ingest.metadata.cyclonedx;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.bom.CopyrightNotice;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/** What a document says that bears on rights and that only a person can judge. */
final class ComponentRemarks {
  private static final Set<String> VERSIONS = Set.of("1.4", "1.5", "1.6", "1.7");

  private ComponentRemarks() {}

  /** Looks at a component, called by its id. */
  static void on(Component component, String id, DescribedDataset.Builder dataset, Notes notes) {
    String called = Quote.of(id);
    List<String> sensitive = texts(component, "sensitiveData");
    if (sensitive.stream().anyMatch(ComponentRemarks::isPersonal)) {
      dataset.fact("dataElement", List.of("personal-information"));
    }
    if (!sensitive.isEmpty()) {
      notes.remark(called + " holds sensitive data: " + Quote.of(String.join("; ", sensitive)));
    }
    texts(component, "classification").stream()
        .filter(text -> !text.equalsIgnoreCase("public"))
        .forEach(
            text ->
                notes.remark(
                    called
                        + " is classified as "
                        + Quote.of(text)
                        + ": mind with whom the report is shared"));
    Trees.text(component.fields(), "copyright")
        .filter(text -> !CopyrightNotice.isNotice(text))
        .ifPresent(
            text ->
                notes.remark(
                    called
                        + " states in words, which are not judged: copyright "
                        + Quote.of(text)));
  }

  private static List<String> texts(Component component, String key) {
    return component.data().flatMap(data -> Trees.texts(data, key).stream()).distinct().toList();
  }

  private static boolean isPersonal(String text) {
    return text.toLowerCase(Locale.ROOT).matches(".*\\b(personal|pii|patient|health).*");
  }

  /** Looks at the document as a whole, of which these components are described. */
  static void on(Tree document, Bom bom, List<Component> described, Notes notes) {
    String version = Trees.text(document, "specVersion").orElse("");
    if (!VERSIONS.contains(version)) {
      notes.remark(
          (version.isEmpty() ? "it states no version" : "its version is " + Quote.of(version))
              + " of CycloneDX: what 1.4 to 1.7 have was read");
    }
    Trees.at(document, "metadata", "distributionConstraints", "tlp")
        .flatMap(Trees::text)
        .filter(level -> !level.equalsIgnoreCase("CLEAR"))
        .ifPresent(
            level ->
                notes.remark(
                    "the document is marked "
                        + Quote.of("tlp: " + level)
                        + ": mind with whom the report is shared"));
    Trees.items(document, "services").stream()
        .filter(service -> Trees.get(service, "data").isPresent())
        .map(service -> Trees.text(service, "name").orElse(""))
        .forEach(
            name ->
                notes.remark(
                    "the service "
                        + Quote.of(name)
                        + " exchanges data, for which no license is stated: not judged"));
    incomplete(document, described, notes);
    remaining(bom, described, notes);
  }

  private static void incomplete(Tree document, List<Component> described, Notes notes) {
    Set<String> refs =
        described.stream().flatMap(Component::refs).collect(Collectors.toUnmodifiableSet());
    for (Tree composition : Trees.items(document, "compositions")) {
      boolean incomplete =
          Trees.text(composition, "aggregate").filter(a -> a.startsWith("incomplete")).isPresent();
      boolean concerns =
          Stream.of("assemblies", "dependencies")
              .flatMap(key -> Trees.texts(composition, key).stream())
              .anyMatch(refs::contains);
      if (incomplete && concerns) {
        notes.remark(
            "line "
                + composition.line()
                + " says that the components are not all listed: what is missing is not judged");
      }
    }
  }

  private static void remaining(Bom bom, List<Component> described, Notes notes) {
    List<Component> rest =
        bom.components().stream().filter(each -> !described.contains(each)).toList();
    rest.stream()
        .filter(Component::isNoData)
        .forEach(
            each ->
                notes.remark(
                    Quote.of(each.name())
                        + " holds settings, code or definitions, no data to learn from: not"
                        + " judged"));
    long software = rest.stream().filter(each -> !each.isNoData()).count();
    if (software > 0) {
      notes.remark(
          software == 1
              ? "1 software component is not judged"
              : software + " software components are not judged");
    }
  }
}
