package org.licet.odrl.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licet.odrl.Odrl;

/** The left operands of ODRL 2.2 (Vocabulary, section 4.1.1), and what they are compared with. */
final class Operands {
  static final Set<String> KNOWN =
      Stream.of(
              "absolutePosition",
              "absoluteSpatialPosition",
              "absoluteTemporalPosition",
              "absoluteSize",
              "count",
              "dateTime",
              "delayPeriod",
              "deliveryChannel",
              "device",
              "elapsedTime",
              "event",
              "fileFormat",
              "industry",
              "language",
              "media",
              "meteredTime",
              "payAmount",
              "percentage",
              "product",
              "purpose",
              "recipient",
              "relativePosition",
              "relativeSpatialPosition",
              "relativeTemporalPosition",
              "relativeSize",
              "resolution",
              "spatial",
              "spatialCoordinates",
              "system",
              "systemDevice",
              "timeInterval",
              "unitOfCount",
              "version",
              "virtualLocation")
          .map(Odrl::iri)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> NUMBERS = Set.of("count", "payAmount", "percentage");
  private static final Set<String> DURATIONS =
      Set.of("delayPeriod", "elapsedTime", "meteredTime", "timeInterval");

  private Operands() {}

  /** What an operand is compared with. */
  enum Kind {
    MOMENT("no date or time"),
    NUMBER("no number"),
    DURATION("no duration (`xsd:duration`)"),
    ANY("");

    private final String wanted;

    Kind(String wanted) {
      this.wanted = wanted;
    }

    String wanted() {
      return wanted;
    }
  }

  static Kind kind(String operand) {
    if (!KNOWN.contains(operand)) {
      return Kind.ANY;
    }
    String name = operand.substring(Odrl.NS.length());
    if (name.equals("dateTime")) {
      return Kind.MOMENT;
    }
    return NUMBERS.contains(name)
        ? Kind.NUMBER
        : DURATIONS.contains(name) ? Kind.DURATION : Kind.ANY;
  }
}
