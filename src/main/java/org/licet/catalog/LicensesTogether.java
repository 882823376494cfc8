package org.licet.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.catalog.Catalog.LicenseName.Known;
import org.licet.catalog.Catalog.LicenseName.Unknown;

/**
 * What several names in one text stand for: one license told twice (a name and its abbreviation,
 * its id or its address), or several.
 */
final class LicensesTogether {
  private static final Pattern LINKED =
      Pattern.compile("(?s)\\[(?<name>[^\\]]+)]\\s*\\((?<beside>[^()\\s]+)\\)(?<rest>.*)");
  private static final Pattern BRACKETED =
      Pattern.compile("(?s)(?<name>[^()\\[\\]]+)[(\\[](?<beside>[^()\\[\\]]+)[)\\]](?<rest>.*)");
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?s)(?<name>[^\\n]*\\S)[\\s,;:(<-]+(?<beside>https?://[^\\s()<>]+)[)>.]*(?<rest>)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;|/&\\n]|\\s\\+\\s|(?<=\\s)(?:and|or|AND|OR|And|Or|plus)(?=\\s))\\s*");
  private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("\\s*[,;|\\s]\\s*");

  private final SingleLicense single;

  LicensesTogether(SingleLicense single) {
    this.single = single;
  }

  /** A name and another one beside it; empty when the text has no such form. */
  Optional<LicenseName> beside(String text) {
    for (Pattern form : List.of(LINKED, ADDRESSED, BRACKETED)) {
      Matcher matcher = form.matcher(text.strip());
      if (matcher.matches()) {
        Optional<LicenseName> first =
            single.find(matcher.group("name") + " " + matcher.group("rest"));
        Optional<LicenseName> second = single.find(matcher.group("beside"));
        if (first.isPresent() && second.isPresent()) {
          return Optional.of(together(text, first.get(), second.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Two names for one thing: they have to agree, or one has to leave open what the other says. */
  private static LicenseName together(String text, LicenseName first, LicenseName second) {
    if (first instanceof Known known && (first.equals(second) || leavesOpen(second, known))) {
      return first;
    }
    if (second instanceof Known known && leavesOpen(first, known)) {
      return second;
    }
    List<String> candidates = candidates(List.of(first, second));
    return first instanceof Unknown open && second instanceof Unknown
        ? new Unknown(text, open.doubt(), candidates, open.why())
        : new Unknown(
            text,
            LicenseDoubt.SEVERAL,
            candidates,
            "two names stand beside each other that do not say the same");
  }

  private static boolean leavesOpen(LicenseName name, Known known) {
    return name instanceof Unknown open
        && (open.doubt() == LicenseDoubt.FAMILY && open.candidates().contains(known.id())
            || open.doubt() == LicenseDoubt.NOT_A_LICENSE && open.candidates().isEmpty());
  }

  /** Names in a row, with commas, slashes or words between; empty when a part is no name. */
  Optional<LicenseName> inARow(String text) {
    String[] parts = (text.contains("://") ? BETWEEN_ADDRESSES : BETWEEN).split(text.strip());
    List<LicenseName> named = new ArrayList<>();
    for (String part : parts) {
      single.find(part).or(() -> beside(part)).ifPresent(named::add);
    }
    return parts.length < 2 || named.size() < parts.length
        ? Optional.empty()
        : Optional.of(inARow(text, named));
  }

  private static LicenseName inARow(String text, List<LicenseName> named) {
    LicenseName first = named.get(0);
    if (first instanceof Known && named.stream().allMatch(first::equals)) {
      return first;
    }
    boolean none =
        named.stream()
            .allMatch(
                name ->
                    name instanceof Unknown unknown
                        && unknown.doubt() == LicenseDoubt.NOT_A_LICENSE);
    return none
        ? new Unknown(text, LicenseDoubt.NOT_A_LICENSE, candidates(named), ((Unknown) first).why())
        : new Unknown(
            text,
            LicenseDoubt.SEVERAL,
            candidates(named),
            "several licenses are named; whether all bind or one suffices is not said the SPDX way"
                + " (`AND`, `OR`)");
  }

  private static List<String> candidates(List<LicenseName> names) {
    Set<String> candidates = new LinkedHashSet<>();
    names.forEach(name -> candidates.addAll(SingleLicense.candidates(name)));
    return List.copyOf(candidates);
  }
}
