package org.licet.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.licet.model.Origin;

/**
 * The rows of an audit in input order, in a few bytes each: the class, the source, the line as the
 * distance from the row before, and the id where it is not the place of the row.
 */
final class RowSpill implements AutoCloseable {
  /** What the head of a row says beside the distance. */
  private static final int SAME_FILE = 1;

  private static final int OWN_ID = 2;
  private static final int FLAGS = 2;
  private static final byte[] NOTHING = {};

  private final Spill spill = new Spill();
  private final List<String> files = new ArrayList<>();
  private final Map<String, Integer> fileNumbers = new HashMap<>();
  private String lastFile = "";
  private long lastLine;
  private int size;

  /**
   * Adds a row and gives its number, from 0.
   *
   * @param group any number; small ones take less room
   * @param source any number
   */
  int add(int group, int source, String id, Origin origin) {
    boolean sameFile = size > 0 && origin.file().equals(lastFile);
    boolean ownId = !isPlace(id, origin);
    long distance = origin.line() - (sameFile ? lastLine : 0);
    spill.put(distance << FLAGS | (sameFile ? SAME_FILE : 0) | (ownId ? OWN_ID : 0));
    if (!sameFile) {
      spill.put(fileNumbers.computeIfAbsent(origin.file(), this::newFile));
    }
    spill.put(group);
    spill.put(source);
    if (ownId) {
      spill.put(id);
    }
    lastFile = origin.file();
    lastLine = origin.line();
    return size++;
  }

  private int newFile(String name) {
    files.add(name);
    return files.size() - 1;
  }

  private static boolean isPlace(String id, Origin origin) {
    return id.startsWith(origin.file()) && id.equals(origin.toString());
  }

  int size() {
    return size;
  }

  /** Shows every row in input order; none may be added from then on. */
  void forEach(Consumer<Row> visitor) {
    Spill.Reader in = spill.reader();
    Row row = new Row();
    for (int i = 0; i < size; i++) {
      row.next(in);
      visitor.accept(row);
    }
  }

  /** A row as it is read back; it holds the next one when that is shown. */
  final class Row {
    private int number = -1;
    private int group;
    private int source;
    private int file;
    private long line;
    private byte[] ownId = NOTHING;

    private void next(Spill.Reader in) {
      long head = in.number();
      boolean sameFile = (head & SAME_FILE) != 0;
      file = sameFile ? file : (int) in.number();
      line = (head >> FLAGS) + (sameFile ? line : 0);
      group = (int) in.number();
      source = (int) in.number();
      ownId = (head & OWN_ID) != 0 ? in.text() : NOTHING;
      number++;
    }

    /** The number that {@link RowSpill#add} gave. */
    int number() {
      return number;
    }

    int group() {
      return group;
    }

    int source() {
      return source;
    }

    String file() {
      return files.get(file);
    }

    long line() {
      return line;
    }

    /** The id; made on demand, for most rows are only counted. */
    String id() {
      return ownId.length > 0
          ? new String(ownId, StandardCharsets.UTF_8)
          : new Origin(file(), line).toString();
    }
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }
}
