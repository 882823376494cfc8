package org.licet.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licet.catalog.Catalog;
import org.licet.model.Action;
import org.licet.model.Clause;
import org.licet.model.Instrument;
import org.licet.model.License;
import org.licet.model.Truth;
import org.licet.model.Verdict;
import org.licet.rules.fact.Act;
import org.licet.rules.fact.DeclaredLicense;
import org.licet.rules.fact.Governs;
import org.licet.rules.fact.OutputLicense;
import org.licet.rules.fact.SourceData;
import org.licet.rules.fact.Usage;

/**
 * What licenses, and open texts that put content under one, demand (DESIGN section 3, point 13).
 */
public final class Licenses {
  private static final String ADAPTATION = "q-model-adaptation";

  private final Catalog catalog;
  private final Acts acts;

  /** Licenses of this catalog. */
  public Licenses(Catalog catalog, Acts acts) {
    this.catalog = catalog;
    this.acts = acts;
  }

  /** The license itself, or the one under which a platform's text puts the content. */
  private Optional<License> asLicense(Instrument instrument) {
    if (instrument instanceof License license) {
      return Optional.of(license);
    }
    return instrument.clauses().stream()
        .flatMap(clause -> clause.duties().stream())
        .filter(duty -> duty.duty().equals("share-alike"))
        .flatMap(duty -> Optional.ofNullable(duty.detail().get("underLicense")).stream())
        .findFirst()
        .flatMap(catalog::license);
  }

  /** Whether it is open, under the reading and the facts, whether training makes an adaptation. */
  public boolean adaptationIsOpen(Usage usage) {
    return usage.flag("memorization") != Truth.FALSE
        && (!usage.permissiveOn(ADAPTATION) || usage.flag("memorization") == Truth.TRUE);
  }

  /** What an adaptation through training comes to: a breach where the reading or a fact says so. */
  public Verdict adaptationLevel(Usage usage) {
    return usage.strictOn(ADAPTATION) || usage.flag("memorization") == Truth.TRUE
        ? Verdict.VIOLATION
        : Verdict.REVIEW;
  }

  /** Whether a license forbids to adapt at all, not only to share what is adapted. */
  public boolean forbidsAdaptation(Instrument instrument) {
    return !adaptationBan(instrument).isEmpty();
  }

  /** The clauses by which a license forbids to adapt. */
  public List<Clause> adaptationBan(Instrument instrument) {
    return instrument instanceof License
        ? clauses(instrument, Clause.Modality.PROHIBITION, "derive")
        : List.of();
  }

  /** Whether a license keeps commercial use back. */
  public boolean isNonCommercial(Instrument instrument) {
    return instrument instanceof License license && license.nonCommercial();
  }

  /** The clauses by which a license keeps commercial use back. */
  public List<Clause> commerceBan(Instrument instrument) {
    return clauses(instrument, Clause.Modality.PROHIBITION, "commercialize");
  }

  private static List<Clause> clauses(
      Instrument instrument, Clause.Modality modality, String action) {
    return instrument.clauses().stream()
        .filter(clause -> clause.modality() == modality && clause.actions().contains(action))
        .toList();
  }

  /**
   * Whether licenses that are declared together on derived data allow or drop what an ancestor's
   * does not: what one of them keeps is kept.
   */
  public boolean drops(Collection<?> declared, Instrument inherited) {
    if (!(inherited instanceof License ancestor) || declared.isEmpty()) {
      return false;
    }
    Set<String> dropped = new LinkedHashSet<>(LicenseTerms.RESTRICTIONS);
    for (Object governs : declared) {
      if (((Governs) governs).instrument() instanceof License license) {
        dropped.retainAll(LicenseTerms.looser(license, ancestor));
      }
    }
    return !dropped.isEmpty();
  }

  /**
   * Whether two places that state a license for the same data contradict each other: they have none
   * in common, or one of them offers a choice that lets go of what every choice of the other
   * demands.
   */
  public boolean disagree(DeclaredLicense one, DeclaredLicense other) {
    return one.named().stream().noneMatch(other.named()::contains)
        || offersMore(one, other)
        || offersMore(other, one);
  }

  private static boolean offersMore(DeclaredLicense one, DeclaredLicense other) {
    return one.choices().stream()
        .anyMatch(loose -> other.choices().stream().allMatch(strict -> drops(loose, strict)));
  }

  private static boolean drops(List<License> loose, List<License> strict) {
    return strict.stream()
        .anyMatch(
            license ->
                LicenseTerms.RESTRICTIONS.stream()
                    .anyMatch(
                        term ->
                            loose.stream()
                                .allMatch(
                                    each -> LicenseTerms.looser(each, license).contains(term))));
  }

  /** The clauses of the licenses of a declaration that have to be handed down. */
  public List<Clause> restrictions(DeclaredLicense declared) {
    return declared.named().stream()
        .flatMap(license -> restrictions(license).stream())
        .distinct()
        .toList();
  }

  /** The clauses of a license that whoever passes the data on has to hand down. */
  public List<Clause> restrictions(Instrument instrument) {
    return asLicense(instrument).stream()
        .flatMap(license -> license.clauses().stream())
        .filter(
            clause ->
                clause.modality() == Clause.Modality.PROHIBITION
                        && (clause.actions().contains("commercialize")
                            || clause.actions().contains("derive"))
                    || clause.duties().stream()
                        .anyMatch(
                            duty ->
                                List.of(
                                        "share-alike",
                                        "attribution",
                                        "acceptable-use",
                                        "bind-recipients")
                                    .contains(duty.duty())))
        .toList();
  }

