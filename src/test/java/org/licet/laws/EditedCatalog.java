package org.licet.laws;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.licet.catalog.Catalog;
import org.licet.catalog.LicenseExpression;
import org.licet.model.Clause;
import org.licet.model.CourtDecision;
import org.licet.model.Document;
import org.licet.model.License;
import org.licet.model.Platform;
import org.licet.model.Reading;
import org.licet.model.Statute;
import org.licet.model.TermsVersion;

/**
 * A catalog with other versions than its base.
 *
 * @param base everything else
 * @param edit what becomes of the versions of a platform
 */
record EditedCatalog(Catalog base, UnaryOperator<List<TermsVersion>> edit) implements Catalog {

  /** The same version with other clauses. */
  static TermsVersion with(TermsVersion version, List<Clause> clauses) {
    return new TermsVersion(
        version.iri(),
        version.id(),
        version.document(),
        version.label(),
        version.effectiveFrom(),
        version.effectiveFromBasis(),
        version.startUnknown(),
        version.effectiveTo(),
        version.effectiveToBasis(),
        version.jurisdiction(),
        version.lastVerified(),
        version.url(),
        version.textFound(),
        version.modelVersions(),
        version.silentOn(),
        clauses,
        version.startUncertainFrom());
  }

  @Override
  public List<TermsVersion> versions(String platform) {
    return edit.apply(base.versions(platform));
  }

  @Override
  public List<Platform> platforms() {
    return base.platforms();
  }

  @Override
  public Optional<Platform> platform(String idOrAlias) {
    return base.platform(idOrAlias);
  }

  @Override
  public Optional<Platform> platformOfHost(String host) {
    return base.platformOfHost(host);
  }

  @Override
  public List<Document> documents(String platform) {
    return base.documents(platform);
  }

  @Override
  public List<String> licenseIds() {
    return base.licenseIds();
  }

  @Override
  public Optional<License> license(String id) {
    return base.license(id);
  }

  @Override
  public LicenseName licenseName(String text) {
    return base.licenseName(text);
  }

  @Override
  public LicenseExpression licenseExpression(String text) {
    return base.licenseExpression(text);
  }

  @Override
  public List<LicenseName.Known> licenseMentions(String text) {
    return base.licenseMentions(text);
  }

  @Override
  public List<Statute> statutes() {
    return base.statutes();
  }

  @Override
  public List<CourtDecision> decisions() {
    return base.decisions();
  }

  @Override
  public SortedMap<String, Reading.Question> questions() {
    return base.questions();
  }

  @Override
  public Optional<Clause> clause(String iri) {
    return base.clause(iri);
  }

  @Override
  public String digest() {
    return base.digest();
  }
}
