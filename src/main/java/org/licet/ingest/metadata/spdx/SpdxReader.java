package org.licet.ingest.metadata.spdx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.metadata.bom.Reach;
import org.licet.ingest.metadata.bom.StatedUse;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Moment;
import org.licet.model.Problem;

/**
 * Reads SPDX 3 (3.0 and 3.0.1, in JSON-LD): datasets, models, and what they came from. Packages of
 * software are no data and not judged. SPDX 2, which has no word for a dataset or a model, is told
 * apart and refused.
 */
public final class SpdxReader implements MetadataReader {
  private static final String HINT =
      "a dataset is a `dataset_DatasetPackage` of SPDX 3, a model an `ai_AIPackage`";

  @Override
  public String kind() {
    return "spdx";
  }

  @Override
  public boolean recognizes(Tree document) {
    return isSpdx2(document) || SpdxGraph.isSpdx(document);
  }

  private static boolean isSpdx2(Tree document) {
    return Trees.text(document, "spdxVersion").filter(text -> text.startsWith("SPDX-")).isPresent();
  }

  @Override
  public Metadata read(String file, Tree document) throws RefusedException {
    Notes notes = new Notes(file);
    if (isSpdx2(document)) {
      String version = Trees.text(document, "spdxVersion").orElseThrow();
      throw refused(
          notes,
          document,
          "it is " + Quote.of(version) + ", which describes software, no dataset or model");
    }
    SpdxGraph graph = SpdxGraph.of(document, notes);
    SpdxParts parts = new SpdxParts(graph);
    SpdxLineage lineage = SpdxLineage.of(graph, parts, notes);
    List<SpdxElement> subjects = subjects(graph, lineage);
    if (subjects.isEmpty()) {
      boolean software = graph.elements().stream().anyMatch(SpdxElement::isArtifact);
      throw refused(
          notes,
          document,
          software
              ? "it describes software packages, no dataset or model"
              : "it describes no dataset or model");
    }
    SpdxDatasets datasets = new SpdxDatasets(graph, parts, subjects, notes);
    List<Tree.Fields> uses = uses(graph, lineage, datasets, notes);
    remarkOnSoftware(graph, subjects, notes);
    return new Metadata(datasets.describe(lineage.steps()), uses, notes.faults(), notes.remarks());
  }

  private static RefusedException refused(Notes notes, Tree document, String reason) {
    return new RefusedException(new Problem(notes.at(0), reason, HINT));
  }

  /** Datasets, models, what these were trained or tested on, and what is joined by lineage. */
  private static List<SpdxElement> subjects(SpdxGraph graph, SpdxLineage lineage) {
    Set<String> ids = new LinkedHashSet<>();
    graph.elements().stream()
        .filter(element -> element.isData() || element.isModel())
        .forEach(element -> ids.add(element.id()));
    for (SpdxLineage.Use use : lineage.uses()) {
      ids.add(use.data());
      ids.add(use.model());
    }
    Reach<String> joined = new Reach<>();
    lineage.steps().forEach(step -> joined.join(step.child(), step.parent()));
    Map<String, Long> lines = new LinkedHashMap<>();
    lineage.uses().forEach(use -> lines.putIfAbsent(use.data(), use.line()));
    return joined.from(ids).stream()
        .flatMap(
            id ->
                graph
                    .element(id)
                    .or(() -> Optional.ofNullable(lines.get(id)).map(line -> elsewhere(id, line)))
                    .stream())
        .toList();
  }

  /** An element that another document describes. */
  private static SpdxElement elsewhere(String id, long line) {
    return new SpdxElement(id, "Element", new Tree.Fields(List.of(), line));
  }

  private static List<Tree.Fields> uses(
      SpdxGraph graph, SpdxLineage lineage, SpdxDatasets datasets, Notes notes) {
    List<Tree.Fields> uses = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (SpdxLineage.Use use : lineage.uses()) {
      String id = StatedUse.id(datasets.idOf(use.data()), use.action(), datasets.idOf(use.model()));
      Optional<SpdxElement> model = graph.element(use.model());
      Time time = time(graph, use, notes);
      if (!time.isBroken() && ids.add(id)) {
        uses.add(
            new StatedUse(id, datasets.reference(use.data()), use.line())
                .with("action", Optional.of(use.action()))
                .with("usedAt", time.text())
                .with(
                    "outputLicense",
                    model.filter(any -> use.trains()).flatMap(datasets::offeredUnder))
                .fields());
      }
    }
    return List.copyOf(uses);
  }

  /** When a model was made; broken when that is stated and is no time. */
  private record Time(Optional<String> text, boolean isBroken) {}

  private static Time time(SpdxGraph graph, SpdxLineage.Use use, Notes notes) {
    for (String id : List.of(use.part(), use.model())) {
      for (String property : List.of("builtTime", "releaseTime")) {
        Optional<SpdxElement> element = graph.element(id);
        Optional<String> text = element.flatMap(each -> each.text(property));
        if (text.isPresent()) {
          long line = SpdxGraph.lineOf(element.get(), property);
          return new Time(text, !isTime(text.get(), property, line, notes));
        }
      }
    }
    return new Time(Optional.empty(), false);
  }

  private static boolean isTime(String text, String property, long line, Notes notes) {
    try {
      Moment.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      String message = e.getMessage().replace("`" + text + "`", Quote.of(text));
      notes.fault(
          line, "`" + property + "`: " + message, "the training that it dates is not judged");
      return false;
    }
  }

  private static void remarkOnSoftware(SpdxGraph graph, List<SpdxElement> subjects, Notes notes) {
    Set<String> described =
        subjects.stream().map(SpdxElement::id).collect(Collectors.toUnmodifiableSet());
    long software =
        graph.elements().stream()
            .filter(
                element -> element.type().equals("Package") && !described.contains(element.id()))
            .count();
    if (software > 0) {
      notes.remark(
          software == 1
              ? "1 software package is not judged"
              : software + " software packages are not judged");
    }
  }
}
