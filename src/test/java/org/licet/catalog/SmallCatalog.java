package org.licet.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.licet.vocab.OntologyVocabulary;
import org.licet.vocab.Vocabulary;

/** A catalog of one platform and one license, to be changed in one place by each case. */
public final class SmallCatalog {
  /** The vocabulary of the program. */
  public static final Vocabulary VOCABULARY = OntologyVocabulary.builtIn();

  /** The prefixes of every file. */
  public static final String PREFIXES =
      """
      @prefix : <https://w3id.org/licet/catalog/p/> .
      @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
      @prefix licet: <https://w3id.org/licet/ns#> .
      @prefix catalog: <https://w3id.org/licet/catalog/> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix schema: <https://schema.org/> .
      @prefix purpose: <https://w3id.org/licet/concept/purpose/> .
      @prefix unit: <https://w3id.org/licet/concept/unit/> .
      @prefix jurisdiction: <https://w3id.org/licet/concept/jurisdiction/> .
      @prefix copyleft: <https://w3id.org/licet/concept/copyleft/> .
      """;

  private final Map<String, String> files = new LinkedHashMap<>();

  /** The small catalog, whole. */
  public SmallCatalog() {
    files.put(
        "platforms.ttl",
        PREFIXES
            + """
            catalog:p a licet:Platform ;
                rdfs:label "P" ; skos:notation "p" ; skos:altLabel "pee" ;
                licet:host "p.example" , "cdn.other.example" .
            """);
    files.put(
        "platforms/p.ttl",
        PREFIXES
            + """
            :terms a licet:Document ;
                rdfs:label "Terms" ; licet:platform catalog:p ;
                licet:grants licet:closed ; licet:grantor licet:licensee ;
                licet:governsChannel <https://w3id.org/licet/concept/channel/api> ;
                licet:appliesAt licet:both ; licet:selectedBy licet:collection ;
                licet:partOfDeal :deal .
            :deal a licet:Deal ; dct:identifier "p/developer" .
            :v1 a licet:TermsVersion ;
                licet:versionOf :terms ; schema:version "Version 1" ;
                licet:effectiveFrom "2020-01-01"^^xsd:date ;
                licet:effectiveFromBasis licet:stated-in-document ;
                licet:effectiveTo "2020-12-31"^^xsd:date ;
                licet:effectiveToBasis "next-version" ;
                dct:source :source ;
                odrl:prohibition :no-sale .
            :source licet:sourceKind "archive" ; licet:repository "some/where" ;
                licet:path "a.md" ; licet:commit "abc" ; licet:recordedOn "2020-02-01"^^xsd:date .
            :no-sale a odrl:Prohibition , licet:Clause ;
                licet:section "2.a" ;
                odrl:action licet:sell ;
                odrl:constraint [ odrl:leftOperand licet:purpose ; odrl:operator odrl:isA ;
                                  odrl:rightOperand purpose:commercial ] ;
                licet:paraphrase "No sale." ;
                dct:source :source ;
                licet:confidence licet:secondary .
            """);
    files.put(
        "license-aliases.ttl", PREFIXES + "catalog:L-1.0 licet:alias \"el one\" , \"l-1.0\" .\n");
    files.put(
        "licenses/L-1.0.ttl",
        PREFIXES
            + """
            catalog:L-1.0 a licet:License ;
                dct:identifier "L-1.0" ; rdfs:label "License L" ; licet:licenseKind "data" ;
                licet:grants licet:open ; licet:copyleft copyleft:none ;
                licet:confidence licet:secondary ; dct:source :source ;
                odrl:permission :copy .
            :source licet:sourceKind "web-copy" ; schema:url <https://l.example/> .
            :copy a odrl:Permission , licet:Clause ;
                licet:section "1" ; odrl:action licet:reproduce ; licet:paraphrase "Copies." ;
                dct:source :source ; licet:confidence licet:secondary .
            """);
  }

  /** Replaces a text that must be there. */
  public SmallCatalog with(String file, String old, String changed) {
    String text = files.get(file);
    if (!text.contains(old)) {
      throw new AssertionError(file + " does not hold: " + old);
    }
    files.put(file, text.replace(old, changed));
    return this;
  }

  /** Replaces a text of the platform's file. */
  public SmallCatalog with(String old, String changed) {
    return with("platforms/p.ttl", old, changed);
  }

  /** Adds to the platform's file. */
  public SmallCatalog and(String more) {
    files.merge("platforms/p.ttl", more, String::concat);
    return this;
  }

  /** Leaves a file out. */
  public SmallCatalog without(String file) {
    files.remove(file);
    return this;
  }

  /** Sets a file. */
  public SmallCatalog file(String name, String text) {
    files.put(name, text);
    return this;
  }

  /** Writes the files into a directory. */
  public Path write(Path directory) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = directory.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The catalog of these files alone. */
  public Catalog read(Path directory) {
    return OntologyCatalog.of(write(directory), VOCABULARY);
  }
}
