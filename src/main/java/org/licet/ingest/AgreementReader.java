package org.licet.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licet.ingest.tree.Quote;
import org.licet.model.Action;
import org.licet.model.Agreement;
import org.licet.model.Origin;

/** Reads an agreement of a manifest from its keys. */
final class AgreementReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "assigner",
          "assignee",
          "affiliates",
          "covers",
          "permits",
          "prohibits",
          "from",
          "to",
          "document");

  private final String file;
  private final Words words;

  AgreementReader(String file, Words words) {
    this.file = file;
    this.words = words;
  }

  /** The agreement; absent when a key that it needs is missing, which is noted as a problem. */
  Optional<Agreement> read(FieldReader in) {
    in.allow(KEYS);
    List.of("id", "assigner", "assignee", "covers").forEach(in::require);
    Optional<String> id = in.text("id");
    Optional<String> assigner = in.text("assigner").map(words::platform);
    Optional<String> assignee = in.text("assignee");
    Covered covered = in.object("covers").map(this::covered).orElse(Covered.NOTHING);
    List<String> permits = actions(in, "permits");
    List<String> prohibits = actions(in, "prohibits");
    if (permits.isEmpty() && prohibits.isEmpty()) {
      in.problem(in.line(), "the agreement names no action", "state `permits` or `prohibits`");
    }
    Optional<LocalDate> from = in.day("from");
    Optional<LocalDate> to = in.day("to");
    checkOrder(in, from, to);
    List<String> affiliates = in.words("affiliates");
    Optional<String> document = in.text("document");
    if (id.isEmpty() || assigner.isEmpty() || assignee.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Agreement(
            id.get(),
            new Origin(file, in.line()),
            assigner.get(),
            assignee.get(),
            affiliates,
            covered.platforms,
            covered.datasets,
            permits,
            prohibits,
            from,
            to,
            document));
  }

  private Covered covered(FieldReader in) {
    in.allow(List.of("platform", "platforms", "dataset", "datasets"));
    List<String> platforms =
        Stream.concat(in.words("platform").stream(), in.words("platforms").stream())
            .map(words::platform)
            .distinct()
            .sorted()
            .toList();
    List<String> datasets =
        Stream.concat(in.words("dataset").stream(), in.words("datasets").stream())
            .distinct()
            .sorted()
            .toList();
    if (platforms.isEmpty() && datasets.isEmpty()) {
      in.problem(in.line(), "`covers` names no data", "state `platform` or `dataset`");
    }
    return new Covered(platforms, datasets);
  }

  /** The actions under a key; a word that reads as another action stands for that one. */
  private List<String> actions(FieldReader in, String key) {
    List<String> actions = new ArrayList<>();
    for (String word : in.words(key)) {
      Optional<Action> action = words.action(word);
      if (action.isEmpty()) {
        in.problem(in.lineOf(key), "unknown action " + Quote.of(word), words.nearestActions(word));
      }
      action.map(found -> readAs(in, key, found)).ifPresent(actions::add);
    }
    return actions.stream().distinct().sorted().toList();
  }

  private String readAs(FieldReader in, String key, Action action) {
    if (action.readsAs().isEmpty()) {
      return action.id();
    }
    String other = action.readsAs().get();
    words.remark(
        new Origin(file, in.lineOf(key))
            + ": "
            + Quote.of(key)
            + ": "
            + Quote.of(action.id())
            + " reads as "
            + Quote.of(other));
    return other;
  }

  private static void checkOrder(FieldReader in, Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      in.problem(
          in.lineOf("to"),
          "`to` "
              + Quote.of(to.get().toString())
              + " is before `from` "
              + Quote.of(from.get().toString()),
          "an agreement ends on or after the day on which it starts");
    }
  }

  private record Covered(List<String> platforms, List<String> datasets) {
    static final Covered NOTHING = new Covered(List.of(), List.of());
  }
}
