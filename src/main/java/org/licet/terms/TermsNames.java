package org.licet.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licet.catalog.Catalog;
import org.licet.model.Document;
import org.licet.model.License;
import org.licet.model.Platform;
import org.licet.model.TermsVersion;
import org.licet.vocab.Ontology;

/**
 * Finds what a name stands for: {@code PLATFORM/DOCUMENT@DATE}, {@code PLATFORM/DOCUMENT} (today),
 * the id or IRI of a version or a clause, alone or after its platform. Aliases of platforms count;
 * nothing is guessed.
 */
public final class TermsNames {
  private static final int SHOWN = 8;

  private final Catalog catalog;

  /** Names of a catalog. */
  public TermsNames(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The platform with this id or alias.
   *
   * @throws NoSuchNameException when there is none
   */
  public Platform platform(String word) {
    return catalog
        .platform(word)
        .orElseThrow(
            () ->
                new NoSuchNameException(
                    "no platform is called `"
                        + word
                        + "`"
                        + Similar.to(word, catalog.platforms().stream().map(Platform::id).toList())
                        + "; `licet terms list` shows all"));
  }

  /**
   * What a name stands for.
   *
   * @param today the day that counts where the name has none
   * @throws NoSuchNameException when it stands for nothing, with what is near it
   */
  public Found find(String name, LocalDate today) {
    String text =
        name.startsWith(Ontology.CATALOG) ? name.substring(Ontology.CATALOG.length()) : name;
    int at = text.lastIndexOf('@');
    LocalDate day = at < 0 ? today : day(text.substring(at + 1));
    String plain = at < 0 ? text : text.substring(0, at);
    int slash = plain.indexOf('/');
    if (slash < 0) {
      return anywhere(plain).orElseThrow(() -> unknown(plain));
    }
    String owner = plain.substring(0, slash);
    String rest = plain.substring(slash + 1);
    Optional<License> license =
        catalog.platform(owner).isPresent() ? Optional.empty() : catalog.license(owner);
    if (license.isPresent()) {
      return clauseOf(license.get(), rest)
          .orElseThrow(
              () -> new NoSuchNameException("`" + owner + "` has no clause `" + rest + "`"));
    }
    Platform platform = platform(owner);
    return document(platform, rest, day)
        .or(() -> within(platform, rest))
        .orElseThrow(() -> unknown(platform, rest));
  }

  /**
   * The version that a name stands for.
   *
   * @throws NoSuchNameException when it stands for none, or for several
   */
  public TermsVersion version(String name, LocalDate today) {
    Found found = find(name, today);
    if (found instanceof Found.OneVersion one) {
      return one.version();
    }
    if (found instanceof Found.InForce inForce) {
      if (inForce.versions().size() == 1) {
        return inForce.versions().get(0);
      }
      throw new NoSuchNameException(
          "several versions of `"
              + inForce.document().id()
              + "` may be in force on "
              + inForce.day()
              + ": name one of "
              + some(inForce.versions().stream().map(TermsVersion::id).toList()));
    }
    throw new NoSuchNameException("`" + name + "` is a clause: name a version");
  }

  private Optional<Found> document(Platform platform, String word, LocalDate day) {
    Optional<Document> document =
        catalog.documents(platform.id()).stream()
            .filter(each -> local(each).equals(word.toLowerCase(Locale.ROOT)))
            .findFirst();
    return document.map(each -> inForce(each, day));
  }

  private Found inForce(Document document, LocalDate day) {
    List<TermsVersion> all = versions(document);
    List<TermsVersion> found = all.stream().filter(version -> version.mayBeInForceOn(day)).toList();
    if (found.isEmpty()) {
      throw new NoSuchNameException(
          "no version of `"
              + document.id()
              + "` is known for "
              + day
              + "; known are "
              + dated(all));
    }
    return new Found.InForce(document, day, found);
  }

  /** The versions of a document, oldest first. */
  private List<TermsVersion> versions(Document document) {
    return catalog.versions(document.platform()).stream()
        .filter(version -> version.document().id().equals(document.id()))
        .toList();
  }

  private Optional<Found> within(Platform platform, String id) {
    for (TermsVersion version : catalog.versions(platform.id())) {
      if (version.id().equals(id)) {
        return Optional.of(new Found.OneVersion(version));
      }
      Optional<Found> clause =
          version.clauses().stream()
              .filter(each -> each.id().equals(id))
              .findFirst()
              .map(each -> new Found.OneClause(each, Optional.of(version), Optional.empty()));
      if (clause.isPresent()) {
        return clause;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> anywhere(String id) {
    for (Platform platform : catalog.platforms()) {
      Optional<Found> found = within(platform, id);
      if (found.isPresent()) {
        return found;
      }
    }
    return catalog.licenseIds().stream()
        .filter(license -> id.startsWith(license.toLowerCase(Locale.ROOT) + "-"))
        .flatMap(license -> catalog.license(license).stream())
        .flatMap(license -> clauseOf(license, id).stream())
        .findFirst();
  }

  private static Optional<Found> clauseOf(License license, String id) {
    return license.clauses().stream()
        .filter(clause -> clause.id().equals(id))
        .findFirst()
        .map(clause -> new Found.OneClause(clause, Optional.empty(), Optional.of(license)));
  }

  private NoSuchNameException unknown(String word) {
    String hint =
        catalog
            .platform(word)
            .map(platform -> "it is a platform: name a document, " + documents(platform))
            .orElse("use `PLATFORM/DOCUMENT@DATE`, or the id of a version or clause");
    return new NoSuchNameException("no version or clause is called `" + word + "`; " + hint);
  }

  private NoSuchNameException unknown(Platform platform, String word) {
    return new NoSuchNameException(
        "`"
            + platform.id()
            + "` has no document, version or clause `"
            + word
            + "`; its documents are "
            + documents(platform));
  }

  private String documents(Platform platform) {
    return some(catalog.documents(platform.id()).stream().map(Document::id).toList());
  }

  private static String some(List<String> names) {
    String first =
        names.stream().limit(SHOWN).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    int others = names.size() - SHOWN;
    return others > 0 ? first + " and " + others + " more" : first;
  }

  private static String dated(List<TermsVersion> versions) {
    return versions.stream()
        .map(version -> "`" + version.id() + "` (" + Dates.span(version) + ")")
        .collect(Collectors.joining(", "));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new NoSuchNameException(
          "`" + text + "` after `@` is not a day that exists: use `YYYY-MM-DD`");
    }
  }

  private static String local(Document document) {
    return Ontology.localName(document.id());
  }
}
