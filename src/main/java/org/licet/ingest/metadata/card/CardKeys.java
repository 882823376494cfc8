package org.licet.ingest.metadata.card;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licet.ingest.tree.Tree;

/** The keys of a card's front matter. */
final class CardKeys {
  /** Spellings of the key for the license, the present one first. */
  static final List<String> LICENSE = List.of("license", "licenses", "licence", "licences");

  /** Keys that tell of rights, or of where the data came from. */
  static final Set<String> TELL_OF_RIGHTS =
      Stream.concat(
              LICENSE.stream(),
              Stream.of(
                  "license_name",
                  "license_link",
                  "license_details",
                  "extra_gated_prompt",
                  "gated",
                  "source_datasets",
                  "base_model",
                  "base_model_relation",
                  "datasets",
                  "tags",
                  "pretty_name",
                  "annotations_creators",
                  "language_creators"))
          .collect(Collectors.toUnmodifiableSet());

  /** More blocks than this are not read one by one. */
  static final int MOST = 40;

  private static final Set<String> OTHERS =
      Set.of(
          "task_categories",
          "task_ids",
          "size_categories",
          "multilinguality",
          "language",
          "languages",
          "dataset_info",
          "configs",
          "paperswithcode_id",
          "train-eval-index",
          "library_name",
          "pipeline_tag",
          "model-index",
          "model_name",
          "metrics",
          "widget",
          "inference",
          "viewer",
          "arxiv",
          "extra_gated_fields",
          "extra_gated_heading");

  /** All keys by which front matter is known to be a card's. */
  static final Set<String> KNOWN =
      Stream.concat(TELL_OF_RIGHTS.stream(), OTHERS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OF_MODELS =
      Set.of("base_model", "library_name", "pipeline_tag", "model-index", "model_name", "datasets");
  private static final Set<String> OF_DATASETS =
      Set.of(
          "task_categories",
          "task_ids",
          "size_categories",
          "source_datasets",
          "annotations_creators",
          "dataset_info",
          "configs",
          "multilinguality");

  private CardKeys() {}

  /** Whether the card is of a model: it has keys of models and none of datasets. */
  static boolean isModel(Tree.Fields frontMatter) {
    return frontMatter.fields().stream().map(Tree.Field::name).anyMatch(OF_MODELS::contains)
        && frontMatter.fields().stream().map(Tree.Field::name).noneMatch(OF_DATASETS::contains);
  }

  /**
   * Whether a value is what templates write where a value belongs: {@code license: {license}},
   * which YAML reads as an object with one key and no value.
   */
  static boolean isPlaceholder(Tree.Field field) {
    return TELL_OF_RIGHTS.contains(field.name())
        && field.value() instanceof Tree.Fields inside
        && inside.fields().size() == 1
        && inside.fields().get(0).value() instanceof Tree.Nothing;
  }
}
