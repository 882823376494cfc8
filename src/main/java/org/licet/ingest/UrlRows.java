package org.licet.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.model.BadInputException;
import org.licet.model.Moment;
import org.licet.model.Origin;
import org.licet.model.Problem;

/**
 * Rows of a crawl as usage records: the address says where the data came from, and what is done
 * with it the command line or a manifest says. A row with several addresses makes a record for
 * each.
 */
final class UrlRows {
  /** The kind of a file of such rows in reports. */
  static final String KIND = "url-rows";

  /** What stands for nothing where a table has no empty cells. */
  private static final Set<String> NOTHING = Set.of("?", "-", "null", "none", "nan", "n/a");

  /** Names of columns that are remembered; a crawl has some ten. */
  private static final int REMEMBERED = 1_000;

  private final String file;
  private final RecordReceiver receiver;
  private final Words words;
  private final RowNotes notes;
  private final RowNotes.File columns = new RowNotes.File();
  private final Map<String, RowColumns.Role> roles = new HashMap<>();
  private long lastLine;
  private long rowsOnLine;

  /**
   * Rows of a file.
   *
   * @throws BadInputException when nothing says what is done with them
   */
  UrlRows(String file, RecordReceiver receiver, Words words, RowNotes notes) {
    this.file = file;
    this.receiver = receiver;
    this.words = words;
    this.notes = notes;
    if (!receiver.hasDefaultAction()) {
      throw new BadInputException(
          new Problem(
              new Origin(file, 0),
              "its rows have addresses and no action",
              "say what is done with them, as in `--action train-model`"));
    }
  }

  /** The id of a row that states none; several rows may stand in one line of JSON. */
  private String place(Origin origin) {
    rowsOnLine = origin.line() == lastLine ? rowsOnLine + 1 : 1;
    lastLine = origin.line();
    return rowsOnLine == 1 ? origin.toString() : origin + "#" + rowsOnLine;
  }

  /** Whether a value is a row of a crawl. */
  static boolean isRow(Tree value) {
    return value instanceof Tree.Fields object
        && RowColumns.areOfCrawl(flat(object).stream().map(Tree.Field::name).toList());
  }

  /** A row of the file. */
  void row(Origin origin, Tree.Fields object) {
    Row row = new Row(origin);
    for (Tree.Field field : flat(object)) {
      row.add(field, role(field.name()));
    }
    row.hand();
  }

  /** The file was read to its end. */
  void done() {
    notes.done(file, columns);
  }

  private RowColumns.Role role(String name) {
    RowColumns.Role known = roles.get(name);
    if (known == null) {
      known = RowColumns.role(name);
      if (roles.size() < REMEMBERED) {
        roles.put(name, known);
      }
    }
    return known;
  }

  /** The fields, with those of the objects in which crawls put what they know of a page. */
  private static List<Tree.Field> flat(Tree.Fields object) {
    List<Tree.Field> flat = new ArrayList<>(object.fields().size());
    for (Tree.Field field : object.fields()) {
      if (field.value() instanceof Tree.Fields inner
          && RowColumns.role(field.name()) == RowColumns.Role.HOLDER) {
        flat.addAll(inner.fields());
      } else {
        flat.add(field);
      }
    }
    return flat;
  }

  private static Optional<String> text(Tree value) {
    if (value instanceof Tree.Numeral numeral) {
      return Optional.of(numeral.text());
    }
    return value instanceof Tree.Text text
        ? Optional.of(text.text().strip()).filter(stripped -> !stripped.isEmpty())
        : Optional.empty();
  }

  private static Optional<String> something(Tree value) {
    return text(value).filter(text -> !NOTHING.contains(text.toLowerCase(Locale.ROOT)));
  }

