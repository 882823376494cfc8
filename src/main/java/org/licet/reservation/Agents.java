package org.licet.reservation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.licet.model.WebAgent;

/** The AI crawlers that are known, by the names that robots.txt calls them. */
public final class Agents {
  private final Map<String, WebAgent> byName = new LinkedHashMap<>();

  /** These crawlers; of two with one name the first stays. */
  public Agents(Collection<WebAgent> agents) {
    agents.forEach(agent -> byName.putIfAbsent(plain(agent.name()), agent));
  }

  /** The crawler with this name, in any case; what follows a slash does not count. */
  Optional<WebAgent> find(String name) {
    return Optional.ofNullable(byName.get(plain(name)));
  }

  /**
   * The crawlers that a question is asked by: those it names, and those for its use that belong to
   * the assignee.
   */
  List<String> own(Question question) {
    List<String> own = new ArrayList<>(question.agents());
    question
        .assignee()
        .map(Agents::letters)
        .filter(name -> !name.isEmpty())
        .ifPresent(
            name ->
                byName.values().stream()
                    .filter(agent -> isOf(agent, name))
                    .filter(agent -> isFor(agent, question.use()))
                    .map(WebAgent::name)
                    .filter(agent -> own.stream().noneMatch(one -> RobotsLines.isSame(one, agent)))
                    .forEach(own::add));
    return own;
  }

  /** Whether a crawler works for a use, as far as its operator or others have said. */
  static boolean isFor(WebAgent agent, WebUse use) {
    return switch (agent.group()) {
      case TRAINING -> use == WebUse.TRAINING || use == WebUse.MINING;
      case SEARCH -> use == WebUse.SEARCH || use == WebUse.AI_INDEX;
      case ASSISTANT -> use == WebUse.AI_INPUT;
      case OTHER -> use == WebUse.MINING;
    };
  }

  private static boolean isOf(WebAgent agent, String assignee) {
    return agent.operators().stream().map(Agents::letters).anyMatch(assignee::equals);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String plain(String name) {
    int slash = name.indexOf('/');
    return (slash < 0 ? name : name.substring(0, slash)).strip().toLowerCase(Locale.ROOT);
  }
}
