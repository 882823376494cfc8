package org.licet.terms.site;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.licet.catalog.Catalog;
import org.licet.terms.ClauseWords;
import org.licet.terms.LicenseSpellings;

/**
 * What a site shows.
 *
 * @param catalog the texts
 * @param words clauses in words
 * @param spellings the spellings of licenses
 * @param asOf the day up to which timelines are drawn
 */
public record SiteContent(
    Catalog catalog, ClauseWords words, LicenseSpellings spellings, LocalDate asOf) {

  /** The last day that the catalog itself speaks of as seen, so that a site has the same bytes. */
  public static LocalDate lastSeen(Catalog catalog) {
    return catalog.platforms().stream()
        .flatMap(platform -> catalog.versions(platform.id()).stream())
        .flatMap(version -> version.lastVerified().stream())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }

  /** The spellings of a license; empty when it has only its id. */
  List<String> spellings(String license) {
    SortedMap<String, List<String>> all = spellings.byLicense();
    return all.getOrDefault(license, List.of());
  }
}
