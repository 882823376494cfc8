package org.licet.ingest.metadata.card;

import java.util.List;
import org.licet.ingest.tree.Tree;
import org.licet.model.Origin;

/**
 * A card, taken apart.
 *
 * @param file the file as given on the command line
 * @param names what its subject is called
 * @param frontMatter the keys of the front matter
 * @param sections the parts of the page that are looked into, in their order
 * @param line where the card begins
 */
record CardContent(
    String file, CardNames names, Tree.Fields frontMatter, List<CardSection> sections, long line) {
  CardContent {
    sections = List.copyOf(sections);
  }

  /** The place of a line of the card. */
  Origin at(long place) {
    return new Origin(file, place);
  }
}
