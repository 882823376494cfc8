package org.licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licet.report.ReportFixture;
import org.licet.report.ReportFormat;
import org.licet.report.TerminalStyle;

/** The process, and what it makes of its environment. */
class MainTest {
  @TempDir private Path folder;

  @Test
  void aFileOrPipeGetsPlainText() {
    assertThat(Main.style(Map.of("TERM", "xterm"), -1, false)).isEqualTo(TerminalStyle.plain());
  }

  @Test
  void aTerminalGetsColorsUnlessSomebodyWantsNone() {
    assertThat(Main.style(Map.of("TERM", "xterm"), 92, false))
        .isEqualTo(new TerminalStyle(92, true));
    assertThat(Main.style(Map.of("TERM", "xterm", "NO_COLOR", ""), 92, false).color()).isTrue();
    assertThat(Main.style(Map.of("TERM", "xterm", "NO_COLOR", "1"), 92, true).color()).isFalse();
    assertThat(Main.style(Map.of("TERM", "dumb"), 92, true).color()).isFalse();
  }

  @Test
  void linesAreNeitherTooWideNorTooNarrowToRead() {
    assertThat(Main.style(Map.of(), 300, true).width()).isEqualTo(100);
    assertThat(Main.style(Map.of(), 10, true).width()).isEqualTo(60);
    assertThat(Main.style(Map.of(), -1, true).width()).isEqualTo(88);
  }

  @Test
  void theProcessWritesUtf8WhereverItRunsAndExitsWithTheCode() throws Exception {
    Path report = folder.resolve("report.json");
    try (Writer out = Files.newBufferedWriter(report)) {
      ReportFormat.JSON.writer().write(ReportFixture.hostile(), out);
    }
    Path out = folder.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.licet.cli.Main",
                "explain",
                report.toString(),
                "feed0019")
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("LC_ALL", "C");
    assertThat(builder.start().waitFor()).isZero();
    assertThat(Files.readString(out, StandardCharsets.UTF_8)).contains("\ud83d\ude00 and \u4e2d");
  }
}
