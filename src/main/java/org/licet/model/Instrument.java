package org.licet.model;

import java.util.List;

/** One legal text as a policy ({@code licet:Instrument}, a subclass of {@code odrl:Policy}). */
public sealed interface Instrument permits TermsVersion, License {
  /** Its name. */
  String iri();

  /** Its local name, unique among the instruments of its platform or among licenses. */
  String id();

  /** What its silence means. */
  Document.Grants grants();

  /** Its clauses, in the order of the catalog. */
  List<Clause> clauses();
}
