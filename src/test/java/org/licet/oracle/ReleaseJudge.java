package org.licet.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licet.model.Clause;
import org.licet.model.FindingKind;
import org.licet.model.Instrument;
import org.licet.model.License;
import org.licet.model.Truth;
import org.licet.model.Verdict;
import org.licet.oracle.Situation.Act;

/**
 * What licenses demand beyond their clauses: of who uses the data, of training and of a release
 * (DESIGN section 3, point 13; RULINGS, licenses).
 */
final class ReleaseJudge {
  private final OracleLicenses licenses;
  private final Covered covered;

  ReleaseJudge(OracleLicenses licenses, Covered covered) {
    this.licenses = licenses;
    this.covered = covered;
  }

  /**
   * A source of the same use.
   *
   * @param source the source
   * @param choices the choices that its declared license leaves
   * @param texts the platform's texts that may govern it
   */
  record Beside(
      Sources.Source source, List<OracleLicenses.Choice> choices, List<Instrument> texts) {}

  List<OracleFinding> judge(Situation at, Act own, List<Instrument> texts, List<Beside> sources) {
    List<OracleFinding> findings = new ArrayList<>();
    for (Instrument text : texts) {
      if (text instanceof License license) {
        training(at, own, license, findings);
        nonCommercial(at, own, license, findings);
      }
      licenses
          .contentLicense(text)
          .ifPresent(
              license -> {
                release(at, own, license, findings);
                adaptation(at, own, license, sources, findings);
              });
    }
    return findings;
  }

  /** Whether training makes an adaptation is not settled, unless a fact or the reading says so. */
  private static boolean adaptationIsOpen(Situation at) {
    Truth memorized = at.stated().flag("memorization");
    return memorized == Truth.TRUE
        || memorized == Truth.UNKNOWN && !at.permissive("q-model-adaptation");
  }

  private static Verdict adaptation(Situation at) {
    boolean settled =
        at.strict("q-model-adaptation") || at.stated().flag("memorization") == Truth.TRUE;
    return settled ? Verdict.VIOLATION : Verdict.REVIEW;
  }

  private void training(Situation at, Act own, License license, List<OracleFinding> findings) {
    List<Clause> bans =
        license.clauses().stream()
            .filter(clause -> clause.modality() == Clause.Modality.PROHIBITION)
            .filter(clause -> clause.actions().contains("derive"))
            .toList();
    if (!bans.isEmpty() && covered.isTraining(own.action()) && adaptationIsOpen(at)) {
      findings.add(
          OracleFinding.of(
              FindingKind.UNSETTLED_LAW, adaptation(at), own.action().id(), bans, Set.of()));
    }
  }

  private static void nonCommercial(
      Situation at, Act own, License license, List<OracleFinding> findings) {
    Truth commercial = at.stated().isAny("purpose", "commercial", "advertising");
    if (!license.nonCommercial() || commercial != Truth.FALSE || at.permissive("q-noncommercial")) {
      return;
    }
    Truth company = at.stated().isAny("assigneeType", "company");
    List<Clause> bans =
        license.clauses().stream()
            .filter(clause -> clause.modality() == Clause.Modality.PROHIBITION)
            .filter(clause -> clause.actions().contains("commercialize"))
            .toList();
    if (company == Truth.TRUE) {
      Verdict level = at.strict("q-noncommercial") ? Verdict.VIOLATION : Verdict.REVIEW;
      findings.add(
          OracleFinding.of(FindingKind.UNSETTLED_LAW, level, own.action().id(), bans, Set.of()));
    }
    if (company == Truth.UNKNOWN) {
      findings.add(
          OracleFinding.of(
              FindingKind.MISSING_FACT,
              Verdict.REVIEW,
              own.action().id(),
              bans,
              Set.of("assigneeType")));
    }
  }

  private void release(Situation at, Act own, License license, List<OracleFinding> findings) {
    boolean model = isModel(own, at.source());
    boolean adapted = isAdapted(own, at.source());
    Optional<String> output = at.record().outputLicense();
    boolean publishes =
        Covered.isRelease(own.action()) || output.isPresent() && covered.isSharing(own.action());
    if (!publishes || model && !adaptationIsOpen(at)) {
      return;
    }
    boolean spared = model && license.sparesResults() && !license.nonCommercial();
    if (output.isEmpty()) {
      if (OracleLicenses.restrictsRelease(license) && !spared && Covered.isRelease(own.action())) {
        add(FindingKind.MISSING_FACT, Verdict.REVIEW, own, Set.of("outputLicense"), findings);
      }
      return;
    }
    for (OracleLicenses.Choice choice : licenses.choices(output.get())) {
      if (choice.unknown() && OracleLicenses.restrictsRelease(license) && !spared) {
        add(FindingKind.LICENSE_UNKNOWN, Verdict.REVIEW, own, Set.of(), findings);
      }
      for (License offered : choice.licenses()) {
        if (OracleLicenses.leavesUnmet(license, offered, choice.licenses(), adapted, model)) {
          Verdict level = model ? adaptation(at) : Verdict.VIOLATION;
          add(FindingKind.LICENSE_INCOMPATIBLE, level, own, Set.of(), findings);
        }
      }
    }
  }

  private static boolean isModel(Act own, Sources.Source source) {
    return own.action().id().equals("release-model") || source.throughTraining();
  }

  private static boolean isAdapted(Act own, Sources.Source source) {
    return own.action().id().equals("release-model") || source.adapted();
  }

  /** What no license of a release could cure is told where none is stated. */
  private void adaptation(
      Situation at, Act own, License license, List<Beside> sources, List<OracleFinding> findings) {
    boolean model = isModel(own, at.source());
    boolean passesOn = Covered.isRelease(own.action()) || covered.isDistribution(own.action());
    if (at.record().outputLicense().isPresent()
        || !passesOn
        || !isAdapted(own, at.source())
        || model && !adaptationIsOpen(at)) {
      return;
    }
    if (license.noSharedAdaptations()) {
      Verdict level = model ? adaptation(at) : Verdict.VIOLATION;
      add(FindingKind.LICENSE_INCOMPATIBLE, level, own, Set.of(), findings);
    }
    for (Beside other : sources) {
      boolean otherModel = isModel(own, other.source());
      boolean counts = isAdapted(own, other.source()) && (!otherModel || adaptationIsOpen(at));
      if (counts && excludes(license, model, other, otherModel)) {
        Verdict level = model || otherModel ? adaptation(at) : Verdict.VIOLATION;
        add(FindingKind.LICENSE_INCOMPATIBLE, level, own, Set.of(), findings);
      }
    }
  }

  /** Texts of a platform exclude as they are; of licenses on offer each has to. */
  private boolean excludes(License license, boolean model, Beside other, boolean otherModel) {
    return other.texts().stream()
            .flatMap(text -> licenses.contentLicense(text).stream())
            .anyMatch(each -> exclude(license, model, each, otherModel))
        || other.choices().stream()
            .allMatch(
                choice ->
                    choice.licenses().stream()
                        .anyMatch(each -> exclude(license, model, each, otherModel)));
  }

  private boolean exclude(License one, boolean model, License other, boolean otherModel) {
    return licenses.acceptsNoneFor(one, model, other, otherModel)
        || licenses.acceptsNoneFor(other, otherModel, one, model);
  }

  private static void add(
      FindingKind kind, Verdict level, Act own, Set<String> missing, List<OracleFinding> findings) {
    findings.add(OracleFinding.of(kind, level, own.action().id(), List.of(), missing));
  }
}
