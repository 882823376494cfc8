package org.licet.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.model.Statute;
import org.licet.rules.fact.Conclusion;
import org.licet.rules.fact.Signal;

/** What findings say of the signal that a reservation rests on. */
final class Signals {
  private Signals() {}

  /** The signal among the grounds of a conclusion, if there is one. */
  static Optional<Signal> of(Conclusion conclusion) {
    return grounds(conclusion, Signal.class).stream().findFirst();
  }

  /** What is the matter. */
  static String message(Draft draft) {
    Optional<Signal> signal = signal(draft);
    StringBuilder text = new StringBuilder(signal.map(Signals::matter).orElse(RESERVED));
    text.append(", and nothing else grants it.");
    signal.ifPresent(found -> text.append(" The signal: ").append(found.evidence()).append('.'));
    draft.because().stream()
        .flatMap(ground -> grounds(ground, Statute.class).stream())
        .findFirst()
        .ifPresent(
            statute ->
                text.append(" What it takes away: ")
                    .append(statute.title())
                    .append(", ")
                    .append(statute.section())
                    .append('.'));
    return text.toString();
  }

  /** What would cure it. */
  static String howToFix(Draft draft) {
    return switch (signal(draft).map(Signal::says).orElse("")) {
      case "offered" -> "Take the license that the signal offers, or leave the data out.";
      case "unclear" ->
          "Read the terms that the signal points to, and record the license; or leave the data out.";
      default -> "Get a license from the rights holder, or leave the data out.";
    };
  }

  private static final String RESERVED = "The rights holder has reserved mining";

  private static String matter(Signal signal) {
    String matter = RESERVED;
    if (signal.isToOthers()) {
      matter = "The site has spoken to other crawlers by name, and to none of the user's";
    } else if (signal.says().equals("unclear")) {
      matter = "The site points to terms of a license that are not at hand, or may not fit";
    } else if (signal.says().equals("offered")) {
      matter = "The rights holder has reserved mining, and offers a license";
    }
    return switch (signal.time()) {
      case "later" -> matter + ", after the data was collected";
      case "open" -> matter + ", and whether that was before the data was collected is not known";
      default -> matter;
    };
  }

  private static Optional<Signal> signal(Draft draft) {
    return draft.because().stream().flatMap(ground -> of(ground).stream()).findFirst();
  }

  private static <T> List<T> grounds(Conclusion conclusion, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Object ground : conclusion.because().grounds()) {
      if (type.isInstance(ground)) {
        found.add(type.cast(ground));
      } else if (ground instanceof Conclusion inner) {
        found.addAll(grounds(inner, type));
      }
    }
    return found;
  }
}
