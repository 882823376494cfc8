package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which licenses a longer text plainly mentions: evidence, never a grant. */
class LicenseMentionsTest {
  private static final String BODY =
      ("Permission, conditions and a disclaimer follow here in the words of the license. ")
          .repeat(8);

  private static List<String> mentions(String text) {
    return LicenseMentions.in(text, Facts.CATALOG).ids();
  }

  static Stream<Arguments> plainMentions() {
    return Stream.of(
        // addresses of license texts
        Arguments.of(
            "See https://creativecommons.org/licenses/by-nc/4.0/.", List.of("CC-BY-NC-4.0")),
        Arguments.of(
            "under [this license](http://creativecommons.org/licenses/by-sa/3.0/) only",
            List.of("CC-BY-SA-3.0")),
        Arguments.of(
            "<a rel=\"license\" href=\"http://creativecommons.org/licenses/by/4.0/\">CC</a>",
            List.of("CC-BY-4.0")),
        Arguments.of("http://www.apache.org/licenses/LICENSE-2.0", List.of("Apache-2.0")),
        // identifier lines
        Arguments.of("// SPDX-License-Identifier: MIT OR Apache-2.0", List.of("MIT", "Apache-2.0")),
        Arguments.of("/* SPDX-License-Identifier: GPL-2.0-only */", List.of("GPL-2.0")),
        // names with a version, and titles
        Arguments.of("All of it is under the MIT License.", List.of("MIT")),
        Arguments.of(
            "The data is under CC BY 4.0, the code under Apache-2.0.",
            List.of("CC-BY-4.0", "Apache-2.0")),
        Arguments.of(
            "licensed under the Apache License, Version 2.0 (the \"License\")",
            List.of("Apache-2.0")),
        Arguments.of("the GNU General Public License, version 3 or later", List.of("GPL-3.0")),
        Arguments.of(
            "a Creative Commons Attribution-ShareAlike 4.0 International License",
            List.of("CC-BY-SA-4.0")),
        Arguments.of("It uses the `cc-by-nc-sa-4.0` license.", List.of("CC-BY-NC-SA-4.0")),
        Arguments.of("MIT Licence", List.of("MIT")),
        // the same license twice is one mention
        Arguments.of(
            "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)", List.of("CC-BY-4.0")),
        // texts of licenses: the title says which
        Arguments.of("MIT License\n\nCopyright (c) 2020 Somebody\n\n" + BODY, List.of("MIT")),
        Arguments.of(
            "                    Apache License\n              Version 2.0, January 2004\n"
                + "           http://www.apache.org/licenses/\n\n"
                + BODY,
            List.of("Apache-2.0")),
        Arguments.of(
            "GNU GENERAL PUBLIC LICENSE\n Version 3, 29 June 2007\n\n"
                + BODY
                + "the GNU Affero General Public License, version 3, and the GNU Lesser General"
                + " Public License, version 3",
            List.of("GPL-3.0")),
        Arguments.of(
            "Attribution-NonCommercial 4.0 International\n\n=======================\n\n" + BODY,
            List.of("CC-BY-NC-4.0")),
        Arguments.of(
            "Creative Commons Legal Code\n\nCC0 1.0 Universal\n\n" + BODY, List.of("CC0-1.0")),
        Arguments.of(
            "# Mozilla Public License Version 2.0\n\n"
                + BODY
                + "the GNU General Public License, Version 2.0",
            List.of("MPL-2.0")));
  }

  @ParameterizedTest
  @MethodSource("plainMentions")
  void plainMentionsAreFound(String text, List<String> ids) {
    assertThat(mentions(text)).isEqualTo(ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "We thank the MIT for hosting the data.",
        "An apache helicopter over 2 fields",
        "released under a Creative Commons license",
        "licensed under CC BY-NC",
        "under the terms of the GNU General Public License",
        // ports are texts of their own, and so is a name that links to one
        "Creative Commons Attribution 2.5 South Africa License",
        "[CC BY-NC-SA 3.0](https://creativecommons.org/licenses/by-nc-sa/3.0/fr/)",
        "https://creativecommons.org/licenses/by-nd/2.0/kr/deed.en",
        // a page about data is no license text
        "see https://github.com/acme/data/blob/main/LICENSE",
        "Version 2.0 of the data, 4.0 MB",
        "SPDX-License-Identifier: NOASSERTION"
      })
  void whatIsNotPlainIsNoMention(String text) {
    assertThat(mentions(text)).isEmpty();
  }

  @Test
  void aShortTextThatBeginsWithATitleIsReadToItsEnd() {
    assertThat(mentions("MIT License\n\nThe images are under CC BY-NC 4.0."))
        .containsExactly("MIT", "CC-BY-NC-4.0");
  }
}
