package org.licet.terms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.licet.model.BadInputException;

/** Files of scenarios: what they say, and how a broken one is told. */
class ScenarioFileTest {
  @TempDir private Path folder;

  private List<Scenario> read(String text) throws IOException {
    Path file = folder.resolve("a.scenario.yaml");
    Files.writeString(file, text);
    return ScenarioFile.read(file);
  }

  @Test
  void whatTheFileSaysCountsForAllThatDoNotSayOtherwise() throws IOException {
    List<Scenario> read =
        read(
            """
            date: 2024-01-01
            record: {platform: x, count: 12, facts: {accountActive: true}}
            scenarios:
              - name: first
                record: {action: sell, platform: reddit}
                verdict: violation
              - name: second
                date: 2025-01-01
                reading: strict
                record: {action: sell, id: own}
                verdict: [duty, permitted]
                cites: a
                citesNot: [b, c]
                findings: [terms-silent]
                missing: [count]
            """);
    assertThat(read.get(0).record())
        .isEqualTo(
            "{\"action\":\"sell\",\"platform\":\"reddit\",\"count\":12,"
                + "\"facts\":{\"accountActive\":true},\"id\":\"scenario\"}");
    assertThat(read.get(0).date()).isEqualTo(LocalDate.parse("2024-01-01"));
    assertThat(read.get(0).reading()).isEqualTo("standard");
    assertThat(read.get(0).origin().line()).isEqualTo(4);
    assertThat(read.get(1).date()).isEqualTo(LocalDate.parse("2025-01-01"));
    assertThat(read.get(1).reading()).isEqualTo("strict");
    assertThat(read.get(1).record()).contains("\"id\":\"own\"").contains("\"platform\":\"x\"");
    assertThat(read.get(1).verdicts()).containsExactly("duty", "permitted");
    assertThat(read.get(1).cites()).containsExactly("a");
    assertThat(read.get(1).citesNot()).containsExactly("b", "c");
    assertThat(read.get(1).findings()).containsExactly("terms-silent");
    assertThat(read.get(1).missing()).containsExactly("count");
  }

  /**
   * A broken file.
   *
   * @param text the file
   * @param message what is said of it after the name of the file
   */
  record Broken(String text, String message) {}

  static List<Broken> broken() {
    String good = "date: 2024-01-01\nscenarios:\n  - name: a\n    record: {action: sell}\n";
    return List.of(
        new Broken("", ":1: an empty file; write `scenarios` and at least one"),
        new Broken("a: [", ": not YAML"),
        new Broken("date: 2024-01-01\n", ":1: `scenarios` is missing; add it"),
        new Broken("scenarios: []\n", ":1: `scenarios` is empty; add one"),
        new Broken(good, ":3: `verdict` is missing; add it"),
        new Broken(
            good + "    verdict: forbidden\n",
            ":5: unknown verdict `forbidden`; use `permitted`, `duty`, `review` or `violation`"),
        new Broken(good + "    verdict: duty\n    sites: [a]\n", ":6: unknown key `sites`"),
        new Broken(good + "    verdict: duty\n    date: soon\n", ":6: `soon` is not a day"),
        new Broken(
            good.replace("date: 2024-01-01\n", "") + "    verdict: duty\n",
            ":2: the scenario has no `date`"),
        new Broken(good + "    name: b\n", ":5: `name` is stated twice; remove one"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenFileIsToldWithItsLine(Broken broken) {
    assertThatThrownBy(() -> read(broken.text()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("a.scenario.yaml")
        .satisfies(
            fault ->
                assertThat(fault.getMessage().replaceAll("^.*a\\.scenario\\.yaml", ""))
                    .matches(
                        said ->
                            said.startsWith(broken.message())
                                || said.replaceAll("^:\\d+", "").startsWith(broken.message())));
  }
}
