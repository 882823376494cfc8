package org.licet.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a license text on a site whose paths name the license. An address is read, never
 * opened.
 *
 * @param name the name that the path states, for example {@code cc-by-4.0}
 */
record LicenseAddress(String name) {

  private static final String END = "(?:\\.(?:html?|txt|json|xml|rdf|md|en|php))*/?(?:[?#].*)?$";

  /**
   * A site and what its paths mean.
   *
   * @param path the address without scheme and {@code www.}
   * @param name the license name, with groups of the path
   */
  private record Site(Pattern path, String name) {
    static Site of(String path, String name) {
      return new Site(Pattern.compile("(?i)" + path), name);
    }
  }

  private static final List<Site> SITES =
      List.of(
          Site.of("creativecommons\\.org/publicdomain/zero/1\\.0(?:/.*)?$", "CC0-1.0"),
          Site.of("creativecommons\\.org/publicdomain/mark/1\\.0(?:/.*)?$", "CC-PDM-1.0"),
          Site.of(
              "creativecommons\\.org/licenses/([a-z-]+)/(\\d\\.\\d)"
                  + "(?:/(?:deed|legalcode)[^/]*|/rdf)?/?(?:[?#].*)?$",
              "cc-$1-$2"),
          Site.of(
              "creativecommons\\.org/licenses/([a-z-]+)/(\\d\\.\\d)/([a-z]{2,8})"
                  + "(?:/(?:deed|legalcode)[^/]*|/rdf)?/?(?:[?#].*)?$",
              "cc-$1-$2-$3"),
          Site.of("creativecommons\\.org/licenses/([a-z-]+)" + END, "cc-$1"),
          Site.of("spdx\\.org/licenses/([A-Za-z0-9.+-]+?)" + END, "$1"),
          Site.of("opensource\\.org/licen[sc]es?/([A-Za-z0-9.+-]+?)" + END, "$1"),
          Site.of("choosealicense\\.com/licenses/([A-Za-z0-9.+-]+?)" + END, "$1"),
          Site.of("apache\\.org/licenses/LICENSE-2\\.0" + END, "Apache-2.0"),
          Site.of("mozilla\\.org/(?:en-US/)?MPL/2\\.0" + END, "MPL-2.0"),
          Site.of("unlicense\\.org" + END, "Unlicense"),
          Site.of("gnu\\.org/licenses/([a-z]+-\\d\\.\\d)(?:-standalone)?" + END, "$1"),
          Site.of(
              "gnu\\.org/licenses/(?:old-licenses/)([a-z]+-\\d\\.\\d)(?:-standalone)?" + END, "$1"),
          Site.of("opendatacommons\\.org/licenses/by(?:/1[.-]0)?(?:/summary)?" + END, "ODC-By-1.0"),
          Site.of("opendatacommons\\.org/licenses/odbl(?:/1[.-]0)?(?:/summary)?" + END, "ODbL-1.0"),
          Site.of("opendatacommons\\.org/licenses/pddl(?:/1[.-]0)?(?:/summary)?" + END, "PDDL-1.0"),
          Site.of("cdla\\.(?:io|dev)/(permissive|sharing)-(\\d)-(\\d)" + END, "cdla-$1-$2.$3"),
          Site.of(
              "nationalarchives\\.gov\\.uk/doc/open-government-licence/version/(\\d)" + END,
              "ogl-uk-$1.0"));

  /** The address in a text, where the text is an address of a known site and nothing else. */
  static Optional<LicenseAddress> parse(String text) {
    String path =
        text.strip().replaceFirst("(?i)^<?https?://(?:www\\.)?", "").replaceFirst(">$", "");
    if (path.equals(text.strip())) {
      return Optional.empty();
    }
    for (Site site : SITES) {
      Matcher matcher = site.path().matcher(path);
      if (matcher.matches()) {
        return Optional.of(new LicenseAddress(matcher.replaceFirst(site.name())));
      }
    }
    return Optional.empty();
  }
}
