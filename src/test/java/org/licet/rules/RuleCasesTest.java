package org.licet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every case of every rule comes out as its file says. */
class RuleCasesTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> cases() {
    RuleBase rules = RuleBase.load();
    CaseBench bench = new CaseBench(folder);
    return RuleFolder.all().stream()
        .flatMap(rule -> RuleCaseFile.of(rule).stream())
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.toString(),
                    each.file().toUri(),
                    () ->
                        assertThat(Expectation.differences(each, bench.observe(each, rules)))
                            .as(each.toString())
                            .isEmpty()));
  }
}