  /** One row while it is read. */
  private final class Row {
    private final Origin origin;
    private final Map<String, Tree.Field> addresses = new LinkedHashMap<>(2);
    private final Map<String, Tree.Field> stated = new LinkedHashMap<>(8);
    private Optional<String> id = Optional.empty();
    private Optional<Tree.Field> time = Optional.empty();
    private Optional<String> use = Optional.empty();

    private Row(Origin origin) {
      this.origin = origin;
    }

    private void add(Tree.Field field, RowColumns.Role role) {
      if (text(field.value()).isEmpty() && role != RowColumns.Role.KEY) {
        return;
      }
      switch (role) {
        case ADDRESS -> addresses.putIfAbsent(field.name(), as("url", field));
        case ID -> id = text(field.value());
        case LICENSE -> addLicense(field);
        case TIME -> addTime(field);
        case KEY -> addKey(field);
        case USE -> use = Optional.of(field.name());
        case HOLDER, OTHER -> columns.unread(field.name());
      }
    }

    private Tree.Field as(String key, Tree.Field field) {
      columns.read(field.name(), key);
      return new Tree.Field(key, field.line(), field.value());
    }

    private void addLicense(Tree.Field field) {
      if (something(field.value()).isPresent() && !stated.containsKey("license")) {
        stated.put("license", as("license", field));
      }
    }

    /** The surest column that states a time counts. */
    private void addTime(Tree.Field field) {
      if (something(field.value()).isEmpty()) {
        return;
      }
      Optional<Tree.Field> other = time;
      boolean surer =
          other.isEmpty()
              || RowColumns.rankOfTime(field.name()) < RowColumns.rankOfTime(other.get().name());
      if (surer) {
        time = Optional.of(field);
        other.ifPresent(less -> columns.unread(less.name()));
      } else {
        columns.unread(field.name());
      }
    }

    /** Names such as `channel` mean other things in crawls: a word that Licet knows is taken. */
    private void addKey(Tree.Field field) {
      boolean known =
          switch (field.name()) {
            case "platform" -> text(field.value()).filter(words::isPlatform).isPresent();
            case "channel", "tier", "jurisdiction", "unit" ->
                text(field.value()).filter(text -> words.isValue(field.name(), text)).isPresent();
            case "count" -> field.value() instanceof Tree.Numeral;
            default -> true;
          };
      if (known) {
        stated.putIfAbsent(field.name(), as(field.name(), field));
      } else if (text(field.value()).isPresent()) {
        columns.unread(field.name());
      }
    }

    private void hand() {
      if (use.isPresent()) {
        receiver.unreadable(
            origin,
            "the row states " + Quote.of(use.get()) + ", and the first row does not",
            "keep usage records and rows of a crawl in files of their own");
        return;
      }
      time.ifPresent(this::putTime);
      String place = place(origin);
      if (addresses.isEmpty()) {
        hand(id, place, stated.values());
      }
      boolean first = true;
      for (Map.Entry<String, Tree.Field> address : addresses.entrySet()) {
        String part = first ? "" : "#" + address.getKey();
        stated.put("url", address.getValue());
        hand(id.map(name -> name + part), place + part, stated.values());
        first = false;
      }
    }

    private void putTime(Tree.Field field) {
      String text = text(field.value()).orElseThrow();
      Optional<Moment> moment = CrawlTime.parse(text);
      if (moment.isPresent()) {
        Tree value = new Tree.Text(moment.get().toString(), field.line());
        stated.put("collectedAt", as("collectedAt", field.withValue(value)));
      } else {
        notes.unreadTime(origin, field.name(), text);
      }
    }

    private void hand(Optional<String> own, String place, Collection<Tree.Field> values) {
      List<Tree.Field> fields = new ArrayList<>(values);
      own.ifPresent(
          name ->
              fields.add(new Tree.Field("id", origin.line(), new Tree.Text(name, origin.line()))));
      receiver.record(
          new RawRecord(
              origin,
              new Tree.Fields(fields, origin.line()),
              Optional.of(place),
              origin.toString()));
    }
  }
}
