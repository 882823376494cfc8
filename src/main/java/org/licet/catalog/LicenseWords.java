package org.licet.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The spellings of a name that are alike: strictly (letter case, hyphens, underscores and spaces)
 * and loosely (also "version", "v", "license" and wrapping).
 */
final class LicenseWords {
  private static final Pattern JOINT = Pattern.compile("[\\s_\\p{Pd}]+");
  private static final Pattern WRAPPED =
      Pattern.compile(
          "(?s)\"([^\"]*)\"|'([^']*)'|`+([^`]*)`+|“([^”]*)”|‘([^’]*)’|<([^<>]*)>|\\*+([^*]*)\\*+"
              + "|\\[([^\\[\\]]*)]|\\(([^()]*)\\)");
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?i)^(?:#+\\s*|spdx:\\s*|licen[cs]e\\s*:\\s*"
              + "|(?:licensed|released|distributed|available) under (?:the terms of )?(?=\\S))");
  private static final Pattern ENDED = Pattern.compile("[\\s.,;:]+$");
  private static final Pattern DATED =
      Pattern.compile(
          "(?i),?\\s+(?:of\\s+)?(?:\\d{1,2}\\s+)?(?:january|february|march|april|may|june|july|august"
              + "|september|october|november|december)\\s+\\d{4}$");
  private static final Pattern SPLIT_VERSION =
      Pattern.compile("(?<=-)(\\d)-(\\d)(?=$|-only$|-or-later$)");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*[a-z]?\\+?");
  private static final Pattern V_NUMBER = Pattern.compile("v\\.?\\d[\\d.]*[a-z]?\\+?");
  private static final Set<String> VERSION_WORDS = Set.of("version", "ver", "ver.", "v", "v.");
  private static final Set<String> EMPTY_WORDS = Set.of("license", "licenses", "licensing");

  private LicenseWords() {}

  /** What strictly alike spellings share. */
  static String key(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT).replace("licence", "license");
    return JOINT.matcher(lower).replaceAll("-");
  }

  /** The text without quotes, brackets, markup and introduction around it. */
  static String bare(String text) {
    String bare = text.strip();
    String before = "";
    while (!bare.equals(before)) {
      before = bare;
      bare = INTRODUCED.matcher(bare).replaceFirst("");
      bare = ENDED.matcher(bare).replaceFirst("").strip();
      bare = DATED.matcher(bare).replaceFirst("");
      var wrapped = WRAPPED.matcher(bare);
      if (wrapped.matches()) {
        for (int group = 1; group <= wrapped.groupCount(); group++) {
          if (wrapped.start(group) >= 0) {
            bare = wrapped.group(group).strip();
          }
        }
      }
    }
    return bare;
  }

  /** What loosely alike spellings share; empty where nothing would be left. */
  static String loose(String text) {
    String key =
        key(bare(text))
            .replace("non-commercial", "noncommercial")
            .replace("share-alike", "sharealike")
            .replaceAll("no-?deriv(?:ative|s|atives)?(?:-works)?(?=$|-)", "noderivatives");
    String[] words = SPLIT_VERSION.matcher(key).replaceAll("$1.$2").split("-");
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      String word = trimmed(words[i]);
      boolean announcesNumber =
          VERSION_WORDS.contains(word)
              && i + 1 < words.length
              && NUMBER.matcher(trimmed(words[i + 1])).matches();
      boolean the = i == 0 && word.equals("the");
      if (word.isEmpty() || announcesNumber || the || EMPTY_WORDS.contains(word)) {
        continue;
      }
      kept.add(V_NUMBER.matcher(word).matches() ? word.replaceFirst("^v\\.?", "") : word);
    }
    return String.join("-", kept);
  }

  private static String trimmed(String word) {
    return word.replaceAll("^[,;:\"“”]+|[,;:\"“”]+$", "");
  }
}
