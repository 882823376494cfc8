package org.licet.rules.fact;

import java.util.List;

/**
 * A declared license, or an exception to one, that stands for no text of the catalog.
 *
 * @param branch the choice that it belongs to
 * @param text the name as declared
 * @param statedBy what declares it, in words; empty when the record or the manifest does
 * @param candidates ids of the licenses that it may stand for
 * @param why why it is not resolved
 */
public record UnknownLicense(
    Branch branch, String text, String statedBy, List<String> candidates, String why) {
  public UnknownLicense {
    candidates = List.copyOf(candidates);
  }

  @Override
  public String toString() {
    return "license `" + text + "`";
  }
}
