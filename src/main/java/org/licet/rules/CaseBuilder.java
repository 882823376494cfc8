package org.licet.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.licet.catalog.Catalog;
import org.licet.catalog.PolicyTerms;
import org.licet.catalog.RegisteredDomain;
import org.licet.model.Action;
import org.licet.model.Dataset;
import org.licet.model.DatasetPolicy;
import org.licet.model.Hosts;
import org.licet.model.LicenseDeclaration;
import org.licet.model.Manifest;
import org.licet.model.Moment;
import org.licet.model.Platform;
import org.licet.model.Reading;
import org.licet.model.TermsVersion;
import org.licet.model.UsageRecord;
import org.licet.rules.fact.Branch;
import org.licet.rules.fact.InForce;
import org.licet.rules.fact.LineageCycle;
import org.licet.rules.fact.OutputLicense;
import org.licet.rules.fact.SourceData;
import org.licet.rules.fact.Statements;
import org.licet.rules.fact.UnknownLicense;
import org.licet.rules.fact.UnknownOutput;
import org.licet.rules.fact.Usage;
import org.licet.vocab.Vocabulary;

/**
 * Puts together what the rules see of one usage: its sources by lineage, the branches of each, and
 * the texts in force for them.
 */
final class CaseBuilder {
  /** Words for data that the manifest does not describe. */
  static final String THE_DATA = "the data";

  private static final Set<String> SECOND_HAND = Set.of("purchase", "third-party-copy");

  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Manifest manifest;
  private final Acts acts;
  private final PlatformBranches platformBranches;
  private final LicenseChoices licenseChoices;
  private final DeclaredLicenses declared;
  private final DatasetShapes shapes;

  CaseBuilder(Catalog catalog, Vocabulary vocabulary, Manifest manifest) {
    this.catalog = catalog;
    this.vocabulary = vocabulary;
    this.manifest = manifest;
    this.acts = new Acts(vocabulary);
    this.platformBranches = new PlatformBranches(catalog, vocabulary);
    this.licenseChoices = new LicenseChoices(catalog);
    this.declared = new DeclaredLicenses(licenseChoices);
    this.shapes = new DatasetShapes(catalog, manifest);
  }

  /** All facts about a record, in a stable order. */
  List<Object> facts(UsageRecord record, Reading reading, LocalDate asOf) {
    Action action =
        vocabulary
            .action(record.action())
            .orElseThrow(() -> new IllegalArgumentException("unknown action " + record.action()));
    Dataset target = target(record);
    Usage usage = new Usage(record, target.facts(), action, reading, asOf);
    List<Object> facts = new ArrayList<>();
    facts.add(usage);
    facts.addAll(manifest.agreements());
    record.outputLicense().ifPresent(text -> addOutput(text, facts));
    Lineage lineage = Lineage.of(target, manifest.datasets().byId(), shapes::of);
    boolean first = true;
    for (Lineage.Node node : lineage.nodes()) {
      SourceData source = source(node, record);
      facts.add(source);
      if (lineage.cycles().contains(node.dataset().id())) {
        facts.add(new LineageCycle(source));
      }
      addBranches(usage, node, source, first, facts);
      first = false;
    }
    return facts;
  }

  /** The dataset used: as the manifest describes it, with what the record itself states first. */
  private Dataset target(UsageRecord record) {
    Optional<Dataset> described = record.target().flatMap(manifest::dataset);
    Dataset.Collected collected =
        described.map(Dataset::collected).orElse(Dataset.Collected.UNKNOWN);
    return new Dataset(
        described.map(Dataset::id).orElse(THE_DATA),
        record.origin(),
        described.map(Dataset::title).orElse(THE_DATA),
        record.platform().or(() -> described.flatMap(Dataset::platform)),
        record.url().or(() -> described.flatMap(Dataset::url)),
        record.license().or(() -> described.flatMap(Dataset::license)),
        described.flatMap(Dataset::rightsHolder),
        new Dataset.Collected(
            record.collectedAt().or(collected::at),
            record.channel().or(collected::channel),
            record.tier().or(collected::tier)),
        described.map(Dataset::derivedFrom).orElse(List.of()),
        described.map(Dataset::facts).orElse(Collections.emptySortedMap()),
        described.map(Dataset::creators).orElse(List.of()),
        // A license that the record itself states goes before everything that is declared.
        record.license().isPresent()
            ? List.of()
            : described.map(Dataset::declarations).orElse(List.of()),
        described.map(Dataset::policies).orElse(List.of()));
  }

  /**
   * Whether the address of a dataset tells where the data was taken from. That of a description
   * which declares a license is the page of the publisher, whose grant does not wait for terms of
   * the site; a platform that the catalog knows counts all the same.
   */
  private static boolean isSource(Dataset dataset) {
    return dataset.declarations().stream().noneMatch(LicenseDeclaration::governs);
  }

  private SourceData source(Lineage.Node node, UsageRecord record) {
    Dataset dataset = node.dataset();
    Optional<String> stated =
        dataset
            .platform()
            .or(() -> dataset.url().filter(url -> isSource(dataset)).flatMap(RegisteredDomain::of));
    Optional<Platform> platform =
        dataset
            .platform()
            .flatMap(catalog::platform)
            .or(() -> dataset.url().flatMap(Hosts::of).flatMap(catalog::platformOfHost));
    boolean usedByPlatform =
        platform.isPresent()
            && record
                .assignee()
                .flatMap(catalog::platform)
                .map(platform.get()::equals)
                .orElse(false);
    return new SourceData(
        dataset.id(),
        node.path(),
        node.ancestors(),
        node.reached(),
        node.adapted(),
        node.root(),
        dataset.isOwn(),
        stated,
        platform,
        usedByPlatform,
        node.alike());
  }

