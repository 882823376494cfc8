package org.licet.rules;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.licet.catalog.Catalog;
import org.licet.model.UsageRecord;
import org.licet.rules.fact.RunningTotal;

/** Where cases are tried; what is read for a case is read once. */
final class CaseBench {
  private final Path folder;
  private final CaseCatalogs catalogs;
  private final Map<RuleCase, CaseInput> inputs = new IdentityHashMap<>();

  /** A bench that lays down files below a folder. */
  CaseBench(Path folder) {
    this.folder = folder;
    this.catalogs = new CaseCatalogs(folder);
  }

  /** Judges a case by these rules. */
  Observed observe(RuleCase each, RuleBase rules) {
    Catalog catalog = catalogs.catalog(each.catalog());
    CaseInput input =
        inputs.computeIfAbsent(
            each,
            ignored ->
                CaseInput.read(
                    each.record(),
                    each.manifest(),
                    each.asOf(),
                    folder.resolve("case-" + inputs.size()),
                    catalog,
                    catalogs.vocabulary()));
    RuleWatcher watcher = new RuleWatcher(rules.sentences());
    RuleEngine engine = new RuleEngine(rules, catalog, catalogs.vocabulary(), input.manifest());
    Judgment judgment =
        engine.judge(input.record(), catalogs.reading(each.reading()), each.asOf(), watcher);
    engine.judge(totals(input.record(), judgment), watcher);
    return new Observed(judgment, watcher.said(), watcher.grounds());
  }

  /** What the record alone draws on the ceilings that it counts towards. */
  private static List<RunningTotal> totals(UsageRecord record, Judgment judgment) {
    String party = record.assignee().orElse("");
    BigDecimal count = BigDecimal.valueOf(record.count().orElse(0L));
    boolean stated = record.count().isPresent();
    return judgment.exposures().stream()
        .map(
            exposure ->
                new RunningTotal(
                    0,
                    party,
                    exposure,
                    exposure.covers().act().getBranch().getSupposed().isEmpty(),
                    count,
                    stated,
                    record.id()))
        .toList();
  }
}
