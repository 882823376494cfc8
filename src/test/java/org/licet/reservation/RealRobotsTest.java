package org.licet.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of the wild and of other parsers' tests: each is read, and read the same way twice over.
 */
class RealRobotsTest {
  private static final List<String> CRAWLERS =
      List.of("", "GPTBot", "CCBot", "Googlebot", "mybot", "Twitterbot", "Yandex", "crawler4");

  @ParameterizedTest
  @ValueSource(strings = {"crawler-commons", "temoto-corpus", "real-robots"})
  void theLineThatIsShownIsTheOneThatDecides(String folder) throws Exception {
    List<String> wrong = new ArrayList<>();
    long asked = 0;
    for (Path file : Samples.files(folder)) {
      String text = Samples.text(file);
      if (SignalText.isWebPage(text)) {
        continue;
      }
      Robots robots = Robots.read("robots.txt", text, Samples.AGENTS);
      RobotsLines lines = new RobotsLines(text);
      for (String crawler : CRAWLERS) {
        for (String path : paths(lines)) {
          asked++;
          List<RobotsLines.Line> rules =
              lines.names(crawler) ? lines.rulesFor(crawler) : lines.rulesForAll();
          Optional<RobotsLines.Line> line = RobotsLines.deciding(rules, PathPattern.pathOf(path));
          boolean allowed = line.map(rule -> rule.key().equals("allow")).orElse(true);
          if (allowed != robots.isCrawlingAllowed(crawler, path)) {
            wrong.add(file.getFileName() + " " + crawler + " " + path + " " + line);
          }
        }
      }
    }
    assertThat(asked).isPositive();
    assertThat(wrong).isEmpty();
  }

  @Test
  void filesOf2021ReserveNothingButByTurningCrawlersAway() throws Exception {
    List<String> silent = new ArrayList<>();
    for (Path file : Samples.files("real-robots")) {
      Robots robots = Robots.read("robots.txt", Samples.text(file), Samples.AGENTS);
      List<Statement> said = robots.about(Question.of("/", WebUse.TRAINING));
      assertThat(said)
          .as(file.toString())
          .allMatch(statement -> statement.kind() == SignalKind.ROBOTS_TXT)
          .allMatch(statement -> statement.effect() == Effect.RESERVED)
          .allMatch(statement -> statement.place().line() > 0);
      if (said.isEmpty()) {
        silent.add(file.getFileName().toString());
      }
    }
    assertThat(silent).contains("www.reddit.com", "www.imdb.com").doesNotContain("www.nytimes.com");
  }

  /** Paths that the rules of a file speak of, and some beside them. */
  private static List<String> paths(RobotsLines lines) throws IOException {
    List<String> paths = new ArrayList<>(List.of("/", "/index.html", "/a/b?c=d"));
    List<RobotsLines.Line> rules = new ArrayList<>(lines.rulesForAll());
    lines.named().forEach(name -> rules.addAll(lines.rulesFor(name)));
    Random random = new Random(20240101);
    for (RobotsLines.Line rule : rules.subList(0, Math.min(40, rules.size()))) {
      String path = rule.value().replace("*", "x").replace("$", "");
      if (path.startsWith("/")) {
        paths.add(path);
        paths.add(path + (random.nextBoolean() ? "more" : "/y.html"));
      }
    }
    return paths;
  }
}
