package org.licet.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.catalog.Catalog.LicenseName.Known;
import org.licet.catalog.Catalog.LicenseName.Unknown;

/**
 * Finds licenses that a longer text plainly mentions: the address of a license text, an {@code
 * SPDX-License-Identifier} line, a name with its version, or a title such as "MIT License". A text
 * that begins with the title of a license is the text of that license, and what it says further on
 * about others is not counted.
 */
final class MentionScanner {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'`\\])}]+");
  private static final Pattern IDENTIFIER =
      Pattern.compile("(?m)SPDX-License-Identifier:\\s*([^\\n\\r*]+)");
  private static final Pattern WORD = Pattern.compile("[^\\s\\[\\]()<>|\"`*_{}]+");
  private static final Pattern TITLED =
      Pattern.compile("(?i).*\\b(?:licen[cs]e|agreement|dedication)\\b.*");
  private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
  private static final Set<String> OPENINGS =
      Set.of(
          "cc",
          "cc0",
          "creative",
          "attribution",
          "apache",
          "mit",
          "gnu",
          "gpl",
          "lgpl",
          "agpl",
          "gplv2",
          "gplv3",
          "bsd",
          "2-clause",
          "3-clause",
          "mozilla",
          "mpl",
          "eclipse",
          "epl",
          "isc",
          "open",
          "odc",
          "odbl",
          "odc-by",
          "pddl",
          "community",
          "cdla",
          "computational",
          "european",
          "eupl",
          "artistic",
          "academic",
          "educational",
          "boost",
          "zlib",
          "unlicense",
          "postgresql",
          "microsoft",
          "llama",
          "meta",
          "gemma",
          "bigscience",
          "bigcode",
          "creativeml",
          "etalab",
          "licence",
          "datenlizenz",
          "norwegian",
          "free",
          "polyform",
          "sil");

  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_TEXT = 100_000;
  private static final int LINES_OF_A_HEAD = 3;

  /** Shorter texts speak about licenses; the text of a license with a title is longer. */
  private static final int SHORTEST_LICENSE = 500;

  private final Function<String, Optional<LicenseName>> single;

  /**
   * A scanner.
   *
   * @param single what one name or address stands for; empty when it is none
   */
  MentionScanner(Function<String, Optional<LicenseName>> single) {
    this.single = single;
  }

  /** The licenses mentioned, in the order of their first mention, each once. */
  List<Known> in(String text) {
    String read = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    Optional<Known> title = title(read);
    if (title.isPresent()) {
      return List.of(title.get());
    }
    Set<Known> found = new LinkedHashSet<>();
    Set<Known> ported = new LinkedHashSet<>();
    identifiers(read, found);
    addresses(read, found, ported);
    String plain = ADDRESS.matcher(read).replaceAll(" | ");
    for (String part : plain.split("[|;\\n]\\s*[|;\\n]|\\|")) {
      names(part, found);
    }
    // A name that is linked to a port means the port.
    found.removeAll(ported);
    return List.copyOf(found);
  }

  /** The license whose text this is: one of the first lines is its title and nothing else. */
  private Optional<Known> title(String text) {
    List<String> head =
        text.lines()
            .map(line -> line.replaceAll("[=#*_~-]{2,}|^\\s*#+", "").strip())
            .filter(line -> !line.isEmpty())
            .limit(LINES_OF_A_HEAD + 1)
            .toList();
    if (text.length() < SHORTEST_LICENSE) {
      return Optional.empty();
    }
    for (int i = 0; i < Math.min(LINES_OF_A_HEAD, head.size()); i++) {
      String line = head.get(i);
      String two = i + 1 < head.size() ? line + " " + head.get(i + 1) : line;
      Optional<Known> title = titled(line).or(() -> titled(two));
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  private Optional<Known> titled(String line) {
    String name = line.replaceFirst("(?i)^creative commons legal code\\s+", "");
    return isPlain(name) ? known(name) : Optional.empty();
  }

  private void identifiers(String text, Set<Known> found) {
    Matcher matcher = IDENTIFIER.matcher(text);
    while (matcher.find()) {
      LicenseExpression.parse(matcher.group(1), name -> false)
          .names()
          .forEach(name -> known(name).ifPresent(found::add));
    }
  }

  private void addresses(String text, Set<Known> found, Set<Known> ported) {
    Matcher matcher = ADDRESS.matcher(text);
    while (matcher.find()) {
      String address = matcher.group().replaceFirst("[.,;:!]+$", "");
      known(address).ifPresent(found::add);
      port(address).ifPresent(port -> port.candidates().forEach(id -> ported.add(new Known(id))));
    }
  }

  private Optional<Unknown> port(String address) {
    return address.length() > LicenseResolver.LONGEST_NAME
        ? Optional.empty()
        : single
            .apply(address)
            .filter(Unknown.class::isInstance)
            .map(Unknown.class::cast)
            .filter(unknown -> unknown.doubt() == LicenseDoubt.PORT);
  }

  private void names(String text, Set<Known> found) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    int first = 0;
    while (first < words.size()) {
      first += Math.max(1, nameAt(words, first, found));
    }
  }

  /** The length of the longest name that begins at a word; 0 where none does. */
  private int nameAt(List<String> words, int first, Set<Known> found) {
    String opening = words.get(first).toLowerCase(Locale.ROOT).replaceFirst("[,.;:]+$", "");
    String stem = opening.split("-", 2)[0];
    if (!OPENINGS.contains(opening) && !OPENINGS.contains(stem)) {
      return 0;
    }
    for (int length = Math.min(LONGEST_NAME, words.size() - first); length > 0; length--) {
      String name = String.join(" ", words.subList(first, first + length));
      if (isPlain(name)) {
        Optional<LicenseName> meant = single.apply(name);
        if (meant.isPresent()) {
          // A longer name that stays open, such as a port, is not the shorter one within it.
          meant.filter(Known.class::isInstance).map(Known.class::cast).ifPresent(found::add);
          return length;
        }
      }
    }
    return 0;
  }

  /** Whether a name would be taken for that of a license anywhere: it has a version or a title. */
  private static boolean isPlain(String name) {
    return DIGIT.matcher(name).matches() || TITLED.matcher(name).matches();
  }

  private Optional<Known> known(String name) {
    return name.length() > LicenseResolver.LONGEST_NAME
        ? Optional.empty()
        : single.apply(name).filter(Known.class::isInstance).map(Known.class::cast);
  }
}