  private void addBranches(
      Usage usage, Lineage.Node node, SourceData source, boolean target, List<Object> facts) {
    int before = facts.size();
    source.getPlatform().ifPresent(platform -> addPlatform(usage, node, source, platform, facts));
    Dataset dataset = node.dataset();
    facts.addAll(declared.of(dataset, source));
    if (!dataset.licenses().isEmpty() || !dataset.policies().isEmpty()) {
      addLicenses(usage, dataset, source, facts);
    }
    if (facts.size() == before) {
      facts.add(licenseBranch(usage, dataset, source, 0));
    }
  }

  private void addPlatform(
      Usage usage, Lineage.Node node, SourceData source, Platform platform, List<Object> facts) {
    UsageRecord record = usage.getRecord();
    Dataset.Collected collected = node.dataset().collected();
    PlatformBranches.Obtained obtained =
        new PlatformBranches.Obtained(
            platform,
            collected.channel(),
            collected.at(),
            record.jurisdiction(),
            fact(record, node.dataset(), "contributionDate").stream()
                .findFirst()
                .map(Moment::parse)
                .map(Moment::day),
            fact(record, node.dataset(), "sourceModel").stream().findFirst(),
            acts.isJudgedAtUse(usage.getAction()));
    int order = 0;
    for (PlatformBranches.Plan plan : platformBranches.plans(obtained, usage)) {
      Map<String, String> stated = new LinkedHashMap<>(plan.suppositions());
      collected.tier().ifPresent(tier -> stated.put("tier", tier));
      Branch branch =
          new Branch(
              source,
              Branch.Kind.PLATFORM,
              statements(usage, node.dataset(), platform.defaults(), stated),
              plan.missing(),
              plan.channel(),
              plan.collectedOn(),
              order++);
      facts.add(branch);
      plan.versions()
          .forEach(
              (version, moment) ->
                  facts.add(
                      new InForce(
                          branch,
                          moment,
                          version,
                          isBound(record, node.dataset(), plan, version))));
    }
  }

  /** Whether the holder took the data from the provider, or is known to have accepted this text. */
  private static boolean isBound(
      UsageRecord record, Dataset dataset, PlatformBranches.Plan plan, TermsVersion version) {
    return plan.channel().filter(SECOND_HAND::contains).isEmpty()
        || fact(record, dataset, "apiLicensee").contains("true")
        || record.boundBy().stream()
            .anyMatch(
                name ->
                    version.document().id().equals(name)
                        || version.document().id().endsWith("/" + name)
                        || version.id().equals(name));
  }

  /** What the record states counts before what the dataset states. */
  private static List<String> fact(UsageRecord record, Dataset dataset, String operand) {
    List<String> stated = record.fact(operand);
    return stated.isEmpty() ? dataset.facts().getOrDefault(operand, List.of()) : stated;
  }

  private void addLicenses(Usage usage, Dataset dataset, SourceData source, List<Object> facts) {
    int order = 0;
    for (LicenseChoices.Choice choice : licenseChoices.of(dataset.licenses())) {
      Branch branch = licenseBranch(usage, dataset, source, order++);
      facts.add(branch);
      choice
          .licenses()
          .forEach(
              license -> facts.add(new InForce(branch, InForce.Phase.COLLECTION, license, true)));
      choice
          .unknown()
          .forEach(
              name ->
                  facts.add(
                      new UnknownLicense(
                          branch,
                          name.text(),
                          statedBy(name.text(), dataset),
                          name.candidates(),
                          name.why())));
      choice
          .exceptions()
          .forEach(
              name ->
                  facts.add(
                      new UnknownLicense(
                          branch, name, "", List.of(), "the exception is not in the catalog")));
      addPolicies(dataset, branch, facts);
    }
  }

  /** What declares a text, as far as the description of the dataset says it. */
  private static String statedBy(String text, Dataset dataset) {
    return dataset.declarations().stream()
        .filter(declaration -> declaration.governs() && declaration.text().equals(text))
        .map(LicenseDeclaration::statedBy)
        .findFirst()
        .orElse("");
  }

  /** The policies of a description bind beside whichever license is chosen. */
  private void addPolicies(Dataset dataset, Branch branch, List<Object> facts) {
    for (DatasetPolicy policy : dataset.policies()) {
      PolicyTerms terms = PolicyTerms.of(policy, vocabulary);
      facts.add(new InForce(branch, InForce.Phase.COLLECTION, terms.instrument(), true));
      for (String part : terms.notUnderstood()) {
        facts.add(
            new UnknownLicense(
                branch,
                part,
                terms.instrument().name(),
                List.of(),
                "its words are none that Licet knows"));
      }
    }
  }

  private Branch licenseBranch(Usage usage, Dataset dataset, SourceData source, int order) {
    return new Branch(
        source,
        Branch.Kind.LICENSE,
        statements(usage, dataset, Collections.emptySortedMap(), Map.of()),
        List.of(),
        Optional.empty(),
        dataset.collected().at().map(Moment::day),
        order);
  }

  private Statements statements(
      Usage usage,
      Dataset dataset,
      SortedMap<String, String> defaults,
      Map<String, String> branch) {
    return new CaseStatements(
        vocabulary, usage.getRecord(), usage.getAction(), dataset.facts(), defaults, branch);
  }

  /** Whoever receives the output may choose among alternatives, so each of them has to fit. */
  private void addOutput(String text, List<Object> facts) {
    for (LicenseChoices.Choice choice : licenseChoices.of(text)) {
      choice
          .licenses()
          .forEach(license -> facts.add(new OutputLicense(license, choice.licenses())));
      choice.unknown().forEach(name -> facts.add(new UnknownOutput(name.text())));
    }
  }
}
