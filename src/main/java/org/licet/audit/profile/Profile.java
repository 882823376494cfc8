package org.licet.audit.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The classes that somebody published for licenses.
 *
 * @param name the name of the profile, as in {@code --profile dpi}
 * @param none the class of data without any license
 * @param unknown the class of a license that is not listed
 * @param licenses the class of each license, by the name that the authors of the profile use
 * @param custom the class of each license without a name, by the address of its text
 * @param spellings the name of a license by other spellings of it
 */
public record Profile(
    String name,
    ProfileClass none,
    ProfileClass unknown,
    Map<String, ProfileClass> licenses,
    Map<String, ProfileClass> custom,
    Map<String, String> spellings) {
  private static final Pattern JOINT = Pattern.compile("[\\s_\\p{Pd}]+");
  private static final Pattern KIND = Pattern.compile(" licen[cs]e$");

  public Profile {
    licenses = Collections.unmodifiableMap(new LinkedHashMap<>(licenses));
    custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    spellings = Collections.unmodifiableMap(new LinkedHashMap<>(spellings));
  }

  /**
   * The class of data under these licenses, all of which bind: the strictest of their classes.
   *
   * @param classes the class of each license; empty when there is none
   */
  ProfileClass of(List<ProfileClass> classes) {
    return classes.stream().reduce(ProfileClass::and).orElse(none);
  }

  /**
   * The class of a license as the authors themselves write it: its name, or for a custom license
   * its address. Nothing else counts as the same, as for them.
   */
  ProfileClass exactly(String license) {
    return Optional.ofNullable(licenses.get(license))
        .or(() -> Optional.ofNullable(custom.get(license)))
        .orElse(unknown);
  }

  /** The class of a license as anyone may write it; absent when no spelling of it is known. */
  Optional<ProfileClass> spelled(String text) {
    String stripped = text.strip();
    return Optional.ofNullable(spellings.get(stripped))
        .map(licenses::get)
        .or(() -> Optional.ofNullable(licenses.get(stripped)))
        .or(() -> Optional.ofNullable(custom.get(stripped)))
        .or(() -> alike(stripped));
  }

  /** Letter case, hyphens, spaces and a final "license" aside; spellings go before names. */
  private Optional<ProfileClass> alike(String text) {
    String wanted = key(text);
    return spellings.entrySet().stream()
        .filter(spelling -> key(spelling.getKey()).equals(wanted))
        .map(spelling -> licenses.get(spelling.getValue()))
        .findFirst()
        .or(
            () ->
                licenses.entrySet().stream()
                    .filter(license -> key(license.getKey()).equals(wanted))
                    .map(Map.Entry::getValue)
                    .reduce(ProfileClass::and));
  }

  private static String key(String text) {
    String plain = JOINT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return KIND.matcher(plain).replaceFirst("");
  }
}