  /**
   * The clauses by which a license makes some demands; all its restrictions where none names them.
   */
  public List<Clause> demanding(Instrument instrument, List<String> demands) {
    List<Clause> found =
        asLicense(instrument).stream()
            .flatMap(license -> license.clauses().stream())
            .filter(clause -> demands.stream().anyMatch(demand -> makes(clause, demand)))
            .toList();
    return found.isEmpty() ? restrictions(instrument) : found;
  }

  private static boolean makes(Clause clause, String demand) {
    boolean ban = clause.modality() == Clause.Modality.PROHIBITION;
    return switch (demand) {
      case LicenseTerms.NON_COMMERCIAL -> ban && clause.actions().contains("commercialize");
      case LicenseTerms.NO_DERIVATIVES -> clause.actions().contains("derive");
      case LicenseTerms.USE_RESTRICTIONS ->
          owes(clause, "acceptable-use") || owes(clause, "bind-recipients");
      default -> owes(clause, demand);
    };
  }

  private static boolean owes(Clause clause, String duty) {
    return clause.duties().stream().anyMatch(owed -> owed.duty().equals(duty));
  }

  /** Whether an act publishes something under a license of its own. */
  public boolean publishes(Action action, Usage usage) {
    return acts.isRelease(action)
        || usage.getRecord().outputLicense().isPresent() && acts.isSharing(action);
  }

  /** Whether an act passes on the data, or what was made from it, itself and not only its ids. */
  public boolean passesOn(Action action) {
    return acts.isRelease(action) || acts.isDistribution(action);
  }

  /** Whether a model is released, of which it is open if it is an adaptation of the data. */
  private static boolean isModel(Act act) {
    return act.getName().equals("release-model");
  }

  /** Whether what is passed on is an adaptation of the data, or may be one. */
  private static boolean isAdaptation(Act act, SourceData source) {
    return act.getName().equals("release-model") || source.isAdapted();
  }

  /** Whether what may be released depends on the license of the release. */
  public boolean asksForOutputLicense(Instrument instrument, Act act, Usage usage) {
    return asLicense(instrument)
        .map(
            license ->
                LicenseTerms.restrictsRelease(license)
                    && (!isModel(act)
                        || adaptationIsOpen(usage)
                            && (!license.sparesResults() || license.nonCommercial())))
        .orElse(false);
  }

  /** Whether the license of a release leaves a demand of the data unmet. */
  public boolean isUnmet(Instrument instrument, OutputLicense output, Act act, Usage usage) {
    return !unmet(instrument, output, act, usage).isEmpty();
  }

  /** The demands of the data that the license of a release leaves unmet. */
  public List<String> unmet(Instrument instrument, OutputLicense output, Act act, Usage usage) {
    return unmet(
        instrument, output.license(), output.together(), act, act.getBranch().getSource(), usage);
  }

  private List<String> unmet(
      Instrument instrument,
      License output,
      List<License> together,
      Act act,
      SourceData source,
      Usage usage) {
    boolean model = isModel(act);
    if (model && !adaptationIsOpen(usage)) {
      return List.of();
    }
    return asLicense(instrument).stream()
        .flatMap(
            license ->
                LicenseTerms.unmet(license, output, together, isAdaptation(act, source)).stream()
                    .filter(
                        demand ->
                            !(model
                                && demand.equals(LicenseTerms.SHARE_ALIKE)
                                && license.sparesResults())))
        .toList();
  }

  /** Whether no adaptation of the data may be passed on, and one is. */
  public boolean forbidsToPassOn(Instrument instrument, Act act, Usage usage) {
    return asLicense(instrument).map(License::noSharedAdaptations).orElse(false)
        && isAdaptation(act, act.getBranch().getSource())
        && (!isModel(act) || adaptationIsOpen(usage));
  }

  /**
   * Whether no license meets what the licenses of two sources demand of an adaptation of both. Only
   * share-alike excludes: it names the few licenses that it accepts, and takes nothing beside them.
   */
  public boolean excludeEachOther(Governs one, Governs other, Act act, Usage usage) {
    return isAdaptation(act, one.branch().getSource())
        && isAdaptation(act, other.branch().getSource())
        && (noneServes(one, other, act, usage) || noneServes(other, one, act, usage));
  }

  /** Whether one asks for share-alike and none of the licenses that it accepts serves the other. */
  private boolean noneServes(Governs shareAlike, Governs other, Act act, Usage usage) {
    Optional<License> license = asLicense(shareAlike.instrument());
    if (license.isEmpty() || !asksShareAlike(license.get(), act, usage)) {
      return false;
    }
    List<String> accepted = new ArrayList<>(license.get().compatibleWith());
    accepted.add(license.get().id());
    return accepted.stream()
        .flatMap(id -> catalog.license(id).stream())
        .noneMatch(
            output ->
                unmet(
                        other.instrument(),
                        output,
                        List.of(output),
                        act,
                        other.branch().getSource(),
                        usage)
                    .stream()
                    .allMatch(LicenseTerms.NO_DERIVATIVES::equals));
  }

  private boolean asksShareAlike(License license, Act act, Usage usage) {
    return license.isShareAlike()
        && (!isModel(act) || adaptationIsOpen(usage) && !license.sparesResults());
  }

  /** What a license demands of the license under which an adaptation is passed on. */
  public List<String> demands(Instrument instrument) {
    return asLicense(instrument).stream()
        .flatMap(license -> LicenseTerms.demands(license).stream())
        .filter(demand -> !demand.equals(LicenseTerms.NO_DERIVATIVES))
        .toList();
  }

  /** What an unmet demand comes to: certain for data, for a model as far as it is an adaptation. */
  public Verdict releaseLevel(Act act, Usage usage) {
    return isModel(act) ? adaptationLevel(usage) : Verdict.VIOLATION;
  }
}
