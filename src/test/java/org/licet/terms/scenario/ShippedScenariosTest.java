package org.licet.terms.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.licet.audit.Audit;
import org.licet.catalog.OntologyCatalog;
import org.licet.rules.RuleBase;
import org.licet.terms.TermsNames;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;

/** The scenarios that ship beside the platforms hold; and one that is wrong is told. */
class ShippedScenariosTest {
  private static final Path FOLDER = Path.of("ontology", "platforms", "scenarios");
  private static final ScenarioRunner RUNNER = runner();

  private static ScenarioRunner runner() {
    OntologyFiles files = OntologyFiles.builtIn();
    Audit audit =
        new Audit(
            RuleBase.load(), "licet test", Path.of(""), new ByteArrayInputStream(new byte[0]));
    OntologyCatalog catalog = new OntologyCatalog(files, new OntologyVocabulary(files));
    return new ScenarioRunner(audit, new TermsNames(catalog), List.of());
  }

  static List<Scenario> scenarios() {
    List<Scenario> all = new ArrayList<>();
    try {
      for (Path file : ScenarioFile.find(FOLDER)) {
        all.addAll(ScenarioFile.read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void holds(Scenario scenario) throws IOException {
    assertThat(RUNNER.run(scenario).differences()).as(scenario.name()).isEmpty();
  }

  @Test
  void severalPlatformsAreProved() throws IOException {
    assertThat(ScenarioFile.find(FOLDER)).hasSizeGreaterThanOrEqualTo(7);
    assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(25);
  }

  @Test
  void everyDifferenceIsTold() throws IOException {
    Scenario scenario =
        scenarios().stream().filter(s -> s.name().startsWith("selling")).findFirst().orElseThrow();
    Scenario wrong =
        new Scenario(
            scenario.origin(),
            "wrong in every way",
            scenario.record(),
            scenario.manifest(),
            scenario.date(),
            scenario.reading(),
            List.of("permitted", "duty"),
            List.of("xda-2022-10-10-ads"),
            List.of("xda-2022-10-10-transfer", "no-such-clause"),
            List.of("quota-exceeded"),
            List.of("consent"));
    assertThat(RUNNER.run(wrong).differences())
        .anySatisfy(line -> assertThat(line).contains("no version or clause is called `no-such"))
        .anySatisfy(
            line -> assertThat(line).matches("verdict +expected permitted, duty, was violation"))
        .anySatisfy(line -> assertThat(line).matches("cites +expected xda-2022-10-10-ads, were .*"))
        .anySatisfy(
            line -> assertThat(line).isEqualTo("citesNot  xda-2022-10-10-transfer is cited"))
        .anySatisfy(line -> assertThat(line).matches("findings +expected quota-exceeded, were .*"))
        .anySatisfy(line -> assertThat(line).matches("missing +expected consent, were .*"));
  }
}
