package org.licet.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Utf8;
import org.licet.model.Origin;
import org.licet.model.Problem;

/**
 * Reads CSV (RFC 4180; also with semicolons or tabs): the first line names the keys. An empty cell
 * states nothing; several values are separated by {@code |}; objects stand as JSON in the cell
 * (RULINGS, CSV).
 */
final class CsvRecords {
  private final InputFile file;
  private final RecordReceiver receiver;
  private final RowFiles rowFiles;

  CsvRecords(InputFile file, RecordReceiver receiver, RowFiles rowFiles) {
    this.file = file;
    this.receiver = receiver;
    this.rowFiles = rowFiles;
  }

  /**
   * Reads to the end. Whether the rows are usage records or rows of a crawl the header says.
   *
   * @return the rows, if they are rows of a crawl
   * @throws RefusedException when the header cannot be used
   */
  Optional<UrlRows> read(InputStream content, char separator) throws IOException, RefusedException {
    InputStreamReader text = Utf8.reader(content);
    long line = 0;
    Optional<UrlRows> crawl = Optional.empty();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(new BufferedReader(text))) {
      Iterator<CsvRecord> rows = csv.iterator();
      List<String> header = header(rows.next());
      crawl = rowFiles.of(file.name(), header);
      while (rows.hasNext()) {
        CsvRecord row = rows.next();
        line = row.getStartingLineNumber();
        read(header, row, crawl);
      }
    } catch (CsvParseException | UncheckedIOException e) {
      receiver.unreadable(
          new Origin(file.name(), line + 1),
          "the text from here on is no CSV in UTF-8",
          "the rest of the file was not read; look for a quote that is not closed");
    }
    return crawl;
  }

  /** The separator with which the first line names the most keys. */
  static char separator(byte[] head) {
    String first = new String(head, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (keys(first, candidate) > keys(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long keys(String header, char separator) {
    return Arrays.stream(header.split(Pattern.quote(String.valueOf(separator))))
        .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
        .filter(RowColumns::isKnown)
        .count();
  }

  private List<String> header(CsvRecord row) throws RefusedException {
    List<String> header = row.getFields().stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).isEmpty()) {
        throw refused("column " + (i + 1) + " has no name");
      }
      if (!seen.add(header.get(i))) {
        throw refused("column " + Quote.of(header.get(i)) + " stands twice");
      }
    }
    return header;
  }

  private RefusedException refused(String reason) {
    return new RefusedException(
        new Problem(new Origin(file.name(), 1), reason, "the first line names the keys"));
  }

  private void read(List<String> header, CsvRecord row, Optional<UrlRows> crawl) {
    Origin origin = new Origin(file.name(), row.getStartingLineNumber());
    if (row.getFieldCount() != header.size()) {
      receiver.unreadable(
          origin,
          "the row has " + row.getFieldCount() + " cells, the header has " + header.size(),
          "put cells that hold the separator in double quotes");
      return;
    }
    List<Tree.Field> fields = new ArrayList<>();
    List<Tree.Field> facts = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String key = header.get(i);
      String cell = row.getField(i);
      if (cell.isEmpty()) {
        continue;
      }
      Tree value = CsvCells.value(key, cell, origin.line());
      if (key.startsWith(FactReader.PREFIX)) {
        String operand = key.substring(FactReader.PREFIX.length());
        facts.add(new Tree.Field(operand, origin.line(), value));
      } else {
        fields.add(new Tree.Field(key, origin.line(), value));
      }
    }
    if (!facts.isEmpty()) {
      fields.add(new Tree.Field("facts", origin.line(), new Tree.Fields(facts, origin.line())));
    }
    Tree.Fields object = new Tree.Fields(fields, origin.line());
    crawl.ifPresentOrElse(
        rows -> rows.row(origin, object), () -> receiver.record(RawRecord.of(origin, object)));
  }
}
