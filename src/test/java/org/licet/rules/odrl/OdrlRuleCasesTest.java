package org.licet.rules.odrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.licet.odrl.OdrlCase;
import org.licet.rules.RuleBase;
import org.licet.rules.build.RuleCompiler;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Every rule of the evaluator has a page, and cases in which it speaks and in which it is silent.
 */
class OdrlRuleCasesTest {
  private static final Path RULES = Path.of("rules", "odrl");
  private static final RuleBase BASE = RuleBase.loadOdrl();
  private static final List<String> SECTIONS =
      List.of(
          "Summary",
          "Why",
          "It concludes",
          "Example that meets it",
          "Example that does not",
          "How to fix",
          "References");

  static Stream<Path> folders() throws IOException {
    return RuleCompiler.ruleFiles(RULES).stream().map(Path::getParent);
  }

  @Test
  void thereAreAsManyFoldersAsCompiledRules() throws IOException {
    assertThat(folders()).hasSize(BASE.size());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theRuleIsNamedAfterItsFolderAndItsPageHasAllSections(Path folder) throws IOException {
    assertThat(BASE.sentences()).containsKey(folder.getFileName().toString());
    List<String> sections =
        Files.readAllLines(folder.resolve("README.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();
    assertThat(sections).isEqualTo(SECTIONS);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theRuleSpeaksInItsCasesAndIsSilentInTheOthers(Path folder) throws IOException {
    String rule = folder.getFileName().toString();
    List<Map<String, Object>> cases = cases(folder);
    assertThat(cases).anyMatch(each -> each.get("speaks").equals(true));
    assertThat(cases).anyMatch(each -> each.get("speaks").equals(false));
    for (Map<String, Object> each : cases) {
      Set<String> spoken = new TreeSet<>();
      String decision =
          OdrlCase.of(each).decide(new OdrlEngine(BASE, spoken::add)).decision().answer().word();
      assertThat(decision).as(rule + ": " + each.get("about")).isEqualTo(each.get("decision"));
      assertThat(spoken.contains(rule))
          .as(rule + " speaks: " + each.get("about") + "; spoken: " + spoken)
          .isEqualTo(each.get("speaks"));
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> cases(Path folder) throws IOException {
    Map<String, Object> file =
        (Map<String, Object>)
            new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(folder.resolve("cases/cases.yaml")));
    return (List<Map<String, Object>>) file.get("cases");
  }
}
