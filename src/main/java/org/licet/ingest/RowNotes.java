package org.licet.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.licet.ingest.tree.Quote;
import org.licet.model.Origin;

/** What is said about rows with addresses when they are read: once for all files that are alike. */
final class RowNotes {
  private static final int NAMES = 50;

  private final Map<String, List<String>> filesBySentence = new LinkedHashMap<>();
  private long unreadTimes;
  private String firstUnread = "";

  /** What one file was read as. */
  static final class File {
    private final Map<String, String> keys = new TreeMap<>();
    private final Set<String> unread = new TreeSet<>();
    private boolean more;

    /** A column is read as a key of the usage record. */
    void read(String column, String key) {
      keys.putIfAbsent(column, key);
    }

    /** A column is not read, or not in some row. */
    void unread(String column) {
      if (!unread.contains(column)) {
        more |= unread.size() == NAMES;
        if (unread.size() < NAMES) {
          unread.add(column);
        }
      }
    }

    private String sentence() {
      String read =
          keys.entrySet().stream()
              .map(
                  entry ->
                      entry.getKey().equals(entry.getValue())
                          ? Quote.of(entry.getKey())
                          : Quote.of(entry.getKey()) + " as " + Quote.of(entry.getValue()))
              .collect(Collectors.joining(", "));
      String others = unread.stream().map(Quote::of).collect(Collectors.joining(", "));
      return ": read as rows with addresses, "
          + read
          + (others.isEmpty() ? "" : "; not read: " + others + (more ? ", …" : ""));
    }
  }

  /** A time that could not be read. */
  void unreadTime(Origin origin, String column, String text) {
    if (unreadTimes == 0) {
      firstUnread = origin + " (" + Quote.of(column) + ": " + Quote.of(text) + ")";
    }
    unreadTimes++;
  }

  /** A file was read to its end. */
  void done(String name, File file) {
    filesBySentence.computeIfAbsent(file.sentence(), key -> new ArrayList<>()).add(name);
  }

  /** Says everything. */
  void tell(Consumer<String> notice) {
    filesBySentence.forEach((sentence, files) -> notice.accept(names(files) + sentence));
    if (unreadTimes > 0) {
      notice.accept(
          (unreadTimes == 1
                  ? "a time of collection could not be read"
                  : unreadTimes + " times of collection could not be read")
              + ", first at "
              + firstUnread
              + ": the day counts as not known");
    }
  }

  private static String names(List<String> files) {
    String first = files.stream().limit(3).map(Quote::of).collect(Collectors.joining(", "));
    return files.size() > 3 ? first + " and " + (files.size() - 3) + " more" : first;
  }
}
