package org.licet.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.catalog.Catalog.LicenseName.Known;
import org.licet.catalog.Catalog.LicenseName.Unknown;

/**
 * Resolves license texts found in the wild (RULINGS, licenses). Ids, listed aliases and addresses
 * of license texts resolve; letter case, hyphens, underscores and spaces do not matter. A name of a
 * family of licenses resolves to none of them.
 */
final class LicenseNames {
  private static final Pattern SPDX_VARIANT =
      Pattern.compile(
          "(?<gnu>.*GPL-.*|GFDL-.*)-(only|or-later)|(?<any>.*)\\+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPDX_SUFFIX = Pattern.compile("(-only|-or-later|\\+)$");
  private static final Pattern CC_PORT =
      Pattern.compile("(?<base>cc-by(-nc|-nd|-sa)*-[123]\\.[05])-(?<place>[a-z]{2,8})");
  private static final Pattern JOINT = Pattern.compile("[\\s_\\p{Pd}]+");
  private static final int MAX_CANDIDATES = 40;

  /**
   * A name that stands for several licenses, or for none.
   *
   * @param candidates ids of the licenses that it may stand for
   * @param why why it is not resolved
   */
  record Family(List<String> candidates, String why) {
    Family {
      candidates = List.copyOf(candidates);
    }
  }

  private final SortedMap<String, String> ids = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Family> families = new HashMap<>();

  /**
   * Names for these licenses.
   *
   * @param ids ids of all licenses
   * @param aliases the license of each alias
   * @param families the names that never resolve
   */
  LicenseNames(Collection<String> ids, Map<String, String> aliases, Map<String, Family> families) {
    ids.forEach(id -> this.ids.put(key(id), id));
    families.forEach((name, family) -> this.families.put(key(name), family));
    new TreeMap<>(aliases).forEach((name, id) -> names.putIfAbsent(key(name), id));
    this.ids.forEach(names::put);
    this.families.keySet().forEach(names::remove);
  }

  /** Ids of all licenses, sorted. */
  List<String> ids() {
    return ids.values().stream().sorted().toList();
  }

  /** The id in its own spelling, for an id in any case. */
  Optional<String> id(String text) {
    return Optional.ofNullable(ids.get(key(text)));
  }

  /** What a text resolves to. */
  LicenseName resolve(String text) {
    String key = key(LicenseAddress.parse(text).map(LicenseAddress::name).orElse(text));
    return known(key)
        .or(() -> variant(key))
        .map(LicenseName.class::cast)
        .orElseGet(() -> unknown(text, key));
  }

  /** Whether a text is the name of a license or of a family. */
  boolean isName(String text) {
    String key = key(text);
    return names.containsKey(key) || families.containsKey(key);
  }

  private Optional<Known> known(String key) {
    return Optional.ofNullable(names.get(key)).map(Known::new);
  }

  /** {@code GPL-3.0-only}, {@code GPL-3.0-or-later}, {@code CC-BY-4.0+}: the license named. */
  private Optional<Known> variant(String key) {
    Matcher matcher = SPDX_VARIANT.matcher(key);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String base = Optional.ofNullable(matcher.group("gnu")).orElseGet(() -> matcher.group("any"));
    return Optional.ofNullable(ids.get(base)).map(Known::new);
  }

  private Unknown unknown(String text, String key) {
    String base = SPDX_SUFFIX.matcher(key).replaceFirst("");
    Family family = families.get(base);
    if (family != null) {
      List<String> candidates =
          family.candidates().isEmpty() ? startingWith(base) : family.candidates();
      return new Unknown(text, candidates, family.why());
    }
    if (key.equals("none") || key.equals("noassertion")) {
      return new Unknown(text, List.of(), "the declaration itself says that no license is stated");
    }
    Matcher port = CC_PORT.matcher(key);
    if (port.matches() && ids.containsKey(port.group("base"))) {
      return new Unknown(
          text,
          List.of(ids.get(port.group("base"))),
          "a port to the law of `"
              + port.group("place")
              + "`, whose text differs from the unported one");
    }
    List<String> versions = startingWith(key);
    return versions.isEmpty()
        ? new Unknown(text, versions, "no license of the catalog has this name")
        : new Unknown(text, versions, "the name leaves open which of several licenses is meant");
  }

  /** The versions of a family; where it has none of its own, all licenses that begin so. */
  private List<String> startingWith(String key) {
    List<String> all =
        ids.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(key + "-"))
            .map(Map.Entry::getValue)
            .toList();
    List<String> versions =
        all.stream().filter(id -> Character.isDigit(id.charAt(key.length() + 1))).toList();
    return (versions.isEmpty() ? all : versions).stream().limit(MAX_CANDIDATES).toList();
  }

  private static String key(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT).replace("licence", "license");
    return JOINT.matcher(lower).replaceAll("-");
  }
}
