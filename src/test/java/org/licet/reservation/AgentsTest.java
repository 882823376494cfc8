package org.licet.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.model.WebAgent;

class AgentsTest {
  @Test
  void everyCrawlerOfThePublicListIsKnown() throws Exception {
    JsonNode list = Samples.json("ai-robots-txt/robots.json");
    List<String> unknown = new ArrayList<>();
    list.fieldNames()
        .forEachRemaining(
            name -> {
              if (Samples.AGENTS.find(name).isEmpty()) {
                unknown.add(name);
              }
            });
    assertThat(unknown).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GPTBot, TRAINING, false",
    "gptbot/1.2, TRAINING, false",
    "OAI-SearchBot, SEARCH, false",
    "ChatGPT-User, ASSISTANT, false",
    "Google-Extended, TRAINING, true",
    "Applebot-Extended, TRAINING, true",
    "Applebot, SEARCH, false",
    "CCBot, TRAINING, false",
    "facebookexternalhit, OTHER, false"
  })
  void whatACrawlerIsFor(String name, WebAgent.Group group, boolean controlToken) {
    assertThat(Samples.AGENTS.find(name))
        .hasValueSatisfying(
            agent -> {
              assertThat(agent.group()).isEqualTo(group);
              assertThat(agent.controlToken()).isEqualTo(controlToken);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "OpenAI, TRAINING, GPTBot",
    "openai, SEARCH, OAI-SearchBot",
    "OpenAI, AI_INPUT, ChatGPT Agent|ChatGPT-User|Operator",
    "Common Crawl, TRAINING, CCBot",
    "acme, TRAINING, ''"
  })
  void theCrawlersOfAnAssigneeForAUse(String assignee, WebUse use, String names) {
    Question question =
        new Question(
            "/",
            use,
            List.of(),
            Optional.of(assignee),
            Set.of(),
            Optional.empty(),
            Optional.empty());
    assertThat(String.join("|", Samples.AGENTS.own(question))).isEqualTo(names);
  }
}
