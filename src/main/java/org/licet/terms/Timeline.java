package org.licet.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.catalog.Catalog;
import org.licet.model.Document;
import org.licet.model.Platform;
import org.licet.model.TermsVersion;

/**
 * All versions of all documents of a platform, laid out in rows on one scale of years.
 *
 * @param platform the platform
 * @param firstYear the year at which the scale begins
 * @param today the day of drawing, at which the scale ends
 * @param rows the rows, a document at a time; versions that overlap stand in rows of their own
 */
public record Timeline(Platform platform, int firstYear, LocalDate today, List<Row> rows) {
  public Timeline {
    rows = List.copyOf(rows);
  }

  /**
   * Versions of one document that follow one another.
   *
   * @param document the document
   * @param first whether it is the first row of the document
   * @param spans the versions, oldest first
   */
  public record Row(Document document, boolean first, List<Span> spans) {
    public Row {
      spans = List.copyOf(spans);
    }
  }

  /**
   * One version.
   *
   * @param number its number within the document, from 1
   * @param version the version
   * @param gapBefore whether a day before it, back to the version that precedes it, has no version
   */
  public record Span(int number, TermsVersion version, boolean gapBefore) {
    /** Whether its first day is stated by the text itself. */
    public boolean firstDayIsStated() {
      return version.effectiveFromBasis().equals("stated-in-document") && !version.startUnknown();
    }

    /** The last day drawn. */
    public LocalDate end(LocalDate today) {
      return version.effectiveTo().filter(last -> last.isBefore(today)).orElse(today);
    }

    /** The last day for which the text was seen: its last day, where that says no more. */
    public LocalDate lastSeen(LocalDate today) {
      return version.effectiveTo().isPresent()
          ? end(today)
          : version.lastVerified().filter(day -> day.isBefore(today)).orElse(today);
    }

    /** The first day on which it may have been in force. */
    public LocalDate earliest() {
      return version.startUncertainFrom().orElse(version.effectiveFrom());
    }
  }

  /** The timeline of a platform, up to a day. */
  public static Timeline of(Platform platform, Catalog catalog, LocalDate today) {
    List<TermsVersion> all = catalog.versions(platform.id());
    List<Row> rows = new ArrayList<>();
    int firstYear = today.getYear();
    for (Document document : catalog.documents(platform.id())) {
      List<TermsVersion> versions =
          all.stream().filter(each -> each.document().id().equals(document.id())).toList();
      rows.addAll(rows(document, versions));
      for (TermsVersion version : versions) {
        firstYear = Math.min(firstYear, firstYear(version));
      }
    }
    return new Timeline(platform, firstYear, today, rows);
  }

  /** The year that the scale must show of a version: not that of a day that stands for none. */
  private static int firstYear(TermsVersion version) {
    boolean placeholder = version.startUnknown() && version.effectiveFrom().equals(LocalDate.EPOCH);
    LocalDate first = version.startUncertainFrom().orElse(version.effectiveFrom());
    return placeholder
        ? version.effectiveTo().or(version::lastVerified).orElse(LocalDate.MAX).getYear() - 1
        : first.getYear();
  }

  /** How many days the scale spans. */
  public long days() {
    return LocalDate.of(firstYear, 1, 1).until(today, java.time.temporal.ChronoUnit.DAYS) + 1;
  }

  /** How far along the scale a day is, from 0 to 1. */
  public double position(LocalDate day) {
    LocalDate start = LocalDate.of(firstYear, 1, 1);
    double days = start.until(day, java.time.temporal.ChronoUnit.DAYS);
    return Math.min(1, Math.max(0, days / days()));
  }

  private static List<Row> rows(Document document, List<TermsVersion> versions) {
    List<List<Span>> lanes = new ArrayList<>();
    lanes.add(new ArrayList<>());
    Optional<LocalDate> known = Optional.empty();
    int number = 0;
    for (TermsVersion version : versions) {
      number++;
      LocalDate start = version.effectiveFrom();
      boolean gap = known.filter(last -> last.plusDays(1).isBefore(start)).isPresent();
      List<Span> lane =
          lanes.stream()
              .filter(each -> each.isEmpty() || endsBefore(each.get(each.size() - 1), start))
              .findFirst()
              .orElseGet(
                  () -> {
                    lanes.add(new ArrayList<>());
                    return lanes.get(lanes.size() - 1);
                  });
      lane.add(new Span(number, version, gap));
      LocalDate end = version.effectiveTo().orElse(LocalDate.MAX);
      known = Optional.of(known.filter(last -> last.isAfter(end)).orElse(end));
      if (end.equals(LocalDate.MAX)) {
        known = Optional.of(LocalDate.MAX.minusDays(1));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (List<Span> lane : lanes) {
      rows.add(new Row(document, rows.isEmpty(), lane));
    }
    return rows;
  }

  private static boolean endsBefore(Span span, LocalDate start) {
    return span.version().effectiveTo().filter(last -> last.isBefore(start)).isPresent();
  }
}
