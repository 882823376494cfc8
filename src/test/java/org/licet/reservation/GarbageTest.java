package org.licet.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a site serves, reading it ends with statements or with a reason. */
class GarbageTest {
  private static final List<String> PIECES =
      List.of(
          "User-agent: *\n",
          "user-agent GPTBot\r\n",
          "Disallow: /\r",
          "Allow: /*$*$",
          "%",
          "%zz",
          "Content-Usage: train-ai=n",
          "Content-Signal: ai-train=no,",
          "License: https://a/b\n",
          ":",
          "\u0000",
          "\ufeff",
          "\ud800",
          "<meta name=tdm-reservation content='1'",
          "<!--",
          "-->",
          ">",
          "<rsl xmlns='https://rslstandard.org/rsl'>",
          "<content url='/'>",
          "<license>",
          "</license>",
          "<!DOCTYPE a [<!ENTITY b 'c'>]>",
          "[{\"location\":\"/\",",
          "\"tdm-reservation\":1}]",
          "{",
          "]",
          "=",
          "=\"",
          "'",
          "/",
          "\n\n",
          " ",
          "\t",
          "HTTP/1.1 200 OK\n",
          "X-Robots-Tag: noai\n",
          "é");

  @Test
  void readingEndsOnAnyText() {
    Random random = new Random(9309);
    int told = 0;
    for (int i = 0; i < 2_500; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      told += told(text.toString());
    }
    assertThat(told).isPositive();
  }

  @Test
  void readingEndsOnAnyBytes() {
    Random random = new Random(9309);
    for (int i = 0; i < 600; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      assertThat(told(SignalText.decode(bytes))).isNotNegative();
    }
  }

  @Test
  void longTextsAreReadToTheirEnd() throws Exception {
    String rules = "Disallow: /a*b*c*d$\n".repeat(30_000);
    Robots robots =
        Robots.read("robots.txt", "User-agent: *\n" + rules + "Disallow: /last\n", Samples.AGENTS);
    assertThat(rules).hasSizeGreaterThan(500 * 1024);
    assertThat(Samples.told(robots.about(Question.of("/last", WebUse.TRAINING))))
        .containsExactly("robots.txt RESERVED EVERYONE at robots.txt:30002: disallow: /last");
  }

  @Test
  void aPatternOfManyStarsIsNoTrap() {
    PathPattern pattern = PathPattern.of("/" + "a*".repeat(200) + "b");
    assertThat(pattern.matches("/" + "a".repeat(20_000))).isFalse();
  }

  @Test
  void marksAndWidthsOfTextDoNotMatter() throws Exception {
    String text = "User-agent: GPTBot\r\nDisallow: /\r\n";
    for (byte[] bytes :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8),
            text.replace("\r\n", "\r").getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))) {
      Robots robots = Robots.read("robots.txt", SignalText.decode(bytes), Samples.AGENTS);
      assertThat(Samples.told(robots.about(Question.of("/", WebUse.TRAINING).by("GPTBot"))))
          .as(Arrays.toString(bytes))
          .containsExactly("robots.txt RESERVED OWN at robots.txt:2: disallow: /");
    }
  }

  private static int told(String text) {
    List<SignalSource> sources = new ArrayList<>();
    add(sources, () -> Robots.read("robots.txt", text, Samples.AGENTS));
    add(sources, () -> AiTxt.read("ai.txt", text, Samples.AGENTS));
    add(sources, () -> new HeaderSignals("header", Headers.parse(text), Samples.AGENTS));
    add(sources, () -> new PageSignals("page", text, Samples.AGENTS));
    add(sources, () -> TdmFile.read("tdmrep.json", text));
    add(sources, () -> Rsl.read("license.xml", text));
    try {
      TdmPolicy.read(text);
    } catch (UnreadableSignalException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
    int statements = 0;
    for (WebUse use : WebUse.values()) {
      statements += Signals.about(sources, Question.of("https://a.example/b?c", use)).size();
    }
    return statements;
  }

  private interface Reading {
    SignalSource read() throws UnreadableSignalException;
  }

  private static void add(List<SignalSource> sources, Reading reading) {
    try {
      sources.add(reading.read());
    } catch (UnreadableSignalException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
