package org.licet.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.licet.model.DatasetPolicy.Condition;

/**
 * Places that a description names, as values of {@code jurisdiction}.
 *
 * @param codes ISO 3166 codes, and the names of groups of countries
 * @param unknown words that are no known place, as stated
 * @param everywhere whether the whole world is among the places
 */
public record Territories(List<String> codes, List<String> unknown, boolean everywhere) {
  private static final Set<String> WORLD =
      Set.of("global", "worldwide", "world", "international", "everywhere", "any", "all");

  /** Codes by the words for them in lower case; the JDK brings ISO 3166 and English names. */
  private static final Map<String, String> CODES = codesByWord();

  public Territories {
    codes = List.copyOf(codes);
    unknown = List.copyOf(unknown);
  }

  /** The places that words name; blank words are left out. */
  public static Territories of(List<String> words) {
    Set<String> codes = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    boolean everywhere = false;
    for (String word : words) {
      String plain = word.strip().toLowerCase(Locale.ROOT);
      Optional<String> code = code(word);
      if (WORLD.contains(plain)) {
        everywhere = true;
      } else if (code.isPresent()) {
        codes.add(code.get());
      } else if (!plain.isEmpty()) {
        unknown.add(word.strip());
      }
    }
    return new Territories(List.copyOf(codes), unknown, everywhere);
  }

  /** The code of one place: an ISO 3166 code of a country or of a state of the US, or a name. */
  public static Optional<String> code(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    return plain.matches("us-[a-z]{2}")
        ? Optional.of(plain.toUpperCase(Locale.ROOT))
        : Optional.ofNullable(CODES.get(plain));
  }

  /** Whether nothing is said of places. */
  public boolean isEmpty() {
    return codes.isEmpty() && unknown.isEmpty() && !everywhere;
  }

  /**
   * What must hold for a permission in these places: nothing where it holds everywhere. A place
   * that nobody knows is left out where others are known, for less is permitted then.
   */
  public List<Condition> within() {
    if (everywhere || isEmpty()) {
      return List.of();
    }
    return codes.isEmpty()
        ? List.of(unanswerable("in the territory of the license"))
        : List.of(new Condition("jurisdiction", "isAnyOf", codes));
  }

  /** A condition that no record can show to hold, or not to hold. */
  public static Condition unanswerable(String words) {
    return new Condition(words, "eq", List.of("true"));
  }

  private static Map<String, String> codesByWord() {
    Map<String, String> codes = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      codes.put(code.toLowerCase(Locale.ROOT), code);
      codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
      codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    codes.put("uk", "GB");
    codes.put("great britain", "GB");
    codes.put("united states of america", "US");
    codes.put("u.s.", "US");
    codes.put("u.s.a.", "US");
    codes.put("eu", "EU");
    codes.put("european union", "EU");
    codes.put("eea", "EEA");
    codes.put("european economic area", "EEA");
    codes.put("efta", "EFTA");
    return codes;
  }
}
