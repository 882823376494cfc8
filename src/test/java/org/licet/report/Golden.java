package org.licet.report;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares text with a file under {@code src/test/golden}. A failure shows the first lines that
 * differ; {@code -Dupdate-golden=true} writes the files anew, to be read before they are committed.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "golden");
  private static final int CONTEXT = 2;
  private static final int SHOWN = 12;

  private Golden() {}

  /** Fails when the text is not what the file holds. */
  public static void assertMatches(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("update-golden")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
        return;
      }
      if (!Files.exists(file)) {
        fail("no golden file " + file + "; write it with -Dupdate-golden=true");
      }
      String expected = Files.readString(file, StandardCharsets.UTF_8);
      if (!expected.equals(actual)) {
        fail(file + " differs:\n" + difference(expected.lines().toList(), actual.lines().toList()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String difference(List<String> expected, List<String> actual) {
    int first = 0;
    while (first < Math.min(expected.size(), actual.size())
        && expected.get(first).equals(actual.get(first))) {
      first++;
    }
    StringBuilder out = new StringBuilder();
    for (int i = Math.max(0, first - CONTEXT); i < first; i++) {
      out.append(String.format("%5d   %s%n", i + 1, expected.get(i)));
    }
    append(out, "-", expected, first);
    append(out, "+", actual, first);
    if (first == expected.size() && first == actual.size()) {
      out.append("only the ends of lines differ\n");
    }
    return out.append("-Dupdate-golden=true writes it anew\n").toString();
  }

  private static void append(StringBuilder out, String sign, List<String> lines, int first) {
    for (int i = first; i < Math.min(lines.size(), first + SHOWN); i++) {
      out.append(String.format("%5d %s %s%n", i + 1, sign, lines.get(i)));
    }
  }
}
