package org.licet.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.licet.catalog.Catalog.LicenseName;
import org.licet.catalog.Catalog.LicenseName.Known;
import org.licet.catalog.Catalog.LicenseName.Unknown;

/**
 * What the license strings of real metadata resolve to: a table that people have read line by line
 * ({@code license-strings.tsv}: string, kind, ids, why). Written anew with {@code
 * -Dupdate-golden=true}; read the difference before it is kept.
 */
class LicenseStringsTest {
  private static final Path TABLE = Path.of("src", "test", "golden", "license-strings.tsv");
  private static final Path SAMPLES =
      Path.of(System.getProperty("licet.samples", "../shared/samples"));

  @Test
  void everyStringOfTheTableResolvesAsItSays() throws IOException {
    Map<String, String> table = table();
    if (Boolean.getBoolean("update-golden")) {
      Set<String> texts = new TreeSet<>(table.keySet());
      if (Files.isDirectory(SAMPLES)) {
        SampleLicenseStrings.of(SAMPLES).forEach(text -> texts.add(escaped(text)));
      }
      Files.createDirectories(TABLE.getParent());
      Files.write(TABLE, texts.stream().map(text -> text + "\t" + resolution(text)).toList());
      table = table();
    }
    assertThat(table).isNotEmpty();
    Map<String, String> resolved = new TreeMap<>();
    table.keySet().forEach(text -> resolved.put(text, resolution(text)));
    assertThat(lines(resolved)).isEqualTo(lines(table));
  }

  /** So that no string of the samples is forgotten. */
  @Test
  void theTableHoldsEveryStringOfTheSamples() throws IOException {
    boolean present = Files.isDirectory(SAMPLES);
    if (!present) {
      System.out.println(
          "not run: the samples are not at `"
              + SAMPLES
              + "`; get the folder of sample metadata and name it by -Dlicet.samples=DIR");
    }
    assumeTrue(present);
    Set<String> texts =
        SampleLicenseStrings.of(SAMPLES).stream()
            .map(LicenseStringsTest::escaped)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, String> table = table();
    assertThat(table.keySet()).containsAll(texts);
    long unexplained = texts.stream().filter(text -> table.get(text).startsWith("noName")).count();
    long known = texts.stream().filter(text -> table.get(text).startsWith("known")).count();
    System.out.printf(
        "license strings of the samples: %d distinct, %d known, %d explicit unknowns, %d without a"
            + " specific reason%n",
        texts.size(), known, texts.size() - known - unexplained, unexplained);
    assertThat(unexplained).isLessThanOrEqualTo(texts.size() / 20);
  }

  private static String resolution(String escaped) {
    String text = unescaped(escaped);
    LicenseExpression expression = Facts.CATALOG.licenseExpression(text);
    if (!(expression instanceof LicenseExpression.Leaf)) {
      return "expression\t"
          + expression.names().stream()
              .map(name -> name + " = " + ids(Facts.CATALOG.licenseName(name)))
              .collect(Collectors.joining("; "))
          + "\t"
          + expression;
    }
    LicenseName name = Facts.CATALOG.licenseName(text);
    return name instanceof Unknown unknown
        ? unknown.doubt().id() + "\t" + ids(name) + "\t" + unknown.why()
        : "known\t" + ids(name) + "\t";
  }

  private static String ids(LicenseName name) {
    return name instanceof Known known
        ? known.id()
        : String.join(" ", ((Unknown) name).candidates()) + "?";
  }

  private static List<String> lines(Map<String, String> table) {
    List<String> lines = new ArrayList<>();
    table.forEach((text, resolution) -> lines.add(text + "\t" + resolution));
    return lines;
  }

  private static Map<String, String> table() throws IOException {
    Map<String, String> table = new TreeMap<>();
    if (Files.exists(TABLE)) {
      for (String line : Files.readAllLines(TABLE)) {
        int end = line.indexOf('\t');
        table.put(line.substring(0, end), line.substring(end + 1));
      }
    }
    return table;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\t", "\\t")
        .replace("\r", "\\r");
  }

  private static String unescaped(String text) {
    return text.translateEscapes();
  }
}
