package org.licet.reservation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The signals of a response header: {@code Content-Usage}, {@code Content-Signal}, {@code
 * tdm-reservation}, {@code X-Robots-Tag} with {@code noai}, and a {@code Link} to an RSL license.
 */
public final class HeaderSignals implements SignalSource {
  private final String source;
  private final Headers headers;
  private final Agents agents;

  /**
   * The signals of a header.
   *
   * @param source what to call it in messages
   */
  public HeaderSignals(String source, Headers headers, Agents agents) {
    this.source = source;
    this.headers = headers;
    this.agents = agents;
  }

  @Override
  public List<Statement> about(Question question) {
    List<Statement> statements = new ArrayList<>();
    // Fields of one name are one list (RFC 9110, section 5.3).
    combined("content-usage")
        .ifPresent(
            value ->
                preference(
                        SignalKind.CONTENT_USAGE,
                        "content-usage",
                        value,
                        Preferences.ofContentUsage(value),
                        question)
                    .ifPresent(statements::add));
    combined("content-signal")
        .ifPresent(
            value ->
                preference(
                        SignalKind.CONTENT_SIGNAL,
                        "content-signal",
                        value,
                        Preferences.ofContentSignal(value),
                        question)
                    .ifPresent(statements::add));
    TdmReservation.of(combined("tdm-reservation").orElse(""), combined("tdm-policy").orElse(""))
        .ifPresent(found -> statements.addAll(found.about(question, place("tdm-reservation"))));
    for (String value : headers.values("x-robots-tag")) {
      NoAi.about(value, agents.own(question), mediaType(), question, place("x-robots-tag"))
          .ifPresent(statements::add);
    }
    for (String value : headers.values("link")) {
      LinkHeader.licenses(value)
          .forEach(
              address ->
                  statements.add(
                      new Statement(
                          SignalKind.RSL,
                          Effect.UNCLEAR,
                          Audience.USE,
                          place("link"),
                          "Link: " + value,
                          List.of(address))));
    }
    return statements;
  }

  private Optional<String> combined(String name) {
    List<String> values = headers.values(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  private String mediaType() {
    return combined("content-type").orElse("").toLowerCase(Locale.ROOT);
  }

  private Optional<Statement> preference(
      SignalKind kind, String field, String value, Preferences preferences, Question question) {
    return preferences
        .of(question.use())
        .map(
            yes ->
                new Statement(
                    kind,
                    yes ? Effect.ALLOWED : Effect.RESERVED,
                    Audience.USE,
                    place(field),
                    kind.label() + ": " + value));
  }

  private Place place(String field) {
    return new Place(source + ", field " + field, 0);
  }
}
