package org.licet.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.licet.model.Clause;
import org.licet.model.CourtDecision;
import org.licet.model.Document;
import org.licet.model.License;
import org.licet.model.Platform;
import org.licet.model.Reading;
import org.licet.model.Statute;
import org.licet.model.TermsVersion;

/** The legal texts that Licet knows. Only what is asked for is read from the catalog's files. */
public interface Catalog {

  /** All platforms, sorted by id. */
  List<Platform> platforms();

  /** The platform with this id or alias, in any case. */
  Optional<Platform> platform(String idOrAlias);

  /** The platform of a host; a host matches itself and its sub-domains, and the longest wins. */
  Optional<Platform> platformOfHost(String host);

  /** The documents of a platform, sorted by id; canonical id. */
  List<Document> documents(String platform);

  /** All versions of the documents of a platform, by document and first day; canonical id. */
  List<TermsVersion> versions(String platform);

  /** Ids of all licenses, sorted. */
  List<String> licenseIds();

  /** The license with this id, in any case. */
  Optional<License> license(String id);

  /** What a license text found in the wild resolves to; never a guess. */
  LicenseName licenseName(String text);

  /**
   * What a declared license says: one license or several combined. A text that is a name of the
   * catalog as a whole, or that is no SPDX expression, is one leaf.
   */
  LicenseExpression licenseExpression(String text);

  /**
   * The licenses that a longer text (a license file, a paragraph of a page) plainly mentions: by
   * the address of a license text, an {@code SPDX-License-Identifier} line, a name with its version
   * or the title of a license. Evidence to compare a declaration with, never a grant.
   */
  default List<LicenseName.Known> licenseMentions(String text) {
    return List.of();
  }

  /** All statutes, sorted by id. */
  List<Statute> statutes();

  /** All decisions, sorted by id. */
  List<CourtDecision> decisions();

  /** The questions of a reading, by id. */
  SortedMap<String, Reading.Question> questions();

  /** The clause with this IRI, among what has been read. */
  Optional<Clause> clause(String iri);

  /** SHA-256, in hex, over the files that have been read so far, in the order of their names. */
  String digest();

  /** What the name of a license resolves to. */
  sealed interface LicenseName {
    /**
     * A license of the catalog.
     *
     * @param id its id
     */
    record Known(String id) implements LicenseName {}

    /**
     * A name that stands for no license, or for several.
     *
     * @param text the name as given
     * @param doubt what kind of unknown it is
     * @param candidates ids of the licenses that it may stand for
     * @param why why it is not resolved
     */
    record Unknown(String text, LicenseDoubt doubt, List<String> candidates, String why)
        implements LicenseName {
      public Unknown {
        candidates = List.copyOf(candidates);
      }
    }
  }
}
