package org.licet.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.model.Agreement;
import org.licet.model.ProofStep;
import org.licet.model.Statute;
import org.licet.model.TermsVersion;
import org.licet.rules.fact.Conclusion;
import org.licet.rules.fact.InForce;
import org.licet.rules.fact.Premise;
import org.licet.rules.fact.SourceData;
import org.licet.rules.fact.Usage;

/**
 * Turns the grounds of a conclusion into sentences, by the sentence template of each rule. Of many
 * grounds that are alike, drawn by the same rules from grounds drawn by the same rules, the first
 * few are shown and the others counted; facts that were given are never left out.
 */
final class Proofs {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /** So many grounds that are alike are shown. */
  private static final int SHOWN = 2;

  private final Map<String, String> sentences;

  Proofs(Map<String, String> sentences) {
    this.sentences = sentences;
  }

  /** The proof of a finding, which may join several conclusions. */
  ProofStep of(Draft draft) {
    List<ProofStep> steps = draft.because().stream().map(this::of).distinct().toList();
    return switch (steps.size()) {
      case 0 -> new ProofStep("", draft.message(), List.of());
      case 1 -> steps.get(0);
      default -> new ProofStep("", "several texts come to the same", shown(steps));
    };
  }

  /** The proof of a conclusion, down to what was given. */
  ProofStep of(Conclusion conclusion) {
    List<ProofStep> because = new ArrayList<>();
    for (Object ground : conclusion.because().grounds()) {
      because.add(ground instanceof Conclusion inner ? of(inner) : given(ground));
    }
    return new ProofStep(
        conclusion.because().rule(),
        fill(
            sentences.getOrDefault(conclusion.because().rule(), conclusion.because().rule()),
            conclusion.words()),
        shown(because.stream().distinct().toList()));
  }

  /** The grounds, the first of those that are alike, and behind the last of these how many more. */
  private static List<ProofStep> shown(List<ProofStep> grounds) {
    if (grounds.size() <= SHOWN) {
      return grounds;
    }
    Map<List<Object>, List<ProofStep>> alike = new LinkedHashMap<>();
    grounds.forEach(
        ground -> alike.computeIfAbsent(kind(ground), key -> new ArrayList<>()).add(ground));
    List<ProofStep> shown = new ArrayList<>();
    alike.forEach(
        (kind, several) -> {
          boolean given = several.get(0).rule().isEmpty();
          // To say that there is one more takes as much room as to show it.
          int many = given || several.size() <= SHOWN + 1 ? several.size() : SHOWN;
          shown.addAll(several.subList(0, many));
          if (many < several.size()) {
            shown.add(
                new ProofStep(
                    "",
                    "there are " + (several.size() - many) + " more reasons like these",
                    List.of()));
          }
        });
    return shown;
  }

  /** What makes steps alike: the rules that drew them and their grounds, not what these name. */
  private static List<Object> kind(ProofStep step) {
    return List.of(
        step.rule(),
        step.because().stream()
            .filter(ground -> !ground.rule().isEmpty())
            .map(Proofs::kind)
            .distinct()
            .toList());
  }

  private static String fill(String template, Map<String, Object> words) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf(words.getOrDefault(match.group(1), match.group()))));
  }

  private static ProofStep given(Object ground) {
    return new ProofStep("", words(ground), List.of());
  }

  private static String words(Object ground) {
    if (ground instanceof Premise premise && premise.aspect() == Premise.Aspect.DEAL_EXCEPTION) {
      return "an exception for what the deal permits elsewhere: looked up in the deal";
    }
    if (ground instanceof Premise premise) {
      return premise.constraint() + ": " + answer(premise) + ", for " + premise.stated();
    }
    if (ground instanceof InForce inForce) {
      return inForce(inForce);
    }
    if (ground instanceof Usage usage) {
      return "the record is about `" + usage.getAction().id() + "` on " + usage.getUsedOn();
    }
    if (ground instanceof SourceData source) {
      return "the data comes from "
          + path(source)
          + (source.getAlike() > 0 ? ", and so do " + source.getAlike() + " more alike" : "");
    }
    if (ground instanceof Agreement agreement) {
      return "agreement `"
          + agreement.id()
          + "` between `"
          + agreement.assigner()
          + "` and `"
          + agreement.assignee()
          + "`, "
          + agreement.from().map(day -> "from " + day).orElse("since ever")
          + agreement.to().map(day -> " to " + day).orElse("");
    }
    if (ground instanceof Statute statute) {
      return statute.title()
          + ", "
          + statute.section()
          + ", ends where the use is reserved: "
          + statute.paraphrase();
    }
    return String.valueOf(ground);
  }

  private static String answer(Premise premise) {
    return switch (premise.truth()) {
      case TRUE -> "holds";
      case FALSE -> "does not hold";
      case UNKNOWN -> "is not known";
    };
  }

  private static String inForce(InForce inForce) {
    if (inForce.instrument() instanceof TermsVersion version) {
      return "version `"
          + version.id()
          + "` of "
          + version.document().id()
          + " is in force from "
          + (version.startUnknown() ? "an unknown day" : version.effectiveFrom())
          + " ("
          + version.effectiveFromBasis()
          + ")"
          + version.effectiveTo().map(day -> " to " + day).orElse(", with no successor known")
          + (inForce.moment() == InForce.Phase.USE
              ? "; the day of use lies in it"
              : inForce
                  .branch()
                  .getCollectedOn()
                  .map(day -> "; " + day + " lies in it")
                  .orElse(""));
    }
    return "the declared license is " + inForce.instrument().id();
  }

  private static String path(SourceData source) {
    return source.getPath().size() > 1 ? String.join(" <- ", source.getPath()) : source.getName();
  }
}
