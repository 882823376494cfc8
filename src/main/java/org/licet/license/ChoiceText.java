package org.licet.license;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    if (!choice.unsettled().isEmpty()) {
      text.paragraph(
          INDENT,
          "of "
              + choice.unsettled().size()
              + " more it is not settled whether they fit: it depends on whether a model is an"
              + " adaptation of the data that it was trained on");
    }
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
    Map<Condition, List<String>> byCondition = new LinkedHashMap<>();
    for (Option option : left) {
      for (Condition condition : option.conditions()) {
        byCondition.computeIfAbsent(condition, key -> new ArrayList<>()).add(option.license());
      }
    }
    if (byCondition.isEmpty()) {
      return;
    }
    text.heading("On these conditions");
    for (Map.Entry<Condition, List<String>> entry : byCondition.entrySet()) {
      Condition condition = entry.getKey();
      text.item(
          "  - ",
          condition.duty()
              + (condition.detail().isEmpty() ? "" : " (" + condition.detail() + ")")
              + ": `"
              + condition.source()
              + "`, "
              + condition.clause()
              + (entry.getValue().size() == left.size()
                  ? ""
                  : "; only under " + some(entry.getValue(), SAMPLE)));
    }
    Set<String> revocable = new LinkedHashSet<>();
    byCondition.keySet().stream()
        .filter(Condition::revocable)
        .forEach(condition -> revocable.add("`" + condition.source() + "`"));
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

  /** Licenses that do not fit for the same reasons are told together. */
  private void unfit(ReleaseChoice choice) throws IOException {
    Map<Blocker, List<String>> reasons = new LinkedHashMap<>();
    for (Option option : choice.options()) {
      option
          .blockers()
          .forEach(
              blocker ->
                  reasons.computeIfAbsent(blocker, key -> new ArrayList<>()).add(option.license()));
    }
    if (reasons.isEmpty()) {
      return;
    }
    text.heading("Why others do not fit");
    for (Map.Entry<Blocker, List<String>> reason : reasons.entrySet()) {
      Blocker blocker = reason.getKey();
      text.item(
          "  - ",
          String.join(", ", blocker.demands())
              + " of "
              + way(blocker.path())
              + " ("
              + some(blocker.clauses(), SAMPLE)
              + "): "
              + (reason.getValue().size() == choice.options().size()
                  ? "every license"
                  : some(reason.getValue(), SAMPLE))
              + (blocker.level() == Verdict.VIOLATION ? "" : "; not settled"));
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
