package org.licet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that a page shows does what the page says: the exit code, and the lines shown, in
 * their order. Each page runs as a newcomer would run it, from its first command to its last, in a
 * copy of the examples; the word {@code FINGERPRINT} stands for the first fingerprint printed
 * before.
 */
class ReadmeCommandsTest {
  private static final Pattern FINGERPRINT = Pattern.compile("\\[([0-9a-f]{16})\\]");

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandDoesWhatThePageShows(Path page) throws IOException, InterruptedException {
    copyExamples();
    List<String> differences = new ArrayList<>();
    String fingerprint = "";
    for (ShownCommand command : ShownCommand.of(page)) {
      Path output = folder.resolve("output.txt");
      int exit = run(command.withFingerprint(fingerprint), output);
      List<String> lines = Files.readString(output).lines().map(String::stripTrailing).toList();
      fingerprint = firstFingerprint(lines).orElse(fingerprint);
      if (exit != command.exit()) {
        differences.add(command + ": exits " + exit + ", the page says " + command.exit());
      }
      firstNotFound(command.output(), lines)
          .forEach(line -> differences.add(command + ": does not print, in this order: " + line));
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void theReadmeShowsTheMainJobAndTheTests() throws IOException {
    Path readme = Path.of("README.md");
    assertThat(ShownCommand.of(readme))
        .extracting(ShownCommand::arguments)
        .contains(List.of("audit", "examples/twitter-2023"));
    assertThat(Files.readAllLines(readme)).contains("$ ./mvnw verify");
  }

  static Stream<Path> pages() throws IOException {
    return Pages.all().stream().filter(page -> !ShownCommand.of(page).isEmpty()).toList().stream();
  }

  private static Optional<String> firstFingerprint(List<String> printed) {
    return printed.stream()
        .map(FINGERPRINT::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  /** The first line shown that does not follow those before it; empty when all do. */
  private static List<String> firstNotFound(List<String> shown, List<String> printed) {
    int next = 0;
    for (String line : shown) {
      int found = printed.subList(next, printed.size()).indexOf(line);
      if (found < 0) {
        return List.of(line);
      }
      next += found + 1;
    }
    return List.of();
  }

  private int run(ShownCommand command, Path output) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
    words.add("org.licet.cli.Main");
    words.addAll(command.arguments());
    Process process =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(
                ProcessBuilder.Redirect.from(Files.createTempFile(folder, "in", "").toFile()))
            .redirectOutput(output.toFile())
            .start();
    return process.waitFor();
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void copyExamples() throws IOException {
    Path examples = Path.of("examples");
    try (Stream<Path> files = Files.walk(examples)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path copy = folder.resolve(file.toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, Files.readString(file, StandardCharsets.UTF_8));
      }
    }
  }
}
