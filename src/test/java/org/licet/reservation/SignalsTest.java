package org.licet.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What signals say of a use: the cases of {@code vectors.txt}. */
class SignalsTest {
  private static final Path CASES = Path.of("src/test/resources/org/licet/reservation/vectors.txt");
  private static final List<String> KINDS =
      List.of("robots", "header", "tdmrep", "page", "rsl", "ai.txt");

  static Stream<Arguments> cases() throws IOException {
    return Stream.of(Files.readString(CASES).split("(?m)^== "))
        .skip(1)
        .map(text -> text.split("\n", 2))
        .map(parts -> Arguments.of(parts[0], parts[1]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void signalsSay(String title, String text) {
    Question question = Question.of("/", WebUse.TRAINING);
    List<String> expected = new ArrayList<>();
    List<SignalSource> sources = new ArrayList<>();
    List<String> told = new ArrayList<>();
    String kind = "";
    StringBuilder source = new StringBuilder();
    for (String line : text.split("\n")) {
      boolean ends = line.startsWith("told ") || line.startsWith("refused ");
      if ((KINDS.contains(line) || ends) && !kind.isEmpty()) {
        read(kind, source.toString(), sources, told);
        kind = "";
      }
      if (line.startsWith("ask ")) {
        question = question(line.split(" "));
      } else if (ends) {
        expected.add(line.equals("told nothing") ? "" : line.replaceFirst("^told ", ""));
      } else if (KINDS.contains(line)) {
        kind = line;
        source.setLength(0);
      } else {
        source.append(line).append('\n');
      }
    }
    told.addAll(Samples.told(Signals.about(sources, question)));
    expected.removeIf(String::isEmpty);
    assertThat(told).as(title).isEqualTo(expected);
  }

  private static Question question(String[] words) {
    Optional<String> assignee = Optional.empty();
    List<String> agents = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("for=")) {
        assignee = Optional.of(word.substring(4));
      } else if (word.startsWith("by=")) {
        agents.add(word.substring(3));
      }
    }
    return new Question(
        words[2],
        WebUse.valueOf(words[1]),
        agents,
        assignee,
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static void read(
      String kind, String text, List<SignalSource> sources, List<String> told) {
    try {
      sources.add(
          switch (kind) {
            case "robots" -> Robots.read("robots.txt", text, Samples.AGENTS);
            case "header" -> new HeaderSignals("header", Headers.parse(text), Samples.AGENTS);
            case "tdmrep" -> TdmFile.read("tdmrep.json", text);
            case "page" -> new PageSignals("page", text, Samples.AGENTS);
            case "rsl" -> Rsl.read("license.xml", text);
            case "ai.txt" -> AiTxt.read("ai.txt", text, Samples.AGENTS);
            default -> throw new AssertionError(kind);
          });
    } catch (UnreadableSignalException e) {
      told.add("refused " + e.getMessage());
    }
  }
}
