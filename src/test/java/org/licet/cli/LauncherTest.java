package org.licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code ./licet}, with a Java and a Maven that only say what they were asked for. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String LAUNCHER = "licet";
  private static final String JAVA = "#!/bin/sh\nfor argument; do echo \"[$argument]\"; done\n";
  private static final String MAVEN =
      "#!/bin/sh\necho built >>builds\nmkdir -p target\necho jar >target/licet-1.2.3.jar\n";

  @TempDir private Path folder;
  private Path project = Path.of("");
  private Path javaHome = Path.of("");

  @BeforeEach
  void makeAProject() throws IOException {
    project = Files.createDirectories(folder.resolve("a project with spaces"));
    javaHome = Files.createDirectories(folder.resolve("java home"));
    Files.copy(Path.of(LAUNCHER), project.resolve(LAUNCHER));
    executable(project.resolve(LAUNCHER));
    for (String source : List.of("pom.xml", "src/main/A.java", "rules/a.drl", "ontology/a.ttl")) {
      write(project.resolve(source), "old");
    }
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
      }
    }
    executable(write(project.resolve("mvnw"), MAVEN));
    executable(write(javaHome.resolve("bin/java"), JAVA));
    write(javaHome.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"17.0.1\"\n");
  }

  @Test
  void argumentsArriveAsTheyWereGiven() throws Exception {
    CliRun run = launch(project.resolve(LAUNCHER), "ask", "two words", "", "\"q\" $x *");
    assertThat(run.out())
        .contains(
            "[-jar]\n["
                + project.toRealPath()
                + "/target/licet-1.2.3.jar]\n[ask]\n[two words]\n[]\n"
                + "[\"q\" $x *]\n");
    assertThat(run.exit()).isZero();
  }

  @Test
  void itIsFoundThroughSymbolicLinks() throws Exception {
    Path near = Files.createSymbolicLink(project.resolve("near"), Path.of(LAUNCHER));
    Path far = Files.createSymbolicLink(folder.resolve("far"), near);
    assertThat(launch(far, "version").out()).contains("licet-1.2.3.jar]\n[version]\n");
  }

  @Test
  void itBuildsOnceAndAgainWhenASourceIsNewer() throws Exception {
    assertThat(launch(project.resolve(LAUNCHER)).err()).contains("licet: building");
    assertThat(launch(project.resolve(LAUNCHER)).err()).isEmpty();
    assertThat(project.resolve("builds")).hasContent("built\n");
    for (String source : List.of("pom.xml", "src/main/A.java", "rules/a.drl", "ontology/a.ttl")) {
      Files.setLastModifiedTime(
          project.resolve(source), FileTime.from(Instant.now().plusSeconds(60)));
      assertThat(launch(project.resolve(LAUNCHER)).err()).as(source).contains("licet: building");
      Files.setLastModifiedTime(
          project.resolve(source), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }
  }

  @Test
  void aBuildThatFailsSaysWhyInFewLines() throws Exception {
    write(
        project.resolve("mvnw"),
        "#!/bin/sh\nfor i in $(seq 50); do echo \"[ERROR] line $i\"; done\nexit 1\n");
    CliRun run = launch(project.resolve(LAUNCHER));
    assertThat(run.exit()).isEqualTo(70);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[ERROR] line 1\n", "licet: the build failed").hasLineCount(14);
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    write(javaHome.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    CliRun run = launch(project.resolve(LAUNCHER), "version");
    assertThat(run.err())
        .startsWith("licet: Java 17 or newer is needed")
        .contains("is version 11")
        .hasLineCount(1);
    assertThat(run.exit()).isEqualTo(70);
  }

  @Test
  void smallInputsAreCompiledLess() throws Exception {
    Path small = write(folder.resolve("small.jsonl"), "{}");
    Path big = folder.resolve("big.jsonl");
    try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(65L << 20);
    }
    String flag = "[-XX:TieredStopAtLevel=1]";
    Path launcher = project.resolve(LAUNCHER);
    assertThat(launch(launcher, "audit", small.toString()).out()).contains(flag);
    assertThat(launch(launcher, "audit", big.toString()).out()).doesNotContain(flag);
    assertThat(launch(launcher, "audit", folder.toString()).out()).doesNotContain(flag);
    assertThat(launch(launcher, "audit", folder + "/*.jsonl").out()).doesNotContain(flag);
  }

  private CliRun launch(Path launcher, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    // Only these tools are on the path: no other Java is found.
    builder
        .environment()
        .putAll(
            Map.of("JAVA_HOME", javaHome.toString(), "PATH", tools(), "LICET_JAVA_OPTIONS", ""));
    int exit = builder.start().waitFor();
    return new CliRun(
        exit,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private String tools() throws IOException {
    Path tools = folder.resolve("tools");
    if (!Files.exists(tools)) {
      Files.createDirectories(tools);
      for (String tool :
          List.of(
              "sh",
              "bash",
              "env",
              "find",
              "sed",
              "grep",
              "head",
              "mkdir",
              "rm",
              "mv",
              "seq",
              "dirname",
              "readlink")) {
        for (String place : System.getenv("PATH").split(":")) {
          Path found = Path.of(place, tool);
          if (Files.isExecutable(found) && !Files.exists(tools.resolve(tool))) {
            Files.createSymbolicLink(tools.resolve(tool), found);
          }
        }
      }
    }
    return tools.toString();
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
