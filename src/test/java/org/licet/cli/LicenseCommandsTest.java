package org.licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.licet.audit.AuditOutcome;
import org.licet.audit.AuditUseCase;
import org.licet.report.Golden;
import org.licet.report.ReportFixture;

/** {@code licet license choose} and {@code compare}, {@code licet notices}. */
class LicenseCommandsTest {
  private final AuditUseCase audit = new FakeAudit(new AuditOutcome(ReportFixture.story(), 0));

  @TempDir private Path folder;

  private CliRun licet(String... args) {
    return CliRun.of(audit, args);
  }

  /**
   * Outputs to read.
   *
   * @param golden the file that holds the expected output
   * @param exit the exit code
   * @param args the command
   */
  record Output(String golden, int exit, String args) {}

  static List<Output> outputs() {
    return List.of(
        new Output("compare-one-way", 0, "license compare CC-BY-SA-4.0 GPL-3.0"),
        new Output(
            "compare-model", 0, "license compare MIT LicenseRef-scancode-llama-3.1-license-2024"),
        new Output("compare-json", 0, "license compare CC0-1.0 CC-BY-NC-ND-4.0 -o json"),
        new Output("choose-one-way", 0, "license choose CC-BY-SA-4.0 GPL-3.0-only"),
        new Output(
            "choose-merge", 1, "license choose examples/merge-of-five --dataset corpus --for sell"),
        new Output(
            "choose-open", 0, "license choose CC-BY-4.0 MIT --for sell --purpose commercial"),
        new Output(
            "choose-model",
            0,
            "license choose CC-BY-SA-4.0 --for release-model --purpose commercial"),
        new Output(
            "choose-llama",
            2,
            "license choose LicenseRef-scancode-llama-3.1-license-2024 --for release-model"),
        new Output(
            "choose-forum", 0, "license choose examples/stack-overflow-dump --for release-dataset"),
        new Output("notices-merge", 0, "notices examples/merge-of-five --dataset corpus"),
        new Output("notices-forum", 0, "notices examples/stack-overflow-dump"));
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void whatIsShown(Output output) {
    CliRun run = licet(output.args().split(" "));
    assertThat(run.exit()).as(run.err()).isEqualTo(output.exit());
    Golden.assertMatches("license/" + output.golden() + ".txt", run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "65|license compare MIT cc|`cc`: it is not resolved: Creative Commons publishes many",
        "65|license compare no-such MIT|no license is known that has this name",
        "64|license compare MIT|missing",
        "65|license choose nosuch.yaml|`nosuch.yaml`: there is no such file, and no license",
        "65|license choose gpl|it may stand for `GPL-2.0`, `GPL-3.0`",
        "65|license choose MIT --for train-model|`train-model` passes nothing on",
        "65|license choose MIT --for frobnicate|`frobnicate` is no action",
        "65|license choose examples/merge-of-five --dataset corpse|no input describes a dataset"
            + " `corpse`",
        "65|license choose -|the standard input is not read here",
        "64|license choose MIT --output-license MIT|is what this command looks for",
        "64|notices MIT -o notices.html|must end in `.md` or `.txt`, or be `-`",
        "65|notices nosuch.yaml|there is no such file"
      })
  void whatCannotBeUsedIsToldInOneLine(int exit, String args, String message) {
    CliRun run = licet(args.split(" "));
    assertThat(run.err()).startsWith("licet: ").containsIgnoringCase(message);
    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void whatIsNoFileIsReadAsALicenseAndSaysSo() {
    CliRun run = licet("license", "choose", "CC-BY-4.0");
    assertThat(run.err()).isEqualTo("licet: `CC-BY-4.0` is no file: it is read as a license\n");
  }

  @Test
  void noDataIsNothingChecked() throws IOException {
    Path manifest = Files.writeString(folder.resolve("licet.yaml"), "licet: 1\ndatasets: []\n");
    assertThat(licet("license", "choose", manifest.toString()).exit()).isEqualTo(3);
    assertThat(licet("notices", manifest.toString()).exit()).isEqualTo(3);
  }

  @Test
  void dataOfWhichNothingIsKnownIsNamedAndNeverCovered() throws IOException {
    Path manifest =
        Files.writeString(
            folder.resolve("licet.yaml"),
            "licet: 1\ndatasets:\n  - {id: found, license: unheard-of}\n  - {id: bare}\n");
    Path file = folder.resolve("NOTICES.txt");
    CliRun run = licet("notices", manifest.toString(), "-o", file.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(Files.readString(file))
        .contains("Not covered\n-----------")
        .contains("- found: its license is not known")
        .contains("- bare: no license is stated, and nothing that is known grants it");
    assertThat(run.err()).contains("not covered: `found`").contains("wrote `" + file + "`");
  }

  @Test
  void theOrderOfTheInputsChangesNothingThatIsLeft() {
    String one = licet("license", "choose", "CC-BY-SA-4.0", "GPL-3.0-only", "-o", "json").out();
    String other = licet("license", "choose", "GPL-3.0-only", "CC-BY-SA-4.0", "-o", "json").out();
    assertThat(left(one)).isEqualTo(left(other)).contains("GPL-3.0");
  }

  private static String left(String json) {
    return json.substring(json.indexOf("\"left\""), json.indexOf("\"unsettled\""));
  }
}
