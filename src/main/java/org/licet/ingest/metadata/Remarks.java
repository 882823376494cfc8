package org.licet.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.licet.ingest.tree.Quote;

/**
 * Collects remarks on a file; what holds for many of its datasets is said once, with the first few.
 */
public final class Remarks {
  private static final int SHOWN = 3;

  private final String file;
  private final Map<String, List<String>> subjects = new LinkedHashMap<>();

  /** Remarks on a file, named as on the command line. */
  public Remarks(String file) {
    this.file = file;
  }

  /** Adds a remark on the file as a whole. */
  public void add(String remark) {
    subjects.computeIfAbsent(remark, absent -> new ArrayList<>());
  }

  /**
   * Adds a remark on one dataset.
   *
   * @param subject its name
   * @param remark what follows the name, for example {@code states no license}
   */
  public void add(String subject, String remark) {
    List<String> all = subjects.computeIfAbsent(remark, absent -> new ArrayList<>());
    if (!all.contains(subject)) {
      all.add(subject);
    }
  }

  /** The remarks, in the order of their first subjects, one line each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    subjects.forEach(
        (remark, names) -> lines.add(file + ": " + (names.isEmpty() ? "" : list(names)) + remark));
    return lines;
  }

  private static String list(List<String> names) {
    List<String> shown = names.stream().limit(SHOWN).map(Quote::of).toList();
    int rest = names.size() - shown.size();
    return String.join(", ", shown) + (rest > 0 ? " and " + rest + " more: " : ": ");
  }
}
