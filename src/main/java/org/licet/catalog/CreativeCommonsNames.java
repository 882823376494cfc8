package org.licet.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.catalog.Catalog.LicenseName.Known;
import org.licet.catalog.Catalog.LicenseName.Unknown;
import org.licet.catalog.CreativeCommonsName.Element;

/** What the name of a Creative Commons license stands for, by its elements and its version. */
final class CreativeCommonsNames {
  private final SortedMap<String, String> ids;

  /** Names over these ids, by key. */
  CreativeCommonsNames(SortedMap<String, String> ids) {
    this.ids = ids;
  }

  LicenseName find(String text, CreativeCommonsName name) {
    if (name.elements().isEmpty()) {
      return unknown(
          text,
          LicenseDoubt.FAMILY,
          all("CC-BY", name.version()),
          "the elements of the license (BY, NC, SA, ND) are not stated");
    }
    if (name.elements().contains(Element.ND) && name.elements().contains(Element.SA)) {
      return unknown(
          text,
          LicenseDoubt.NO_NAME,
          List.of(),
          "no Creative Commons license has both no derivatives and share-alike");
    }
    if (!name.elements().contains(Element.BY)) {
      String stem = name.stem().replaceFirst("^CC", "CC-BY");
      return unknown(
          text,
          LicenseDoubt.FAMILY,
          versions(stem, name.version()),
          "the element attribution (BY), which nearly all have, is not stated");
    }
    return name.version().isEmpty()
        ? unknown(
            text,
            name.place().isPresent() ? LicenseDoubt.PORT : LicenseDoubt.FAMILY,
            versions(name.stem(), Optional.empty()),
            "no version is named, and the versions differ")
        : versioned(text, name, name.version().orElseThrow());
  }

  private LicenseName versioned(String text, CreativeCommonsName name, String stated) {
    List<String> fitting = versions(name.stem(), Optional.of(stated));
    if (name.place().isPresent()) {
      return unknown(
          text,
          LicenseDoubt.PORT,
          fitting,
          "a port ("
              + name.place().orElseThrow()
              + "), whose text differs from that of the license without a place");
    }
    if (fitting.isEmpty()) {
      return unknown(
          text,
          LicenseDoubt.NO_NAME,
          versions(name.stem(), Optional.empty()),
          "Creative Commons has no version `" + stated + "` of it");
    }
    String id = fitting.get(0);
    String number = id.substring(name.stem().length() + 1);
    if (fitting.size() > 1) {
      return unknown(
          text,
          LicenseDoubt.FAMILY,
          fitting,
          "`" + stated + "` leaves open which version is meant");
    }
    return name.editionFits(number)
        ? new Known(id)
        : unknown(
            text,
            LicenseDoubt.FAMILY,
            versions(name.stem(), Optional.empty()),
            "there is no " + name.edition().orElseThrow() + " edition of version " + number);
  }

  /** The versions of one license, all or those that a statement may mean. */
  private List<String> versions(String stem, Optional<String> stated) {
    return all(stem, stated).stream()
        .filter(id -> Character.isDigit(id.charAt(stem.length() + 1)))
        .toList();
  }

  private List<String> all(String stem, Optional<String> stated) {
    return ids.values().stream()
        .filter(id -> id.startsWith(stem + "-"))
        .filter(id -> stated.map(number -> isOf(id, number)).orElse(true))
        .toList();
  }

  private static boolean isOf(String id, String number) {
    return number.contains(".") ? id.endsWith("-" + number) : id.contains("-" + number + ".");
  }

  private static Unknown unknown(
      String text, LicenseDoubt doubt, List<String> candidates, String why) {
    return new Unknown(text, doubt, candidates, why);
  }
}
