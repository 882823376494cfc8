package org.licet.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.catalog.Catalog.LicenseName.Known;
import org.licet.catalog.Catalog.LicenseName.Unknown;

/**
 * What a single name of a license stands for (RULINGS, licenses): ids, listed spellings, a series
 * with a version, the elements of Creative Commons, ids of the SPDX list. A name of a family of
 * licenses stands for none of them.
 */
final class LicenseNames {
  private static final Pattern SPDX_VARIANT =
      Pattern.compile(
          "(?<gnu>.*GPL-.*|GFDL-.*)-(only|or-later)|(?<any>.*)\\+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPDX_SUFFIX = Pattern.compile("(-only|-or-later|\\+)$");
  private static final Pattern REFERENCE =
      Pattern.compile("(?i)(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+");
  private static final int MAX_CANDIDATES = 40;

  /**
   * A name that stands for several licenses, or for none.
   *
   * @param doubt what kind of unknown it is
   * @param candidates ids of the licenses that it may stand for
   * @param prefix what the ids of further candidates begin with
   * @param why why it is not resolved
   */
  record Family(LicenseDoubt doubt, List<String> candidates, Optional<String> prefix, String why) {
    Family {
      candidates = List.copyOf(candidates);
    }
  }

  private final SortedMap<String, String> ids = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Family> families = new HashMap<>();
  private final Map<String, String> looseNames = new HashMap<>();
  private final Map<String, Family> looseFamilies = new HashMap<>();
  private final LicenseSeries series;
  private final CreativeCommonsNames creativeCommons;
  private final Supplier<SpdxList> spdx;

  /**
   * Names for these licenses.
   *
   * @param ids ids of all licenses
   * @param aliases the license of each alias
   * @param families the names that never resolve
   * @param series prefixes of SPDX ids by the names that with a version give an id
   * @param spdx the ids of the SPDX list, read when first asked for
   */
  LicenseNames(
      Collection<String> ids,
      Map<String, String> aliases,
      Map<String, Family> families,
      Map<String, String> series,
      Supplier<SpdxList> spdx) {
    this.spdx = spdx;
    ids.forEach(id -> this.ids.put(LicenseWords.key(id), id));
    new TreeMap<>(families)
        .forEach(
            (name, family) -> {
              // Whoever describes a license and gives it a spelling knows it from then on.
              if (family.doubt() != LicenseDoubt.NOT_IN_CATALOG || !aliases.containsKey(name)) {
                this.families.put(LicenseWords.key(name), family);
                looseFamilies.putIfAbsent(LicenseWords.loose(name), family);
              }
            });
    new TreeMap<>(aliases).forEach((name, id) -> names.putIfAbsent(LicenseWords.key(name), id));
    this.ids.forEach(names::put);
    this.families.keySet().forEach(names::remove);
    new TreeMap<>(aliases).forEach(this::addLoosely);
    this.ids.values().forEach(id -> addLoosely(id, id));
    looseFamilies.keySet().forEach(looseNames::remove);
    this.series = new LicenseSeries(this.ids.values(), series, spdx);
    this.creativeCommons = new CreativeCommonsNames(this.ids);
  }

  /** A loose spelling of two licenses stands for neither. */
  private void addLoosely(String name, String id) {
    String loose = LicenseWords.loose(name);
    String before = looseNames.putIfAbsent(loose, id);
    if (before != null && !before.equals(id)) {
      looseFamilies.put(
          loose,
          new Family(
              LicenseDoubt.FAMILY,
              List.of(before, id),
              Optional.empty(),
              "more than one license has this name"));
    }
  }

  /** Ids of all licenses, sorted. */
  List<String> ids() {
    return ids.values().stream().sorted().toList();
  }

  /** The id in its own spelling, for an id in any case. */
  Optional<String> id(String text) {
    return Optional.ofNullable(ids.get(LicenseWords.key(text)));
  }

  /** What a name stands for; empty when nothing is known that has this name. */
  Optional<LicenseName> find(String text) {
    String key = LicenseWords.key(text);
    String loose = LicenseWords.loose(text);
    if (loose.isEmpty() && !families.containsKey(key)) {
      return Optional.empty();
    }
    return known(key)
        .or(() -> variant(key))
        .map(LicenseName.class::cast)
        .or(() -> family(text, key, families))
        .or(() -> Optional.ofNullable(looseNames.get(loose)).map(Known::new))
        .or(() -> family(text, loose, looseFamilies))
        .or(() -> series.find(text, loose))
        .or(() -> CreativeCommonsName.parse(loose).map(name -> creativeCommons.find(text, name)))
        .or(() -> listed(text, key))
        .or(() -> reference(text))
        .or(() -> beginning(text, key));
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

  private Optional<LicenseName> family(String text, String key, Map<String, Family> among) {
    String base = among.containsKey(key) ? key : SPDX_SUFFIX.matcher(key).replaceFirst("");
    return Optional.ofNullable(among.get(base))
        .map(
            family -> {
              boolean open = family.candidates().isEmpty() && family.doubt() == LicenseDoubt.FAMILY;
              List<String> candidates =
                  open
                      ? startingWith(family.prefix().map(LicenseWords::key).orElse(base))
                      : family.candidates();
              return new Unknown(text, family.doubt(), candidates, family.why());
            });
  }

  private Optional<LicenseName> listed(String text, String key) {
    String base = SPDX_SUFFIX.matcher(key).replaceFirst("");
    return spdx.get()
        .license(key)
        .or(() -> spdx.get().license(base))
        .or(() -> spdx.get().license(base.replaceFirst("-license$", "")))
        .map(id -> notInCatalog(text, id));
  }

  /** A license of the SPDX list that the catalog does not describe. */
  static Unknown notInCatalog(String text, String id) {
    return new Unknown(
        text,
        LicenseDoubt.NOT_IN_CATALOG,
        List.of(),
        "`" + id + "` is a license of the SPDX list that the catalog does not describe");
  }

  private static Optional<LicenseName> reference(String text) {
    return REFERENCE.matcher(text.strip()).matches()
        ? Optional.of(
            new Unknown(
                text,
                LicenseDoubt.NOT_IN_CATALOG,
                List.of(),
                "a reference to a text that the document brings along, and the catalog does not"
                    + " describe"))
        : Optional.empty();
  }

  /** A beginning of ids, such as {@code cdla}, leaves open which of them is meant. */
  private Optional<LicenseName> beginning(String text, String key) {
    List<String> versions = startingWith(key);
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Unknown(
                text,
                LicenseDoubt.FAMILY,
                versions,
                "the name leaves open which of several licenses is meant"));
  }

  /** The versions of a family; where it has none of its own, all licenses that begin so. */
  private List<String> startingWith(String key) {
    List<String> all =
        ids.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(key.toLowerCase(Locale.ROOT) + "-"))
            .map(Map.Entry::getValue)
            .toList();
    List<String> versions =
        all.stream().filter(id -> Character.isDigit(id.charAt(key.length() + 1))).toList();
    return (versions.isEmpty() ? all : versions).stream().limit(MAX_CANDIDATES).toList();
  }
}
