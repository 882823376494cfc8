package org.licet.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.licet.model.BrokenCatalogException;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.TurtleFile;

/** Which files hold what. The program's own are listed, so that no archive has to be searched. */
public final class CatalogFiles {
  /** The program's own files of statutes, one a place. */
  static final List<String> STATUTES =
      List.of(
          "CA", "CH", "CN", "DE", "EU", "FR", "GB", "IE", "IL", "IN", "JP", "KR", "NL", "SG",
          "US-CA", "US");

  private static final List<String> VOCABULARY =
      List.of(
          "licet.ttl",
          "actions.ttl",
          "odrl-actions.ttl",
          "operands.ttl",
          "duties.ttl",
          "concepts.ttl",
          "concepts/jurisdiction.ttl");

  private static final String END = ".ttl";

  private CatalogFiles() {}

  /** Every file of a catalog and its vocabulary, as found; the shapes aside. */
  public static List<OntologyFiles.Found> everything(OntologyFiles files, Catalog catalog) {
    List<String> names = new ArrayList<>(VOCABULARY);
    names.addAll(List.of("platforms.ttl", "decisions.ttl"));
    names.addAll(LicenseNamesReader.FILES);
    names.addAll(List.of(LicenseNamesReader.ADDRESSES, LicenseNamesReader.SPDX));
    catalog.platforms().forEach(platform -> names.add("platforms/" + platform.id() + END));
    catalog.licenseIds().forEach(id -> names.add("licenses/" + id + END));
    statuteNames(files).forEach(names::add);
    List.of("questions", "permissive", "standard", "strict")
        .forEach(name -> names.add("readings/" + name + END));
    List<OntologyFiles.Found> found = new ArrayList<>();
    for (String name : names) {
      // Lists add to each other, any other file replaces the one of the same name.
      if (name.contains("/")) {
        files.first(name).ifPresent(found::add);
      } else {
        found.addAll(files.all(name));
      }
    }
    return found;
  }

  /** Every file with this name, parsed. */
  static List<TurtleFile> parsed(OntologyFiles files, String name) {
    return files.all(name).stream().map(TurtleFile::parse).toList();
  }

  /** The file with this name that goes first. */
  static TurtleFile need(OntologyFiles files, String name) {
    return files
        .first(name)
        .map(TurtleFile::parse)
        .orElseThrow(
            () -> new BrokenCatalogException("the catalog has no file `" + name + "`: add it"));
  }

  /** The lists of platforms, and the platform files laid over, which may bring their own entry. */
  static List<TurtleFile> platformLists(OntologyFiles files) {
    List<TurtleFile> lists = new ArrayList<>(parsed(files, "platforms.ttl"));
    for (String name : files.laidOver("platforms")) {
      lists.addAll(parsed(files, name));
    }
    return lists;
  }

  /** Ids of the licenses laid over. */
  static List<String> addedLicenses(OntologyFiles files) {
    return files.laidOver("licenses").stream().map(CatalogFiles::id).toList();
  }

  /** The files of statutes. */
  static List<TurtleFile> statuteFiles(OntologyFiles files) {
    return statuteNames(files).stream().flatMap(name -> parsed(files, name).stream()).toList();
  }

  private static TreeSet<String> statuteNames(OntologyFiles files) {
    TreeSet<String> names = new TreeSet<>(files.laidOver("statutes"));
    STATUTES.forEach(place -> names.add("statutes/" + place + END));
    return names;
  }

  /** A platform file that no list names would be dropped in silence. */
  static void everyFileIsListed(OntologyFiles files, PlatformIndex platforms) {
    for (String name : files.laidOver("platforms")) {
      String id = id(name);
      if (platforms.find(id).filter(platform -> platform.id().equals(id)).isEmpty()) {
        throw new BrokenCatalogException(
            "`"
                + name
                + "` is for the platform `"
                + id
                + "`, which is not listed: describe it there as a `licet:Platform`");
      }
    }
  }

  private static String id(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.length() - END.length());
  }
}
