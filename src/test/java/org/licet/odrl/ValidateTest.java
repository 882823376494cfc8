package org.licet.odrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licet.odrl.check.PolicyCheck;
import org.licet.odrl.check.PolicyProblem;

/** What the validation finds, with its place and the section of the Information Model. */
class ValidateTest {
  private static final PolicyCheck CHECK = new PolicyCheck();
  private static final String GOOD =
      "ex:a a odrl:Set ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ] .";

  @TempDir private Path folder;

  @Test
  void nothingIsWrongWithAGoodPolicy() throws IOException {
    assertThat(check(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "ex:a a odrl:Set .|no permission, prohibition or obligation|2.1",
        "ex:a a odrl:Set ; odrl:permission [ odrl:target ex:x ] .|has no action|2.6",
        "ex:a a odrl:Set ; odrl:permission ex:r . ex:r odrl:target ex:x ; odrl:action odrl:read ; odrl:remedy [ odrl:action odrl:read ] .|has duties, not remedies|2.6.6",
        "ex:a a odrl:Set ; odrl:prohibition ex:r . ex:r odrl:target ex:x ; odrl:action odrl:read ; odrl:duty [ odrl:action odrl:read ] .|has remedies, not duties|2.6.6",
        "ex:a a odrl:Agreement ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ] .|no assignee|2.1.3",
        "ex:a a odrl:Set ; odrl:permission [ odrl:target ex:x ; odrl:action ex:shout ] .|none of ODRL|2.4",
        "ex:a a odrl:Set ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ; odrl:constraint [ odrl:leftOperand odrl:dateTime ; odrl:operator odrl:lt ; odrl:rightOperand 5 ] ] .|no date or time|2.5.1",
        "ex:a a odrl:Set ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ; odrl:constraint [ odrl:leftOperand odrl:count ; odrl:operator ex:near ; odrl:rightOperand 5 ] ] .|no operator of ODRL|2.5.1",
        "ex:a a odrl:Set ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ; odrl:constraint [ odrl:leftOperand ex:mood ; odrl:operator odrl:eq ; odrl:rightOperand 5 ] ] .|the left operand `http://example.org/mood`|2.5.1",
        "ex:a a odrl:Set ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ; odrl:constraint [ odrl:leftOperand odrl:count ; odrl:operator odrl:lt ; odrl:rightOperand 5 ] , [ odrl:leftOperand odrl:count ; odrl:operator odrl:gt ; odrl:rightOperand 7 ] ] .|no value of `count` can satisfy|2.5",
        "ex:a a odrl:Set ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ; odrl:constraint [ odrl:operator odrl:lt ; odrl:rightOperand 5 ] ] .|one left operand|2.5.1",
        "ex:a a odrl:Set ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ] ; odrl:prohibition [ odrl:target ex:x ; odrl:action odrl:use ] .|may conflict|2.10",
        "ex:a a odrl:Set ; odrl:conflict ex:fight ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ] .|is one of `odrl:perm`|2.10",
      })
  void problems(String turtle, String message, String section) throws IOException {
    assertThat(check(turtle))
        .anySatisfy(
            problem ->
                assertThat(problem.toString())
                    .contains(message)
                    .endsWith("(ODRL Information Model, section " + section + ")"));
  }

  @Test
  void aBadIriIsAWarningWithItsLine() throws IOException {
    assertThat(check(GOOD.replace("ex:x", "<urn:uuid:x>")))
        .anySatisfy(
            problem -> {
              assertThat(problem.severity()).isEqualTo(PolicyProblem.Severity.WARNING);
              assertThat(problem.line()).isPositive();
            });
  }

  private List<PolicyProblem> check(String turtle) throws IOException {
    Path file = folder.resolve("policy.ttl");
    Files.writeString(file, OdrlCase.PREFIXES + turtle);
    return CHECK.check(file);
  }
}
