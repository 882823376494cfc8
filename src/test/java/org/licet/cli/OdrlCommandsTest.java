package org.licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code licet odrl ...} from the command line: what is printed, and the exit code. */
class OdrlCommandsTest {
  private static final String PREFIXES =
      "@prefix odrl: <http://www.w3.org/ns/odrl/2/> . @prefix ex: <http://example.org/> .\n";

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    write(
        "policy.ttl",
        "ex:policy a odrl:Set ; odrl:permission ex:rule ."
            + " ex:rule odrl:action odrl:read ; odrl:target ex:x ; odrl:constraint ["
            + " odrl:leftOperand odrl:purpose ; odrl:operator odrl:eq ; odrl:rightOperand ex:study ] .");
    write("request.ttl", request("; odrl:purpose ex:study"));
    write("silent.ttl", request(""));
    write("broken.ttl", "ex:policy a");
  }

  @Test
  void permitted() {
    CliRun run = evaluate("request.ttl");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("report:PermissionReport")
        .contains("report:Active")
        .contains("licet:answer");
  }

  @Test
  void notPermittedInAClosedWorldAndUndeterminedInAnOpenOne() {
    assertThat(evaluate("silent.ttl").exit()).isEqualTo(1);
    CliRun open = evaluate("silent.ttl", "--world", "open");
    assertThat(open.exit()).isEqualTo(2);
    assertThat(open.err()).contains("not known: `purpose`");
    assertThat(open.out()).contains("licet:Undetermined");
  }

  @Test
  void everyFormat() {
    assertThat(evaluate("request.ttl", "-o", "text").out()).startsWith("permitted: ");
    assertThat(evaluate("request.ttl", "-o", "json").out())
        .contains("\"decision\" : \"permitted\"");
    assertThat(evaluate("request.ttl", "-o", "jsonld").out()).contains("report:PolicyReport");
  }

  @Test
  void aLog() throws IOException {
    Files.writeString(
        folder.resolve("log.csv"),
        "http://www.w3.org/ns/odrl/2/dateTime,http://www.w3.org/ns/odrl/2/Action\n"
            + "2026-01-01,http://www.w3.org/ns/odrl/2/sell\n");
    CliRun run = run("odrl", "evaluate", "--policy", path("policy.ttl"), "--log", path("log.csv"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("invalid: ").contains("row-not-permitted");
  }

  @Test
  void badInputAndWrongUsage() {
    CliRun bad =
        run("odrl", "evaluate", "--policy", path("broken.ttl"), "--request", path("request.ttl"));
    assertThat(bad.exit()).isEqualTo(65);
    assertThat(bad.err()).contains("broken.ttl:").contains("cannot be read as Turtle");
    CliRun none = run("odrl", "evaluate", "--policy", path("policy.ttl"));
    assertThat(none.exit()).isEqualTo(64);
    assertThat(none.err()).contains("`--request FILE`");
    assertThat(evaluate("missing.ttl").exit()).isEqualTo(65);
  }

  @Test
  void validation() {
    assertThat(run("odrl", "validate", path("policy.ttl")).exit()).isZero();
    assertThat(run("odrl", "validate", path("broken.ttl")).exit()).isEqualTo(65);
    CliRun request = run("odrl", "validate", path("request.ttl"));
    assertThat(request.exit()).isEqualTo(1);
    assertThat(request.out()).contains("no ODRL policy");
  }

  @Test
  void noCaseIsNoPass() {
    assertThat(run("odrl", "test", folder.toString()).exit()).isEqualTo(3);
  }

  private static CliRun run(String... args) {
    return CliRun.of(
        () -> {
          throw new AssertionError("these commands need no audit");
        },
        args);
  }

  private CliRun evaluate(String request, String... more) {
    String[] args = new String[6 + more.length];
    String[] start = {
      "odrl", "evaluate", "--policy", path("policy.ttl"), "--request", path(request)
    };
    System.arraycopy(start, 0, args, 0, start.length);
    System.arraycopy(more, 0, args, start.length, more.length);
    return run(args);
  }

  private static String request(String rest) {
    return "ex:r a odrl:Request ; odrl:permission [ odrl:assignee ex:alice ;"
        + " odrl:action odrl:read ; odrl:target ex:x "
        + rest
        + " ] .";
  }

  private void write(String name, String turtle) throws IOException {
    Files.writeString(folder.resolve(name), PREFIXES + turtle);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
