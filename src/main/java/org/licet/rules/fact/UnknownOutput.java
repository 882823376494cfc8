package org.licet.rules.fact;

/**
 * A license of a release that stands for no text of the catalog.
 *
 * @param text the name as stated
 */
public record UnknownOutput(String text) {
  @Override
  public String toString() {
    return "license of the release `" + text + "`";
  }
}
