package org.licet.reservation;

import java.util.List;
import java.util.Optional;

/**
 * One reservation of the TDM Reservation Protocol: {@code tdm-reservation} and, where a license is
 * offered, {@code tdm-policy}.
 *
 * @param reserved whether the rights are reserved
 * @param policy address of the policy; empty when there is none
 */
record TdmReservation(boolean reserved, Optional<String> policy) {
  /**
   * The reservation that two values state. A value other than 0 and 1 states nothing.
   *
   * @param value of {@code tdm-reservation}
   * @param policy of {@code tdm-policy}, or empty text
   */
  static Optional<TdmReservation> of(String value, String policy) {
    Optional<String> address = Optional.of(policy.strip()).filter(text -> !text.isEmpty());
    return switch (value.strip()) {
      case "1" -> Optional.of(new TdmReservation(true, address));
      case "0" -> Optional.of(new TdmReservation(false, Optional.empty()));
      default -> Optional.empty();
    };
  }

  /** What it says of a use; it speaks of mining, and so of training, and of nothing else. */
  List<Statement> about(Question question, Place place) {
    if (!question.use().isMining()) {
      return List.of();
    }
    String said = "tdm-reservation: " + (reserved ? "1" : "0");
    Effect effect =
        !reserved ? Effect.ALLOWED : policy.isPresent() ? Effect.OFFERED : Effect.RESERVED;
    return List.of(
        new Statement(
            SignalKind.TDMREP,
            effect,
            Audience.USE,
            place,
            said + policy.map(address -> ", tdm-policy: " + address).orElse(""),
            policy.stream().toList()));
  }
}
