package org.licet.rules;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import org.licet.catalog.Catalog;

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
    Judgment judgment =
        new RuleEngine(rules, catalog, catalogs.vocabulary(), input.manifest())
            .judge(input.record(), catalogs.reading(each.reading()), each.asOf(), watcher);
    return new Observed(judgment, watcher.said(), watcher.grounds());
  }
}
