package org.licet.odrl.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Moment;
import org.licet.model.Value;
import org.licet.odrl.Odrl;
import org.licet.odrl.world.Attempt;
import org.licet.odrl.world.Scope;
import org.licet.odrl.world.Stated;

/**
 * Reads a log of events: CSV with one performed action a row. The columns {@code odrl:dateTime},
 * {@code odrl:Party}, {@code odrl:Action} and {@code odrl:Asset} say when, who, what and on what;
 * every other column is an operand, alone or after the class that it refines. An empty cell states
 * nothing.
 */
public final class LogReader {
  private static final String TIME = Odrl.iri("dateTime");
  private static final String PARTY = Odrl.iri("Party");
  private static final String ACTION = Odrl.iri("Action");
  private static final String ASSET = Odrl.iri("Asset");

  private LogReader() {}

  /**
   * The rows of a log, in order of time.
   *
   * @throws org.licet.model.BadInputException when it is no such table
   * @throws IOException when it cannot be read
   */
  public static List<Attempt> read(Path file) throws IOException {
    List<Attempt> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord record : reader) {
        rows.add(row(file, record));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException | IllegalArgumentException e) {
      throw Bad.input(file.toString(), "it cannot be read as CSV", "one performed action a row");
    }
    if (rows.isEmpty()) {
      throw Bad.input(file.toString(), "it has no rows", "one performed action a row");
    }
    rows.sort(Comparator.comparing(row -> row.at().orElseThrow().instant()));
    return rows;
  }

  private static Attempt row(Path file, NamedCsvRecord record) {
    Map<String, String> cells = new HashMap<>();
    Map<Scope, Map<String, List<Stated>>> stated = new HashMap<>();
    for (Map.Entry<String, String> cell : record.getFieldsAsMap().entrySet()) {
      String column = cell.getKey().strip();
      String text = cell.getValue().strip();
      if (List.of(TIME, PARTY, ACTION, ASSET).contains(column)) {
        cells.put(column, text);
      } else if (!text.isEmpty()) {
        String[] words = column.split("\\s+");
        Optional<Scope> scope =
            words.length == 2 ? Scope.ofWord(Odrl.localName(words[0])) : Optional.empty();
        if (words.length > 1 && scope.isEmpty()) {
          throw Bad.input(
              file.toString(),
              1,
              "the column `" + column + "` is not understood",
              "a column is an operand, or `odrl:Action`, `odrl:Party` or `odrl:Asset` and an"
                  + " operand");
        }
        stated
            .computeIfAbsent(scope.orElse(Scope.RULE), any -> new HashMap<>())
            .computeIfAbsent(words[words.length - 1], any -> new ArrayList<>())
            .add(Stated.of(new Value.Text(text)));
      }
    }
    String id = "urn:licet:log-row:" + record.getStartingLineNumber();
    return new Attempt(
        id,
        id,
        cell(cells, PARTY),
        cell(cells, ACTION),
        cell(cells, ASSET),
        stated,
        List.of(),
        Optional.of(time(file, record, cells.getOrDefault(TIME, ""))),
        true);
  }

  private static Optional<String> cell(Map<String, String> cells, String column) {
    return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
  }

  private static Moment time(Path file, NamedCsvRecord record, String text) {
    return Values.moment(text)
        .orElseThrow(
            () ->
                Bad.input(
                    file.toString(),
                    record.getStartingLineNumber(),
                    text.isEmpty()
                        ? "the row has no `" + TIME + "`"
                        : "`" + text + "` is no date or time",
                    "use a date or `xsd:dateTime`"));
  }
}
