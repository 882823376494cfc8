package org.licet.group;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.licet.catalog.Catalog;
import org.licet.catalog.PolicyTerms;
import org.licet.model.Agreement;
import org.licet.model.Clause;
import org.licet.model.Constraint;
import org.licet.model.Dataset;
import org.licet.model.DatasetPolicy;
import org.licet.model.Hosts;
import org.licet.model.Manifest;
import org.licet.model.Operator;
import org.licet.model.Platform;
import org.licet.model.Statute;
import org.licet.model.TermsVersion;
import org.licet.model.UsageRecord;
import org.licet.model.Value;
import org.licet.vocab.Vocabulary;

/** Reads what the clauses that can reach a record look at. */
final class CellReader {
  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Manifest manifest;
  private final Map<Texts, Cell> known = new HashMap<>();

  CellReader(Catalog catalog, Vocabulary vocabulary, Manifest manifest) {
    this.catalog = catalog;
    this.vocabulary = vocabulary;
    this.manifest = manifest;
  }

  /**
   * The cell of a record: of its platform and license, and of all that its dataset was made from.
   */
  Cell read(UsageRecord record) {
    Texts texts = texts(record);
    return known.computeIfAbsent(texts, this::read);
  }

  /** Where the texts that can reach a record are found; many records share them. */
  private record Texts(Set<String> platforms, Set<String> licenses, Set<DatasetPolicy> policies) {
    Texts() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  private Texts texts(UsageRecord record) {
    Texts texts = new Texts();
    record.platform().ifPresent(texts.platforms()::add);
    record.url().flatMap(this::platformOf).ifPresent(texts.platforms()::add);
    record.license().ifPresent(texts.licenses()::add);
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(record.target().stream().toList());
    while (!open.isEmpty()) {
      String id = open.remove();
      Optional<Dataset> found = manifest.dataset(id);
      if (found.isPresent() && seen.add(id)) {
        Dataset dataset = found.get();
        dataset.platform().ifPresent(texts.platforms()::add);
        dataset.url().flatMap(this::platformOf).ifPresent(texts.platforms()::add);
        texts.licenses().addAll(dataset.licenses());
        texts.policies().addAll(dataset.policies());
        dataset.derivedFrom().forEach(step -> open.add(step.dataset()));
      }
    }
    return texts;
  }

  private Cell read(Texts texts) {
    SortedMap<String, Set<Constraint.Comparison>> comparisons = new TreeMap<>();
    NavigableSet<LocalDate> breakpoints = new TreeSet<>();
    ruleComparisons(comparisons);
    texts.platforms().forEach(platform -> addPlatform(platform, comparisons, breakpoints));
    texts.licenses().forEach(license -> addLicense(license, comparisons));
    for (DatasetPolicy policy : texts.policies()) {
      PolicyTerms.of(policy, vocabulary)
          .instrument()
          .clauses()
          .forEach(clause -> addClause(clause, comparisons));
    }
    for (Agreement agreement : manifest.agreements()) {
      agreement.from().ifPresent(breakpoints::add);
      agreement.to().map(day -> day.plusDays(1)).ifPresent(breakpoints::add);
    }
    for (Statute statute : catalog.statutes()) {
      add(statute.constraints(), comparisons);
      addTerms("assigneeType", statute.who(), comparisons);
      addTerms("purpose", statute.purposes(), comparisons);
      addTerms("jurisdiction", List.of(statute.jurisdiction()), comparisons);
      breakpoints.add(statute.effectiveFrom());
      statute.effectiveTo().map(day -> day.plusDays(1)).ifPresent(breakpoints::add);
    }
    return new Cell(vocabulary, comparisons, breakpoints);
  }

  /** What rules themselves compare, beside the clauses. */
  private void ruleComparisons(SortedMap<String, Set<Constraint.Comparison>> comparisons) {
    addWords("purpose", List.of("commercial", "advertising"), comparisons);
    addWords("assigneeType", List.of("company"), comparisons);
    addWords("authorization", List.of("platform-consent"), comparisons);
    addWords("reservation", List.of("machine-readable"), comparisons);
    addWords("reservation", List.of("natural-language"), comparisons);
  }

  private void addWords(
      String operand,
      List<String> words,
      SortedMap<String, Set<Constraint.Comparison>> comparisons) {
    addTerms(
        operand,
        words.stream().flatMap(word -> vocabulary.concept(operand, word).stream()).toList(),
        comparisons);
  }

  private static void addTerms(
      String operand,
      List<String> concepts,
      SortedMap<String, Set<Constraint.Comparison>> comparisons) {
    if (!concepts.isEmpty()) {
      comparisons
          .computeIfAbsent(operand, key -> new LinkedHashSet<>())
          .add(
              new Constraint.Comparison(
                  operand,
                  Operator.IS_ANY_OF,
                  concepts.stream().<Value>map(Value.Term::new).toList()));
    }
  }

  /** The platform that an address leads to, by its id. */
  private Optional<String> platformOf(String url) {
    return Hosts.of(url).flatMap(catalog::platformOfHost).map(Platform::id);
  }

  private void addPlatform(
      String name,
      SortedMap<String, Set<Constraint.Comparison>> comparisons,
      NavigableSet<LocalDate> breakpoints) {
    Optional<Platform> platform = catalog.platform(name);
    if (platform.isEmpty()) {
      return;
    }
    addVersions(platform.get().id(), comparisons, breakpoints);
    platform.get().apiPlatform().ifPresent(api -> addVersions(api, comparisons, breakpoints));
  }

  private void addVersions(
      String platform,
      SortedMap<String, Set<Constraint.Comparison>> comparisons,
      NavigableSet<LocalDate> breakpoints) {
    for (TermsVersion version : catalog.versions(platform)) {
      breakpoints.add(version.effectiveFrom());
      version.effectiveTo().map(day -> day.plusDays(1)).ifPresent(breakpoints::add);
      version
          .jurisdiction()
          .ifPresent(place -> addTerms("jurisdiction", List.of(place), comparisons));
      version.clauses().forEach(clause -> addClause(clause, comparisons));
    }
  }

  private void addLicense(String text, SortedMap<String, Set<Constraint.Comparison>> comparisons) {
    for (String name : catalog.licenseExpression(text).names()) {
      if (catalog.licenseName(name) instanceof Catalog.LicenseName.Known known) {
        catalog
            .license(known.id())
            .ifPresent(
                license -> license.clauses().forEach(clause -> addClause(clause, comparisons)));
      }
    }
  }

  private static void addClause(
      Clause clause, SortedMap<String, Set<Constraint.Comparison>> comparisons) {
    add(clause.constraints(), comparisons);
    clause.refinements().values().forEach(refinements -> add(refinements, comparisons));
  }

  private static void add(
      List<Constraint> constraints, SortedMap<String, Set<Constraint.Comparison>> comparisons) {
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Comparison comparison) {
        comparisons
            .computeIfAbsent(comparison.operand(), key -> new LinkedHashSet<>())
            .add(
                new Constraint.Comparison(
                    comparison.operand(), comparison.operator(), comparison.right()));
      } else if (constraint instanceof Constraint.Logical logical) {
        add(logical.parts(), comparisons);
      }
    }
  }
}
