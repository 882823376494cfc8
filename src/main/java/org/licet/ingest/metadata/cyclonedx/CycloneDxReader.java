package org.licet.ingest.metadata.cyclonedx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.metadata.bom.StatedUse;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Moment;
import org.licet.model.Problem;

/**
 * Reads CycloneDX in JSON (1.4 to 1.7; others leniently): models, data, and what they came from.
 * The datasets of a model's card are those that it was trained and evaluated on, so each is a use.
 * Components of software are no data and not judged.
 */
public final class CycloneDxReader implements MetadataReader {
  private static final String TRAIN = "train-model";

  @Override
  public String kind() {
    return "cyclonedx";
  }

  @Override
  public boolean recognizes(Tree document) {
    boolean schema =
        Trees.text(document, "$schema").filter(url -> url.contains("cyclonedx.org/")).isPresent();
    return Trees.text(document, "bomFormat").filter("CycloneDX"::equalsIgnoreCase).isPresent()
        || schema && Trees.get(document, "specVersion").isPresent();
  }

  @Override
  public Metadata read(String file, Tree document) throws RefusedException {
    Notes notes = new Notes(file);
    Bom bom = Bom.of(document, notes);
    List<Component> subjects = bom.subjects();
    if (subjects.isEmpty()) {
      throw new RefusedException(
          new Problem(
              notes.at(0),
              "it describes " + content(document, bom),
              "a dataset is a component of the type `data`, a model one of the type"
                  + " `machine-learning-model`"));
    }
    ComponentDatasets datasets = new ComponentDatasets(bom, subjects, notes);
    List<Tree.Fields> uses = uses(bom, datasets, notes);
    ComponentRemarks.on(document, bom, subjects, notes);
    return new Metadata(datasets.describe(), uses, notes.faults(), notes.remarks());
  }

  private static String content(Tree document, Bom bom) {
    if (bom.components().stream().anyMatch(Component::isNoData)) {
      return "the settings, code or definitions of programs, no dataset or model";
    }
    if (!bom.components().isEmpty()) {
      return "software, no dataset or model";
    }
    return Trees.items(document, "services").isEmpty()
        ? "no component"
        : "services, no dataset or model";
  }

  private static List<Tree.Fields> uses(Bom bom, ComponentDatasets datasets, Notes notes) {
    List<Tree.Fields> uses = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Bom.Training training : bom.trainings()) {
      String id =
          StatedUse.id(datasets.idOf(training.data()), TRAIN, datasets.idOf(training.model()));
      Optional<Tree> released = Trees.at(training.model().fields(), "releaseNotes", "timestamp");
      if (isTime(released, notes) && ids.add(id)) {
        uses.add(
            new StatedUse(id, datasets.reference(training.data()), training.line())
                .with("action", Optional.of(TRAIN))
                .with("usedAt", released.flatMap(Trees::text))
                .with("outputLicense", datasets.offeredUnder(training.model()))
                .fields());
      }
    }
    return List.copyOf(uses);
  }

  private static boolean isTime(Optional<Tree> stated, Notes notes) {
    Optional<String> text = stated.flatMap(Trees::text);
    try {
      text.ifPresent(Moment::parse);
      return true;
    } catch (IllegalArgumentException e) {
      String message = e.getMessage().replace("`" + text.get() + "`", Quote.of(text.get()));
      notes.fault(
          stated.get().line(),
          "`releaseNotes.timestamp`: " + message,
          "the training that it dates is not judged");
      return false;
    }
  }
}
