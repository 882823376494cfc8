package org.licet.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.licet.model.BrokenCatalogException;
import org.licet.model.Clause;
import org.licet.model.License;
import org.licet.vocab.Described;
import org.licet.vocab.TurtleFile;
import org.licet.vocab.Vocabulary;

/** Reads a license (DESIGN section 3, points 1, 5 and 13). */
final class LicenseReader {
  private final ClauseReader clauses;

  LicenseReader(Vocabulary vocabulary) {
    this.clauses = new ClauseReader(vocabulary);
  }

  /** The license with this id, from its file. */
  License read(String id, TurtleFile file) {
    List<Described> licenses = file.things("licet:License");
    Described license =
        licenses.stream()
            .filter(each -> each.need("dct:identifier").equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new BrokenCatalogException(
                        "`" + file.name() + "` does not describe the license `" + id + "`"));
    License read = license(id, license);
    everyClauseIsReached(file, read);
    return read;
  }

  private License license(String id, Described license) {
    SourceReader.read(license);
    license.choose("licet:confidence", ClauseReader.CONFIDENCES);
    return new License(
        license.iri(),
        id,
        license.need("rdfs:label"),
        license.text("schema:url").orElse(""),
        license.choose("licet:grants", TermsReader.GRANTS),
        license.need("licet:licenseKind"),
        license.needLink("licet:copyleft").localName(),
        license.flag("licet:nonCommercial"),
        license.flag("licet:noSharedAdaptations"),
        license.flag("licet:reservesNothing"),
        license.flag("licet:silentOnTraining"),
        others(license, "licet:compatibleWith", id),
        license.flag("licet:notForOthers"),
        license.flag("licet:anyOutputLicense"),
        license.flag("licet:resultsFree"),
        others(license, "licet:laterVersion", id),
        license.text("licet:shareAlikeReach").orElse(""),
        license.text("licet:compatibility").orElse(""),
        license.iris("owl:sameAs"),
        clauses.read(license));
  }

  private static List<String> others(Described license, String property, String id) {
    return license.links(property).stream()
        .map(Described::localName)
        .filter(other -> !other.equals(id))
        .toList();
  }

  /** A clause that the license does not name would be dropped in silence. */
  private static void everyClauseIsReached(TurtleFile file, License license) {
    Set<String> reached = new HashSet<>();
    license.clauses().stream().map(Clause::iri).forEach(reached::add);
    for (Described clause : file.things("licet:Clause")) {
      if (!reached.contains(clause.iri())) {
        throw clause.broken("does not belong to the license: name it there");
      }
    }
  }
}
