package org.licet.ingest.metadata.openlineage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licet.ingest.metadata.bom.Addresses;
import org.licet.ingest.metadata.bom.Notes;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.LicenseDeclaration;

/**
 * The datasets that events name, with what their facets say. OpenLineage has no facet for a
 * license; a tag named so is what its users have, and is taken as a declaration.
 */
final class DatasetFacets {
  private static final Pattern LICENSE =
      Pattern.compile("(data|dataset|spdx|content)?[ ._:-]?licen[cs]es?([ ._:-]?id)?|spdx");
  private static final Pattern TERMS =
      Pattern.compile(
          "(?i).*\\b(licen[cs]e[ds]?|copyright|terms of (use|service)|cc[ -]by|agreement)\\b.*",
          Pattern.DOTALL);

  private final Notes notes;
  private final Map<String, Known> datasets = new LinkedHashMap<>();

  DatasetFacets(Notes notes) {
    this.notes = notes;
  }

  /** Every dataset named so far, in the order of its first mention. */
  Collection<Known> all() {
    return datasets.values();
  }

  /** The dataset with a name, known from now on. */
  Known named(String name, long line) {
    return datasets.computeIfAbsent(
        name,
        id -> {
          Known known = new Known(id, notes.at(line));
          known.url(Addresses.web(id));
          return known;
        });
  }

  /** Takes up a dataset of an event; absent when it has no name, which is a fault. */
  Optional<String> add(Tree dataset) {
    Optional<String> name = DatasetName.of(dataset, notes);
    name.ifPresent(
        id -> {
          Known known = named(id, dataset.line());
          Trees.get(dataset, "facets").ifPresent(facets -> read(id, known, facets));
        });
    return name;
  }

  private void read(String id, Known known, Tree facets) {
    for (Tree other : list(facets, "symlinks", "identifiers")) {
      DatasetName.of(other).ifPresent(known::named);
    }
    for (String facet : List.of("dataSource", "datasource")) {
      Trees.at(facets, facet, "uri")
          .flatMap(Trees::text)
          .ifPresent(uri -> known.url(Addresses.web(uri)));
    }
    for (Tree owner : list(facets, "ownership", "owners")) {
      Trees.text(owner, "name").ifPresent(known::owner);
    }
    Trees.at(facets, "datasetType", "datasetType")
        .flatMap(Trees::text)
        .filter(type -> type.equalsIgnoreCase("MODEL"))
        .ifPresent(type -> known.model());
    change(id, known, facets);
    for (Tree tag : list(facets, "tags", "tags")) {
      tag(known, tag);
    }
    Trees.at(facets, "documentation", "description")
        .flatMap(Trees::text)
        .filter(text -> TERMS.matcher(text).matches())
        .ifPresent(
            text ->
                notes.remark(
                    "the documentation of "
                        + Quote.of(id)
                        + " speaks of terms, which are not judged: "
                        + Quote.of(text)));
  }

  private void change(String id, Known known, Tree facets) {
    Optional<Tree> change = Trees.get(facets, "lifecycleStateChange");
    change
        .flatMap(facet -> Trees.get(facet, "previousIdentifier"))
        .flatMap(DatasetName::of)
        .ifPresent(known::named);
    change
        .flatMap(facet -> Trees.text(facet, "lifecycleStateChange"))
        .filter(state -> state.equalsIgnoreCase("DROP"))
        .ifPresent(state -> notes.remark(Quote.of(id) + " was dropped"));
  }

  private void tag(Known known, Tree tag) {
    String key = Trees.text(tag, "key").orElse("").toLowerCase(Locale.ROOT);
    Optional<String> value = Trees.text(tag, "value");
    if (LICENSE.matcher(key).matches() && value.isPresent()) {
      Optional<String> field = Trees.text(tag, "field");
      known.license(
          new LicenseDeclaration(
              value.get(),
              field.map(name -> "a tag of the field `" + name + "`").orElse("the license tag"),
              field.isEmpty(),
              notes.at(tag.line())));
    }
  }

  private static List<Tree> list(Tree facets, String facet, String key) {
    return Trees.get(facets, facet).map(value -> Trees.items(value, key)).orElse(List.of());
  }
}
