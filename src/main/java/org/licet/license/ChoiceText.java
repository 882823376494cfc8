package org.licet.license;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.licet.model.ReleaseChoice;
import org.licet.model.ReleaseChoice.Blocker;
import org.licet.model.ReleaseChoice.Condition;
import org.licet.model.ReleaseChoice.Option;
import org.licet.model.Verdict;
import org.licet.report.TerminalStyle;
import org.licet.report.TerminalText;

/** Shows a choice of licenses in a terminal: those left first, then why the others are not. */
public final class ChoiceText {
  private static final int INDENT = 2;
  private static final int FEW = 12;
  private static final int SAMPLE = 4;
  private static final int MANY_SOURCES = 12;

  private final TerminalText text;

  /** For an output in a style. */
  public ChoiceText(Appendable out, TerminalStyle style) {
    this.text = new TerminalText(out, style);
  }

  /** Shows it; there is a choice. */
  public void write(ChoiceOutcome outcome) throws IOException {
    ReleaseChoice choice = outcome.choice().orElseThrow();
    List<ChoiceOutcome.Source> sources = new ArrayList<>(outcome.sources());
    boolean named = sources.removeIf(source -> source.id().equals(choice.target()));
    text.paragraph(
        0,
        "To "
            + choice.action()
            + " "
            + (named ? "`" + choice.target() + "`" : "something")
            + (sources.isEmpty() ? "" : " made from ")
            + some(sources.stream().map(ChoiceText::source).toList(), MANY_SOURCES)
            + "; "
            + choice.reading()
            + " reading, as of "
            + outcome.asOf());
    left(choice);
    obstacles(choice.obstacles());
    conditions(choice.left());
    excluding(choice);
    unfit(choice);
    readings(choice);
    if (choice.notOffered() > 0) {
      text.blank();
      text.paragraph(
          0,
          choice.notOffered()
              + " texts of the catalog were not tried: nobody but their provider can give them, they"
              + " only mark what is free already, or they grant nothing.");
    }
  }

  private static String source(ChoiceOutcome.Source source) {
    String from = source.license().isEmpty() ? source.platform() : source.license();
    return from.isEmpty() || from.equals(source.id())
        ? "`" + source.id() + "`"
        : "`" + source.id() + "` (" + from + ")";
  }

  private void left(ReleaseChoice choice) throws IOException {
    List<Option> left = choice.left();
    text.heading(
        "Licenses left: "
            + (left.isEmpty() ? "none" : left.size() + " of " + choice.options().size()));
    if (left.size() > FEW) {
      byKind(left);
    } else {
      int column = left.stream().mapToInt(option -> option.license().length()).max().orElse(0);
      for (Option option : left) {
        text.named(INDENT, option.license(), column + 4, option.name());
      }
    }
    unsettled(choice.unsettled());
  }

  private void unsettled(List<Option> unsettled) throws IOException {
    if (unsettled.isEmpty()) {
      return;
    }
    SortedSet<String> missing = new TreeSet<>();
    unsettled.forEach(
        option -> option.blockers().forEach(blocker -> missing.addAll(blocker.missing())));
    text.paragraph(
        INDENT,
        "of "
            + unsettled.size()
            + " more it is not settled whether they fit: it depends on "
            + (missing.isEmpty()
                ? "whether a model is an adaptation of the data that it was trained on"
                : "`" + String.join("`, `", missing) + "`"));
  }

