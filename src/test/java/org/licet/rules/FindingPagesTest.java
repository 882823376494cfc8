package org.licet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licet.model.FindingKind;

/** Every finding has a page, and the page names the rules that make the finding. */
class FindingPagesTest {
  private static final Path PAGES = Path.of("docs", "findings");
  private static final Pattern KIND = Pattern.compile("FindingKind\\.([A-Z_]+)");
  private static final Pattern LINK =
      Pattern.compile("\\(\\.\\./\\.\\./rules/([\\w-]+/[\\w-]+)/README\\.md\\)");

  /** What consequences call that makes a finding without naming its kind, without spaces. */
  private static final Map<String, FindingKind> SHARED_CONSEQUENCES =
      Map.of(
          "insert(silence(", FindingKind.TERMS_SILENT,
          "insert(mislabeled(", FindingKind.LICENSE_MISLABELED,
          "insert(incompatible(", FindingKind.LICENSE_INCOMPATIBLE,
          "insert(outstanding(", FindingKind.DUTY_OUTSTANDING,
          "insert(overdue(", FindingKind.DUTY_OVERDUE,
          "insert(newCapExposure(", FindingKind.QUOTA_EXCEEDED,
          "insert(reserved(", FindingKind.RESERVATION_IGNORED,
          "insert(newSettled($concern,Verdict.REVIEW", FindingKind.MISSING_FACT);

  @ParameterizedTest
  @EnumSource(FindingKind.class)
  void thePageSpeaksToAllReadersAndNamesTheRules(FindingKind kind) throws IOException {
    String page = Files.readString(PAGES.resolve(kind.id() + ".md"));

    assertThat(page)
        .startsWith("# `" + kind.id() + "`\n")
        .contains(
            "\n## Verdict\n",
            "\n## For the engineer\n",
            "\n## For the compliance officer\n",
            "\n## For the lawyer\n",
            "\n## What to do\n",
            "\n## Rules that make it\n");
    assertThat(linked(page)).isEqualTo(rulesThatMake(kind));
  }

  @Test
  void thereIsNoPageForAFindingThatDoesNotExist() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
          .allMatch(name -> name.equals("README") || FindingKind.ofId(name).isPresent());
    }
  }

  private static SortedSet<String> linked(String page) {
    SortedSet<String> rules = new TreeSet<>();
    Matcher matcher = LINK.matcher(page);
    while (matcher.find()) {
      rules.add(matcher.group(1));
    }
    return rules;
  }

  private static SortedSet<String> rulesThatMake(FindingKind kind) {
    return RuleFolder.all().stream()
        .filter(folder -> makes(folder.drl(), kind))
        .map(RuleFolder::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean makes(String drl, FindingKind kind) {
    String consequence = drl.substring(drl.indexOf("\nthen\n")).replaceAll("\\s+", "");
    Matcher named = KIND.matcher(consequence);
    while (named.find()) {
      if (named.group(1).equals(kind.name())) {
        return true;
      }
    }
    return SHARED_CONSEQUENCES.entrySet().stream()
        .anyMatch(entry -> entry.getValue() == kind && consequence.contains(entry.getKey()));
  }
}
