package org.licet.vocab;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.licet.model.BrokenCatalogException;
import org.licet.model.WebAgent;

/** The AI crawlers that robots.txt may name, from {@code agents.ttl}. */
public final class WebAgents {
  private static final Map<String, WebAgent.Group> GROUPS =
      Map.of(
          "training", WebAgent.Group.TRAINING,
          "search", WebAgent.Group.SEARCH,
          "assistant", WebAgent.Group.ASSISTANT,
          "other", WebAgent.Group.OTHER);

  private WebAgents() {}

  /**
   * Reads all crawlers, sorted by name.
   *
   * @throws BrokenCatalogException when the file cannot be relied on
   */
  public static List<WebAgent> read(OntologyFiles files) {
    return files.all("agents.ttl").stream()
        .map(TurtleFile::parse)
        .flatMap(file -> file.things("licet:WebAgent").stream())
        .map(WebAgents::agent)
        .sorted(Comparator.comparing(WebAgent::name))
        .toList();
  }

  private static WebAgent agent(Described agent) {
    return new WebAgent(
        agent.need("skos:notation"),
        agent.texts("licet:operatedBy"),
        agent.choose("licet:agentGroup", GROUPS),
        agent.flag("licet:controlToken"));
  }
}
