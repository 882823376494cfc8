package org.licet.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.licet.model.Clause;
import org.licet.model.Document;
import org.licet.model.License;
import org.licet.model.TermsVersion;

/** What a name in the catalog stands for. */
public sealed interface Found {
  /**
   * A document on a day: the versions in force, more than one where they share the world between
   * them or where the day lies in the gap between two captures of an archive.
   *
   * @param document the document
   * @param day the day
   * @param versions the versions, at least one
   */
  record InForce(Document document, LocalDate day, List<TermsVersion> versions) implements Found {
    public InForce {
      versions = List.copyOf(versions);
    }
  }

  /**
   * A version named by its id.
   *
   * @param version the version
   */
  record OneVersion(TermsVersion version) implements Found {}

  /**
   * A clause of a version or of a license.
   *
   * @param clause the clause
   * @param version the version that it is part of
   * @param license the license that it is part of, where it is of no version
   */
  record OneClause(Clause clause, Optional<TermsVersion> version, Optional<License> license)
      implements Found {}
}
