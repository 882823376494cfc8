package org.licet.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.model.ReleaseChoice;
import org.licet.rules.RuleBase;

/**
 * What is left for data under some licenses, by the texts: the columns are the licenses, the kind
 * of derivation, the act, licenses that must be left, and licenses that must not.
 */
class ReleaseVariationsTest {
  private static final RuleBase RULES = RuleBase.load();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        // share-alike goes to its own kind, later versions, and one way to the GPL
        "CC-BY-SA-4.0; merge; release-dataset; CC-BY-SA-4.0,GPL-3.0,LAL-1.3; MIT,AGPL-3.0",
        "CC-BY-SA-3.0; merge; release-dataset; CC-BY-SA-3.0,CC-BY-SA-4.0; GPL-3.0,MIT",
        "GPL-3.0-only; merge; release-dataset; GPL-3.0,AGPL-3.0; CC-BY-SA-4.0,GPL-2.0,MIT",
        "CC-BY-SA-4.0|GPL-3.0-only; merge; release-dataset; GPL-3.0; CC-BY-SA-4.0,AGPL-3.0",
        "GPL-2.0-only|GPL-3.0-only; merge; release-dataset; -; GPL-2.0,GPL-3.0",
        "GPL-2.0-or-later|GPL-3.0-only; merge; release-dataset; GPL-3.0; GPL-2.0",
        "CC-BY-SA-4.0|CC-BY-NC-SA-4.0; merge; release-dataset; -; CC-BY-SA-4.0,CC-BY-NC-SA-4.0",
        "CC-BY-SA-4.0|ODbL-1.0; merge; release-dataset; -; CC-BY-SA-4.0,ODbL-1.0",
        "CC-BY-SA-4.0|CC-BY-NC-4.0; merge; release-dataset; -; CC-BY-SA-4.0,CC-BY-NC-4.0",
        // the best of an offer counts, all that binds together counts
        "CC-BY-SA-4.0|CC-BY-NC-SA-4.0 OR MIT; merge; release-dataset; CC-BY-SA-4.0; MIT",
        "CC-BY-SA-4.0 AND MIT; merge; release-dataset; CC-BY-SA-4.0; MIT",
        "CC-BY-SA-4.0 AND CC-BY-NC-SA-4.0; merge; release-dataset; -; CC-BY-SA-4.0",
        // commerce kept back stays kept back
        "CC-BY-NC-4.0; merge; release-dataset; CC-BY-NC-4.0,CC-BY-NC-SA-4.0; CC-BY-4.0,MIT,CC0-1.0",
        // no adaptation is shared, the same data is
        "CC-BY-ND-4.0; transform; release-dataset; -; CC-BY-ND-4.0,MIT",
        "CC-BY-ND-4.0; copy; release-dataset; CC-BY-ND-4.0; MIT",
        "CC-BY-ND-4.0; subset; sell; CC-BY-ND-4.0; CC-BY-4.0",
        "CC-BY-ND-4.0|CC0-1.0; copy; sell; -; CC-BY-ND-4.0",
        // restrictions of use stay
        "LicenseRef-scancode-bigscience-open-rail-m; merge; release-dataset;"
            + " LicenseRef-scancode-bigscience-open-rail-m; MIT,Apache-2.0",
        "LicenseRef-scancode-bigscience-open-rail-m|CC-BY-SA-4.0; merge; release-dataset; -; MIT",
        // results are free of some
        "CDLA-Sharing-1.0; merge; release-model; MIT; -",
        "CDLA-Sharing-1.0; merge; release-dataset; CDLA-Sharing-1.0; MIT",
        "C-UDA-1.0; merge; release-model; Apache-2.0; -",
        // a model stands between: nothing is left out for certain
        "CC-BY-SA-4.0; train; release-dataset; CC-BY-SA-4.0; MIT",
        // nothing demanded
        "CC0-1.0|CC-BY-4.0|MIT; merge; sell; MIT,CC-BY-SA-4.0,GPL-3.0; -"
      })
  void whatIsLeft(String inputs, String kind, String action, String left, String not)
      throws IOException {
    ReleaseChoice choice = choice(inputs.split("\\|"), kind, action);
    List<String> licenses = choice.left().stream().map(ReleaseChoice.Option::license).toList();
    assertThat(licenses).containsAll(split(left)).doesNotContainAnyElementsOf(not(not));
    assertThat(licenses.isEmpty()).isEqualTo(left == null && choice.unsettled().isEmpty());
  }

  private static List<String> split(String licenses) {
    return licenses == null ? List.of() : Arrays.asList(licenses.split(","));
  }

  private static List<String> not(String licenses) {
    return licenses == null ? List.of("none is left out") : split(licenses);
  }

  private ReleaseChoice choice(String[] licenses, String kind, String action) throws IOException {
    StringBuilder manifest = new StringBuilder("licet: 1\ndatasets:\n");
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < licenses.length; i++) {
      manifest.append("  - {id: d" + i + ", license: " + licenses[i] + "}\n");
      steps.add("{dataset: d" + i + ", kind: " + kind + "}");
    }
    manifest.append("  - {id: made, derivedFrom: [" + String.join(", ", steps) + "]}\n");
    Path file = folder.resolve("licet.yaml");
    Files.writeString(file, manifest);
    return new LicenseDesk(RULES, Path.of(""))
        .choose(
            new LicenseRequest(
                List.of(file.toString()),
                Optional.of("made"),
                action,
                List.of(),
                Optional.empty(),
                "standard",
                LocalDate.parse("2026-11-01"),
                new TreeMap<>()))
        .choice()
        .orElseThrow();
  }
}
