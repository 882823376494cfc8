package org.licet.odrl.policy;

import java.util.Arrays;
import java.util.Optional;
import org.licet.odrl.Odrl;

/** The subclasses of policy (Information Model, section 2.1). */
public enum PolicyType {
  SET("Set"),
  OFFER("Offer"),
  AGREEMENT("Agreement"),
  ASSERTION("Assertion"),
  PRIVACY("Privacy"),
  REQUEST("Request"),
  TICKET("Ticket");

  private final String word;

  PolicyType(String word) {
    this.word = word;
  }

  /** The local name in the ODRL vocabulary. */
  public String word() {
    return word;
  }

  /** The type with this IRI, if it is one. */
  public static Optional<PolicyType> ofIri(String iri) {
    return Arrays.stream(values()).filter(type -> Odrl.iri(type.word).equals(iri)).findFirst();
  }
}
