package org.licet.audit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.audit.profile.Profile;
import org.licet.audit.profile.ProfileClass;
import org.licet.audit.profile.Profiled;
import org.licet.catalog.RegisteredDomain;
import org.licet.graph.RecordStream;
import org.licet.graph.UsageGraph;
import org.licet.graph.UsageGraphReader;
import org.licet.group.Projector;
import org.licet.ingest.InputSink;
import org.licet.model.Agreement;
import org.licet.model.AuditReport;
import org.licet.model.Dataset;
import org.licet.model.InvalidRecord;
import org.licet.model.Manifest;
import org.licet.model.Reading;
import org.licet.model.UsageRecord;
import org.licet.rules.RuleBase;
import org.licet.rules.RuleEngine;

/**
 * Takes records as they stream by: groups them, decides each new class once, and keeps the rows.
 */
final class AuditRun implements InputSink, AutoCloseable {
  private final Setting setting;
  private final RuleBase rules;
  private final LocalDate asOf;
  private final UsageGraph graph = new UsageGraph();
  private final List<AuditReport.Input> inputs = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final Rows rows = new Rows();
  private final Map<List<String>, Integer> classNumbers = new HashMap<>();
  private final Quotas quotas;
  private Optional<Deciding> deciding = Optional.empty();
  private Optional<RecordStream> records = Optional.empty();
  private Optional<Profiled> profiled = Optional.empty();

  AuditRun(Setting setting, RuleBase rules, LocalDate asOf) {
    this.setting = setting;
    this.rules = rules;
    this.asOf = asOf;
    this.quotas = new Quotas(setting.vocabulary());
  }

  /** What is needed from the first record on, when the manifest is complete. */
  private record Deciding(Projector projector, RuleEngine engine) {}

  @Override
  public void dataset(Dataset dataset) {
    profiled.ifPresent(classes -> classes.add(dataset));
    graph.add(dataset);
  }

  @Override
  public void agreement(Agreement agreement) {
    graph.add(agreement);
  }

  /** Classes every record by a profile too. */
  void classBy(Profile profile) {
    profiled = Optional.of(new Profiled(profile, setting.catalog()));
  }

  /** The class of a row by the profile, if one was asked for. */
  Optional<ProfileClass> profileOf(RowSpill.Row row) {
    return profiled.map(
        classes ->
            rows.isInvalid(row)
                ? classes.ofUnread()
                : classes.of(rows.classOf(row.group()).member()));
  }

  /** The name of the profile, if one was asked for. */
  Optional<String> profile() {
    return profiled.map(classes -> classes.profile().name());
  }

  /** Writes the triples of every record as it goes by. */
  void streamTo(RecordStream stream) {
    records = Optional.of(stream);
  }

  @Override
  public void record(UsageRecord record) {
    records.ifPresent(stream -> stream.write(record));
    List<String> projection = deciding().projector().project(record);
    Integer number = classNumbers.get(projection);
    if (number == null) {
      graph.addClass(record, 1);
      UsageRecord member = graph.reader().usageClass(record.id()).member();
      number = rows.addClass(decide(member, setting.reading()));
      classNumbers.put(projection, number);
    }
    DecidedClass decided = rows.classOf(number);
    int row = rows.add(record.id(), record.origin(), number, source(record, decided));
    if (!decided.judgment().exposures().isEmpty()) {
      quotas.add(row, record, decided);
    }
  }

  /** The domain of a record that comes from one without known terms. */
  private int source(UsageRecord record, DecidedClass decided) {
    return decided.domain().isPresent()
        ? record.url().flatMap(RegisteredDomain::of).map(rows.sources()::count).orElse(Sources.NONE)
        : Sources.NONE;
  }

  /** Decides a record by the rules, under a reading. */
  DecidedClass decide(UsageRecord record, Reading reading) {
    return DecidedClass.of(record, deciding().engine().judge(record, reading, asOf));
  }

  /** What decides, over the datasets and agreements of the audit. */
  RuleEngine engine() {
    return deciding().engine();
  }

  private Deciding deciding() {
    if (deciding.isEmpty()) {
      Manifest manifest = manifest();
      deciding =
          Optional.of(
              new Deciding(
                  new Projector(setting.catalog(), setting.vocabulary(), manifest, asOf),
                  new RuleEngine(rules, setting.catalog(), setting.vocabulary(), manifest)));
    }
    return deciding.get();
  }

  /** The datasets and agreements of the audit, as the graph holds them. */
  private Manifest manifest() {
    UsageGraphReader reader = graph.reader();
    return new Manifest(new Manifest.SequencedDatasets(reader.datasets()), reader.agreements());
  }

  @Override
  public void invalid(InvalidRecord record) {
    rows.addInvalid(record);
  }

  @Override
  public void input(AuditReport.Input input) {
    inputs.add(input);
  }

  @Override
  public void notice(String notice) {
    notices.add(notice);
  }

  Rows rows() {
    return rows;
  }

  /** The graph of the audit, with the number of records of each class. */
  UsageGraph graph() {
    rows.sizes().forEach((decided, count) -> graph.count(decided.member().id(), count));
    return graph;
  }

  /** The decisions row by row, when all records are in: ceilings are weighed only then. */
  RowDecisions decisions() {
    return new RowDecisions(rows, quotas.findings(totals -> deciding().engine().judge(totals)));
  }

  @Override
  public void close() throws IOException {
    rows.close();
    quotas.close();
  }

  List<AuditReport.Input> inputs() {
    return List.copyOf(inputs);
  }

  List<String> notices() {
    return List.copyOf(notices);
  }
}
