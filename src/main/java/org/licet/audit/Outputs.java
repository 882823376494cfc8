package org.licet.audit;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.licet.graph.UsageGraph;
import org.licet.model.Clause;
import org.licet.model.License;

/** Writes the files that a request names, beside the report. */
final class Outputs {
  private static final String CATALOG = "https://w3id.org/licet/catalog/";

  private final Setting setting;
  private final AuditRequest request;
  private final AuditRun run;
  private final RowDecisions decisions;
  private final Path directory;

  Outputs(
      Setting setting, AuditRequest request, AuditRun run, RowDecisions decisions, Path directory) {
    this.setting = setting;
    this.request = request;
    this.run = run;
    this.decisions = decisions;
    this.directory = directory;
  }

  /** Writes them. */
  void write() throws IOException {
    if (request.decisions().isPresent()) {
      writeDecisions(request.decisions().get());
    }
    if (request.keep().isPresent()) {
      new KeptRows(run, decisions, directory).write(request.keep().get());
    }
    if (request.graph().isPresent()) {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(request.graph().get()))) {
        UsageGraph graph = run.graph();
        addInstruments(graph);
        graph.writeTrig(out);
      }
    }
  }

  /** Each platform's texts and each license that decided something, in a graph of its own name. */
  private void addInstruments(UsageGraph graph) {
    SortedSet<String> names = new TreeSet<>();
    for (DecidedClass decided : run.rows().classes()) {
      decided.grantClauses().forEach(clause -> names.add(owner(clause)));
      decided.drafts().stream()
          .flatMap(draft -> draft.clauses().stream())
          .forEach(clause -> names.add(owner(clause)));
    }
    for (String name : names) {
      for (String folder : List.of("platforms/", "licenses/")) {
        String id = setting.catalog().license(name).map(License::id).orElse(name);
        setting
            .files()
            .all(folder + id + ".ttl")
            .forEach(file -> graph.addInstruments(CATALOG + name, file.bytes()));
      }
    }
  }

  /** The platform or license whose file holds a clause; nothing for a clause of an agreement. */
  private static String owner(Clause clause) {
    String path = clause.iri().startsWith(CATALOG) ? clause.iri().substring(CATALOG.length()) : "/";
    return path.substring(0, path.indexOf('/'));
  }

  private void writeDecisions(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      DecisionLines lines = new DecisionLines(out, run.profile());
      run.rows().forEach(row -> lines.write(row.id(), decisions.of(row), run.profileOf(row)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
