package org.licet.audit;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.audit.profile.Profiles;
import org.licet.graph.RecordStream;
import org.licet.ingest.Ingest;
import org.licet.ingest.IngestOptions;
import org.licet.model.Citation;
import org.licet.rules.RuleBase;

/** Judges uses of data: reads, groups, decides by the rules, reports (DESIGN section 5). */
public final class Audit implements AuditUseCase {
  private final RuleBase rules;
  private final Path directory;
  private final InputStream standardInput;
  private final String tool;

  /**
   * An audit.
   *
   * @param rules the compiled rules
   * @param tool name and version of the tool, for reports
   * @param directory what relative file names start from
   * @param standardInput what {@code -} reads
   */
  public Audit(RuleBase rules, String tool, Path directory, InputStream standardInput) {
    this.rules = rules;
    this.tool = tool;
    this.directory = directory;
    this.standardInput = standardInput;
  }

  @Override
  public AuditOutcome audit(AuditRequest request) throws IOException {
    Setting setting = Setting.of(request);
    try (AuditRun run = new AuditRun(setting, rules, request.asOf())) {
      request.profile().map(name -> Profiles.read(name, setting.files())).ifPresent(run::classBy);
      try (RecordStream records = records(request)) {
        if (request.graphRecords().isPresent()) {
          run.streamTo(records);
        }
        Ingest.read(options(request), setting.vocabulary(), setting.catalog(), run);
      }
      RowDecisions decisions = run.decisions();
      AuditOutcome outcome =
          new ReportBuilder(setting, rules, tool, request, run, decisions).outcome();
      new Outputs(setting, request, run, decisions, directory).write();
      return outcome;
    }
  }

  @Override
  public AuditOutcome ask(SortedMap<String, List<String>> keys, AuditRequest options)
      throws IOException {
    Setting setting = Setting.of(options);
    IngestOptions question =
        new IngestOptions(
            List.of("-"),
            options.agreements().stream().map(Path::toString).toList(),
            options.defaults(),
            options.asOf(),
            true,
            directory,
            new ByteArrayInputStream(AskedRecord.json(keys)));
    try (AuditRun run = new AuditRun(setting, rules, options.asOf())) {
      Ingest.read(question, setting.vocabulary(), setting.catalog(), run);
      AuditOutcome outcome =
          new ReportBuilder(setting, rules, tool, options, run, run.decisions()).outcome();
      List<Citation> grants =
          run.rows().firstGrants().stream().map(new Citations(setting.catalog())::of).toList();
      return new AuditOutcome(outcome.report(), outcome.invalidRecords(), grants);
    }
  }

  private static RecordStream records(AuditRequest request) throws IOException {
    return RecordStream.ofTriples(
        request.graphRecords().isPresent()
            ? new BufferedOutputStream(Files.newOutputStream(request.graphRecords().get()))
            : OutputStream.nullOutputStream());
  }

  private IngestOptions options(AuditRequest request) {
    SortedMap<String, List<String>> defaults = new TreeMap<>(request.defaults());
    request.action().ifPresent(action -> defaults.put("action", List.of(action)));
    return new IngestOptions(
        request.inputs(),
        request.agreements().stream().map(Path::toString).toList(),
        defaults,
        request.asOf(),
        request.strict(),
        directory,
        standardInput);
  }
}
