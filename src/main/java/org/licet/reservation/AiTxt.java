package org.licet.reservation;

import java.util.List;
import java.util.Optional;

/**
 * {@code ai.txt} as introduced by Spawning in 2023: the syntax of robots.txt, with patterns such as
 * {@code *.jpg}, about the training of models on the files that match. Other formats have the same
 * name; a text without rules in this syntax is refused.
 */
public final class AiTxt implements SignalSource {
  private final String source;
  private final RobotsLines lines;
  private final Agents agents;

  private AiTxt(String source, RobotsLines lines, Agents agents) {
    this.source = source;
    this.lines = lines;
    this.agents = agents;
  }

  /**
   * Reads a text.
   *
   * @param source what to call it in messages
   * @throws UnreadableSignalException when it has no rules in this syntax
   */
  public static AiTxt read(String source, String text, Agents agents)
      throws UnreadableSignalException {
    RobotsLines lines = new RobotsLines(text);
    if (lines.isWithoutGroups()) {
      throw new UnreadableSignalException(
          "it has no `User-Agent` line, so it is no ai.txt in the syntax of robots.txt", 0);
    }
    return new AiTxt(source, lines, agents);
  }

  @Override
  public List<Statement> about(Question question) {
    if (!question.use().isMining()) {
      return List.of();
    }
    List<String> named = agents.own(question).stream().filter(lines::names).toList();
    List<RobotsLines.Line> rules =
        named.isEmpty() ? lines.rulesForAll() : lines.rulesFor(named.get(0));
    Optional<RobotsLines.Line> rule =
        RobotsLines.deciding(rules, PathPattern.pathOf(question.url()));
    return rule.stream()
        .map(
            line ->
                new Statement(
                    SignalKind.AI_TXT,
                    line.key().equals("allow") ? Effect.ALLOWED : Effect.RESERVED,
                    named.isEmpty() ? Audience.USE : Audience.OWN,
                    new Place(source, line.number()),
                    line.toString()))
        .toList();
  }
}
