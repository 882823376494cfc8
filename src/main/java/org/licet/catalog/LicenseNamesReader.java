package org.licet.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.licet.vocab.Described;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.TurtleFile;

/** Reads the spellings of licenses, and with them the list of all licenses. */
final class LicenseNamesReader {
  /**
   * The files that are read at the start, from the one that goes last to the one that goes first.
   */
  static final List<String> FILES = List.of("license-names.ttl", "license-aliases.ttl");

  static final String ADDRESSES = "license-addresses.ttl";

  /** Read only when a name is not found among the spellings. */
  static final String SPDX = "spdx-licenses.ttl";

  private final TreeSet<String> ids;
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, LicenseNames.Family> families = new HashMap<>();
  private final Map<String, String> series = new HashMap<>();

  private LicenseNamesReader(Collection<String> more) {
    this.ids = new TreeSet<>(more);
  }

  /**
   * What these files say of names.
   *
   * @param more ids of licenses beside those that have a spelling in the files
   */
  static LicenseResolver read(OntologyFiles files, Collection<String> more) {
    LicenseNamesReader reader = new LicenseNamesReader(more);
    for (String name : FILES) {
      CatalogFiles.parsed(files, name).forEach(reader::read);
    }
    Lazy<SpdxList> spdx = new Lazy<>(() -> SpdxList.read(CatalogFiles.parsed(files, SPDX)));
    return new LicenseResolver(
        new LicenseNames(reader.ids, reader.aliases, reader.families, reader.series, spdx::get),
        new LicenseAddresses(CatalogFiles.parsed(files, ADDRESSES)));
  }

  private void read(TurtleFile file) {
    Map<String, String> here = new HashMap<>();
    for (Described license : file.with("licet:alias")) {
      String id = license.localName();
      ids.add(id);
      for (String alias : license.texts("licet:alias")) {
        String before = here.put(alias, id);
        if (before != null && !before.equals(id)) {
          throw license.broken("has the alias `" + alias + "`, which `" + before + "` has too");
        }
      }
    }
    aliases.putAll(here);
    for (Described family : file.things("licet:LicenseFamily")) {
      List<String> candidates = new ArrayList<>();
      family.links("licet:candidate").forEach(license -> candidates.add(license.localName()));
      LicenseNames.Family read =
          new LicenseNames.Family(
              family.has("licet:doubt")
                  ? family.choose("licet:doubt", LicenseDoubt.all())
                  : LicenseDoubt.FAMILY,
              candidates,
              family.text("licet:idPrefix"),
              family.text("licet:why").orElse("a name that stands for no license"));
      family.texts("licet:spelling").forEach(spelling -> families.put(spelling, read));
    }
    for (Described each : file.things("licet:LicenseSeries")) {
      String prefix = each.need("licet:idPrefix");
      each.texts("licet:spelling").forEach(spelling -> series.put(spelling, prefix));
    }
  }
}
