package org.licet.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.catalog.Catalog.LicenseName.Known;
import org.licet.catalog.Catalog.LicenseName.Unknown;

/**
 * Resolves a license text found in the wild: a name, an address, a name with another one beside it;
 * of anything else it says what it is. It never guesses: whatever is left over of a text after a
 * name makes it unknown. Safe for use by several threads.
 */
final class LicenseResolver {
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
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?is)(?:©|\\(c\\)|copyright\\b|\\d{4}\\s+©).*");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?is)(?<name>.+?)[\\s,(\\[+-]+(?:with|without|modified|plus|except|excluding|but|minus|variant"
              + "|amended|based|derived|like|style|inspired)\\b.*");
  private static final Pattern SEE =
      Pattern.compile("(?is)(?:please )?(?:see|refer to|check)\\b.*");

  /** More words than a name of a license has. */
  private static final int WORDS_OF_A_NAME = 8;

  /** Beyond it a text is read for names only in its first part. */
  private static final int LONGEST_NAME = 400;

  private static final Pattern OPERATOR = Pattern.compile("\\b(?:AND|OR|WITH)\\b");

  /** No declaration leaves so many choices; to weigh them all would take for ever. */
  private static final long MAX_ALTERNATIVES = 1_000;

  /** Rows repeat a few spellings; beyond so many they are worked out anew. */
  private static final int REMEMBERED = 10_000;

  private static final int LONGEST_REMEMBERED = 2_000;

  private final LicenseNames names;
  private final LicenseAddresses addresses;
  private final MentionScanner mentions;
  private final Map<String, LicenseName> remembered = new ConcurrentHashMap<>();
  private final Map<String, LicenseExpression> expressions = new ConcurrentHashMap<>();

  LicenseResolver(LicenseNames names, LicenseAddresses addresses) {
    this.names = names;
    this.addresses = addresses;
    this.mentions = new MentionScanner(this::single);
  }

  /** Ids of all licenses, sorted. */
  List<String> ids() {
    return names.ids();
  }

  /** The id in its own spelling, for an id in any case. */
  Optional<String> id(String text) {
    return names.id(text);
  }

  /** What a text resolves to. */
  LicenseName resolve(String text) {
    LicenseName known = remembered.get(text);
    if (known != null) {
      return known;
    }
    LicenseName resolved = resolveAnew(text);
    if (remembered.size() < REMEMBERED && text.length() <= LONGEST_REMEMBERED) {
      remembered.put(text, resolved);
    }
    return resolved;
  }

  /**
   * What a declared license says. Between names in lower case "and" and "or" are operators too, but
   * in prose they are only words: then a license has to be among the parts, and all parts known.
   */
  LicenseExpression expression(String text) {
    LicenseExpression known = expressions.get(text);
    if (known != null) {
      return known;
    }
    LicenseExpression read = expressionAnew(text);
    if (expressions.size() < REMEMBERED && text.length() <= LONGEST_REMEMBERED) {
      expressions.put(text, read);
    }
    return read;
  }

  private LicenseExpression expressionAnew(String text) {
    LicenseExpression read = LicenseExpression.parse(text, this::isName);
    boolean prose = !OPERATOR.matcher(text).find() && !isOfNames(read);
    return prose || read.alternatives() > MAX_ALTERNATIVES
        ? new LicenseExpression.Leaf(text.strip())
        : read;
  }

  private boolean isOfNames(LicenseExpression read) {
    List<LicenseName> parts = read.names().stream().flatMap(name -> single(name).stream()).toList();
    return parts.size() == read.names().size() && parts.stream().anyMatch(Known.class::isInstance);
  }

  /** Whether a text is one name, of a license or of what is known to be none in particular. */
  private boolean isName(String text) {
    return text.length() <= LONGEST_NAME && single(text).isPresent();
  }

  /** The licenses that a longer text plainly mentions. */
  List<Known> mentions(String text) {
    return mentions.in(text);
  }

  private LicenseName resolveAnew(String text) {
    if (text.isBlank()) {
      return new Unknown(text, LicenseDoubt.NOT_STATED, List.of(), "nothing is stated");
    }
    Optional<LicenseName> resolved =
        text.length() > LONGEST_NAME ? Optional.empty() : single(text).or(() -> beside(text));
    return resolved.or(() -> several(text)).orElseGet(() -> prose(text));
  }

  /** One name or one address. */
  private Optional<LicenseName> single(String text) {
    Optional<LicenseAddresses.Meaning> address = addresses.read(text);
    if (address.isEmpty()) {
      return names.find(text);
    }
    if (address.get() instanceof LicenseAddresses.Meaning.License license) {
      return Optional.of(renamed(text, license));
    }
    LicenseAddresses.Meaning.Page page = (LicenseAddresses.Meaning.Page) address.get();
    List<String> candidates =
        page.hint().flatMap(names::find).map(LicenseResolver::candidates).orElse(List.of());
    return names
        .find(text)
        .or(
            () ->
                Optional.of(new Unknown(text, LicenseDoubt.NOT_A_LICENSE, candidates, page.why())));
  }

  private LicenseName renamed(String text, LicenseAddresses.Meaning.License license) {
    LicenseName name =
        names
            .find(license.name())
            .orElseGet(
                () ->
                    new Unknown(
                        text,
                        LicenseDoubt.NO_NAME,
                        List.of(),
                        "the address names `" + license.name() + "`, which nobody knows"));
    return name instanceof Unknown unknown
        ? new Unknown(text, unknown.doubt(), unknown.candidates(), unknown.why())
        : name;
  }

  /** A name and, beside it, its abbreviation, its id or its address. */
  private Optional<LicenseName> beside(String text) {
    for (Pattern form : List.of(LINKED, ADDRESSED, BRACKETED)) {
      Matcher matcher = form.matcher(text.strip());
      if (matcher.matches()) {
        String name = matcher.group("name") + " " + matcher.group("rest");
        Optional<LicenseName> first = single(name);
        Optional<LicenseName> second = single(matcher.group("beside"));
        if (first.isPresent() && second.isPresent()) {
          return Optional.of(together(text, first.get(), second.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Two names for one thing: they have to agree, or one has to leave open what the other says. */
  private static LicenseName together(String text, LicenseName first, LicenseName second) {
    if (first instanceof Known && (first.equals(second) || leavesOpen(second, first))) {
      return first;
    }
    if (second instanceof Known && leavesOpen(first, second)) {
      return second;
    }
    Set<String> candidates = new LinkedHashSet<>(candidates(first));
    candidates.addAll(candidates(second));
    boolean open = first instanceof Unknown && second instanceof Unknown;
    return open
        ? new Unknown(
            text, ((Unknown) first).doubt(), List.copyOf(candidates), ((Unknown) first).why())
        : new Unknown(
            text,
            LicenseDoubt.SEVERAL,
            List.copyOf(candidates),
            "two names stand beside each other that do not say the same");
  }

  private static boolean leavesOpen(LicenseName open, LicenseName known) {
    return open instanceof Unknown unknown
        && (unknown.doubt() == LicenseDoubt.FAMILY
                && unknown.candidates().contains(((Known) known).id())
            || unknown.doubt() == LicenseDoubt.NOT_A_LICENSE && unknown.candidates().isEmpty());
  }

  private Optional<LicenseName> several(String text) {
    String[] parts = (text.contains("://") ? BETWEEN_ADDRESSES : BETWEEN).split(text.strip());
    if (parts.length < 2 || text.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    List<LicenseName> named = new ArrayList<>();
    for (String part : parts) {
      single(part).or(() -> beside(part)).ifPresent(named::add);
    }
    if (named.size() < parts.length) {
      return Optional.empty();
    }
    Set<String> candidates = new LinkedHashSet<>();
    named.forEach(name -> candidates.addAll(candidates(name)));
    if (named.stream().distinct().count() == 1 && named.get(0) instanceof Known same) {
      return Optional.of(same);
    }
    if (named.stream().allMatch(LicenseResolver::isNoLicense)) {
      Unknown first = (Unknown) named.get(0);
      return Optional.of(new Unknown(text, first.doubt(), List.copyOf(candidates), first.why()));
    }
    return Optional.of(
        new Unknown(
            text,
            LicenseDoubt.SEVERAL,
            List.copyOf(candidates),
            "several licenses are named; whether all bind or one suffices is not said the SPDX way"
                + " (`AND`, `OR`)"));
  }

  private static boolean isNoLicense(LicenseName name) {
    return name instanceof Unknown unknown && unknown.doubt() == LicenseDoubt.NOT_A_LICENSE;
  }

  /** A name and words after it that may change what it stands for. */
  private Optional<LicenseName> changed(String text) {
    Matcher matcher = CHANGED.matcher(text.strip());
    return text.length() <= LONGEST_NAME && matcher.matches()
        ? single(matcher.group("name"))
            .filter(Known.class::isInstance)
            .map(
                name ->
                    new Unknown(
                        text,
                        LicenseDoubt.CHANGED,
                        candidates(name),
                        "words follow the name that may change what it allows"))
        : Optional.empty();
  }

  private List<String> reserved(String text) {
    String words = "all rights reserved";
    return text.toLowerCase(Locale.ROOT).contains(words)
        ? names.find(words).map(LicenseResolver::candidates).orElse(List.of())
        : List.of();
  }

  private LicenseName prose(String text) {
    List<String> mentioned = mentions.in(text).stream().map(Known::id).toList();
    boolean sentence = text.strip().split("\\s+").length > WORDS_OF_A_NAME;
    Optional<LicenseName> changed = changed(text);
    if (changed.isPresent()) {
      return changed.get();
    }
    if (!mentioned.isEmpty()) {
      return new Unknown(
          text,
          LicenseDoubt.SENTENCE,
          mentioned,
          "a text around a name; state the name alone if it is what is meant");
    }
    if (COPYRIGHT.matcher(text.strip()).matches()) {
      return new Unknown(
          text,
          LicenseDoubt.NOT_STATED,
          reserved(text),
          "a copyright notice says who holds the rights, and not what may be done");
    }
    if (SEE.matcher(text.strip()).matches()) {
      return new Unknown(
          text,
          LicenseDoubt.NOT_STATED,
          List.of(),
          "it points to a text elsewhere and does not name the license");
    }
    return sentence
        ? new Unknown(
            text, LicenseDoubt.SENTENCE, List.of(), "a text that names no license of the catalog")
        : new Unknown(
            text, LicenseDoubt.NO_NAME, List.of(), "no license is known that has this name");
  }

  private static List<String> candidates(LicenseName name) {
    return name instanceof Known known
        ? List.of(known.id())
        : new ArrayList<>(((Unknown) name).candidates());
  }
}
