package org.licet.rules.fact;

import java.util.List;
import org.licet.model.License;
import org.licet.model.Origin;

/**
 * What one place states of the license of a source: a tag, a {@code LICENSE} file, a reviewer.
 *
 * @param source the source
 * @param place its place among those of the source, from 1
 * @param statedBy what states it, in words
 * @param origin where it is stated
 * @param named the licenses of the catalog that it names, whether one of them or all bind; at least
 *     one
 * @param governs whether the data is offered under them
 */
public record DeclaredLicense(
    SourceData source,
    int place,
    String statedBy,
    Origin origin,
    List<List<License>> choices,
    boolean governs) {
  public DeclaredLicense {
    choices = choices.stream().map(List::copyOf).toList();
  }

  /** Every license that it names. */
  public List<License> named() {
    return choices.stream().flatMap(List::stream).distinct().toList();
  }

  /**
   * Whether it is compared with the other: evidence is with what governs, and of two that govern
   * the later with the earlier.
   */
  public boolean isComparedWith(DeclaredLicense other) {
    return other.governs && (!governs || place > other.place);
  }

  @Override
  public String toString() {
    return statedBy
        + " ("
        + origin
        + "): "
        + String.join(", ", named().stream().map(License::id).toList());
  }
}
