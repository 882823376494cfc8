package org.licet.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.catalog.Catalog;
import org.licet.model.Agreement;
import org.licet.model.Hosts;
import org.licet.model.Manifest;
import org.licet.model.Moment;
import org.licet.model.Platform;
import org.licet.model.UsageRecord;
import org.licet.vocab.Vocabulary;

/**
 * Says which records are alike. A record is projected onto what the clauses of its cell (its
 * dataset or platform, license, action and channel) look at: a value becomes the truth of every
 * comparison that the cell makes with it, a day the interval between the days on which some text
 * changes. Records with the same projection are decided alike, by one of them; no constraint is
 * decided here.
 */
public final class Projector {
  /** A host that belongs to no platform of the catalog; no platform has this id. */
  private static final String UNKNOWN = "?";

  private final Catalog catalog;
  private final Manifest manifest;
  private final LocalDate asOf;
  private final CellReader cells;
  private final Map<List<String>, Cell> known = new HashMap<>();

  /** A projector over a catalog and a manifest, for an audit on a day. */
  public Projector(Catalog catalog, Vocabulary vocabulary, Manifest manifest, LocalDate asOf) {
    this.catalog = catalog;
    this.manifest = manifest;
    this.asOf = asOf;
    this.cells = new CellReader(catalog, vocabulary, manifest);
  }

  /** The projection of a record: equal for records that no rule can tell apart. */
  public List<String> project(UsageRecord record) {
    Cell cell =
        known.computeIfAbsent(
            List.of(
                described(record).orElse(""),
                record.platform().orElse(""),
                place(record),
                record.license().orElse("")),
            key -> cells.read(record));
    List<String> projection = new ArrayList<>(32);
    projection.add(described(record).orElse(""));
    projection.add(record.platform().orElse(""));
    projection.add(place(record));
    projection.add(record.license().orElse(""));
    projection.add(record.action());
    projection.add(record.channel().orElse(""));
    projection.add(party(record));
    projection.add(cell.code("tier", list(record.tier())));
    projection.add(cell.code("assigneeType", list(record.assigneeType())));
    projection.add(cell.code("purpose", record.purpose()));
    projection.add(cell.code("recipient", list(record.recipient())));
    projection.add(cell.code("jurisdiction", list(record.jurisdiction())));
    projection.add(record.outputLicense().orElse(""));
    projection.add(record.collectedAt().map(moment -> cell.interval(moment.day())).orElse("-"));
    projection.add(used(record, cell));
    projection.add(record.boundBy().toString());
    projection.add(evidence(record));
    for (String operand : cell.operands()) {
      projection.add(cell.code(operand, record.fact(operand)));
    }
    for (String operand : Cell.RAW) {
      projection.add(record.fact(operand).toString());
    }
    projection.add(
        record.fact("contributionDate").isEmpty()
            ? "-"
            : cell.interval(Moment.parse(record.fact("contributionDate").get(0)).day()));
    return projection;
  }

  /** Whether a use is planned is told to people, and its day selects the texts. */
  private String used(UsageRecord record, Cell cell) {
    LocalDate day = record.usedAt().map(Moment::day).orElse(asOf);
    return cell.interval(day) + (day.isAfter(asOf) ? "+" : "");
  }

  private Optional<String> described(UsageRecord record) {
    return record.target().filter(id -> manifest.dataset(id).isPresent());
  }

  /**
   * Where a record that states no platform comes from: the platform of its address, or somewhere
   * that the catalog does not know, which is alike for all such records. What tells them apart for
   * people, the domain, is counted beside the classes.
   */
  private String place(UsageRecord record) {
    return record.platform().isPresent()
        ? ""
        : record
            .url()
            .flatMap(Hosts::of)
            .map(host -> catalog.platformOfHost(host).map(Platform::id).orElse(UNKNOWN))
            .orElse("");
  }

  /** The agreements that bind the assignee, and whether it is itself a platform. */
  private String party(UsageRecord record) {
    if (record.assignee().isEmpty()) {
      return "";
    }
    String assignee = record.assignee().get();
    StringBuilder party = new StringBuilder();
    for (Agreement agreement : manifest.agreements()) {
      if (agreement.binds(assignee)) {
        party.append(agreement.id()).append(',');
      }
    }
    catalog.platform(assignee).ifPresent(platform -> party.append('=').append(platform.id()));
    return party.toString();
  }

  /** Deadlines run from the instant of an event, so evidence beside events is kept as it is. */
  private static String evidence(UsageRecord record) {
    if (record.events().isEmpty()) {
      return record.fulfilled().stream()
          .map(UsageRecord.Fulfillment::duty)
          .sorted()
          .distinct()
          .toList()
          .toString();
    }
    return record.fulfilled() + "" + record.events();
  }

  private static List<String> list(Optional<String> value) {
    return value.map(List::of).orElse(List.of());
  }
}
