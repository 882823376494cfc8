package org.licet.reservation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licet.model.WebAgent;

/**
 * A robots.txt as it stood at some time: which crawlers it turns away (RFC 9309), and the
 * preferences and licenses that its extensions state.
 *
 * <p>A crawler that is named answers to the rules that name it, and to no others. What is said to
 * one crawler is told of the others as said to somebody else; whether it binds them is for the
 * reading.
 */
public final class Robots implements SignalSource {
  private final String source;
  private final Agents agents;
  private final RobotsLines lines;
  private final Crawling crawling;

  private Robots(String source, Agents agents, String text) {
    this.source = source;
    this.agents = agents;
    this.lines = new RobotsLines(text);
    this.crawling = new Crawling(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a text.
   *
   * @param source what to call it in messages
   * @throws UnreadableSignalException when it is a web page
   */
  public static Robots read(String source, String text, Agents agents)
      throws UnreadableSignalException {
    if (SignalText.isWebPage(text) && new RobotsLines(text).isWithoutGroups()) {
      throw new UnreadableSignalException("it is a web page, not robots.txt", 1);
    }
    return new Robots(source, agents, SignalText.unmarked(text));
  }

  /**
   * Whether a crawler may fetch an address; an empty name is one that no group names.
   *
   * <p>crawler-commons decides, save that a rule which it overlooks turns the crawler away too: it
   * does not try a star again after a first match that misses the end ({@code /path*l$} on {@code
   * /pathxl/y.html}).
   */
  public boolean isCrawlingAllowed(String agent, String url) {
    String path = PathPattern.pathOf(url);
    return crawling.isAllowed(agent, path)
        && RobotsLines.deciding(rulesOf(agent), path)
            .map(line -> line.key().equals("allow"))
            .orElse(true);
  }

  private List<RobotsLines.Line> rulesOf(String agent) {
    return lines.names(agent) ? lines.rulesFor(agent) : lines.rulesForAll();
  }

  @Override
  public List<Statement> about(Question question) {
    List<String> own = agents.own(question);
    List<Statement> statements = new ArrayList<>();
    List<String> ownNamed = own.stream().filter(lines::names).toList();
    for (String agent : ownNamed) {
      addAll(statements, agent, lines.rulesFor(agent), Audience.OWN, question);
    }
    boolean forAll = own.isEmpty() || ownNamed.size() < own.size();
    if (forAll) {
      addAll(statements, "", lines.rulesForAll(), Audience.EVERYONE, question);
    }
    addPreferences(statements, lines.global(), Audience.USE, question);
    for (String name : lines.named()) {
      if (ownNamed.stream().noneMatch(agent -> RobotsLines.isSame(agent, name))) {
        agents
            .find(name)
            .ifPresent(
                agent -> addOther(statements, name, other(agent, question, ownNamed), question));
      }
    }
    return statements;
  }

  /**
   * What is said to others counts least where the crawlers of the question have rules of their own.
   */
  private static Audience other(WebAgent agent, Question question, List<String> ownNamed) {
    return ownNamed.isEmpty() && Agents.isFor(agent, question.use())
        ? Audience.OTHERS
        : Audience.OTHER_KINDS;
  }

  private void addOther(
      List<Statement> statements, String name, Audience audience, Question question) {
    List<Statement> said = new ArrayList<>();
    addAll(said, name, lines.rulesFor(name), audience, question);
    said.stream()
        .filter(statement -> statement.effect() != Effect.ALLOWED)
        .map(
            statement ->
                new Statement(
                    statement.kind(),
                    statement.effect(),
                    statement.audience(),
                    statement.place(),
                    "User-agent: " + name + ", " + statement.said(),
                    statement.terms()))
        .forEach(statements::add);
  }

  private void addAll(
      List<Statement> statements,
      String agent,
      List<RobotsLines.Line> rules,
      Audience audience,
      Question question) {
    String path = PathPattern.pathOf(question.url());
    boolean turnedAway = !isCrawlingAllowed(agent, question.url());
    if (turnedAway) {
      Optional<RobotsLines.Line> line = RobotsLines.deciding(rules, path);
      statements.add(
          new Statement(
              SignalKind.ROBOTS_TXT,
              Effect.RESERVED,
              audience,
              new Place(source, line.map(RobotsLines.Line::number).orElse(0)),
              line.map(RobotsLines.Line::toString).orElse("Disallow")));
    }
    Audience told = audience == Audience.EVERYONE ? Audience.USE : audience;
    // The drafts give paths that may not be crawled no preference.
    addPreferences(
        statements,
        turnedAway ? rules.stream().filter(line -> !isUsage(line)).toList() : rules,
        told,
        question);
  }

  private static boolean isUsage(RobotsLines.Line line) {
    return line.key().equals(SignalKind.CONTENT_USAGE.id());
  }

  private void addPreferences(
      List<Statement> statements,
      List<RobotsLines.Line> rules,
      Audience audience,
      Question question) {
    String path = PathPattern.pathOf(question.url());
    for (SignalKind kind : List.of(SignalKind.CONTENT_USAGE, SignalKind.CONTENT_SIGNAL)) {
      applying(rules, kind, path)
          .forEach(
              line -> statement(kind, line, audience, question.use()).ifPresent(statements::add));
    }
    for (RobotsLines.Line rule : rules) {
      if (rule.key().equals("license") && isAddress(rule.value())) {
        statements.add(
            new Statement(
                SignalKind.RSL,
                Effect.UNCLEAR,
                audience,
                new Place(source, rule.number()),
                rule.toString(),
                List.of(rule.value())));
      }
    }
  }

  /** The preferences whose path is the longest of those that match; several may be as long. */
  private static List<RobotsLines.Line> applying(
      List<RobotsLines.Line> rules, SignalKind kind, String path) {
    List<RobotsLines.Line> longest = new ArrayList<>();
    int length = -1;
    for (RobotsLines.Line rule : rules) {
      if (rule.key().equals(kind.id()) && PathPattern.of(scope(rule)).matches(path)) {
        int found = PathPattern.of(scope(rule)).length();
        if (found > length) {
          longest.clear();
          length = found;
        }
        if (found == length) {
          longest.add(rule);
        }
      }
    }
    return longest;
  }

  private Optional<Statement> statement(
      SignalKind kind, RobotsLines.Line line, Audience audience, WebUse use) {
    String value = line.value().substring(hasScope(line) ? scope(line).length() : 0).strip();
    Preferences preferences =
        kind == SignalKind.CONTENT_USAGE
            ? Preferences.ofContentUsage(value)
            : Preferences.ofContentSignal(value);
    return preferences
        .of(use)
        .map(
            yes ->
                new Statement(
                    kind,
                    yes ? Effect.ALLOWED : Effect.RESERVED,
                    audience,
                    new Place(source, line.number()),
                    line.toString()));
  }

  private static boolean hasScope(RobotsLines.Line line) {
    return line.value().startsWith("/") || line.value().startsWith("*");
  }

  private static String scope(RobotsLines.Line line) {
    return hasScope(line) ? line.value().split("\\s", 2)[0] : "/";
  }

  private static boolean isAddress(String value) {
    return value.startsWith("https://") || value.startsWith("http://");
  }
}
