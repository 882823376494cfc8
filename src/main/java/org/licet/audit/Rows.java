package org.licet.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.Clause;
import org.licet.model.InvalidRecord;
import org.licet.model.Origin;

/** The records in input order, each as its id and the number of its class. */
final class Rows {
  private final List<String> ids = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();
  private final List<DecidedClass> classes = new ArrayList<>();
  private final Map<Integer, InvalidRecord> invalid = new HashMap<>();

  /** Adds a class and gives its number. */
  int addClass(DecidedClass decided) {
    classes.add(decided);
    return classes.size() - 1;
  }

  /** Adds a record of a class and gives its row. */
  int add(String id, Origin origin, int number) {
    ids.add(id);
    origins.add(origin);
    numbers.add(number);
    return ids.size() - 1;
  }

  /** Adds a record that could not be read. */
  void addInvalid(InvalidRecord record) {
    invalid.put(ids.size(), record);
    ids.add(record.id());
    origins.add(record.problem().origin());
    numbers.add(-1);
  }

  int size() {
    return ids.size();
  }

  String id(int row) {
    return ids.get(row);
  }

  /** Where a row stands. */
  Origin origin(int row) {
    return origins.get(row);
  }

  /** The class of a row that could be read. */
  DecidedClass classOf(int row) {
    return classes.get(numbers.get(row));
  }

  /** What is wrong with a row that could not be read. */
  Optional<InvalidRecord> invalid(int row) {
    return Optional.ofNullable(invalid.get(row));
  }

  long invalidCount() {
    return invalid.size();
  }

  List<DecidedClass> classes() {
    return List.copyOf(classes);
  }

  /** The clauses that grant a row; empty when it could not be read. */
  List<Clause> grantsOf(int row) {
    return row < size() && invalid(row).isEmpty() ? classOf(row).grantClauses() : List.of();
  }
}
