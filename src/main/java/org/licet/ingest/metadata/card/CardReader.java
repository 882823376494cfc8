package org.licet.ingest.metadata.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/**
 * Reads cards that are kept as data: one object a card, with the front matter as an object under
 * {@code frontMatter}, the name under {@code dataset} and what the page says of licensing under
 * {@code licensingInformation}; or the front matter alone, as a YAML file. A card as a page is read
 * by {@link CardFile}.
 */
public final class CardReader implements MetadataReader {
  /** The name of the format in reports. */
  public static final String KIND = "hf-card";

  private static final Set<String> TELLING =
      Set.of(
          "license",
          "pretty_name",
          "size_categories",
          "task_categories",
          "source_datasets",
          "annotations_creators",
          "license_name",
          "base_model",
          "library_name",
          "pipeline_tag");

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean recognizes(Tree document) {
    return frontMatter(document).isPresent() || isFrontMatter(document);
  }

  @Override
  public Metadata read(String file, Tree document) throws RefusedException {
    Optional<Tree.Fields> inside = frontMatter(document);
    if (inside.isEmpty()) {
      Tree.Fields whole = (Tree.Fields) document;
      return new CardDescription(
              new CardContent(file, CardNames.ofFile(file, whole), whole, List.of(), whole.line()))
          .read(List.of());
    }
    CardNames names =
        Trees.text(document, "dataset")
            .or(() -> Trees.text(document, "id"))
            .or(() -> Trees.text(document, "name"))
            .map(CardNames::ofHub)
            .orElseGet(() -> CardNames.ofFile(file, inside.get()));
    List<CardSection> sections =
        Trees.get(document, "licensingInformation").stream()
            .flatMap(
                value ->
                    Trees.text(value).stream()
                        .map(CardSection::firstOf)
                        .map(text -> new CardSection("Licensing Information", text, value.line())))
            .toList();
    return new CardDescription(
            new CardContent(file, names, inside.get(), sections, document.line()))
        .read(List.of());
  }

  private static Optional<Tree.Fields> frontMatter(Tree document) {
    return Trees.get(document, "frontMatter")
        .or(() -> Trees.get(document, "front_matter"))
        .filter(Tree.Fields.class::isInstance)
        .map(Tree.Fields.class::cast);
  }

  /** Whether two keys or more are those that only a card has, and none is of another format. */
  private static boolean isFrontMatter(Tree document) {
    return document instanceof Tree.Fields fields
        && fields.fields().stream()
                .map(Tree.Field::name)
                .filter(TELLING::contains)
                .distinct()
                .count()
            >= 2
        && fields.fields().stream().map(Tree.Field::name).noneMatch(name -> name.startsWith("@"));
  }
}
