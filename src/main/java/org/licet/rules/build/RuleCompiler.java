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
 * Turns the rules under {@code rules/} into classes, so that no user's audit compiles a rule: every
 * {@code rule.drl} becomes part of one executable model, whose class name is written to {@value
 * #MODEL_NAME} beside the classes, with the number of rules on the next line.
 */
public final class RuleCompiler {
  /** Where the name of the model's class stands, relative to the classes folder. */
  public static final String MODEL_NAME = "org/licet/rules/model-name";

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
    List<Path> sources = ruleFiles(rules);
    if (sources.isEmpty()) {
      return;
    }
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    for (Path source : sources) {
      files.write(
          "src/main/resources/org/licet/rules/drl/" + nameOf(rules, source),
          Files.readString(source));
    }
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(
          errors.stream()
              .map(error -> error.getPath() + ":" + error.getLine() + ": " + error.getText())
              .collect(Collectors.joining("\n", "rules do not compile:\n", "")));
    }
    writeClasses((InternalKieModule) builder.getKieModule(), sources.size(), classes);
  }

  /** The rule files below a folder, in the order of their names. */
  public static List<Path> ruleFiles(Path rules) throws IOException {
    if (!Files.isDirectory(rules)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(rules)) {
      return tree.filter(file -> file.endsWith("rule.drl")).sorted().toList();
    }
  }

  private static String nameOf(Path rules, Path source) {
    return rules.relativize(source.getParent()).toString().replace('/', '_').replace('\\', '_')
        + ".drl";
  }

  private static void writeClasses(InternalKieModule module, int count, Path classes)
      throws IOException {
    for (String name : module.getFileNames()) {
      if (name.endsWith(".class")) {
        write(classes.resolve(name), module.getBytes(name));
      } else if (name.endsWith("drools-model")) {
        String model =
            new String(module.getBytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains(":"))
                .collect(Collectors.joining("\n"));
        write(
            classes.resolve(MODEL_NAME),
            (model.strip() + "\n" + count + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
