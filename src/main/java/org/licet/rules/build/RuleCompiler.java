package org.licet.rules.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Turns the rules under {@code rules/} into classes, so that no user's audit compiles a rule. There
 * are two rule bases: that of the audit, and that of the ODRL evaluator under {@code rules/odrl}.
 * Every {@code rule.drl} becomes part of the executable model of its base, whose class name is
 * written beside the classes, with the number of rules on the next line.
 */
public final class RuleCompiler {
  /** Where the name of the audit's model stands, relative to the classes folder. */
  public static final String MODEL_NAME = "org/licet/rules/model-name";

  /** Where the name of the ODRL evaluator's model stands, relative to the classes folder. */
  public static final String ODRL_MODEL_NAME = "org/licet/rules/odrl/model-name";

  private static final String ODRL = "odrl";

  private RuleCompiler() {}

  /**
   * Compiles.
   *
   * @param args the folder of rules and the folder of classes
   * @throws IOException when a rule cannot be read or a class cannot be written
   */
  public static void main(String[] args) throws IOException {
    compile(Path.of(args[0]), Path.of(args[1]));
  }

  /**
   * Compiles every {@code rule.drl} below a folder.
   *
   * @throws IllegalStateException when a rule does not compile; the message holds the errors
   * @throws IOException when a rule cannot be read or a class cannot be written
   */
  public static void compile(Path rules, Path classes) throws IOException {
    List<Path> odrl = ruleFiles(rules.resolve(ODRL));
    compile(rules, ruleFiles(rules), "org/licet/rules/drl/", classes.resolve(MODEL_NAME), classes);
    compile(rules, odrl, "org/licet/rules/odrl/drl/", classes.resolve(ODRL_MODEL_NAME), classes);
  }

  private static void compile(
      Path rules, List<Path> sources, String folder, Path modelName, Path classes)
      throws IOException {
    if (sources.isEmpty()) {
      return;
    }
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    for (Path source : sources) {
      files.write("src/main/resources/" + folder + nameOf(rules, source), Files.readString(source));
    }
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(
          errors.stream()
              .map(error -> error.getPath() + ":" + error.getLine() + ": " + error.getText())
              .collect(Collectors.joining("\n", "rules do not compile:\n", "")));
    }
    writeClasses((InternalKieModule) builder.getKieModule(), sources.size(), modelName, classes);
  }

  /** The rule files below a folder, without those of the ODRL evaluator, in order of names. */
  public static List<Path> ruleFiles(Path rules) throws IOException {
    if (!Files.isDirectory(rules)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(rules)) {
      return tree.filter(file -> file.endsWith("rule.drl"))
          .filter(file -> !file.startsWith(rules.resolve(ODRL)))
          .sorted()
          .toList();
    }
  }

  private static String nameOf(Path rules, Path source) {
    return rules.relativize(source.getParent()).toString().replace('/', '_').replace('\\', '_')
        + ".drl";
  }

  private static void writeClasses(
      InternalKieModule module, int count, Path modelName, Path classes) throws IOException {
    for (String name : module.getFileNames()) {
      if (name.endsWith(".class")) {
        write(classes.resolve(name), module.getBytes(name));
      } else if (name.endsWith("drools-model")) {
        String model =
            new String(module.getBytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains(":"))
                .collect(Collectors.joining("\n"));
        write(modelName, (model.strip() + "\n" + count + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
