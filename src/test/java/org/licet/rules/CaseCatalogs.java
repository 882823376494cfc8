package org.licet.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.catalog.Catalog;
import org.licet.catalog.OntologyCatalog;
import org.licet.catalog.Readings;
import org.licet.model.Reading;
import org.licet.vocab.OntologyFiles;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.Vocabulary;

/** The catalogs that cases are judged by: that of the program, with the texts of the case. */
final class CaseCatalogs {
  private static final Pattern PREFIX = Pattern.compile("(?<![\\w:/<])([a-zA-Z]\\w*):(?=[\\w-])");
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "odrl", "http://www.w3.org/ns/odrl/2/",
          "licet", "https://w3id.org/licet/ns#",
          "catalog", "https://w3id.org/licet/catalog/",
          "dct", "http://purl.org/dc/terms/",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "xsd", "http://www.w3.org/2001/XMLSchema#",
          "schema", "https://schema.org/");

  private final Path folder;
  private final Vocabulary vocabulary = new OntologyVocabulary(OntologyFiles.builtIn());
  private final Map<Map<String, String>, Catalog> catalogs = new HashMap<>();
  private final Readings readings;

  /** Catalogs that are laid down below this folder. */
  CaseCatalogs(Path folder) {
    this.folder = folder;
    this.readings = new Readings(OntologyFiles.builtIn(), catalog(Map.of()));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Reading reading(String name) {
    return readings.builtIn(Reading.Stance.valueOf(name.toUpperCase(java.util.Locale.ROOT)));
  }

  /** The catalog of the program with these texts over it. */
  Catalog catalog(Map<String, String> texts) {
    return catalogs.computeIfAbsent(texts, this::laidOver);
  }

  private Catalog laidOver(Map<String, String> texts) {
    if (texts.isEmpty()) {
      return OntologyCatalog.builtIn(vocabulary);
    }
    Path over = folder.resolve("catalog-" + catalogs.size());
    texts.forEach((name, text) -> write(over.resolve(name), turtle(name, text)));
    return new OntologyCatalog(OntologyFiles.builtInWith(List.of(over)), vocabulary);
  }

  /** The text with its prefixes: the empty one is that of the file, unknown ones are operands. */
  static String turtle(String name, String text) {
    String own = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    StringBuilder turtle = new StringBuilder();
    turtle.append("@prefix : <https://w3id.org/licet/catalog/").append(own).append("/> .\n");
    TreeSet<String> used = new TreeSet<>();
    Matcher matcher = PREFIX.matcher(text.replaceAll("\"[^\"]*\"", ""));
    while (matcher.find()) {
      used.add(matcher.group(1));
    }
    for (String prefix : used) {
      String namespace =
          NAMESPACES.getOrDefault(prefix, "https://w3id.org/licet/concept/" + prefix + "/");
      turtle.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n");
    }
    return turtle + text;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
