package org.licet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds for every page: links lead somewhere, and nothing names the machine it was made on.
 */
class DocsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final List<String> MACHINE =
      List.of("/tmp/", "/home/", "../shared", "localhost", "127.0.0.1");
  private static final List<String> REGISTRIES =
      List.of("maven.org", "maven.apache.org", "artifactory", "nexus", "codeload");

  @Test
  void linksLeadToFilesAndHeadings() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : Pages.all()) {
      Matcher links = LINK.matcher(Files.readString(page));
      while (links.find()) {
        String link = links.group(1);
        if (!link.matches("[a-z]+:.*") && !resolves(page, link)) {
          broken.add(page + ": " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void nothingNamesAMachineOrARegistry() throws IOException {
    List<String> named = new ArrayList<>();
    for (Path file : ours()) {
      String text = Files.readString(file);
      Stream.concat(MACHINE.stream(), REGISTRIES.stream())
          .filter(text::contains)
          .forEach(word -> named.add(file + ": " + word));
    }
    assertThat(named).isEmpty();
  }

  @Test
  void thePagesOfANewcomerExist() {
    assertThat(
            Stream.of(
                "README.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "SECURITY.md",
                "LICENSE",
                "docs/ARCHITECTURE.md",
                "docs/DEPENDENCIES.md",
                "docs/story.md",
                "docs/examples.md"))
        .allMatch(page -> Files.isRegularFile(Path.of(page)));
  }

  @Test
  void testsThatAPageNamesExist() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path page : Pages.all()) {
      Matcher named = Pattern.compile("`(\\w+Test)`").matcher(Files.readString(page));
      while (named.find()) {
        if (!isTest(named.group(1))) {
          missing.add(page + ": " + named.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void thePageOfTheRulesNamesEveryRuleOfAnAudit() throws IOException {
    String page = Files.readString(Path.of("docs", "rules.md"));
    try (Stream<Path> rules = Files.walk(Path.of("rules"))) {
      assertThat(
              rules
                  .filter(file -> file.endsWith("rule.drl"))
                  .map(
                      file ->
                          "../" + file.resolveSibling("README.md").toString().replace('\\', '/'))
                  .filter(link -> !link.startsWith("../rules/odrl/"))
                  .sorted())
          .isNotEmpty()
          .allMatch(link -> page.contains("(" + link + ")"));
    }
  }

  private static boolean isTest(String name) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      return files.anyMatch(file -> file.endsWith(name + ".java"));
    }
  }

  private static List<Path> ours() throws IOException {
    List<Path> files = new ArrayList<>(Pages.all());
    try (Stream<Path> examples = Files.walk(Path.of("examples"))) {
      examples.filter(Files::isRegularFile).forEach(files::add);
    }
    files.add(Path.of("licet"));
    files.add(Path.of(".ci", "run"));
    return files;
  }

  private static boolean resolves(Path page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path folder = page.toAbsolutePath().getParent();
    Path target =
        parts[0].isEmpty()
            ? page
            : (folder == null ? Path.of("") : folder).resolve(parts[0]).normalize();
    if (!Files.exists(target)) {
      return false;
    }
    return parts.length == 1
        || Files.readAllLines(target).stream()
            .filter(line -> line.startsWith("#"))
            .anyMatch(line -> anchor(line).equals(parts[1]));
  }

  /** The anchor of a heading, as the usual web views of Markdown make it. */
  private static String anchor(String heading) {
    return heading
        .replaceFirst("^#+ ", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9 _-]", "")
        .replace(' ', '-');
  }
}
