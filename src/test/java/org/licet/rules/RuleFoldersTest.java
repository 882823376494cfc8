package org.licet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every rule is a folder that a lawyer can read: the rule, a page about it, and its cases. */
class RuleFoldersTest {
  private static final List<String> SECTIONS =
      List.of(
          "Summary",
          "Why",
          "It concludes",
          "Example that meets it",
          "Example that does not",
          "How to fix",
          "References");

  /** Every record is about some act, so this rule is never silent. */
  private static final String NEVER_SILENT = "own-action";

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  static Stream<RuleFolder> folders() {
    return RuleFolder.all().stream();
  }

  @Test
  void thereAreAsManyFoldersAsCompiledRules() {
    assertThat(RuleFolder.all()).hasSize(RuleBase.load().size());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theRuleIsNamedAfterItsFolder(RuleFolder folder) {
    assertThat(folder.drl()).contains("rule \"" + folder.name() + "\"\n  @sentence(");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void thePageHasAllSectionsAndSaysSomethingInEach(RuleFolder folder) {
    assertThat(folder.has("README.md")).as("README.md of " + folder).isTrue();
    assertThat(folder.readme()).startsWith("# ");
    List<String> found = new ArrayList<>();
    List<String> parts = List.of(folder.readme().split("(?m)^## "));
    for (String part : parts.subList(1, parts.size())) {
      int end = part.indexOf('\n');
      found.add(part.substring(0, end));
      assertThat(part.substring(end).strip()).as(folder + ", " + found).isNotEmpty();
    }
    assertThat(found).isEqualTo(SECTIONS);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void thereAreCasesInWhichTheRuleSpeaks(RuleFolder folder) {
    assertThat(RuleCaseFile.of(folder)).as("cases of " + folder).anyMatch(RuleFoldersTest::speaks);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theExamplesOfThePageAreCasesThatAreTried(RuleFolder folder) {
    List<Map<String, Object>> examples = examples(folder.readme());
    List<RuleCase> cases = RuleCaseFile.of(folder);
    assertThat(examples).as("examples of " + folder).hasSize(2);
    assertThat(cases)
        .as("a case in which the rule speaks, with the record of the first example")
        .anyMatch(each -> speaks(each) && isAbout(each, examples.get(0)));
    assertThat(cases)
        .as("a case in which the rule is silent, with the record of the second example")
        .anyMatch(
            each ->
                (!speaks(each) || folder.name().equals(NEVER_SILENT))
                    && isAbout(each, examples.get(1)));
  }

  private static boolean speaks(RuleCase each) {
    return each.expect().get("says") instanceof List<?> says && !says.isEmpty();
  }

  private static boolean isAbout(RuleCase each, Map<String, Object> example) {
    Map<String, Object> record = new LinkedHashMap<>(each.record());
    record.remove("id");
    return record.toString().equals(example.toString());
  }

  private static List<Map<String, Object>> examples(String readme) {
    List<Map<String, Object>> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(readme);
    while (matcher.find()) {
      examples.add(
          RuleCaseFile.map(
              new Load(LoadSettings.builder().build()).loadFromString(matcher.group(1))));
    }
    return examples;
  }
}
