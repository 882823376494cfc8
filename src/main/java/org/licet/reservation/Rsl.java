package org.licet.reservation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A license document of Really Simple Licensing 1.0: for each part of a site who may use it for
 * what, and against what. An enumeration of what is permitted is closed; what is prohibited stays
 * so whatever is permitted; of several licenses for one part the strictest that covers the use
 * counts.
 */
public final class Rsl implements SignalSource {
  /** The media type of such a document. */
  public static final String MEDIA_TYPE = "application/rsl+xml";

  /** The namespace of the format. */
  static final String NAMESPACE = "https://rslstandard.org/rsl";

  private final String source;
  private final List<Content> contents;

  Rsl(String source, List<Content> contents) {
    this.source = source;
    this.contents = List.copyOf(contents);
  }

  /**
   * A part of a site.
   *
   * @param url its path or address, with the special characters of robots.txt
   * @param server where a token has to be obtained; empty when none is needed
   * @param licenses the licenses it is under
   * @param line from 1
   */
  record Content(String url, Optional<String> server, List<License> licenses, int line) {}

  /**
   * A license.
   *
   * @param rules what it permits and prohibits
   * @param payments what it asks for
   * @param reporting profiles by which uses have to be reported
   * @param line from 1
   */
  record License(List<Rule> rules, List<Payment> payments, List<String> reporting, int line) {}

  /** What a rule is about. */
  enum Aspect {
    USAGE,
    USER,
    GEO
  }

  /** Words that are permitted or prohibited. */
  record Rule(boolean permits, Aspect aspect, Set<String> words) {}

  /** A payment of a type, with its amount and addresses as stated. */
  record Payment(String type, List<String> stated) {}

  /**
   * Reads a document.
   *
   * @param source what to call it in messages
   * @throws UnreadableSignalException when it does not conform; then the content has no license
   */
  public static Rsl read(String source, String text) throws UnreadableSignalException {
    return new Rsl(source, RslReader.read(text));
  }

  /** Whether a text looks like such a document. */
  public static boolean looksLike(String text) {
    String start = SignalText.unmarked(text).stripLeading();
    return start.startsWith("<") && start.contains(NAMESPACE);
  }

  @Override
  public List<Statement> about(Question question) {
    List<Statement> statements = new ArrayList<>();
    for (Content content : contents) {
      if (covers(content.url(), question.url())) {
        statements.addAll(about(content, question));
      }
    }
    return statements;
  }

  private List<Statement> about(Content content, Question question) {
    List<Statement> all =
        content.licenses().stream().map(license -> about(content, license, question)).toList();
    // A license that enumerates other uses says nothing against one that covers this use.
    List<Statement> covering =
        all.stream().filter(statement -> !statement.said().startsWith(NOT_PERMITTED)).toList();
    return covering.isEmpty() ? all.stream().limit(1).toList() : covering;
  }

  private static final String NOT_PERMITTED = "not among what is permitted";

  private Statement about(Content content, License license, Question question) {
    Place place = new Place(source, license.line());
    Optional<String> against = RslTerms.prohibition(license, question);
    if (against.isPresent()) {
      return statement(Effect.RESERVED, place, "prohibits " + against.get(), List.of());
    }
    RslTerms.Fit fit = RslTerms.fit(license, question);
    if (fit.against().isPresent()) {
      return statement(
          Effect.RESERVED, place, NOT_PERMITTED + ": " + fit.against().get(), List.of());
    }
    List<String> terms = new ArrayList<>();
    content.server().ifPresent(server -> terms.add("a license token from " + server));
    terms.addAll(RslTerms.owed(license, question));
    if (!fit.open().isEmpty()) {
      terms.addAll(fit.open());
      return statement(Effect.UNCLEAR, place, "permits, if " + fit.open(), terms);
    }
    if (!terms.isEmpty()) {
      return statement(Effect.OFFERED, place, "permits against " + String.join(", ", terms), terms);
    }
    List<String> conduct = RslTerms.conduct(license);
    return statement(
        Effect.ALLOWED,
        place,
        conduct.isEmpty() ? "permits" : "permits with " + String.join(", ", conduct),
        conduct);
  }

  private static Statement statement(Effect effect, Place place, String said, List<String> terms) {
    return new Statement(SignalKind.RSL, effect, Audience.USE, place, said, terms);
  }

  private static boolean covers(String url, String asked) {
    String pattern = url.strip();
    int scheme = pattern.indexOf("://");
    if (scheme >= 0) {
      String host = PathPattern.hostOf(asked);
      String wanted = PathPattern.hostOf(pattern.replace("*", ""));
      if (!host.isEmpty() && !host.equals(wanted.toLowerCase(Locale.ROOT))) {
        return false;
      }
      int slash = pattern.indexOf('/', scheme + 3);
      pattern = slash < 0 ? "/" : pattern.substring(slash);
    }
    return PathPattern.of(pattern).matches(PathPattern.pathOf(asked));
  }
}
