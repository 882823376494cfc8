package org.licet.reservation;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which paths crawlers may fetch, by crawler-commons (RFC 9309). */
final class Crawling {
  /** A host that cannot be: the library wants whole addresses. */
  private static final String BASE = "https://site.invalid";

  private final byte[] text;
  private final Map<String, SimpleRobotRules> byAgent = new HashMap<>();

  Crawling(byte[] text) {
    this.text = text.clone();
  }

  Crawling(String text) {
    this(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Whether a crawler may fetch a path as {@link PathPattern#pathOf} gives it; an empty name is a
   * crawler that no group names.
   */
  boolean isAllowed(String agent, String path) {
    return byAgent
        .computeIfAbsent(agent.toLowerCase(Locale.ROOT), this::rules)
        .isAllowed(BASE + path);
  }

  private SimpleRobotRules rules(String agent) {
    List<String> names = agent.isBlank() ? List.of() : List.of(agent);
    return new SimpleRobotRulesParser()
        .parseContent(BASE + "/robots.txt", text, "text/plain", names);
  }
}
