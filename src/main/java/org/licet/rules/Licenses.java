package org.licet.rules;

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
import org.licet.rules.fact.DeclaredLicense;
import org.licet.rules.fact.Governs;
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

  /** Whether an act publishes something under a license of its own. */
  public boolean publishes(Action action, Usage usage) {
    return acts.isRelease(action)
        || usage.getRecord().outputLicense().isPresent() && acts.isSharing(action);
  }

  /** Whether what may be released depends on the license of the release. */
  public boolean asksForOutputLicense(Instrument instrument, Action action, Usage usage) {
    return asLicense(instrument)
        .map(
            license ->
                action.id().equals("release-model")
                    ? adaptationIsOpen(usage)
                        && (!license.sparesResults() || license.nonCommercial())
                        && LicenseTerms.restrictsRelease(license)
                    : LicenseTerms.restrictsRelease(license))
        .orElse(false);
  }

  /** Whether the license of a release leaves a demand of the data unmet. */
  public boolean isUnmet(Instrument instrument, License output, Action action, Usage usage) {
    return !unmet(instrument, output, action, usage).isEmpty();
  }

  /** The demands of the data that the license of a release leaves unmet. */
  public List<String> unmet(Instrument instrument, License output, Action action, Usage usage) {
    return asLicense(instrument)
        .map(
            license ->
                LicenseTerms.unmet(license, output).stream()
                    .filter(
                        demand ->
                            !action.id().equals("release-model")
                                || adaptationIsOpen(usage)
                                    && !(demand.equals("share-alike") && license.sparesResults()))
                    .toList())
        .orElse(List.of());
  }

  /** What an unmet demand comes to: certain for data, for a model as far as it is an adaptation. */
  public Verdict releaseLevel(Instrument instrument, License output, Action action, Usage usage) {
    return action.id().equals("release-model") ? adaptationLevel(usage) : Verdict.VIOLATION;
  }
}
