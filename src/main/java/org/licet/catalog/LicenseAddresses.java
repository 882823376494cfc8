package org.licet.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.licet.vocab.Described;
import org.licet.vocab.TurtleFile;

/**
 * The forms of addresses under which licenses are found ({@code license-addresses.ttl}). An address
 * is read, never opened.
 */
final class LicenseAddresses {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "<?(?<scheme>https?:)?(?://)?(?:www\\.)?(?<host>[a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?::\\d+)?"
              + "(?:/(?<path>[^\\s?#>]*))?(?:\\?(?<query>[^\\s#>]*))?(?:#[^\\s>]*)?>?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:\\.(?:html?|txt|json|jsonld|xml|rdf|ttl|md|en|php))$|(?:^|/)index$|[/.]+$");
  private static final Pattern LICENSE_FILE =
      Pattern.compile("(?i)(?:.*/)?[^/]*(?:licen[cs]e|copying)[^/]*");

  private static final Pattern TERMS =
      Pattern.compile(
          "(?i)(?:.*[/_:-])?(?:terms?(?:[_-]?of[_-]?(?:use|service))?|tos|polic(?:y|ies)|legal|copyrights?"
              + "|agreements?|disclaimer|legal-notice)(?:[/_.-].*)?");

  /** What an address says. */
  sealed interface Meaning {
    /**
     * It is where the text of a license stands.
     *
     * @param name the name that the address states, to be resolved
     */
    record License(String name) implements Meaning {}

    /**
     * It is something else.
     *
     * @param why what it is
     * @param hint a name that it may point to
     */
    record Page(String why, Optional<String> hint) implements Meaning {}
  }

  private record Form(
      Pattern path,
      Optional<Pattern> query,
      Optional<String> readsAs,
      Optional<String> hint,
      String why) {

    Optional<Meaning> meaning(String stated, String queried) {
      Matcher at = path.matcher(stated);
      if (!at.matches()) {
        return Optional.empty();
      }
      Matcher matched = at;
      if (query.isPresent()) {
        matched = query.get().matcher(queried);
        if (!matched.matches()) {
          return Optional.empty();
        }
      }
      Matcher last = matched;
      return readsAs
          .<Meaning>map(name -> new Meaning.License(filled(name, last)))
          .or(() -> Optional.of(new Meaning.Page(why, hint.map(name -> filled(name, last)))));
    }

    /** The groups of a match in a text; a group that is not there is empty. */
    private static String filled(String template, Matcher matched) {
      String text = template;
      for (int group = 1; group <= matched.groupCount(); group++) {
        String found = matched.group(group);
        text = text.replace("$" + group, found == null ? "" : found);
      }
      return text;
    }
  }

  private final Map<String, List<Form>> byHost = new HashMap<>();

  /** The forms of these files; those of a later file go first. */
  LicenseAddresses(List<TurtleFile> files) {
    for (int i = files.size() - 1; i >= 0; i--) {
      for (Described form : files.get(i).things("licet:LicenseAddressForm")) {
        Form read = form(form);
        form.texts("licet:host")
            .forEach(host -> byHost.computeIfAbsent(host, key -> new ArrayList<>()).add(read));
      }
    }
  }

  private static Form form(Described form) {
    Optional<String> readsAs = form.text("licet:namesLicense");
    return new Form(
        pattern(form, "licet:path", form.text("licet:path").orElse("")),
        form.text("licet:query").map(query -> pattern(form, "licet:query", query)),
        readsAs,
        form.text("licet:hintsAt"),
        readsAs.isPresent() ? "" : form.need("licet:why"));
  }

  private static Pattern pattern(Described form, String property, String text) {
    try {
      return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException e) {
      throw form.broken(
          "says `"
              + property
              + "` `"
              + text
              + "`, which is no regular expression: "
              + e.getMessage());
    }
  }

  /** What a text says that is an address and nothing else; empty when it is none. */
  Optional<Meaning> read(String text) {
    Matcher address = ADDRESS.matcher(text.strip());
    if (!address.matches()) {
      return Optional.empty();
    }
    String host = address.group("host").toLowerCase(Locale.ROOT);
    List<Form> forms = byHost.getOrDefault(host, List.of());
    if (address.group("scheme") == null && forms.isEmpty()) {
      // A version such as `2.0` looks like a host; without a scheme only known hosts count.
      return Optional.empty();
    }
    String path = path(Optional.ofNullable(address.group("path")).orElse(""));
    String query = Optional.ofNullable(address.group("query")).orElse("");
    return forms.stream()
        .flatMap(form -> form.meaning(path, query).stream())
        .findFirst()
        .or(() -> Optional.of(new Meaning.Page(elsewhere(host, path), Optional.empty())));
  }

  private static String path(String stated) {
    String path = stated.replaceAll("/{2,}", "/").replaceFirst("^/", "");
    String before = "";
    while (!path.equals(before)) {
      before = path;
      path = ENDING.matcher(path).replaceFirst("");
    }
    return path;
  }

  private String elsewhere(String host, String path) {
    if (TERMS.matcher(path).matches()) {
      return "the address of terms or of a notice, which is not fetched: state the platform that"
          + " they belong to, or the license that stands there";
    }
    if (byHost.containsKey(host)) {
      return "no address of a license that `" + host + "` is known to have";
    }
    return LICENSE_FILE.matcher(path).matches()
        ? "the address of a license file, which is not fetched: state which license it holds"
        : "the address of a page, which is not fetched: state which license stands there";
  }
}
