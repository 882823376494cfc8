package org.licet.catalog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a Creative Commons license, taken apart: every word of it must be understood.
 *
 * @param elements the elements that are named
 * @param version one or two numbers, as stated
 * @param edition international, unported or generic
 * @param place the place of a port, as stated
 */
record CreativeCommonsName(
    Set<Element> elements,
    Optional<String> version,
    Optional<String> edition,
    Optional<String> place) {

  /** What a Creative Commons license is made of, in the order of its name. */
  enum Element {
    BY("attribution"),
    NC("noncommercial"),
    ND("noderivatives"),
    SA("sharealike");

    private final String word;

    Element(String word) {
      this.word = word;
    }
  }

  private static final Pattern COMPACT =
      Pattern.compile("(cc)?((?:by|nc|nd|sa)*)v?(\\d(?:\\.\\d)?)?");
  private static final Set<String> EDITIONS =
      Set.of("international", "inter", "unported", "generic");
  private static final Set<String> EMPTY =
      Set.of("public", "the", "a", "deed", "legal", "code", "legalcode", "type");
  private static final Map<String, String> PLACES = places();

  CreativeCommonsName {
    elements = Set.copyOf(elements);
  }

  /** The name in a text, by its loose spelling; empty where a word of it is not understood. */
  static Optional<CreativeCommonsName> parse(String loose) {
    String text =
        loose
            .replaceFirst("creative-commons?(?=$|-)|creativecommons(?=$|-)", "cc")
            .replace('/', '-');
    Reading reading = new Reading();
    String[] words = text.split("-");
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty() && !reading.take(words[i])) {
        return reading.ofPlace(String.join(" ", List.of(words).subList(i, words.length)));
      }
    }
    return reading.end(Optional.empty());
  }

  /** The id without version, for example {@code CC-BY-NC}. */
  String stem() {
    StringBuilder stem = new StringBuilder("CC");
    for (Element element : Element.values()) {
      if (elements.contains(element)) {
        stem.append('-').append(element);
      }
    }
    return stem.toString();
  }

  /** Whether the edition is that of a version: international since 4.0, unported in 3.0. */
  boolean editionFits(String number) {
    return edition
        .map(
            word ->
                switch (word) {
                  case "unported" -> number.equals("3.0");
                  case "generic" -> number.compareTo("3.0") < 0;
                  default -> number.compareTo("4.0") >= 0;
                })
        .orElse(true);
  }

  /** What has been understood of the words so far. */
  private static final class Reading {
    private final EnumSet<Element> elements = EnumSet.noneOf(Element.class);
    private final List<String> versions = new ArrayList<>();
    private final List<String> editions = new ArrayList<>();
    private int names;

    /** Takes a word; false when it is not understood or says something twice. */
    boolean take(String word) {
      for (Element element : Element.values()) {
        if (element.word.equals(word)) {
          return elements.add(element);
        }
      }
      if (EDITIONS.contains(word)) {
        return editions.isEmpty() && editions.add(word);
      }
      Matcher compact = COMPACT.matcher(word);
      return EMPTY.contains(word) || (compact.matches() && take(compact));
    }

    private boolean take(Matcher compact) {
      if (compact.group(1) != null && ++names > 1) {
        return false;
      }
      String letters = compact.group(2);
      for (int i = 0; i < letters.length(); i += 2) {
        String element = letters.substring(i, i + 2).toUpperCase(Locale.ROOT);
        if (!elements.add(Element.valueOf(element))) {
          return false;
        }
      }
      String version = compact.group(3);
      return version == null || (versions.isEmpty() && versions.add(version));
    }

    Optional<CreativeCommonsName> ofPlace(String rest) {
      String place = PLACES.get(rest);
      return place == null || elements.isEmpty() ? Optional.empty() : end(Optional.of(place));
    }

    Optional<CreativeCommonsName> end(Optional<String> place) {
      boolean titled =
          elements.contains(Element.BY)
              && !versions.isEmpty()
              && (elements.size() > 1 || !editions.isEmpty());
      return names > 0 || titled
          ? Optional.of(
              new CreativeCommonsName(
                  elements, versions.stream().findFirst(), editions.stream().findFirst(), place))
          : Optional.empty();
    }
  }

  /** Places by code and English name. */
  private static Map<String, String> places() {
    Map<String, String> places = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      places.put(code.toLowerCase(Locale.ROOT), name);
      places.put(LicenseWords.key(name).replace('-', ' '), name);
    }
    places.put("uk", "the United Kingdom");
    places.put("igo", "intergovernmental organizations (IGO)");
    places.put("scotland", "Scotland");
    places.put("england and wales", "England and Wales");
    places.put("england & wales", "England and Wales");
    places.put("korea", "Korea");
    places.put("usa", "United States");
    return places;
  }
}
