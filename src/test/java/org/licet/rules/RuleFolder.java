package org.licet.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.licet.rules.build.RuleCompiler;

/**
 * One rule as it lies in {@code rules/<step>/<rule>/}.
 *
 * @param path the folder
 */
record RuleFolder(Path path) {
  private static final Path RULES = Path.of("rules");

  /** All folders of rules, in the order of their names. */
  static List<RuleFolder> all() {
    try {
      return RuleCompiler.ruleFiles(RULES).stream()
          .map(file -> new RuleFolder(file.getParent()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  String drl() {
    return read("rule.drl");
  }

  String readme() {
    return read("README.md");
  }

  /** The files of cases, in the order of their names; empty when there is no folder of cases. */
  List<Path> caseFiles() {
    Path cases = path.resolve("cases");
    if (!Files.isDirectory(cases)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cases)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String file) {
    return Files.isRegularFile(path.resolve(file));
  }

  private String read(String file) {
    try {
      return Files.readString(path.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return RULES.relativize(path).toString();
  }
}
