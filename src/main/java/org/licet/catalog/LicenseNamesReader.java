package org.licet.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.licet.vocab.Described;
import org.licet.vocab.TurtleFile;

/** Reads the spellings of licenses, and with them the list of all licenses. */
final class LicenseNamesReader {
  private LicenseNamesReader() {}

  /**
   * The names of these files.
   *
   * @param more ids of licenses beside those that have a spelling in the files
   */
  static LicenseNames read(List<TurtleFile> files, Collection<String> more) {
    TreeSet<String> ids = new TreeSet<>(more);
    Map<String, String> aliases = new HashMap<>();
    Map<String, LicenseNames.Family> families = new HashMap<>();
    for (TurtleFile file : files) {
      for (Described license : file.with("licet:alias")) {
        String id = license.localName();
        ids.add(id);
        for (String alias : license.texts("licet:alias")) {
          String before = aliases.put(alias, id);
          if (before != null && !before.equals(id) && files.size() == 1) {
            throw license.broken("has the alias `" + alias + "`, which `" + before + "` has too");
          }
        }
      }
      for (Described family : file.things("licet:LicenseFamily")) {
        List<String> candidates = new ArrayList<>();
        family.links("licet:candidate").forEach(license -> candidates.add(license.localName()));
        LicenseNames.Family read =
            new LicenseNames.Family(
                candidates, family.text("licet:why").orElse("a name that stands for no license"));
        family.texts("licet:spelling").forEach(spelling -> families.put(spelling, read));
      }
    }
    return new LicenseNames(ids, aliases, families);
  }
}
