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
    return load(classes);
  }

  /** The rules and mutants that were compiled to a folder. */
  static MutantCompiler load(Path classes) throws IOException, ReflectiveOperationException {
    String model = Files.readAllLines(classes.resolve(RuleCompiler.MODEL_NAME)).get(0);
    ClassLoader loader = new MutantLoader(classes.toUri().toURL());
    return new MutantCompiler(
        (Model) loader.loadClass(model).getDeclaredConstructor().newInstance());
  }

  /** The rules of the program have the same class names, so those of the folder go first. */
  private static final class MutantLoader extends URLClassLoader {
    MutantLoader(URL classes) {
      super(new URL[] {classes}, MutantCompiler.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("org.licet.rules.drl.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
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
    mutants.stream()
        .filter(mutant -> !rules.containsKey(mutant.name()))
        .forEach(
            mutant -> {
              throw new IllegalArgumentException("not compiled: " + mutant.name());
            });
    model.withRules(chosen);
    return RuleBase.of(model, chosen.size());
  }

  private static void write(Path folder, String drl) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("rule.drl"), drl);
  }
}
