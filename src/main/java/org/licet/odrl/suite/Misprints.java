package org.licet.odrl.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Known misprints of suites: a name in a request that the suite's own text shows to be meant
 * otherwise. They are data, listed in {@code docs/CONFORMANCE.md}; a case that needs one is
 * reported as such.
 *
 * @param suite name of the suite
 * @param printed the IRI as printed
 * @param meant the IRI as meant
 */
record Misprints(String suite, String printed, String meant) {

  /** All that are known. */
  static List<Misprints> known() {
    List<Misprints> known = new ArrayList<>();
    try (InputStream stream = Misprints.class.getResourceAsStream("/org/licet/odrl/misprints.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        String[] words = line.strip().split("\\s+");
        if (words.length == 3 && !words[0].startsWith("#")) {
          known.add(new Misprints(words[0], words[1], words[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }
}
