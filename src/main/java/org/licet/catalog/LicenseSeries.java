package org.licet.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.catalog.Catalog.LicenseName.Known;
import org.licet.catalog.Catalog.LicenseName.Unknown;

/**
 * Names that with a version give an SPDX id, such as "GNU General Public License" and 3. A version
 * of one number stands for the only version that begins with it ("Apache 2"), and for none where
 * there are several ("LGPL 2").
 */
final class LicenseSeries {
  private static final Pattern VERSIONED =
      Pattern.compile(
          "(?<name>.+?)-?v?\\.?(?<version>\\d+(?:\\.\\d+)*[a-z]?)"
              + "(?<variant>\\+|-only|,?-or-(?:\\(?at-your-option\\)?-)?(?:any-)?"
              + "(?:later|newer|above|greater)(?:-versions?)?)?");
  private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)*[a-z]?");
  private static final Pattern GNU = Pattern.compile("A?GPL|LGPL|GFDL");

  private final Map<String, String> prefixes = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Supplier<SpdxList> spdx;

  /**
   * Series over these licenses.
   *
   * @param ids ids of the licenses of the catalog
   * @param prefixes prefix of the ids by name
   */
  LicenseSeries(Collection<String> ids, Map<String, String> prefixes, Supplier<SpdxList> spdx) {
    ids.forEach(id -> this.ids.put(id.toLowerCase(Locale.ROOT), id));
    prefixes.forEach((name, prefix) -> this.prefixes.put(LicenseWords.loose(name), prefix));
    this.spdx = spdx;
  }

  /** What the name stands for; empty when it is of no series. */
  Optional<LicenseName> find(String text, String loose) {
    String bare = prefixes.get(loose);
    if (bare != null) {
      return Optional.of(family(text, bare, "no version is named"));
    }
    Matcher matcher = VERSIONED.matcher(loose);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String prefix = prefixes.get(matcher.group("name").replaceFirst(",$", ""));
    String variant = Optional.ofNullable(matcher.group("variant")).orElse("");
    boolean variantFits =
        variant.isEmpty()
            || variant.equals("+")
            || (prefix != null && GNU.matcher(prefix).matches());
    return prefix == null || !variantFits
        ? Optional.empty()
        : Optional.of(versioned(text, prefix, matcher.group("version")));
  }

  private LicenseName versioned(String text, String prefix, String version) {
    Optional<LicenseName> exact = exact(text, prefix, version);
    if (exact.isPresent()) {
      return exact.get();
    }
    List<String> begun =
        versions(prefix).stream().filter(each -> each.startsWith(version + ".")).toList();
    if (version.matches("\\d+") && begun.size() == 1) {
      return exact(text, prefix, begun.get(0)).orElseThrow();
    }
    return family(
        text,
        prefix,
        begun.isEmpty()
            ? "no version `" + version + "` of it is known"
            : "`" + version + "` may mean " + quoted(begun));
  }

  private Optional<LicenseName> exact(String text, String prefix, String version) {
    String id = (prefix + "-" + version).toLowerCase(Locale.ROOT);
    String known = ids.get(id);
    if (known != null) {
      return Optional.of(new Known(known));
    }
    return spdx.get()
        .license(id)
        .or(() -> spdx.get().license(id + "-only"))
        .map(listed -> LicenseNames.notInCatalog(text, prefix + "-" + version));
  }

  private Unknown family(String text, String prefix, String why) {
    return new Unknown(text, LicenseDoubt.FAMILY, candidates(prefix), why);
  }

  private List<String> candidates(String prefix) {
    List<String> candidates = new ArrayList<>();
    for (String version : versions(prefix)) {
      Optional.ofNullable(ids.get((prefix + "-" + version).toLowerCase(Locale.ROOT)))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  /** The versions of the catalog and of the SPDX list, sorted. */
  private List<String> versions(String prefix) {
    Set<String> versions = new LinkedHashSet<>();
    List<String> all = new ArrayList<>(ids.values());
    all.addAll(spdx.get().licenses());
    for (String id : all) {
      if (id.regionMatches(true, 0, prefix + "-", 0, prefix.length() + 1)) {
        String rest = id.substring(prefix.length() + 1).replaceFirst("-only$|-or-later$", "");
        if (VERSION.matcher(rest).matches()) {
          versions.add(rest);
        }
      }
    }
    return versions.stream().sorted().toList();
  }

  private static String quoted(List<String> versions) {
    return String.join(" or ", versions.stream().map(each -> "`" + each + "`").toList());
  }
}
