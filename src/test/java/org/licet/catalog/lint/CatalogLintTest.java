package org.licet.catalog.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licet.catalog.SmallCatalog;
import org.licet.catalog.lint.LintProblem.Level;
import org.licet.vocab.OntologyFiles;

/** The checks over a whole catalog. */
class CatalogLintTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-21");

  @TempDir Path directory;

  @Test
  void theCatalogOfTheProgramIsClean() {
    List<LintProblem> problems = new CatalogLint(OntologyFiles.builtIn()).problems(DAY);
    assertThat(problems).filteredOn(problem -> problem.level() != Level.NOTICE).isEmpty();
    assertThat(problems)
        .extracting(LintProblem::toString)
        .contains(
            "notice: platforms/imdb.ttl: version `imdb-2020-12`: was last verified on 2023-06-15:"
                + " look whether the text still stands");
  }

  @Test
  void everyFaultIsTold() {
    Path faulty =
        new SmallCatalog()
            .with("\"2020-12-31\"^^xsd:date ;", "\"2020-06-30\"^^xsd:date ;")
            .with(
                "odrl:constraint [",
                "odrl:constraint [ odrl:leftOperand licet:mood ; odrl:operator odrl:eq ;"
                    + " odrl:rightOperand \"good\" ] , [")
            .with(":no-sale", ":xda-2020-03-10-ads")
            .and(
                """
                :v2 a licet:TermsVersion ;
                    licet:versionOf :terms ; schema:version "Version 2" ;
                    licet:effectiveFrom "2020-09-01"^^xsd:date ;
                    licet:effectiveFromBasis licet:announced ;
                    dct:source :source .
                :v3 a licet:TermsVersion ;
                    licet:versionOf :terms ; schema:version "Version 3" ;
                    licet:effectiveFrom "2026-05-01"^^xsd:date ;
                    licet:effectiveFromBasis licet:announced ;
                    licet:lastVerified "2026-05-25"^^xsd:date ;
                    dct:source :source ; rdfs:seeAlso :nothing .
                """)
            .with("licenses/L-1.0.ttl", "licet:section \"1\" ;", "")
            .write(directory);
    List<String> problems =
        new CatalogLint(OntologyFiles.builtInWith(List.of(faulty)))
            .problems(DAY).stream().map(LintProblem::toString).toList();
    String platform = directory.resolve("platforms/p.ttl").toString();
    String license = directory.resolve("licenses/L-1.0.ttl").toString();
    assertThat(problems)
        .contains(
            "error: `" + license + "`: clause `copy` has no `licet:section`: add it",
            "error: platforms/p.ttl: version `v3`: is in force together with `v2` from 2026-05-01:"
                + " end the earlier one the day before",
            "warning: platforms/p.ttl: version `v1`: ends on 2020-06-30, and no version is known"
                + " for the day after: its terms are unknown",
            "error: platforms/p.ttl: clause `xda-2020-03-10-ads`: asks for"
                + " `https://w3id.org/licet/ns#mood`, which `operands.ttl` does not have:"
                + " it will always be unknown",
            "error: platforms/x-twitter.ttl: clause `xda-2020-03-10-ads`: has an id that is used in"
                + " `platforms/p.ttl` too: choose another",
            "error: "
                + platform
                + ": `xda-2020-03-10-ads`: names `https://w3id.org/licet/ns#mood`,"
                + " which nothing describes: describe it or correct it",
            "error: "
                + platform
                + ": `v3`: names `https://w3id.org/licet/catalog/p/nothing`,"
                + " which nothing describes: describe it or correct it",
            "notice: platforms/p.ttl: version `v2`: has not been verified since it was read:"
                + " look whether the text still stands")
        .anyMatch(
            problem ->
                problem.startsWith("error: " + platform + ": `v2`: Policies of the catalog state"))
        .anyMatch(
            problem ->
                problem.startsWith("error: " + license + ": `copy`: A clause points to a section"))
        // 180 days ago is not yet stale
        .noneMatch(problem -> problem.contains("version `v3`: was last verified"))
        .isSortedAccordingTo(
            java.util.Comparator.comparing(problem -> Level.valueOf(level(problem))));
  }

  private static String level(String problem) {
    return problem.substring(0, problem.indexOf(':')).toUpperCase(java.util.Locale.ROOT);
  }

  @Test
  void aCatalogThatCannotBeReadAtAllIsOneError() {
    Path faulty = new SmallCatalog().file("platforms.ttl", "this is not Turtle").write(directory);
    assertThat(new CatalogLint(OntologyFiles.builtInWith(List.of(faulty))).problems(DAY))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.level()).isEqualTo(Level.ERROR);
              assertThat(problem.message()).contains("platforms.ttl`, line 1");
            });
  }
}
