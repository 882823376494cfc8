package org.licet.reservation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compares a license of RSL with a use: usage, kind of user, country, payment. */
final class RslTerms {
  private static final Set<String> EUROPE =
      Set.of(
          "at", "be", "bg", "hr", "cy", "cz", "dk", "ee", "fi", "fr", "de", "gr", "hu", "ie", "it",
          "lv", "lt", "lu", "mt", "nl", "pl", "pt", "ro", "sk", "si", "es", "se");

  private RslTerms() {}

  /**
   * How what a license permits fits a use.
   *
   * @param against what of the use is not among what is permitted
   * @param open what is not known of the use, for people
   */
  record Fit(Optional<String> against, List<String> open) {}

  /** What a license prohibits of a use; what is only possibly prohibited is left open by fit. */
  static Optional<String> prohibition(Rsl.License license, Question question) {
    return rules(license, false).stream()
        .filter(rule -> matches(rule, question).orElse(false))
        .map(rule -> String.join(" ", rule.words()))
        .findFirst();
  }

  static Fit fit(Rsl.License license, Question question) {
    List<String> open = new ArrayList<>();
    for (Rsl.Rule rule : rules(license, false)) {
      if (matches(rule, question).isEmpty()) {
        open.add(words(rule.aspect()) + " is not " + String.join(" or ", rule.words()));
      }
    }
    for (Rsl.Aspect aspect : Rsl.Aspect.values()) {
      List<Rsl.Rule> permits =
          rules(license, true).stream().filter(rule -> rule.aspect() == aspect).toList();
      List<Optional<Boolean>> fits = permits.stream().map(rule -> matches(rule, question)).toList();
      if (permits.isEmpty() || fits.contains(Optional.of(true))) {
        continue;
      }
      String wanted =
          String.join(
              " or ", permits.stream().flatMap(rule -> rule.words().stream()).sorted().toList());
      if (!fits.contains(Optional.<Boolean>empty())) {
        return new Fit(Optional.of(words(aspect) + " has to be " + wanted), List.of());
      }
      open.add(words(aspect) + " is " + wanted);
    }
    return new Fit(Optional.empty(), open);
  }

  /** What has to be paid or reported before or for the use; empty for nothing. */
  static List<String> owed(Rsl.License license, Question question) {
    List<String> owed = new ArrayList<>();
    for (Rsl.Payment payment : license.payments()) {
      boolean due =
          switch (payment.type()) {
            case "free", "attribution" -> false;
            case "training" -> question.use() == WebUse.TRAINING;
            case "use", "inference" -> question.use() == WebUse.AI_INPUT;
            default -> true;
          };
      if (due) {
        owed.add(
            ("payment by " + payment.type() + " " + String.join(" ", payment.stated())).strip());
      }
    }
    license.reporting().forEach(profile -> owed.add("reporting as in " + profile));
    return owed;
  }

  /** What is asked of conduct alone, such as attribution. */
  static List<String> conduct(Rsl.License license) {
    return license.payments().stream()
        .map(Rsl.Payment::type)
        .filter("attribution"::equals)
        .distinct()
        .toList();
  }

  private static List<Rsl.Rule> rules(Rsl.License license, boolean permits) {
    return license.rules().stream().filter(rule -> rule.permits() == permits).toList();
  }

  private static String words(Rsl.Aspect aspect) {
    return switch (aspect) {
      case USAGE -> "the usage";
      case USER -> "the user";
      case GEO -> "the place";
    };
  }

  /** Whether a use is among the words of a rule; empty when that is not known. */
  private static Optional<Boolean> matches(Rsl.Rule rule, Question question) {
    return switch (rule.aspect()) {
      case USAGE -> Optional.of(rule.words().stream().anyMatch(word -> isUsage(word, question)));
      case USER ->
          question.users().isEmpty()
              ? Optional.empty()
              : Optional.of(rule.words().stream().anyMatch(question.users()::contains));
      case GEO -> question.place().map(place -> isPlace(rule.words(), place));
    };
  }

  private static boolean isUsage(String word, Question question) {
    return switch (word) {
      case "all" -> true;
      case "ai-all" -> question.use() != WebUse.SEARCH && question.use() != WebUse.MINING;
      // The spelling of the drafts of 2025.
      case "ai-train", "train-ai" -> question.use() == WebUse.TRAINING;
      case "ai-input" -> question.use() == WebUse.AI_INPUT;
      case "ai-index" -> question.use() == WebUse.AI_INDEX;
      case "search" -> question.use() == WebUse.SEARCH;
      default -> false;
    };
  }

  private static boolean isPlace(Set<String> words, String place) {
    String code = place.toLowerCase(Locale.ROOT);
    return words.contains(code) || (words.contains("eu") && EUROPE.contains(code));
  }
}
