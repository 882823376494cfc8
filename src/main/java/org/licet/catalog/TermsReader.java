package org.licet.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licet.model.Action;
import org.licet.model.Clause;
import org.licet.model.Document;
import org.licet.model.Document.AppliesAt;
import org.licet.model.Document.Grantor;
import org.licet.model.Document.Grants;
import org.licet.model.Document.SelectedBy;
import org.licet.model.TermsVersion;
import org.licet.vocab.Described;
import org.licet.vocab.Ontology;
import org.licet.vocab.TurtleFile;
import org.licet.vocab.Vocabulary;

/** Reads the documents of a platform and their versions (DESIGN section 2, terms version). */
final class TermsReader {
  static final Map<String, Grants> GRANTS =
      Map.of("open", Grants.OPEN, "closed", Grants.CLOSED, "nothing", Grants.NOTHING);

  private static final Map<String, Grantor> GRANTORS =
      Map.of(
          "rightsHolder", Grantor.RIGHTS_HOLDER,
          "licensee", Grantor.LICENSEE,
          "operator", Grantor.OPERATOR);

  private static final Map<String, AppliesAt> APPLIES_AT =
      Map.of("collection", AppliesAt.COLLECTION, "both", AppliesAt.BOTH);

  private static final Map<String, SelectedBy> SELECTED_BY =
      Map.of(
          "collection", SelectedBy.COLLECTION,
          "contribution", SelectedBy.CONTRIBUTION,
          "modelVersion", SelectedBy.MODEL_VERSION);

  /** Basis of a last day that follows from the catalog: no successor is known. */
  private static final String OPEN_END = "no successor known";

  private final Vocabulary vocabulary;
  private final ClauseReader clauses;

  TermsReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.clauses = new ClauseReader(vocabulary);
  }

  /**
   * The terms of one platform.
   *
   * @param documents its documents, by id
   * @param versions their versions, by document and first day
   */
  record Terms(List<Document> documents, List<TermsVersion> versions) {
    Terms {
      documents = List.copyOf(documents);
      versions = List.copyOf(versions);
    }
  }

  /** The documents and versions that a file holds for a platform. */
  Terms read(String platform, TurtleFile file) {
    Map<String, Document> documents = new HashMap<>();
    for (Described document : file.things("licet:Document")) {
      documents.put(document.iri(), document(platform, document));
    }
    List<TermsVersion> versions = new ArrayList<>();
    for (Described version : file.things("licet:TermsVersion")) {
      versions.add(version(documents, version));
    }
    versions.sort(
        Comparator.comparing((TermsVersion version) -> version.document().id())
            .thenComparing(TermsVersion::effectiveFrom)
            .thenComparing(TermsVersion::id));
    everyClauseIsReached(file, versions);
    return new Terms(
        documents.values().stream().sorted(Comparator.comparing(Document::id)).toList(), versions);
  }

  private static Document document(String platform, Described document) {
    String owner = document.needLink("licet:platform").localName();
    if (!owner.equals(platform)) {
      throw document.broken("belongs to `" + owner + "`: move it to the file of that platform");
    }
    Described deal = document.needLink("licet:partOfDeal");
    return new Document(
        document.iri(),
        platform + "/" + document.localName(),
        platform,
        document.need("rdfs:label"),
        document.choose("licet:grants", GRANTS),
        document.choose("licet:grantor", GRANTORS),
        document.links("licet:governsChannel").stream().map(Described::localName).toList(),
        document.choose("licet:appliesAt", APPLIES_AT),
        document.choose("licet:selectedBy", SELECTED_BY),
        deal.text("dct:identifier").orElseGet(deal::localName),
        document.text("rdfs:comment").orElse(""));
  }

  private TermsVersion version(Map<String, Document> documents, Described version) {
    Described of = version.needLink("licet:versionOf");
    Document document =
        Optional.ofNullable(documents.get(of.iri()))
            .orElseThrow(
                () ->
                    version.broken(
                        "is of the document `" + of.localName() + "`, which the file lacks"));
    LocalDate from = version.needDay("licet:effectiveFrom");
    Optional<LocalDate> to = version.day("licet:effectiveTo");
    if (to.isPresent() && to.get().isBefore(from)) {
      throw version.broken("ends on " + to.get() + ", before it begins on " + from);
    }
    SourceReader.read(version);
    return new TermsVersion(
        version.iri(),
        version.localName(),
        document,
        version.need("schema:version"),
        from,
        Ontology.shortName(version.need("licet:effectiveFromBasis")),
        version.flag("licet:startUnknown"),
        to,
        to.isPresent()
            ? Ontology.shortName(version.need("licet:effectiveToBasis"))
            : version.text("licet:effectiveToBasis").map(Ontology::shortName).orElse(OPEN_END),
        version.link("licet:jurisdiction").map(place -> place(version, place)),
        version.day("licet:lastVerified"),
        version.text("schema:url").orElse(""),
        // A text that was announced and withdrawn tells as little about its days as a missing one.
        !version.flag("licet:textNotFound") && !version.flag("licet:announcedOnly"),
        version.iris("licet:modelVersion"),
        silentOn(version),
        clauses.read(version),
        version.day("licet:startUncertainFrom"));
  }

  private String place(Described version, Described place) {
    if (!vocabulary.isConcept(place.iri())) {
      throw version.broken(
          "is for `" + place.localName() + "`, which `concepts/jurisdiction.ttl` does not have");
    }
    return place.iri();
  }

  private List<String> silentOn(Described version) {
    return version.iris("licet:silentOnAction").stream()
        .map(
            iri ->
                vocabulary
                    .action(iri)
                    .map(Action::id)
                    .orElseThrow(
                        () ->
                            version.broken(
                                "is silent on `" + iri + "`, which `actions.ttl` does not have")))
        .sorted()
        .toList();
  }

  /** A clause that no version names would be dropped in silence. */
  private static void everyClauseIsReached(TurtleFile file, List<TermsVersion> versions) {
    Set<String> reached = new HashSet<>();
    versions.forEach(version -> version.clauses().stream().map(Clause::iri).forEach(reached::add));
    for (Described clause : file.things("licet:Clause")) {
      if (!reached.contains(clause.iri())) {
        throw clause.broken("belongs to no version: name it in the version that it is part of");
      }
    }
  }
}
