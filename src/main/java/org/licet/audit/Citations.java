package org.licet.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licet.catalog.Catalog;
import org.licet.model.Citation;
import org.licet.model.Clause;
import org.licet.model.Instrument;
import org.licet.model.License;
import org.licet.model.TermsVersion;

/** Clauses as reports cite them. */
final class Citations {
  private final Map<String, Instrument> instruments = new HashMap<>();
  private final Catalog catalog;

  Citations(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The clause with its instrument, its days and where it was read. */
  Citation of(Clause clause) {
    Optional<Instrument> instrument = instrument(clause);
    Optional<TermsVersion> version =
        instrument.filter(TermsVersion.class::isInstance).map(TermsVersion.class::cast);
    Optional<License> license =
        instrument.filter(License.class::isInstance).map(License.class::cast);
    return new Citation(
        clause.iri(),
        clause.id(),
        version
            .map(found -> found.document().id())
            .or(() -> license.map(License::name))
            .orElseGet(() -> OF_THE_USER.matcher(clause.instrument()).replaceFirst("")),
        instrument.map(Instrument::id).orElse(""),
        version.map(TermsVersion::effectiveFrom),
        version.flatMap(TermsVersion::effectiveTo),
        clause.section(),
        clause.modality(),
        clause.paraphrase(),
        version.map(TermsVersion::url).or(() -> license.map(License::url)).orElse(""),
        clause.source(),
        clause.confidence());
  }

  /** The instrument of a clause; an agreement is none of the catalog's. */
  Optional<Instrument> instrument(Clause clause) {
    return Optional.ofNullable(
        instruments.computeIfAbsent(clause.instrument(), iri -> find(iri).orElse(null)));
  }

  private Optional<Instrument> find(String iri) {
    String path = iri.startsWith(CATALOG) ? iri.substring(CATALOG.length()) : "";
    String owner = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
    Optional<Instrument> version =
        owner.isEmpty() || catalog.platform(owner).isEmpty()
            ? Optional.empty()
            : catalog.versions(owner).stream()
                .filter(candidate -> candidate.iri().equals(iri))
                .<Instrument>map(candidate -> candidate)
                .findFirst();
    return version.or(() -> catalog.license(owner).map(license -> license));
  }

  /** Agreements and policies of descriptions are none of the catalog's. */
  private static final Pattern OF_THE_USER = Pattern.compile("^urn:licet:(agreement|policy):");

  private static final String CATALOG = "https://w3id.org/licet/catalog/";
}
