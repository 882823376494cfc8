package org.licet.ingest.metadata.openlineage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licet.model.Dataset.Derivation.Kind;
import org.licet.model.Moment;

/** One run of a job, or a job as designed, over all events that speak of it. */
final class Run {
  private final Map<String, Long> inputs = new LinkedHashMap<>();
  private final Set<String> subsets = new LinkedHashSet<>();
  private final Map<String, Long> outputs = new LinkedHashMap<>();
  private final Map<String, Map<String, Kind>> sources = new LinkedHashMap<>();
  private final Set<String> stated = new LinkedHashSet<>();
  private Optional<String> action = Optional.empty();
  private Optional<String> purpose = Optional.empty();
  private Optional<Moment> time = Optional.empty();
  private String timeText = "";
  private boolean isComplete;

  /** Notes when an event took place; that of the completion counts, else the last. */
  void at(String text, Moment moment, String state) {
    boolean completes = state.toUpperCase(Locale.ROOT).equals("COMPLETE");
    boolean later = time.filter(known -> known.compareTo(moment) >= 0).isEmpty();
    if (completes && !isComplete || later && completes == isComplete) {
      time = Optional.of(moment);
      timeText = text;
    }
    isComplete |= completes;
  }

  void input(String dataset, long line, boolean isSubset) {
    inputs.putIfAbsent(dataset, line);
    if (isSubset) {
      subsets.add(dataset);
    }
  }

  void output(String dataset, long line) {
    outputs.putIfAbsent(dataset, line);
  }

  /** Notes from what an output was made. */
  void source(String output, String source, Kind kind) {
    sources.computeIfAbsent(output, id -> new LinkedHashMap<>()).putIfAbsent(source, kind);
  }

  /** Notes that all sources of an output are named, so that it was not made from other inputs. */
  void allSourcesOf(String output) {
    stated.add(output);
    sources.computeIfAbsent(output, id -> new LinkedHashMap<>());
  }

  void action(Optional<String> word) {
    action = action.or(() -> word);
  }

  void purpose(Optional<String> word) {
    purpose = purpose.or(() -> word);
  }

  Map<String, Long> inputs() {
    return Collections.unmodifiableMap(inputs);
  }

  Map<String, Long> outputs() {
    return Collections.unmodifiableMap(outputs);
  }

  Optional<String> action() {
    return action;
  }

  Optional<String> purpose() {
    return purpose;
  }

  /** When it took place, as stated; absent when no event says so. */
  Optional<String> time() {
    return time.map(known -> timeText);
  }

  /** The sources of an output: every input, unless the events say which. */
  Map<String, Kind> sourcesOf(String output) {
    Map<String, Kind> known = new LinkedHashMap<>(sources.getOrDefault(output, Map.of()));
    if (!stated.contains(output)) {
      inputs
          .keySet()
          .forEach(
              input ->
                  known.putIfAbsent(input, subsets.contains(input) ? Kind.SUBSET : Kind.TRANSFORM));
    }
    return known;
  }
}
