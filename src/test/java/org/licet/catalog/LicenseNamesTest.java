package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.catalog.Catalog.LicenseName.Known;
import org.licet.catalog.Catalog.LicenseName.Unknown;
import org.licet.vocab.OntologyVocabulary;

/** What license texts found in the wild resolve to; never a guess (RULINGS, licenses). */
class LicenseNamesTest {
  private static final Catalog CATALOG = OntologyCatalog.builtIn(OntologyVocabulary.builtIn());

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // ids, in any case
        "CC-BY-4.0 | CC-BY-4.0",
        "cc-by-4.0 | CC-BY-4.0",
        " MIT | MIT",
        "apache-2.0 | Apache-2.0",
        "LicenseRef-Llama-3 | LicenseRef-Llama-3",
        // listed spellings
        "CC BY 4.0 | CC-BY-4.0",
        "MIT License | MIT",
        "the mit license (mit) | MIT",
        "Apache License 2.0 | Apache-2.0",
        "Creative Commons Attribution 4.0 International License | CC-BY-4.0",
        "creative  commons attribution 4.0 international licence | CC-BY-4.0",
        "odc-by | ODC-By-1.0",
        "cc0 | CC0-1.0",
        "All Rights Reserved | LicenseRef-all-rights-reserved",
        "GNU General Public License v3.0 | GPL-3.0",
        "gnu gplv3 | GPL-3.0",
        "BSD 2-Clause License | BSD-2-Clause",
        "public domain mark 1.0 | CC-PDM-1.0",
        // spaces, underscores and hyphens are alike
        "CC BY NC 4.0 | CC-BY-NC-4.0",
        "CC_BY_NC_SA_4.0 | CC-BY-NC-SA-4.0",
        "bsd 3 clause | BSD-3-Clause",
        "GPL 3.0 | GPL-3.0",
        // variants of SPDX
        "GPL-3.0-only | GPL-3.0",
        "GPL-3.0-or-later | GPL-3.0",
        "GPL-2.0+ | GPL-2.0",
        "LGPL-2.1-or-later | LGPL-2.1",
        "AGPL-3.0-only | AGPL-3.0",
        "GFDL-1.3-or-later | GFDL-1.3",
        "CC-BY-4.0+ | CC-BY-4.0",
        // addresses
        "https://creativecommons.org/licenses/by/4.0/ | CC-BY-4.0",
        "http://creativecommons.org/licenses/by-nc-sa/3.0 | CC-BY-NC-SA-3.0",
        "https://creativecommons.org/licenses/by/4.0/legalcode | CC-BY-4.0",
        "https://creativecommons.org/licenses/by-sa/4.0/deed.de | CC-BY-SA-4.0",
        "https://www.creativecommons.org/publicdomain/zero/1.0/ | CC0-1.0",
        "https://creativecommons.org/publicdomain/mark/1.0/ | CC-PDM-1.0",
        "https://spdx.org/licenses/MIT.html | MIT",
        "http://spdx.org/licenses/Apache-2.0 | Apache-2.0",
        "https://spdx.org/licenses/GPL-3.0-or-later.html | GPL-3.0",
        "https://opensource.org/licenses/MIT | MIT",
        "https://choosealicense.com/licenses/mit/ | MIT",
        "https://choosealicense.com/licenses/odc-by/ | ODC-By-1.0",
        "https://choosealicense.com/licenses/cc-by-3.0/ | CC-BY-3.0",
        "http://www.apache.org/licenses/LICENSE-2.0 | Apache-2.0",
        "https://www.apache.org/licenses/LICENSE-2.0.txt | Apache-2.0",
        "https://www.gnu.org/licenses/gpl-3.0.en.html | GPL-3.0",
        "https://www.gnu.org/licenses/old-licenses/gpl-2.0.txt | GPL-2.0",
        "https://opendatacommons.org/licenses/by/1-0/ | ODC-By-1.0",
        "https://opendatacommons.org/licenses/odbl/ | ODbL-1.0",
        "https://cdla.dev/permissive-2-0/ | CDLA-Permissive-2.0",
      })
  void namesThatStandForOneLicenseResolve(String text, String id) {
    assertThat(CATALOG.licenseName(text)).isEqualTo(new Known(id));
  }

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "cc | CC-BY-4.0",
        "CC | CC-BY-NC-SA-3.0",
        "cc-by | CC-BY-4.0",
        "CC BY | CC-BY-4.0",
        "cc_by | CC-BY-4.0",
        "cc-by-sa | CC-BY-SA-4.0",
        "cc-by-nc | CC-BY-NC-4.0",
        "gpl | GPL-3.0",
        "GPL | GPL-2.0",
        "gpl+ | GPL-2.0",
        "GPL-or-later | GPL-3.0",
        "GNU General Public License | GPL-3.0",
        "lgpl | LGPL-2.1",
        "agpl | AGPL-3.0",
        "bsd | BSD-3-Clause",
        "BSD License | BSD-2-Clause",
        "openrail | LicenseRef-scancode-bigscience-open-rail-m",
        "llama | LicenseRef-Llama-3",
        "mpl | MPL-2.0",
        "apache | Apache-2.0",
        "apache license | Apache-2.0",
        "modified mit license | MIT",
        "https://creativecommons.org/licenses/by/ | CC-BY-4.0",
        "https://creativecommons.org/licenses/by/3.0/de/ | CC-BY-3.0",
        "CC-BY-SA-3.0-IGO | CC-BY-SA-3.0",
      })
  void namesOfFamiliesNeverResolveAndTellTheirMembers(String text, String candidate) {
    LicenseName name = CATALOG.licenseName(text);
    assertThat(name).isInstanceOf(Unknown.class);
    Unknown unknown = (Unknown) name;
    assertThat(unknown.text()).isEqualTo(text);
    assertThat(unknown.candidates()).contains(candidate);
    assertThat(unknown.why()).isNotBlank();
    assertThat(unknown.candidates())
        .allSatisfy(id -> assertThat(CATALOG.licenseIds()).contains(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other",
        "Creative Commons",
        "## creative commons",
        "gfdl",
        "unknown",
        "unknwon",
        "various",
        "Custom",
        "This is a license.",
        "Open Access",
        "none",
        "NOASSERTION",
        "GPL-1.0",
        "GPL-4.0-only",
        "MIT-only",
        "MIT-or-later",
        "not mit",
        "MIT-like",
        "cc-by-5.0",
        "CC-BY-4.0 or so",
        "https://example.org/licenses/MIT",
        "https://creativecommons.org/licenses/by/4.0/../../evil",
        "ftp://spdx.org/licenses/MIT",
        "see LICENSE",
        "",
        "+",
        "-only"
      })
  void whatIsNoNameResolvesToNothing(String text) {
    assertThat(CATALOG.licenseName(text)).isInstanceOf(Unknown.class);
  }

  @ParameterizedTest(name = "{0} is unknown: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // versions and variants that differ by little from one that is known
        "MIT-0 | NOT_IN_CATALOG | MIT-0",
        "X11 | NOT_IN_CATALOG | X11",
        "MIT (modified) | CHANGED | change",
        "MIT-style license | CHANGED | not that license",
        "Apache-1.1 | NOT_IN_CATALOG | Apache-1.1",
        "Apache-3.0 | FAMILY | 3.0",
        "Apache 2.0 with Commons Clause | CHANGED | change",
        "BSD-4-Clause | NOT_IN_CATALOG | BSD-4-Clause",
        "BSD 4-clause \"Original\" or \"Old\" License | NOT_IN_CATALOG | BSD-4-Clause",
        "LGPL-2 | FAMILY | 2.1",
        "LGPL-2.0 | NOT_IN_CATALOG | LGPL-2.0",
        "GFDL-1.2 | NOT_IN_CATALOG | GFDL-1.2",
        "DbCL-1.0 | NOT_IN_CATALOG | Open Data Commons",
        "BSL-1.1 | FAMILY | Business Source",
        "BUSL-1.1 | NOT_IN_CATALOG | BUSL-1.1",
        "UNLICENSED | NOT_STATED | opposite",
        "llama3.5 | NO_NAME | no license",
        "openrail++ | NOT_IN_CATALOG | Hugging Face",
        "EUPL-1.1 | NOT_IN_CATALOG | EUPL-1.1",
        "OGL 2.0 | FAMILY | governments",
        // Creative Commons
        "CC BY 3.0 DE | PORT | Germany",
        "CC-BY-3.0-IGO | PORT | IGO",
        "Creative Commons Attribution 2.5 South Africa License | PORT | South Africa",
        "https://creativecommons.org/licenses/by/2.5/dk/ | PORT | Denmark",
        "CC-BY-2 | FAMILY | leaves open",
        "CC BY 3.0 International | FAMILY | no international edition",
        "Creative Commons Share-Alike 3.0 | FAMILY | attribution",
        "CC 4.0 | FAMILY | elements",
        "CC-BY-ND-SA-4.0 | NO_NAME | both",
        "CC-BY-5.0 | NO_NAME | 5.0",
        "https://creativecommons.org/licenses/publicdomain/ | NOT_IN_CATALOG | CC-PDDC",
        // two names that do not agree
        "CC BY 4.0 (CC BY-NC 4.0) | SEVERAL | not say the same",
        "[CC BY 4.0](https://creativecommons.org/licenses/by-nc/4.0/) | SEVERAL | not say the same",
        "MIT, Apache-2.0 | SEVERAL | several",
        "MIT/Apache-2.0 | SEVERAL | several",
        "MIT & BSD | SEVERAL | several",
        "MIT OR Apache-2.0 | SEVERAL | expression",
        "GPL-2.0-only WITH Classpath-exception-2.0 | SEVERAL | expression",
        // words that are no licenses
        "Public | NOT_A_LICENSE | access",
        "open access | NOT_A_LICENSE | access",
        "None | NOT_STATED | no license is stated",
        "Unspecified | NOT_STATED | no license is stated",
        "Custom | NOT_STATED | of its own",
        "other | NOT_STATED | not on the list",
        "see LICENSE file | NOT_STATED | elsewhere",
        "SEE LICENSE IN TERMS.md | NOT_STATED | elsewhere",
        "Copyright 2020 Acme Inc. | NOT_STATED | copyright",
        "LicenseRef-Acme | NOT_IN_CATALOG | brings along",
        "DocumentRef-a:LicenseRef-b | NOT_IN_CATALOG | brings along",
        "https://spdx.org/licenses/NOPE-1.0 | NO_NAME | NOPE-1.0",
        "https://github.com/acme/data | NOT_A_LICENSE | repository",
        "https://github.com/acme/data/blob/main/LICENSE | NOT_A_LICENSE | license file",
        "https://commoncrawl.org/terms-of-use | NOT_A_LICENSE | terms",
        "https://arxiv.org/abs/2301.00001 | NOT_A_LICENSE | paper",
        // sentences
        "The data may be used under CC BY 4.0 and nothing else. | SENTENCE | around a name",
        "Please write to the authors before you use any of this data for anything. | SENTENCE | text",
      })
  void everyUnknownSaysWhatKindItIs(String text, LicenseDoubt doubt, String why) {
    assertThat(CATALOG.licenseName(text))
        .isInstanceOfSatisfying(
            Unknown.class,
            unknown -> {
              assertThat(unknown.doubt()).isEqualTo(doubt);
              assertThat(unknown.why()).contains(why);
              assertThat(CATALOG.licenseIds()).containsAll(unknown.candidates());
            });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "%s.",
        "\"%s\"",
        "`%s`",
        "**%s**",
        "(%s)",
        "License: %s",
        "Licensed under %s",
        "  %s\n",
        "spdx:%s"
      })
  void whatStandsAroundANameDoesNotMatter(String around) {
    CATALOG
        .licenseIds()
        .forEach(
            id ->
                assertThat(CATALOG.licenseName(String.format(around, id)))
                    .as(id)
                    .isEqualTo(new Known(id)));
  }

  /** A letter more or less is another name, if it is one at all; but never the license itself. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aNameWithAnotherWordIsNeverTheLicense(long seed) {
    Random random = new Random(seed);
    List<String> words = List.of("not", "like", "modified", "beta", "lite", "pro", "X", "internal");
    for (String id : CATALOG.licenseIds()) {
      String word = words.get(random.nextInt(words.size()));
      assertThat(CATALOG.licenseName(id + " " + word)).isInstanceOf(Unknown.class);
      assertThat(CATALOG.licenseName(word + " " + id)).isInstanceOf(Unknown.class);
      assertThat(CATALOG.licenseName(id + word)).isInstanceOf(Unknown.class);
    }
  }

  @Test
  void elementsOfCreativeCommonsAreNeverMixedUp() {
    for (String elements : List.of("BY", "BY-NC", "BY-SA", "BY-ND", "BY-NC-SA", "BY-NC-ND")) {
      for (String version : List.of("1.0", "2.0", "2.5", "3.0", "4.0")) {
        Known known = new Known("CC-" + elements + "-" + version);
        String words =
            elements
                .replace("BY", "Attribution")
                .replace("NC", "NonCommercial")
                .replace("SA", "ShareAlike")
                .replace("ND", "NoDerivatives");
        for (String spelling :
            List.of(
                "cc " + elements + " v" + version,
                "CC_" + elements.replace("-", "") + "_" + version.replace('.', '_'),
                "Creative Commons " + words + " " + version,
                "Creative Commons " + words + " " + version + " License",
                "https://creativecommons.org/licenses/"
                    + elements.toLowerCase(Locale.ROOT)
                    + "/"
                    + version
                    + "/deed.fr")) {
          assertThat(CATALOG.licenseName(spelling)).as(spelling).isEqualTo(known);
        }
      }
    }
  }

  @Test
  void candidatesOfAFamilyAreItsVersionsAlone() {
    assertThat(((Unknown) CATALOG.licenseName("cc-by")).candidates())
        .containsExactlyInAnyOrder("CC-BY-1.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-3.0", "CC-BY-4.0");
  }

  @Test
  void everyIdResolvesToItselfInAnyCase() {
    assertThat(CATALOG.licenseIds())
        .isSorted()
        .allSatisfy(
            id -> {
              assertThat(CATALOG.licenseName(id)).isEqualTo(new Known(id));
              assertThat(CATALOG.licenseName(id.toUpperCase(Locale.ROOT))).isEqualTo(new Known(id));
            });
  }
}
