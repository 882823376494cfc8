package org.licet.ingest.metadata.croissant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.ingest.metadata.jsonld.LdNode;
import org.licet.ingest.metadata.jsonld.LdValue;

/**
 * The version of Croissant that a description says it conforms to. One that says nothing is of
 * version 0.8, which did not ask for it.
 *
 * @param number for example 1.0
 */
record Version(BigDecimal number) {
  static final Version OLDEST = new Version(new BigDecimal("0.8"));
  static final Version NEWEST = new Version(new BigDecimal("1.1"));

  private static final BigDecimal IDS = new BigDecimal("1.0");
  private static final Pattern CONFORMS =
      Pattern.compile("https?://(?:www\\.)?mlcommons\\.org/croissant/v?(\\d{1,3}\\.\\d{1,3}).*");

  /** The version of the description of a dataset, if it states one. */
  static Optional<Version> stated(LdNode dataset) {
    List<LdValue> values = new ArrayList<>(dataset.values("dct:conformsTo"));
    values.addAll(dataset.values("sc:conformsTo"));
    return values.stream()
        .flatMap(value -> value.reference().stream())
        .map(CONFORMS::matcher)
        .filter(Matcher::matches)
        .map(matcher -> new Version(new BigDecimal(matcher.group(1))))
        .max(java.util.Comparator.comparing(Version::number));
  }

  /** Whether parts are told apart by {@code @id}; before 1.0 it was by {@code name}. */
  boolean hasIds() {
    return number.compareTo(IDS) >= 0;
  }

  /** Whether it is newer than any that we know. */
  boolean isUnknown() {
    return number.compareTo(NEWEST.number) > 0;
  }
}
