package org.licet.audit;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.licet.ingest.Unpacked;
import org.licet.model.AuditReport;
import org.licet.model.Verdict;

/**
 * Copies the rows that may be used, permitted or with duties, out of the inputs that have lines:
 * lines of JSON as they are, rows of a table under their header. A row that makes several records
 * is kept when all of them may be used. An input of another form has no rows to copy.
 */
final class KeptRows {
  private final AuditRun run;
  private final Path directory;
  private final Map<String, BitSet> starts = new HashMap<>();
  private final Map<String, BitSet> barred = new HashMap<>();

  KeptRows(AuditRun run, RowDecisions decisions, Path directory) {
    this.run = run;
    this.directory = directory;
    run.rows()
        .forEach(
            row -> {
              lines(starts, row.file()).set((int) row.line());
              if (run.rows().isInvalid(row)
                  || decisions.of(row).verdict().atLeast(Verdict.REVIEW)) {
                lines(barred, row.file()).set((int) row.line());
              }
            });
  }

  private static BitSet lines(Map<String, BitSet> lines, String file) {
    return lines.computeIfAbsent(file, name -> new BitSet());
  }

  /** Writes the copy. */
  void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (AuditReport.Input input : run.inputs()) {
        BitSet rows = lines(starts, input.file());
        BitSet kept = (BitSet) rows.clone();
        kept.andNot(lines(barred, input.file()));
        if (!kept.isEmpty() && !input.file().equals("-")) {
          copy(input.file(), rows, kept, out);
        }
      }
    }
  }

  /**
   * Copies the kept lines. In a table, what stands before the first row is its header, and what
   * follows the start of a row belongs to it until the next one, for a quoted cell may hold line
   * breaks.
   */
  private void copy(String file, BitSet rows, BitSet kept, BufferedWriter out) throws IOException {
    try (BufferedReader in = open(directory.resolve(file))) {
      int number = 0;
      boolean keeping = true;
      boolean table = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        table |= number == 1 && !text.stripLeading().matches("[\\[{].*");
        keeping = rows.get(number) ? kept.get(number) : keeping && table;
        if (keeping) {
          out.write(text);
          out.write('\n');
        }
      }
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Unpacked.open(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }
}
