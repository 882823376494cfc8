package org.licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licet.audit.Audit;
import org.licet.rules.RuleBase;

/** {@code licet terms test}: what is printed and how the run ends. */
class TermsTestCommandTest {
  private static final String RIGHT =
      """
      date: 2024-01-01
      scenarios:
        - name: selling posts is barred
          record:
            platform: x
            channel: api
            action: sell
            recipient: third-party
            collectedAt: 2022-11-01
            usedAt: 2022-11-02
            facts: {registration: commercial, useCase: approved-by-platform}
          verdict: violation
          cites: [xda-2022-10-10-transfer]
      """;

  @TempDir private Path folder;

  private CliRun run() {
    return CliRun.of(
        () ->
            new Audit(
                RuleBase.load(), "licet test", Path.of(""), new ByteArrayInputStream(new byte[0])),
        "terms",
        "test",
        folder.toString());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void scenariosThatHoldAreALineEach() throws IOException {
    Path file = write("deep/a.scenario.yaml", RIGHT);
    CliRun run = run();
    assertThat(run.out())
        .isEqualTo("ok    " + file + ":3  selling posts is barred\n\n1 hold, 0 do not\n");
    assertThat(run.exit()).isZero();
  }

  @Test
  void oneThatDoesNotHoldSaysWhatWasExpectedAndWhatCame() throws IOException {
    Path file = write("a.scenario.yaml", RIGHT.replace("verdict: violation", "verdict: duty"));
    CliRun run = run();
    assertThat(run.out())
        .startsWith("FAIL  " + file + ":3  selling posts is barred\n")
        .contains("      verdict   expected duty, was violation\n")
        .endsWith("\n0 hold, 1 do not\n");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void noScenarioIsNoPass() {
    CliRun run = run();
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("has no file `*.scenario.yaml`: nothing was proved");
  }

  @Test
  void aBrokenFileIsBadInput() throws IOException {
    write("a.scenario.yaml", "date: 2024-01-01\nscenarios: []\n");
    CliRun run = run();
    assertThat(run.exit()).isEqualTo(65);
    assertThat(run.err()).contains("a.scenario.yaml:2: `scenarios` is empty; add one");
  }

  @Test
  void editedTermsOfTheDirectoryAreProvedNotThoseThatShip() throws IOException {
    String shipped;
    try (var in = getClass().getResourceAsStream("/ontology/platforms/x-twitter.ttl")) {
      shipped = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    // The clause on transfers begins to speak of archiving instead.
    write(
        "platforms/x-twitter.ttl",
        shipped.replace(
            "licet:sell , licet:sublicense , licet:redistribute-content , licet:create-derivative",
            "licet:archive"));
    write("platforms/scenarios/a.scenario.yaml", RIGHT);
    CliRun run = run();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("cites     expected xda-2022-10-10-transfer");
  }
}