  /** Many licenses, in one paragraph for each kind of work that they were made for. */
  private void byKind(List<Option> left) throws IOException {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    left.forEach(
        option ->
            kinds.computeIfAbsent(option.kind(), key -> new ArrayList<>()).add(option.license()));
    for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
      text.named(INDENT, "for " + kind.getKey(), 16, String.join(", ", kind.getValue()));
    }
  }

  private void obstacles(List<ReleaseChoice.Obstacle> obstacles) throws IOException {
    if (obstacles.isEmpty()) {
      return;
    }
    text.heading("Whatever the license");
    for (ReleaseChoice.Obstacle obstacle : obstacles) {
      text.item(
          "  - ",
          (obstacle.level() == Verdict.VIOLATION ? "forbidden: " : "to be reviewed: ")
              + obstacle.rule()
              + ", "
              + way(obstacle.path())
              + (obstacle.clauses().isEmpty() ? "" : " (" + some(obstacle.clauses(), SAMPLE) + ")")
              + (obstacle.missing().isEmpty()
                  ? ""
                  : "; state `" + String.join("`, `", obstacle.missing()) + "`"));
    }
  }

  private void conditions(List<Option> left) throws IOException {
    Map<List<String>, SortedSet<String>> clauses = new LinkedHashMap<>();
    Map<List<String>, SortedSet<String>> licenses = new LinkedHashMap<>();
    SortedSet<String> revocable = new TreeSet<>();
    for (Option option : left) {
      for (Condition condition : option.conditions()) {
        List<String> what = List.of(condition.source(), condition.duty(), condition.detail());
        clauses.computeIfAbsent(what, key -> new TreeSet<>()).add(condition.clause());
        licenses.computeIfAbsent(what, key -> new TreeSet<>()).add(option.license());
        if (condition.revocable()) {
          revocable.add("`" + condition.source() + "`");
        }
      }
    }
    if (clauses.isEmpty()) {
      return;
    }
    text.heading("On these conditions");
    for (Map.Entry<List<String>, SortedSet<String>> entry : clauses.entrySet()) {
      List<String> what = entry.getKey();
      SortedSet<String> under = licenses.getOrDefault(what, new TreeSet<>());
      text.item(
          "  - ",
          what.get(1)
              + (what.get(2).isEmpty() ? "" : " (" + what.get(2) + ")")
              + ": `"
              + what.get(0)
              + "`, "
              + some(List.copyOf(entry.getValue()), SAMPLE)
              + (under.size() == left.size()
                  ? ""
                  : "; only under " + some(List.copyOf(under), SAMPLE)));
    }
    if (!revocable.isEmpty()) {
      text.paragraph(
          INDENT,
          "The right to "
              + String.join(", ", revocable)
              + " can end: a license that cannot be withdrawn promises more than you hold.");
    }
  }

  private void excluding(ReleaseChoice choice) throws IOException {
    if (!choice.excluding().isEmpty()) {
      text.heading("What leaves no license");
      for (List<String> set : choice.excluding()) {
        text.item(
            "  - ",
            "`"
                + String.join("` and `", set)
                + "`"
                + (set.size() == 1 ? " alone" : " exclude each other"));
      }
    }
    if (!choice.remedies().isEmpty()) {
      text.heading("What would help");
      for (ReleaseChoice.Remedy remedy : choice.remedies()) {
        text.item(
            "  - ",
            "do without `"
                + String.join("`, `", remedy.without())
                + "`, or get another license from the holder: "
                + some(remedy.licenses(), 6)
                + " would be left");
      }
    }
  }

  /** What one dataset demands is told once, with the licenses that do not meet it. */
  private void unfit(ReleaseChoice choice) throws IOException {
    Map<Reason, SortedSet<String>> clauses = new LinkedHashMap<>();
    Map<Reason, SequencedNames> licenses = new LinkedHashMap<>();
    for (Option option : choice.options()) {
      for (Blocker blocker : option.blockers()) {
        Reason reason =
            new Reason(blocker.demands(), blocker.path(), blocker.level(), blocker.missing());
        clauses.computeIfAbsent(reason, key -> new TreeSet<>()).addAll(blocker.clauses());
        licenses.computeIfAbsent(reason, key -> new SequencedNames()).add(option.license());
      }
    }
    if (clauses.isEmpty()) {
      return;
    }
    text.heading("Why others do not fit");
    for (Map.Entry<Reason, SortedSet<String>> entry : clauses.entrySet()) {
      Reason reason = entry.getKey();
      List<String> names = licenses.getOrDefault(reason, new SequencedNames()).names();
      text.item(
          "  - ",
          String.join(", ", reason.demands())
              + " of "
              + way(reason.path())
              + " ("
              + some(List.copyOf(entry.getValue()), SAMPLE)
              + "): "
              + (names.size() == choice.options().size() ? "every license" : some(names, SAMPLE))
              + (reason.level() == Verdict.VIOLATION ? "" : "; not settled"));
    }
  }

  /** Why licenses do not fit, whichever clauses say so. */
  private record Reason(
      List<String> demands, List<String> path, Verdict level, List<String> missing) {}

  /** Names in the order in which they came, each once. */
  private static final class SequencedNames {
    private final Set<String> names = new LinkedHashSet<>();

    void add(String name) {
      names.add(name);
    }

    List<String> names() {
      return List.copyOf(names);
    }
  }

  private void readings(ReleaseChoice choice) throws IOException {
    if (choice.otherReadings().isEmpty()) {
      return;
    }
    text.heading("Under another reading");
    for (Map.Entry<String, ReleaseChoice.Difference> entry : choice.otherReadings().entrySet()) {
      ReleaseChoice.Difference difference = entry.getValue();
      List<String> words = new ArrayList<>();
      if (!difference.more().isEmpty()) {
        words.add("also " + some(difference.more(), SAMPLE));
      }
      if (!difference.fewer().isEmpty()) {
        words.add("not " + some(difference.fewer(), SAMPLE));
      }
      text.item("  - ", entry.getKey() + ": " + String.join("; ", words));
    }
  }

  private static String way(List<String> path) {
    return path.stream().map(id -> "`" + id + "`").collect(Collectors.joining(" from "));
  }

  private static String some(List<String> names, int limit) {
    int others = names.size() - limit;
    String first = String.join(", ", names.subList(0, Math.min(limit, names.size())));
    return others > 0 ? first + " and " + others + " more" : first;
  }
}
