package org.licet.catalog.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.catalog.SmallCatalog;
import org.licet.model.TermsVersion;

/** How versions follow each other, and when they grow stale. */
class IntervalCheckTest {
  @TempDir Path directory;

  /** Versions written as {@code from/to/place}, the last two of which may be empty. */
  private List<TermsVersion> versions(String selectedBy, String written) {
    SmallCatalog catalog =
        new SmallCatalog()
            .with("licet:selectedBy licet:collection", "licet:selectedBy licet:" + selectedBy)
            .with("2020-01-01", "1990-01-01")
            .with("2020-12-31", "1990-01-01");
    int number = 2;
    for (String version : written.split(" ")) {
      String[] parts = version.split("/", -1);
      catalog.and(
          ":v"
              + number++
              + " a licet:TermsVersion ; licet:versionOf :terms ; schema:version \"v\" ;"
              + " dct:source :source ; licet:effectiveFromBasis licet:announced ;"
              + " licet:effectiveFrom \""
              + parts[0]
              + "\"^^xsd:date "
              + (parts[1].isEmpty()
                  ? ""
                  : "; licet:effectiveTo \"" + parts[1] + "\" ; licet:effectiveToBasis \"b\" ")
              + (parts[2].isEmpty() ? "" : "; licet:jurisdiction jurisdiction:" + parts[2] + " ")
              + ".\n");
    }
    List<TermsVersion> versions = catalog.read(directory).versions("p");
    return versions.subList(1, versions.size());
  }

  @ParameterizedTest(name = "{1} by {0}: {2}")
  @CsvSource({
    "collection, 2020-01-01/2020-06-30/ 2020-07-01//, 0",
    "collection, 2020-01-01/2020-06-30/ 2020-06-30//, 1",
    "collection, 2020-01-01// 2020-07-01//, 1",
    "collection, 2020-01-01// 2020-01-01//, 1",
    "contribution, 2020-01-01// 2020-07-01//, 1",
    "modelVersion, 2020-01-01// 2020-07-01//, 0",
    "collection, 2020-01-01/2020-06-30/ 2020-07-02//, 1",
    "collection, 2020-01-01/2020-06-30/, 0",
    // places apart have each their own versions
    "collection, 2020-01-01//US 2020-07-01//EU, 0",
    "collection, 2020-01-01//US 2020-07-01//US, 1",
    "collection, 2020-01-01//DE 2020-07-01//EU, 1",
    "collection, 2020-01-01//EU 2020-07-01//DE, 1",
    "collection, 2020-01-01// 2020-07-01//US, 1",
    "collection, 2020-01-01//EU-EFTA-UK 2020-01-01//not-EU-EFTA-UK, 0",
    // one text for all, then two
    "collection, 2020-01-01/2020-06-30/ 2020-07-01//EU-EFTA-UK 2020-07-01//not-EU-EFTA-UK, 0",
  })
  void overlapsAndGaps(String selectedBy, String versions, int problems) {
    assertThat(
            new IntervalCheck(SmallCatalog.VOCABULARY)
                .check("p.ttl", versions(selectedBy, versions)))
        .hasSize(problems);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2020-06-29, 0", "2020-06-30, 1", "2030-01-01, 1", "2019-01-01, 0"})
  void anOpenVersionGrowsStaleAfter180Days(LocalDate day, int problems) {
    List<TermsVersion> versions =
        new SmallCatalog()
            .with(
                "licet:effectiveTo \"2020-12-31\"^^xsd:date ;",
                "licet:lastVerified \"2020-01-01\"^^xsd:date ;")
            .read(directory)
            .versions("p");
    assertThat(new StalenessCheck(day).versions("p.ttl", versions)).hasSize(problems);
  }
}
