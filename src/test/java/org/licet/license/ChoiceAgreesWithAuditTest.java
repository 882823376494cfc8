package org.licet.license;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.licet.audit.Audit;
import org.licet.audit.AuditRequest;
import org.licet.model.ReleaseChoice;
import org.licet.rules.RuleBase;

/**
 * A license is left exactly when an audit of the release under it has no {@code
 * license-incompatible}: over random lineages, kinds of derivation, licenses, acts and readings.
 * Replay with {@code -Dlicet.seed=N}; the seed is told with every disagreement.
 */
class ChoiceAgreesWithAuditTest {
  private static final int CASES = 12;
  private static final LocalDate AS_OF = LocalDate.parse("2026-11-01");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final RuleBase RULES = RuleBase.load();

  private static final List<String> LICENSES =
      List.of(
          "CC0-1.0",
          "CC-BY-4.0",
          "CC-BY-SA-3.0",
          "CC-BY-SA-4.0",
          "CC-BY-SA-4.0",
          "CC-BY-NC-4.0",
          "CC-BY-NC-SA-4.0",
          "CC-BY-ND-4.0",
          "CC-BY-NC-ND-3.0",
          "GPL-3.0-only",
          "GPL-2.0-only",
          "AGPL-3.0-only",
          "LAL-1.3",
          "MIT",
          "ODbL-1.0",
          "CDLA-Sharing-1.0",
          "C-UDA-1.0",
          "LicenseRef-scancode-bigscience-open-rail-m",
          "LicenseRef-scancode-llama-3.1-license-2024",
          "CC-BY-NC-SA-4.0 OR MIT",
          "CC-BY-SA-4.0 OR GPL-3.0-only",
          "CC-BY-SA-4.0 AND ODbL-1.0",
          "nothing-known");

  private static final List<String> KINDS =
      List.of("copy", "subset", "merge", "transform", "annotate", "ids-only", "train", "synthetic");

  private static final List<String> ACTIONS =
      List.of(
          "release-dataset", "release-dataset", "release-model", "sell", "redistribute-content");

  @TempDir private Path folder;

  static LongStream seeds() {
    long first = Long.getLong("licet.seed", 20261122L);
    return LongStream.range(first, first + CASES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsLeftIsWhatAnAuditLetsPass(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> datasets = datasets(random);
    String action = ACTIONS.get(random.nextInt(ACTIONS.size()));
    String reading = List.of("standard", "strict", "permissive").get(random.nextInt(3));
    Path described = folder.resolve("licet.yaml");
    Files.writeString(described, manifest(datasets, List.of()));

    ReleaseChoice choice = choice(described, action, reading);
    Map<String, Boolean> passes = audit(datasets, choice, action, reading);

    SortedSet<String> left = new TreeSet<>();
    choice.left().forEach(option -> left.add(option.license()));
    SortedSet<String> passing = new TreeSet<>();
    passes.forEach(
        (license, passed) -> {
          if (passed) {
            passing.add(license);
          }
        });
    assertThat(left)
        .as("seed %d, %s, %s%n%s", seed, action, reading, Files.readString(described))
        .isEqualTo(passing);
    assertThat(choice.excluding().isEmpty())
        .as("smallest sets are told exactly when nothing is left; seed %d", seed)
        .isEqualTo(!left.isEmpty());
  }

  /** Roots under random licenses, and datasets made from what stands before them. */
  private static List<String> datasets(Random random) {
    List<String> datasets = new ArrayList<>();
    int roots = 1 + random.nextInt(4);
    int all = roots + random.nextInt(4);
    for (int number = 0; number < all; number++) {
      StringBuilder line = new StringBuilder("{id: d" + number);
      if (number < roots || random.nextInt(5) == 0) {
        line.append(", license: ").append(LICENSES.get(random.nextInt(LICENSES.size())));
      }
      if (number >= roots) {
        List<String> steps = new ArrayList<>();
        for (int parent = 0; parent < number; parent++) {
          if (random.nextInt(3) == 0) {
            steps.add(
                "{dataset: d"
                    + parent
                    + ", kind: "
                    + KINDS.get(random.nextInt(KINDS.size()))
                    + "}");
          }
        }
        line.append(", derivedFrom: [").append(String.join(", ", steps)).append("]");
      }
      datasets.add(line + "}");
    }
    return datasets;
  }

  private static String manifest(List<String> datasets, List<String> uses) {
    StringBuilder text =
        new StringBuilder("licet: 1\ndefaults: {assigneeType: company, purpose: [commercial]}\n");
    text.append("datasets:\n");
    datasets.forEach(line -> text.append("  - ").append(line).append('\n'));
    if (!uses.isEmpty()) {
      text.append("uses:\n");
      uses.forEach(line -> text.append("  - ").append(line).append('\n'));
    }
    return text.toString();
  }

  private static ReleaseChoice choice(Path manifest, String action, String reading)
      throws IOException {
    return new LicenseDesk(RULES, Path.of(""))
        .choose(
            new LicenseRequest(
                List.of(manifest.toString()),
                Optional.empty(),
                action,
                List.of(),
                Optional.empty(),
                reading,
                AS_OF,
                new TreeMap<>()))
        .choice()
        .orElseThrow();
  }

  /** The release under each license, in one audit; the output is written down here anew. */
  private Map<String, Boolean> audit(
      List<String> datasets, ReleaseChoice choice, String action, String reading)
      throws IOException {
    List<String> parts = new ArrayList<>();
    for (int number = 0; number < datasets.size(); number++) {
      String step = "{dataset: d" + number + ",";
      if (datasets.stream().noneMatch(line -> line.contains(step))) {
        parts.add("d" + number);
      }
    }
    String kind = parts.size() > 1 ? "merge" : "transform";
    List<String> all = new ArrayList<>(datasets);
    all.add(
        "{id: output, derivedFrom: ["
            + String.join(
                ", ",
                parts.stream().map(id -> "{dataset: " + id + ", kind: " + kind + "}").toList())
            + "]}");
    List<String> uses =
        choice.options().stream()
            .map(
                option ->
                    "{id: "
                        + option.license()
                        + ", target: output, action: "
                        + action
                        + ", outputLicense: "
                        + option.license()
                        + "}")
            .toList();
    Path manifest = folder.resolve("audit.yaml");
    Files.writeString(manifest, manifest(all, uses));
    Path decisions = folder.resolve("decisions.jsonl");
    new Audit(RULES, "licet test", Path.of(""), InputStream.nullInputStream())
        .audit(
            new AuditRequest(
                List.of(manifest.toString()),
                List.of(),
                Optional.empty(),
                reading,
                AS_OF,
                new TreeMap<>(),
                Optional.empty(),
                false,
                Optional.of(decisions),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    Map<String, Boolean> passes = new TreeMap<>();
    for (String line : Files.readAllLines(decisions)) {
      JsonNode decision = JSON.readTree(line);
      boolean incompatible = false;
      for (JsonNode rule : decision.required("rules")) {
        incompatible |= rule.asText().equals("license-incompatible");
      }
      passes.put(decision.required("id").asText(), !incompatible);
    }
    assertThat(passes).hasSameSizeAs(choice.options());
    return passes;
  }
}
