package org.licet.ingest;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.licet.catalog.Catalog;
import org.licet.catalog.LicenseDoubt;
import org.licet.catalog.LicenseExpression;
import org.licet.model.Clause;
import org.licet.model.CourtDecision;
import org.licet.model.Document;
import org.licet.model.License;
import org.licet.model.Platform;
import org.licet.model.Reading;
import org.licet.model.Statute;
import org.licet.model.TermsVersion;

/** A catalog of two platforms without terms, enough for reading records. */
final class SmallCatalog implements Catalog {
  private final List<Platform> platforms =
      List.of(
          platform("reddit", List.of(), List.of("reddit.com", "redd.it")),
          platform("x-twitter", List.of("x", "twitter"), List.of("x.com", "twitter.com")));

  @Override
  public List<Platform> platforms() {
    return platforms;
  }

  @Override
  public Optional<Platform> platform(String idOrAlias) {
    String name = idOrAlias.toLowerCase(Locale.ROOT);
    return platforms.stream()
        .filter(each -> each.id().equals(name) || each.aliases().contains(name))
        .findFirst();
  }

  @Override
  public Optional<Platform> platformOfHost(String host) {
    return platforms.stream()
        .filter(
            each -> each.hosts().stream().anyMatch(h -> host.equals(h) || host.endsWith("." + h)))
        .findFirst();
  }

  @Override
  public List<Document> documents(String platform) {
    return List.of();
  }

  @Override
  public List<TermsVersion> versions(String platform) {
    return List.of();
  }

  @Override
  public List<String> licenseIds() {
    return List.of();
  }

  @Override
  public Optional<License> license(String id) {
    return Optional.empty();
  }

  @Override
  public LicenseName licenseName(String text) {
    return new LicenseName.Unknown(
        text, LicenseDoubt.NO_NAME, List.of(), "this catalog holds no licenses");
  }

  @Override
  public List<Statute> statutes() {
    return List.of();
  }

  @Override
  public List<CourtDecision> decisions() {
    return List.of();
  }

  @Override
  public LicenseExpression licenseExpression(String text) {
    return new LicenseExpression.Leaf(text);
  }

  @Override
  public SortedMap<String, Reading.Question> questions() {
    return Collections.emptySortedMap();
  }

  @Override
  public Optional<Clause> clause(String iri) {
    return Optional.empty();
  }

  @Override
  public String digest() {
    return "";
  }

  private static Platform platform(String id, List<String> aliases, List<String> hosts) {
    return new Platform(
        "https://w3id.org/licet/catalog/" + id,
        id,
        id,
        aliases,
        hosts,
        false,
        Optional.empty(),
        Collections.emptySortedMap());
  }
}
