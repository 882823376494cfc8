package org.licet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An agreement between a provider and an assignee, which displaces the provider's public terms for
 * the acts that it covers (DESIGN section 3, point 7).
 *
 * @param id unique within an audit
 * @param origin where it is recorded
 * @param assigner id of the platform or party that permits
 * @param assignee who is permitted
 * @param affiliates parties that the agreement extends to
 * @param platforms ids of the platforms whose data it covers
 * @param datasets ids of the datasets that it covers
 * @param permits canonical names of the actions permitted
 * @param prohibits canonical names of the actions forbidden
 * @param from first day in force; absent: since ever
 * @param to last day in force; absent: without end
 * @param document where the paper is filed
 */
public record Agreement(
    String id,
    Origin origin,
    String assigner,
    String assignee,
    List<String> affiliates,
    List<String> platforms,
    List<String> datasets,
    List<String> permits,
    List<String> prohibits,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> document) {

  public Agreement {
    affiliates = List.copyOf(affiliates);
    platforms = List.copyOf(platforms);
    datasets = List.copyOf(datasets);
    permits = List.copyOf(permits);
    prohibits = List.copyOf(prohibits);
  }

  /** Whether the agreement binds this party. */
  public boolean binds(String party) {
    return assignee.equals(party) || affiliates.contains(party);
  }

  /** Whether the agreement is in force on the day; both ends are inclusive. */
  public boolean inForceOn(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether the last day in force lies before the day. */
  public boolean endedBefore(LocalDate day) {
    return to.map(last -> last.isBefore(day)).orElse(false);
  }
}
