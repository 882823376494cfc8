package org.licet.catalog.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.licet.catalog.lint.LintProblem.Level;

/** Whether the ids of versions and clauses are used once, so that they can be cited. */
final class IdCheck {
  private final Map<String, String> users = new HashMap<>();
  private final List<LintProblem> problems = new ArrayList<>();

  /** Notes an id. */
  void use(String file, String kind, String id) {
    String before = users.putIfAbsent(kind + " " + id, file);
    if (before != null) {
      problems.add(
          new LintProblem(
              Level.ERROR,
              file,
              kind + " `" + id + "`",
              "has an id that is used in `" + before + "` too: choose another"));
    }
  }

  /** The ids that were used twice. */
  List<LintProblem> problems() {
    return List.copyOf(problems);
  }
}
