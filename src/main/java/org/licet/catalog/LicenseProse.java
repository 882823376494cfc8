package org.licet.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.catalog.Catalog.LicenseName.Known;
import org.licet.catalog.Catalog.LicenseName.Unknown;

/** What a text is that is no name of a license: never resolved, however plain it may sound. */
final class LicenseProse {
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?is)(?:©|\\(c\\)|copyright\\b|\\d{4}\\s+©).*");
  private static final Pattern SEE =
      Pattern.compile("(?is)(?:please )?(?:see|refer to|check)\\b.*");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?is)(?<name>.{1,200}?)[\\s,(\\[+-]+(?:with|without|modified|plus|except|excluding|but"
              + "|minus|variant|amended|based|derived|like|style|inspired)\\b.*");
  private static final String ALL_RIGHTS_RESERVED = "all rights reserved";

  /** More words than a name of a license has. */
  private static final int WORDS_OF_A_NAME = 8;

  private final SingleLicense single;
  private final MentionScanner mentions;

  LicenseProse(SingleLicense single, MentionScanner mentions) {
    this.single = single;
    this.mentions = mentions;
  }

  Unknown read(String text) {
    String stripped = text.strip();
    Optional<Known> base = changed(stripped);
    if (base.isPresent()) {
      return new Unknown(
          text,
          LicenseDoubt.CHANGED,
          List.of(base.get().id()),
          "words follow the name that may change what it allows");
    }
    List<String> mentioned = mentions.in(text).stream().map(Known::id).toList();
    if (!mentioned.isEmpty()) {
      return new Unknown(
          text,
          LicenseDoubt.SENTENCE,
          mentioned,
          "a text around a name; state the name alone if it is what is meant");
    }
    if (COPYRIGHT.matcher(stripped).matches()) {
      return new Unknown(
          text,
          LicenseDoubt.NOT_STATED,
          reserved(stripped),
          "a copyright notice says who holds the rights, and not what may be done");
    }
    if (SEE.matcher(stripped).matches()) {
      return unknown(
          text,
          LicenseDoubt.NOT_STATED,
          "it points to a text elsewhere and does not name the license");
    }
    return stripped.split("\\s+").length > WORDS_OF_A_NAME
        ? unknown(text, LicenseDoubt.SENTENCE, "a text that names no license of the catalog")
        : unknown(text, LicenseDoubt.NO_NAME, "no license is known that has this name");
  }

  /** The license whose name the text begins with, where words follow that may change it. */
  private Optional<Known> changed(String text) {
    Matcher matcher = CHANGED.matcher(text);
    return matcher.matches()
        ? single.find(matcher.group("name")).filter(Known.class::isInstance).map(Known.class::cast)
        : Optional.empty();
  }

  private List<String> reserved(String text) {
    return text.toLowerCase(Locale.ROOT).contains(ALL_RIGHTS_RESERVED)
        ? single.find(ALL_RIGHTS_RESERVED).map(SingleLicense::candidates).orElse(List.of())
        : List.of();
  }

  private static Unknown unknown(String text, LicenseDoubt doubt, String why) {
    return new Unknown(text, doubt, List.of(), why);
  }
}
