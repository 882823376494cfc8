package org.licet.catalog;

import java.util.List;
import org.licet.catalog.Catalog.LicenseName.Known;

/**
 * The licenses that a longer text plainly mentions: a license file, a paragraph of a page. Evidence
 * to compare a declaration with, never a grant.
 *
 * @param known in the order of their first mention, each once
 */
public record LicenseMentions(List<Known> known) {
  public LicenseMentions {
    known = List.copyOf(known);
  }

  /** The mentions in a text, as a catalog knows licenses. */
  public static LicenseMentions in(String text, Catalog catalog) {
    return new LicenseMentions(catalog.licenseMentions(text));
  }

  /** Their ids. */
  public List<String> ids() {
    return known.stream().map(Known::id).toList();
  }
}
