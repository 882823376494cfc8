package org.licet.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Hosts;
import org.licet.model.Moment;
import org.licet.model.Origin;
import org.licet.reservation.Snapshot.Form;

/**
 * What a manifest says of snapshots: whose they are and when they were taken.
 *
 * @param origin where it is stated
 * @param host the host
 * @param takenAt when
 * @param files the files by their form, relative to the manifest
 * @param tdmPolicy a policy of the TDM Reservation Protocol, to which such files may refer
 */
record ReservationEntry(
    Origin origin,
    String host,
    Moment takenAt,
    Map<Form, String> files,
    Optional<String> tdmPolicy) {
  private static final String POLICY = "tdmPolicy";

  ReservationEntry {
    files = Map.copyOf(files);
  }

  /** Reads one entry of {@code reservations}; absent when something is wrong with it. */
  static Optional<ReservationEntry> read(String file, FieldReader in) {
    List<String> keys = new ArrayList<>(List.of("host", "takenAt"));
    Map<Form, String> files = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      keys.add(form.key());
      in.text(form.key()).ifPresent(path -> files.put(form, path));
    }
    Optional<String> policy = in.text(POLICY);
    keys.add(POLICY);
    in.allow(keys);
    in.require("host");
    in.require("takenAt");
    if (files.isEmpty()) {
      in.problem(
          in.line(), "a reservation names no file", "name one, for example `robots: robots.txt`");
    }
    Optional<String> host = in.text("host");
    Optional<String> known = host.flatMap(Hosts::of);
    if (host.isPresent() && known.isEmpty()) {
      in.problem(in.lineOf("host"), in.quote("host") + " is no host", "for example `news.example`");
    }
    Optional<Moment> takenAt = in.moment("takenAt");
    return known.isPresent() && takenAt.isPresent() && !files.isEmpty()
        ? Optional.of(
            new ReservationEntry(
                new Origin(file, in.line()), known.get(), takenAt.get(), files, policy))
        : Optional.empty();
  }
}
