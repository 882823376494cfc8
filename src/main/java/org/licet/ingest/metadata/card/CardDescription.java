package org.licet.ingest.metadata.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.HubNames;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.SourceWords;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.model.Problem;

/** Makes a card into the description of a dataset, or of a model, which has a lineage too. */
final class CardDescription {
  private static final Set<String> MACHINE = Set.of("machine-generated", "synthetic");

  private final CardContent card;
  private final Tree.Fields frontMatter;
  private final List<String> remarks = new ArrayList<>();

  CardDescription(CardContent card) {
    this.card = card;
    this.frontMatter = card.frontMatter();
  }

  /**
   * The description.
   *
   * @param before faults found on the way here
   */
  Metadata read(List<Problem> before) {
    List<Problem> faults = new ArrayList<>(before);
    boolean model = CardKeys.isModel(frontMatter);
    Optional<String> address =
        card.names().hubName().flatMap(model ? HubNames::modelAddress : HubNames::datasetAddress);
    DescribedDataset.Builder dataset =
        new DescribedDataset.Builder(card.names().id(), card.at(card.line()))
            .title(Trees.text(frontMatter, "pretty_name").orElse(card.names().id()))
            .url(address);
    address.ifPresent(dataset::name);
    tags("doi:").forEach(doi -> dataset.name("https://doi.org/" + doi));
    new CardLicenses(card, faults, remarks).read().forEach(dataset::license);
    new CardLineage(card, model, faults, remarks).read().forEach(dataset::derivedFrom);
    remarkOnMachines();
    remarkOnPlatforms();
    return new Metadata(List.of(dataset.build()), List.of(), faults, remarks);
  }

  /** Text from a model answers to the terms of the model's maker, whom a card rarely names. */
  private void remarkOnMachines() {
    TreeSet<String> where = new TreeSet<>();
    for (String key : List.of("annotations_creators", "language_creators", "tags")) {
      if (Trees.texts(frontMatter, key).stream().anyMatch(MACHINE::contains)) {
        where.add(Quote.of(key));
      }
    }
    if (!where.isEmpty()) {
      long line = Trees.get(frontMatter, where.first().replace("`", "")).map(Tree::line).orElse(0L);
      remarks.add(
          card.at(line)
              + ": "
              + String.join(", ", where)
              + " says that a machine made data, and no model is named: the terms of whoever"
              + " provides the model may bind its output");
    }
  }

  private void remarkOnPlatforms() {
    for (CardSection section : card.sections()) {
      Set<String> named = section.isOrigin() ? SourceWords.namedIn(section.text()) : Set.of();
      if (!named.isEmpty()) {
        remarks.add(
            card.at(section.line())
                + ": the section "
                + Quote.of(section.heading())
                + " names "
                + String.join(", ", named)
                + ", and the card states no platform: if the data was taken there, its terms bind;"
                + " say so with `--platform` or in a manifest");
        return;
      }
    }
  }

  private List<String> tags(String prefix) {
    return Trees.texts(frontMatter, "tags").stream()
        .filter(tag -> tag.startsWith(prefix))
        .map(tag -> tag.substring(prefix.length()).strip())
        .filter(rest -> !rest.isEmpty())
        .toList();
  }
}
