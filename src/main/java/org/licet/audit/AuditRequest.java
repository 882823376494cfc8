package org.licet.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What to audit, and how (DESIGN section 4, commands).
 *
 * @param inputs files, directories and globs, as given
 * @param catalogs further catalogs beside the one that comes with Licet
 * @param agreements a file of agreements
 * @param reading name of a built-in reading, or a file
 * @param asOf the day of the audit, in UTC
 * @param defaults values for records that lack a key, by key of the usage record, a fact as {@code
 *     facts.<operand>}
 * @param action the action for records and datasets that name none
 * @param strict whether a word that is not understood is an error instead of a notice
 * @param decisions where to write one decision a record
 * @param keep where to write the records that are permitted or permitted with duties
 * @param graph where to write the graph of usage classes
 * @param graphRecords where to write the triples of every record
 * @param profile name of the profile whose class each decision shows
 */
public record AuditRequest(
    List<String> inputs,
    List<Path> catalogs,
    Optional<Path> agreements,
    String reading,
    LocalDate asOf,
    SortedMap<String, List<String>> defaults,
    Optional<String> action,
    boolean strict,
    Optional<Path> decisions,
    Optional<Path> keep,
    Optional<Path> graph,
    Optional<Path> graphRecords,
    Optional<String> profile) {

  public AuditRequest {
    inputs = List.copyOf(inputs);
    catalogs = List.copyOf(catalogs);
    defaults = Collections.unmodifiableSortedMap(new TreeMap<>(defaults));
  }

  /** A request without a profile. */
  public AuditRequest(
      List<String> inputs,
      List<Path> catalogs,
      Optional<Path> agreements,
      String reading,
      LocalDate asOf,
      SortedMap<String, List<String>> defaults,
      Optional<String> action,
      boolean strict,
      Optional<Path> decisions,
      Optional<Path> keep,
      Optional<Path> graph,
      Optional<Path> graphRecords) {
    this(
        inputs,
        catalogs,
        agreements,
        reading,
        asOf,
        defaults,
        action,
        strict,
        decisions,
        keep,
        graph,
        graphRecords,
        Optional.empty());
  }
}
