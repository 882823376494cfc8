package org.licet.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.licet.model.Clause;
import org.licet.model.InvalidRecord;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.licet.model.UsageRecord;

/**
 * The records in input order, each as the number of its class, and what is known of the classes.
 * Memory grows with the classes, not with the records.
 */
final class Rows implements AutoCloseable {
  /** So many records that could not be read are told one by one. */
  private static final int TOLD = 1_000;

  private final RowSpill spill = new RowSpill();
  private final Sources sources = new Sources();
  private final List<DecidedClass> classes = new ArrayList<>();
  private final List<InvalidRecord> invalid = new ArrayList<>();
  private final Map<String, Integer> invalidByFile = new HashMap<>();
  private long[] sizes = new long[64];
  private long invalidCount;

  /** Adds a class and gives its number. */
  int addClass(DecidedClass decided) {
    classes.add(decided);
    return classes.size() - 1;
  }

  /**
   * Adds a record of a class and gives its row.
   *
   * @param source the domain that it comes from, among {@link #sources()}
   */
  int add(String id, Origin origin, int number, int source) {
    if (number >= sizes.length) {
      sizes = Arrays.copyOf(sizes, Math.max(2 * sizes.length, number + 1));
    }
    sizes[number]++;
    return spill.add(number, source, id, origin);
  }

  /** Adds a record that could not be read. */
  void addInvalid(InvalidRecord record) {
    invalidCount++;
    Origin origin = record.problem().origin();
    int number =
        invalid.size() < TOLD && invalidByFile.isEmpty()
            ? newInvalid(record)
            : invalidByFile.computeIfAbsent(origin.file(), this::more);
    spill.add(-1 - number, Sources.NONE, record.id(), origin);
  }

  private int more(String file) {
    return newInvalid(
        new InvalidRecord(
            file,
            new Problem(
                new Origin(file, 0),
                "more records could not be read",
                "correct those that are told one by one first")));
  }

  private int newInvalid(InvalidRecord record) {
    invalid.add(record);
    return invalid.size() - 1;
  }

  int size() {
    return spill.size();
  }

  /** The domains without known terms that the records come from. */
  Sources sources() {
    return sources;
  }

  /** Shows every row in input order; none may be added from then on. */
  void forEach(Consumer<RowSpill.Row> reader) {
    spill.forEach(reader);
  }

  /** Whether a row could not be read. */
  boolean isInvalid(RowSpill.Row row) {
    return row.group() < 0;
  }

  /** What is wrong with a row that could not be read; the number of those that are told. */
  InvalidRecord invalid(RowSpill.Row row) {
    return invalid.get(-1 - row.group());
  }

  /**
   * The member of the class of a row; nothing is asked of one that could not be read but its id.
   */
  UsageRecord member(RowSpill.Row row) {
    return isInvalid(row)
        ? new UsageRecord.Builder(row.id(), new Origin("", 0), "").build()
        : classes.get(row.group()).member();
  }

  long invalidCount() {
    return invalidCount;
  }

  List<DecidedClass> classes() {
    return List.copyOf(classes);
  }

  /** How many records each class has, in the order of the classes. */
  Map<DecidedClass, Long> sizes() {
    Map<DecidedClass, Long> counts = new LinkedHashMap<>();
    for (int number = 0; number < classes.size(); number++) {
      counts.put(classes.get(number), sizes[number]);
    }
    return counts;
  }

  /** The class with this number. */
  DecidedClass classOf(int number) {
    return classes.get(number);
  }

  /** The clauses that grant the first record; empty when it could not be read. */
  List<Clause> firstGrants() {
    return classes.isEmpty() || !invalid.isEmpty() ? List.of() : classes.get(0).grantClauses();
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }
}
