package org.licet.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.licet.vocab.Described;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.TurtleFile;

/**
 * The spellings under which licenses are found.
 *
 * @param byLicense the spellings by id of the license, sorted
 */
public record LicenseSpellings(SortedMap<String, List<String>> byLicense) {
  public LicenseSpellings {
    byLicense = Collections.unmodifiableSortedMap(new TreeMap<>(byLicense));
  }

  private static List<OntologyFiles.Found> files(OntologyFiles files) {
    return Stream.of("license-aliases.ttl", "license-names.ttl")
        .flatMap(name -> files.all(name).stream())
        .toList();
  }

  /** The spellings that the catalog lists. */
  public static LicenseSpellings read(OntologyFiles files) {
    SortedMap<String, List<String>> all = new TreeMap<>();
    for (OntologyFiles.Found file : files(files)) {
      for (Described license : TurtleFile.parse(file).with("licet:alias")) {
        List<String> known = all.computeIfAbsent(license.localName(), key -> new ArrayList<>());
        license.texts("licet:alias").stream()
            .filter(alias -> !known.contains(alias))
            .forEach(known::add);
        Collections.sort(known);
      }
    }
    return new LicenseSpellings(all);
  }
}
