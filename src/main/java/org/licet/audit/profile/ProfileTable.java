package org.licet.audit.profile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.model.BrokenCatalogException;
import org.licet.vocab.OntologyFiles;

/**
 * Reads the table of a profile. A table of the same name in a directory that is laid over the
 * catalog adds to the one that comes with Licet.
 */
final class ProfileTable {
  private final String name;
  private final List<String> levels = new ArrayList<>();
  private final Map<String, ProfileClass> licenses = new LinkedHashMap<>();
  private final Map<String, ProfileClass> custom = new LinkedHashMap<>();
  private final Map<String, String> spellings = new LinkedHashMap<>();
  private Optional<ProfileClass> none = Optional.empty();
  private Optional<ProfileClass> unknown = Optional.empty();

  private ProfileTable(String name) {
    this.name = name;
  }

  /** Where the table of a profile stands among the files of the ontology. */
  static String fileOf(String name) {
    return "profiles/" + name + ".tsv";
  }

  /**
   * Reads a profile; absent when there is no table of this name.
   *
   * @throws BrokenCatalogException with file and line when the table cannot be relied on
   */
  static Optional<Profile> read(String name, OntologyFiles files) {
    List<OntologyFiles.Found> found = files.all(fileOf(name));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    ProfileTable table = new ProfileTable(name);
    found.forEach(table::add);
    return Optional.of(table.profile(found.get(0).name()));
  }

  private void add(OntologyFiles.Found file) {
    List<String> lines = new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        add(file.name() + "`, line " + (i + 1), line.split("\t", -1));
      }
    }
  }

  private void add(String place, String[] cells) {
    switch (cells[0]) {
      case "level" -> levels.add(cell(place, cells, 1));
      case "none" -> none = Optional.of(classOf(place, cells));
      case "unknown" -> unknown = Optional.of(classOf(place, cells));
      case "license" -> licenses.put(cell(place, cells, 4), classOf(place, cells));
      case "custom" -> custom.put(cell(place, cells, 4), classOf(place, cells));
      case "spelling" -> {
        if (!licenses.containsKey(cell(place, cells, 1))) {
          throw broken(place, "no license above is called `" + cells[1] + "`");
        }
        spellings.put(cell(place, cells, 2), cells[1]);
      }
      default -> throw broken(place, "`" + cells[0] + "` is no kind of row");
    }
  }

  private ProfileClass classOf(String place, String[] cells) {
    String level = cell(place, cells, 1);
    if (!levels.contains(level)) {
      throw broken(place, "`" + level + "` is none of the levels above");
    }
    return new ProfileClass(
        level, levels.indexOf(level), flag(place, cells, 2), flag(place, cells, 3));
  }

  /** Yes, no, or {@code ?}: what the authors could not tell counts as yes. */
  private static boolean flag(String place, String[] cells, int index) {
    String text = cell(place, cells, index);
    if (!text.matches("[01?]")) {
      throw broken(place, "`" + text + "` must be `0`, `1` or `?`");
    }
    return !text.equals("0");
  }

  private static String cell(String place, String[] cells, int index) {
    if (cells.length <= index || cells[index].isBlank()) {
      throw broken(place, "cell " + (index + 1) + " is missing");
    }
    return cells[index];
  }

  private Profile profile(String file) {
    return new Profile(
        name,
        none.orElseThrow(() -> broken(file + "`", "there is no row `none`")),
        unknown.orElseThrow(() -> broken(file + "`", "there is no row `unknown`")),
        licenses,
        custom,
        spellings);
  }

  private static BrokenCatalogException broken(String place, String what) {
    String named = place.contains("`") ? place : place + "`";
    return new BrokenCatalogException("`" + named + ": " + what);
  }
}
