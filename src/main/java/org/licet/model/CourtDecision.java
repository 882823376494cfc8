package org.licet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A court decision, settlement or pending case.
 *
 * @param iri its name
 * @param id for example {@code dec-hiq-v-linkedin}
 * @param title the case
 * @param court who decided
 * @param date when; absent while pending without a date
 * @param jurisdiction place, as the fact base names it
 * @param status final, appealed, pending and the like
 * @param statusAsOf the day for which the status is known
 * @param holding what was held, in our words
 * @param bearsOn ids of the questions of a reading that it bears on
 * @param url where it stands
 */
public record CourtDecision(
    String iri,
    String id,
    String title,
    String court,
    Optional<LocalDate> date,
    String jurisdiction,
    String status,
    Optional<LocalDate> statusAsOf,
    String holding,
    List<String> bearsOn,
    String url) {
  public CourtDecision {
    bearsOn = List.copyOf(bearsOn);
  }
}
