package org.licet.ingest.metadata.openlineage;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/**
 * What a job does with data, where its facets plainly say so: a tag {@code licet:action}, or a type
 * of job that names the act. That a job is a batch, a query or a model of dbt says nothing of it.
 */
final class JobAction {
  private JobAction() {}

  /** The action of a usage record that the job or the run of an event states. */
  static Optional<String> of(Tree event) {
    return tag(event, "action")
        .or(
            () ->
                Trees.at(event, "job", "facets", "jobType", "jobType")
                    .flatMap(Trees::text)
                    .flatMap(JobAction::ofType));
  }

  /** The purpose that a tag {@code licet:purpose} states. */
  static Optional<String> purpose(Tree event) {
    return tag(event, "purpose");
  }

  private static Optional<String> ofType(String type) {
    return switch (type.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
      case "training", "train", "modeltraining", "trainmodel" -> Optional.of("train-model");
      case "finetuning", "finetune", "modelfinetuning" -> Optional.of("fine-tune");
      case "evaluation", "modelevaluation", "benchmark" -> Optional.of("evaluate-benchmark");
      default -> Optional.empty();
    };
  }

  private static Optional<String> tag(Tree event, String key) {
    return Stream.of("run", "job")
        .flatMap(part -> Trees.at(event, part, "facets", "tags").stream())
        .flatMap(facet -> Trees.items(facet, "tags").stream())
        .filter(
            tag ->
                Trees.text(tag, "key")
                    .filter(name -> name.toLowerCase(Locale.ROOT).matches("licet[:._-]" + key))
                    .isPresent())
        .flatMap(tag -> Trees.text(tag, "value").stream())
        .findFirst();
  }
}
