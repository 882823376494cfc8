package org.licet.license;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licet.catalog.Catalog;
import org.licet.model.Clause;
import org.licet.model.Document;
import org.licet.model.FindingKind;
import org.licet.model.License;
import org.licet.model.Reading;
import org.licet.model.ReleaseChoice;
import org.licet.model.ReleaseChoice.Blocker;
import org.licet.model.ReleaseChoice.Condition;
import org.licet.model.ReleaseChoice.Fit;
import org.licet.model.ReleaseChoice.Obstacle;
import org.licet.model.ReleaseChoice.Option;
import org.licet.model.UsageRecord;
import org.licet.model.Verdict;
import org.licet.rules.Judgment;
import org.licet.rules.RuleEngine;
import org.licet.rules.fact.Settled;

/**
 * Tries every license of the catalog on a release and has the rules judge it: what an audit of the
 * release would say is the only logic there is. A license is left when the audit would have no
 * {@code license-incompatible} against it.
 */
public final class LicenseChooser {
  /** Kinds of texts that one can put on a work of one's own, the usual ones for data first. */
  private static final List<String> FOR_DATA = List.of("data", "content", "software", "model");

  private static final List<String> FOR_MODELS = List.of("model", "software", "content", "data");

  private final RuleEngine engine;
  private final Catalog catalog;
  private final List<Reading> readings;

  /**
   * A chooser.
   *
   * @param engine decides over the datasets that the release is made from
   * @param catalog the licenses
   * @param readings the readings to compare with
   */
  public LicenseChooser(RuleEngine engine, Catalog catalog, List<Reading> readings) {
    this.engine = engine;
    this.catalog = catalog;
    this.readings = List.copyOf(readings);
  }

  /** The licenses under which the record's target may be released by the record's action. */
  public ReleaseChoice choose(UsageRecord record, Reading reading, LocalDate asOf) {
    Judgment plain = judge(Optional.empty(), record, reading, asOf);
    List<License> candidates = candidates(record.action(), received(plain));
    List<Option> options =
        candidates.stream().map(license -> option(license, record, reading, asOf)).toList();
    List<Obstacle> obstacles = obstacles(plain);
    Remedies remedies = new Remedies(options, obstacles);
    boolean none = options.stream().noneMatch(Option::fits);
    return new ReleaseChoice(
        record.target().or(record::platform).or(record::url).orElse(record.id()),
        record.action(),
        reading.name(),
        options,
        catalog.licenseIds().size() - candidates.size(),
        obstacles,
        none ? remedies.excluding() : List.of(),
        none ? remedies.remedies() : List.of(),
        otherReadings(options, candidates, record, reading, asOf));
  }

  /**
   * Whether a license can be given to a work of one's own: terms of one provider cannot, unless the
   * data came under them.
   */
  private static boolean isOffered(License license, Set<String> received) {
    return FOR_DATA.contains(license.kind())
        && license.grants() != Document.Grants.NOTHING
        && (!license.notForOthers() || received.contains(license.iri()));
  }

  /** The texts under which the data came. */
  private static Set<String> received(Judgment plain) {
    return Stream.concat(
            plain.settled().stream().flatMap(settled -> settled.concern().clauses().stream()),
            plain.granted().stream().flatMap(granted -> granted.clauses().stream()))
        .map(Clause::instrument)
        .collect(Collectors.toSet());
  }

  private List<License> candidates(String action, Set<String> received) {
    List<String> order = action.equals("release-model") ? FOR_MODELS : FOR_DATA;
    return catalog.licenseIds().stream()
        .flatMap(id -> catalog.license(id).stream())
        .filter(license -> isOffered(license, received))
        .sorted(
            Comparator.comparing((License license) -> order.indexOf(license.kind()))
                .thenComparing(License::id))
        .toList();
  }

  private Judgment judge(
      Optional<License> license, UsageRecord record, Reading reading, LocalDate asOf) {
    UsageRecord released = record.toBuilder().outputLicense(license.map(License::id)).build();
    return engine.judge(released, reading, asOf);
  }

  private Option option(License license, UsageRecord record, Reading reading, LocalDate asOf) {
    Judgment judgment = judge(Optional.of(license), record, reading, asOf);
    List<Blocker> blockers = blockers(judgment);
    List<Condition> conditions = Conditions.of(judgment);
    return new Option(
        license.id(),
        license.name(),
        license.kind(),
        fit(blockers, conditions),
        conditions,
        blockers);
  }

  private static Fit fit(List<Blocker> blockers, List<Condition> conditions) {
    if (blockers.stream().anyMatch(blocker -> blocker.level() == Verdict.VIOLATION)) {
      return Fit.DOES_NOT_FIT;
    }
    if (!blockers.isEmpty()) {
      return Fit.UNSETTLED;
    }
    return conditions.isEmpty() ? Fit.FITS : Fit.FITS_WITH_CONDITIONS;
  }

  private static List<Blocker> blockers(Judgment judgment) {
    return judgment.settled().stream()
        .filter(LicenseChooser::isIncompatible)
        .map(
            settled ->
                new Blocker(
                    settled.concern().source().getName(),
                    settled.concern().source().getPath(),
                    settled.concern().duties(),
                    clauses(settled),
                    settled.level(),
                    settled.missing()))
        .distinct()
        .toList();
  }

  /** A demand that holds only on a supposition asks for a fact, and still stands in the way. */
  private static boolean isIncompatible(Settled settled) {
    return settled.concern().kind() == FindingKind.LICENSE_INCOMPATIBLE;
  }

  /** Everything that an audit says without a license, but for what is about the license. */
  private static List<Obstacle> obstacles(Judgment plain) {
    return plain.settled().stream()
        .filter(settled -> settled.level().worse(Verdict.REVIEW) == settled.level())
        .filter(settled -> !isIncompatible(settled))
        .filter(settled -> !settled.concern().missing().contains("outputLicense"))
        .map(
            settled ->
                new Obstacle(
                    settled.concern().kind().id(),
                    settled.level(),
                    settled.concern().source().getName(),
                    settled.concern().source().getPath(),
                    clauses(settled),
                    settled.missing()))
        .distinct()
        .toList();
  }

  private static List<String> clauses(Settled settled) {
    return settled.concern().clauses().stream().map(Clause::id).distinct().toList();
  }

  private SortedMap<String, ReleaseChoice.Difference> otherReadings(
      List<Option> options,
      List<License> candidates,
      UsageRecord record,
      Reading reading,
      LocalDate asOf) {
    Map<String, Boolean> here =
        options.stream().collect(Collectors.toMap(Option::license, Option::fits));
    SortedMap<String, ReleaseChoice.Difference> others = new TreeMap<>();
    for (Reading other : readings) {
      if (!other.name().equals(reading.name())) {
        List<String> more = new ArrayList<>();
        List<String> fewer = new ArrayList<>();
        for (License license : candidates) {
          boolean fits = blockers(judge(Optional.of(license), record, other, asOf)).isEmpty();
          if (fits != here.getOrDefault(license.id(), false)) {
            (fits ? more : fewer).add(license.id());
          }
        }
        if (!more.isEmpty() || !fewer.isEmpty()) {
          others.put(other.name(), new ReleaseChoice.Difference(more, fewer));
        }
      }
    }
    return others;
  }
}
