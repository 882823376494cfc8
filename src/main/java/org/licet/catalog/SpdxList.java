package org.licet.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licet.vocab.TurtleFile;

/** The ids of the SPDX License List, texts aside. */
final class SpdxList {
  private final Map<String, String> licenses;
  private final Map<String, String> exceptions;

  private SpdxList(Map<String, String> licenses, Map<String, String> exceptions) {
    this.licenses = licenses;
    this.exceptions = exceptions;
  }

  /** The lists of these files together. */
  static SpdxList read(List<TurtleFile> files) {
    Map<String, String> licenses = new TreeMap<>();
    Map<String, String> exceptions = new TreeMap<>();
    for (TurtleFile file : files) {
      file.things("licet:LicenseList")
          .forEach(
              list -> {
                list.texts("licet:listed").forEach(id -> licenses.put(lower(id), id));
                list.texts("licet:listedException").forEach(id -> exceptions.put(lower(id), id));
              });
    }
    return new SpdxList(licenses, exceptions);
  }

  /** The license with this id, in any case. */
  Optional<String> license(String id) {
    return Optional.ofNullable(licenses.get(lower(id)));
  }

  /** The exception with this id, in any case. */
  Optional<String> exception(String id) {
    return Optional.ofNullable(exceptions.get(lower(id)));
  }

  /** All ids of licenses. */
  Collection<String> licenses() {
    return licenses.values();
  }

  private static String lower(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
