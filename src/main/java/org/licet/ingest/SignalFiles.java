package org.licet.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.tree.Quote;
import org.licet.model.AuditReport;
import org.licet.model.BadInputException;
import org.licet.model.Moment;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.licet.reservation.Agents;
import org.licet.reservation.SignalSource;
import org.licet.reservation.SignalText;
import org.licet.reservation.Snapshot;
import org.licet.reservation.TdmPolicy;
import org.licet.reservation.UnreadableSignalException;

/**
 * The snapshots of sites among the inputs, by host. Whose a file is and when it was taken is said
 * by a manifest, or by its path; a file of which neither says so is refused.
 */
final class SignalFiles {
  /** What to do about a file without host or day. */
  static final String HINT =
      "state it in a manifest under `reservations`, or by its path,"
          + " such as `2024-01-01/news.example/robots.txt`";

  private final Agents agents;
  private final InputSink sink;
  private final Map<String, List<Snapshot>> byHost = new LinkedHashMap<>();
  private final Map<String, String> refused = new HashMap<>();
  private final Map<String, TdmPolicy> policies = new HashMap<>();

  private SignalFiles(Agents agents, InputSink sink) {
    this.agents = agents;
    this.sink = sink;
  }

  /**
   * Reads the snapshots that the inputs hold or name.
   *
   * @throws BadInputException when one that was named cannot be used
   */
  static SignalFiles of(List<OpenedInput> inputs, Agents agents, InputSink sink) {
    SignalFiles files = new SignalFiles(agents, sink);
    Map<Path, OpenedInput> given = new HashMap<>();
    for (OpenedInput input : inputs) {
      if (input.content() instanceof OpenedInput.Signals) {
        input.file().path().map(SignalFiles::real).ifPresent(path -> given.put(path, input));
      }
    }
    Set<OpenedInput> placed = new HashSet<>();
    for (OpenedInput input : inputs) {
      for (ReservationEntry entry :
          input.described().map(ManifestContent::reservations).orElse(List.of())) {
        files.addPolicy(input.file(), entry);
        entry
            .files()
            .forEach(
                (form, name) -> files.addNamed(input.file(), entry, form, name, given, placed));
      }
    }
    for (OpenedInput input : inputs) {
      if (input.content() instanceof OpenedInput.Signals signals && !placed.contains(input)) {
        files.addFound(input.file(), signals);
      }
    }
    return files;
  }

  /** The snapshots of each host. */
  Map<String, List<Snapshot>> byHost() {
    return byHost;
  }

  /** The policies of the TDM Reservation Protocol, by their addresses. */
  Map<String, TdmPolicy> policies() {
    return policies;
  }

  /** Why an input was not read; empty when it was. */
  String refused(InputFile file) {
    return refused.getOrDefault(file.name(), "");
  }

  private void addNamed(
      InputFile manifest,
      ReservationEntry entry,
      Snapshot.Form form,
      String name,
      Map<Path, OpenedInput> given,
      Set<OpenedInput> placed) {
    Path path = beside(manifest, entry, name);
    OpenedInput input = given.get(real(path));
    String shown = input == null ? name : input.file().name();
    byte[] bytes = bytes(path, entry, name);
    try {
      add(entry.host(), form, shown, entry.takenAt(), SignalText.decode(bytes));
      if (input == null) {
        sink.input(
            new AuditReport.Input(name, Format.SIGNALS.label(), Digest.sha256(bytes), 0, ""));
      } else {
        placed.add(input);
      }
    } catch (UnreadableSignalException e) {
      throw bad(new Origin(shown, e.line()), "it is no " + form.label() + ": " + e.getMessage());
    }
  }

  private void addPolicy(InputFile manifest, ReservationEntry entry) {
    if (entry.tdmPolicy().isEmpty()) {
      return;
    }
    String name = entry.tdmPolicy().get();
    byte[] bytes = bytes(beside(manifest, entry, name), entry, name);
    try {
      TdmPolicy policy = TdmPolicy.read(SignalText.decode(bytes));
      policies.put(policy.uid(), policy);
      sink.input(new AuditReport.Input(name, Format.SIGNALS.label(), Digest.sha256(bytes), 0, ""));
    } catch (UnreadableSignalException e) {
      throw bad(new Origin(name, e.line()), "it is no policy: " + e.getMessage());
    }
  }

  private static byte[] bytes(Path path, ReservationEntry entry, String name) {
    try {
      if (Files.size(path) > SignalText.LONGEST) {
        throw bad(entry.origin(), Quote.of(name) + " is larger than 5 MiB");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw bad(entry.origin(), Quote.of(name) + ": there is no such file, or it cannot be read");
    }
  }

  private void addFound(InputFile file, OpenedInput.Signals signals) {
    SignalPath place = SignalPath.of(file.name());
    Optional<Problem> problem = Optional.empty();
    if (place.host().isEmpty() || place.takenAt().isEmpty()) {
      String missing =
          place.host().isPresent()
              ? "when it was taken"
              : place.takenAt().isPresent() ? "whose it is" : "whose it is and when it was taken";
      problem =
          Optional.of(
              new Problem(
                  file.origin(),
                  "it is a " + signals.form().label() + ", and nothing says " + missing,
                  HINT));
    } else {
      try {
        add(place.host().get(), signals.form(), file.name(), place.takenAt().get(), signals.text());
      } catch (UnreadableSignalException e) {
        problem = Optional.of(new Problem(new Origin(file.name(), e.line()), e.getMessage(), ""));
      }
    }
    if (problem.isPresent()) {
      if (file.mustBeRead()) {
        throw new BadInputException(problem.get());
      }
      refused.put(
          file.name(),
          problem.get().message()
              + (problem.get().hint().isEmpty() ? "" : ": " + problem.get().hint()));
    }
  }

  private void add(String host, Snapshot.Form form, String name, Moment takenAt, String text)
      throws UnreadableSignalException {
    SignalSource source = SignalForm.read(form, name, text, agents);
    source.remarks().forEach(sink::notice);
    byHost
        .computeIfAbsent(host, absent -> new ArrayList<>())
        .add(new Snapshot(form, name, takenAt, source));
  }

  private static Path beside(InputFile manifest, ReservationEntry entry, String name) {
    try {
      Path path = Path.of(name);
      return manifest.path().map(file -> file.toAbsolutePath().resolveSibling(path)).orElse(path);
    } catch (InvalidPathException e) {
      throw bad(entry.origin(), Quote.of(name) + " is no path");
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // What cannot be read is told when it is read.
      return path.toAbsolutePath().normalize();
    }
  }

  private static BadInputException bad(Origin origin, String message) {
    return new BadInputException(new Problem(origin, message, ""));
  }
}
