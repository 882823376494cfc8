package org.licet.rules.fact;

import java.util.Map;
import org.licet.model.Document;
import org.licet.model.Instrument;
import org.licet.model.TermsVersion;

/**
 * An instrument governs a branch, on one of the two days.
 *
 * @param branch the branch
 * @param moment on which day
 * @param instrument the instrument
 * @param bound whether the holder of the data is known to have accepted it
 * @param because the grounds
 */
public record Governs(
    Branch branch, InForce.Phase moment, Instrument instrument, boolean bound, Because because)
    implements Conclusion {
  @Override
  public Map<String, Object> words() {
    return Map.of(
        "instrument",
        Words.of(instrument),
        "moment",
        moment == InForce.Phase.USE ? "at use" : "at collection");
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** Whether it is a version of terms that came into force after the collection. */
  public boolean isLater() {
    return moment == InForce.Phase.USE;
  }

  /** Whether it grants everything but what it restricts. */
  public boolean isOpenGrant() {
    return instrument.grants() == Document.Grants.OPEN;
  }

  /** Whether it grants what it names and is silent on the rest. */
  public boolean isClosedGrant() {
    return instrument.grants() == Document.Grants.CLOSED;
  }

  /** Whether it is granted by an operator without rights in the content. */
  public boolean isByOperator() {
    return instrument instanceof TermsVersion version
        && version.document().grantor() == Document.Grantor.OPERATOR;
  }
}
