package org.licet.rules;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.licet.rules.build.RuleCompiler;

/**
 * Rule bases in which one rule lacks a condition. All mutants are compiled together, beside the
 * rules; a rule base is then put together from the compiled parts, without compiling.
 */
final class MutantCompiler {
  private final Model everything;
  private final Map<String, Rule> rules = new TreeMap<>();

  private MutantCompiler(Model everything) {
    this.everything = everything;
    everything.getRules().forEach(rule -> rules.put(rule.getName(), rule));
  }

  /** Compiles the rules and these mutants of them below a folder. */
  static MutantCompiler compile(List<RuleMutant> mutants, Path folder)
      throws IOException, ReflectiveOperationException {
    Path sources = folder.resolve("rules");
    for (RuleFolder rule : RuleFolder.all()) {
      write(sources.resolve(rule.toString()), rule.drl());
    }
    for (RuleMutant mutant : mutants) {
      write(sources.resolve("mutants").resolve(mutant.name().replace('#', '-')), mutant.drl());
    }
    Path classes = folder.resolve("classes");
    RuleCompiler.compile(sources, classes);
    String model =
        Files.readString(classes.resolve(RuleCompiler.MODEL_NAME))
            .lines()
            .findFirst()
            .orElseThrow();
    ClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, MutantCompiler.class.getClassLoader());
    return new MutantCompiler(
        (Model) loader.loadClass(model).getDeclaredConstructor().newInstance());
  }

  /** The rules as they are. */
  RuleBase unchanged() {
    return base(List.of());
  }

  /** The rules with a mutant in the place of its rule. */
  RuleBase with(RuleMutant mutant) {
    return base(List.of(mutant));
  }

  private RuleBase base(List<RuleMutant> mutants) {
    ModelImpl model = new ModelImpl(everything.getName());
    model.withGlobals(everything.getGlobals());
    everything.getTypeMetaDatas().forEach(model::addTypeMetaData);
    List<Rule> chosen = new ArrayList<>();
    rules.forEach(
        (name, rule) -> {
          boolean replaced = mutants.stream().anyMatch(mutant -> mutant.rule().equals(name));
          boolean taken = mutants.stream().anyMatch(mutant -> mutant.name().equals(name));
          if (taken || !replaced && name.equals(RuleMutant.original(name))) {
            chosen.add(rule);
          }
        });
    model.withRules(chosen);
    return RuleBase.of(model, chosen.size());
  }

  private static void write(Path folder, String drl) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("rule.drl"), drl);
  }
}
