package org.licet.model;

import java.util.List;

/**
 * The licenses under which what was made from data may be passed on, for all records that are alike
 * in it (DESIGN section 3, point 13).
 *
 * @param target id of what is passed on
 * @param action canonical name of what is done with it
 * @param records how many records do so; at least 1
 * @param licenses ids of the licenses left, the usual ones for data or models first
 * @param unsettled ids of the licenses of which the reading leaves open whether they fit
 * @param excluding smallest sets of datasets that leave no license; empty when one is left
 * @param remedies datasets to do without, and the licenses that would be left
 */
public record LicensesLeft(
    String target,
    String action,
    long records,
    List<String> licenses,
    List<String> unsettled,
    List<List<String>> excluding,
    List<ReleaseChoice.Remedy> remedies) {

  public LicensesLeft {
    licenses = List.copyOf(licenses);
    unsettled = List.copyOf(unsettled);
    excluding = excluding.stream().map(List::copyOf).toList();
    remedies = List.copyOf(remedies);
  }

  /** What a choice leaves, for so many records. */
  public static LicensesLeft of(ReleaseChoice choice, long records) {
    return new LicensesLeft(
        choice.target(),
        choice.action(),
        records,
        choice.left().stream().map(ReleaseChoice.Option::license).toList(),
        choice.unsettled().stream().map(ReleaseChoice.Option::license).toList(),
        choice.excluding(),
        choice.remedies());
  }

  /** The same for so many records more. */
  public LicensesLeft and(long more) {
    return new LicensesLeft(
        target, action, records + more, licenses, unsettled, excluding, remedies);
  }
}
