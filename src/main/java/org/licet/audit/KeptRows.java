package org.licet.audit;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.ingest.Unpacked;
import org.licet.model.AuditReport;
import org.licet.model.Origin;
import org.licet.model.Verdict;

/**
 * Copies the rows that may be used, permitted or with duties, out of the inputs that have lines:
 * lines of JSON as they are, rows of CSV under their header. An input of another form has no rows
 * to copy.
 */
final class KeptRows {
  private final AuditRun run;
  private final RowDecisions decisions;
  private final Path directory;

  KeptRows(AuditRun run, RowDecisions decisions, Path directory) {
    this.run = run;
    this.decisions = decisions;
    this.directory = directory;
  }

  /** Writes the copy. */
  void write(Path file) throws IOException {
    SortedMap<String, BitSet> kept = new TreeMap<>();
    Rows rows = run.rows();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.invalid(row).isEmpty() && !decisions.of(row).verdict().atLeast(Verdict.REVIEW)) {
        Origin origin = rows.origin(row);
        kept.computeIfAbsent(origin.file(), name -> new BitSet()).set((int) origin.line());
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (AuditReport.Input input : run.inputs()) {
        copy(input, kept.getOrDefault(input.file(), new BitSet()), out);
      }
    }
  }

  private void copy(AuditReport.Input input, BitSet lines, BufferedWriter out) throws IOException {
    boolean header = input.kind().toLowerCase(Locale.ROOT).contains("csv");
    if (lines.isEmpty() || input.file().equals("-")) {
      return;
    }
    try (BufferedReader in = open(directory.resolve(input.file()))) {
      boolean keeping = false;
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        // A quoted cell may hold line breaks: what follows a kept line belongs to it until the next
        // row.
        keeping =
            lines.get(number) || header && number == 1 || header && keeping && isOpenQuote(line);
        if (keeping) {
          out.write(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
          out.write('\n');
        }
      }
    }
  }

  private static boolean isOpenQuote(String line) {
    return line.chars().filter(character -> character == '"').count() % 2 == 1;
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Unpacked.open(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }
}
