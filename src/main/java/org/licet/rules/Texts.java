package org.licet.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.licet.model.Action;
import org.licet.model.Clause;
import org.licet.model.Instrument;
import org.licet.model.License;
import org.licet.model.TermsVersion;
import org.licet.rules.fact.Governs;
import org.licet.rules.fact.InForce;
import org.licet.vocab.Vocabulary;

/** What the wording of instruments says, beyond single clauses. */
public final class Texts {
  private static final String MINING = "text-and-data-mining";

  private static final int STALE_AFTER_DAYS = 180;

  private final Vocabulary vocabulary;
  private final Acts acts;

  /** Texts over this vocabulary. */
  public Texts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.acts = new Acts(vocabulary);
  }

  /**
   * Whether any clause of an instrument, one that says "silent" included, names this very action.
   */
  public boolean isNamed(Action action, Instrument instrument) {
    return instrument.clauses().stream().anyMatch(clause -> clause.actions().contains(action.id()));
  }

  /** What a text says about being silent on an action, a narrower or a broader one. */
  public List<Clause> silenceOn(Action action, Instrument instrument) {
    return instrument.clauses().stream()
        .filter(clause -> clause.modality() == Clause.Modality.SILENCE)
        .filter(
            clause ->
                clause.actions().stream()
                    .anyMatch(
                        named ->
                            vocabulary.isIncludedIn(action.id(), named)
                                || vocabulary.isIncludedIn(named, action.id())))
        .toList();
  }

  /** The clause of a text that lists most of what it permits; empty when it permits nothing. */
  public List<Clause> listOfGrants(Instrument instrument) {
    return instrument.clauses().stream()
        .filter(clause -> clause.modality() == Clause.Modality.PERMISSION)
        .filter(clause -> clause.party() == Clause.Party.ANYONE)
        .max(
            Comparator.comparingInt((Clause clause) -> clause.actions().size())
                .thenComparing(Clause::id, Comparator.reverseOrder()))
        .stream()
        .toList();
  }

  /** The clauses of an open grant that speak of an action; all that it permits when none does. */
  public List<Clause> openGrant(Action action, Instrument instrument) {
    List<Clause> permissions =
        instrument.clauses().stream()
            .filter(clause -> clause.modality() == Clause.Modality.PERMISSION)
            .filter(clause -> clause.party() == Clause.Party.ANYONE)
            .toList();
    List<Clause> speaking =
        permissions.stream()
            .filter(
                clause ->
                    acts.reaches(clause, action, instrument)
                        || acts.isTraining(action) && clause.actions().contains("reproduce"))
            .toList();
    return speaking.isEmpty() ? permissions : speaking;
  }

  /** Whether a ban on mining stands beside words of the same text that leave training open. */
  public boolean isMiningBanBesideSilence(Clause ban, Action action, Instrument instrument) {
    return acts.isTraining(action)
        && ban.actions().contains(MINING)
        && ban.actions().stream()
            .noneMatch(
                named -> !named.equals(MINING) && vocabulary.isIncludedIn(action.id(), named))
        && !silenceOn(action, instrument).isEmpty();
  }

  /**
   * What shows that a closed grant does not name an action: the silence, and the list of grants.
   */
  public List<Clause> silence(Action action, Instrument instrument) {
    List<Clause> evidence = new ArrayList<>(silenceOn(action, instrument));
    listOfGrants(instrument).stream()
        .filter(clause -> !evidence.contains(clause))
        .forEach(evidence::add);
    return List.copyOf(evidence);
  }

  /** What the governing texts say about being silent on an action. */
  public List<Clause> silenceIn(Action action, Collection<?> governing) {
    return governing.stream()
        .map(Governs.class::cast)
        .flatMap(governs -> silenceOn(action, governs.instrument()).stream())
        .distinct()
        .toList();
  }

  /** Whether two texts are versions of one document. */
  public boolean sameDocument(Governs first, Governs second) {
    return first.instrument() instanceof TermsVersion version
        && second.instrument() instanceof TermsVersion other
        && version.document().equals(other.document());
  }

  /** Whether two texts are the same version. */
  public boolean sameText(Governs first, Governs second) {
    return first.instrument().equals(second.instrument());
  }

  /** Whether a text in force at use takes the place of one in force at collection. */
  public boolean supersedes(Governs later, Governs earlier) {
    return later.moment() == InForce.Phase.USE
        && earlier.moment() == InForce.Phase.COLLECTION
        && sameDocument(later, earlier);
  }

  /** Whether an open text does not name machine learning, and keeps some right back. */
  public boolean isSilentOnTraining(Instrument instrument, Action action) {
    if (instrument instanceof License license) {
      return license.silentOnTraining() && !license.reservesNothing();
    }
    return !silenceOn(action, instrument).isEmpty()
        || instrument instanceof TermsVersion version
            && version.silentOn().stream()
                .anyMatch(silent -> vocabulary.isIncludedIn(action.id(), silent));
  }

  /** Whether a text without successor was last verified more than 180 days before a day. */
  public boolean isStale(Instrument instrument, LocalDate day) {
    return instrument instanceof TermsVersion version
        && version.effectiveTo().isEmpty()
        && version
            .lastVerified()
            .map(seen -> seen.plusDays(STALE_AFTER_DAYS).isBefore(day))
            .orElse(false);
  }
}
