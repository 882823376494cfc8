package org.licet.license;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What to reason about.
 *
 * @param inputs files, directories, globs, {@code -}, or license expressions
 * @param dataset id of the one dataset of the inputs that is meant; empty: all are put together
 * @param action what is to be done with the output
 * @param catalogs further catalogs beside the one that comes with Licet
 * @param agreements a file of agreements
 * @param reading name of a built-in reading, or a file
 * @param asOf the day that counts, in UTC
 * @param defaults facts of the release, by key of the usage record
 */
public record LicenseRequest(
    List<String> inputs,
    Optional<String> dataset,
    String action,
    List<Path> catalogs,
    Optional<Path> agreements,
    String reading,
    LocalDate asOf,
    SortedMap<String, List<String>> defaults) {

  public LicenseRequest {
    inputs = List.copyOf(inputs);
    catalogs = List.copyOf(catalogs);
    defaults = Collections.unmodifiableSortedMap(new TreeMap<>(defaults));
  }
}
