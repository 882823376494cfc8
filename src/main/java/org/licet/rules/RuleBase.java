package org.licet.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.licet.model.BrokenCatalogException;
import org.licet.rules.build.RuleCompiler;

/** The compiled rules. They are counted at the start: without rules there is no verdict. */
public final class RuleBase {
  private final KieBase base;
  private final SortedMap<String, String> sentences;

  private RuleBase(KieBase base, SortedMap<String, String> sentences) {
    this.base = base;
    this.sentences = Collections.unmodifiableSortedMap(sentences);
  }

  /**
   * Loads the audit's rules that were compiled when the project was built.
   *
   * @throws BrokenCatalogException when there are none, or not all of them
   */
  public static RuleBase load() {
    return load(RuleCompiler.MODEL_NAME);
  }

  /**
   * Loads the ODRL evaluator's rules that were compiled when the project was built.
   *
   * @throws BrokenCatalogException when there are none, or not all of them
   */
  public static RuleBase loadOdrl() {
    return load(RuleCompiler.ODRL_MODEL_NAME);
  }

  private static RuleBase load(String modelName) {
    try (InputStream name = RuleBase.class.getResourceAsStream("/" + modelName)) {
      if (name == null) {
        throw new BrokenCatalogException("no rules were compiled: build the project again");
      }
      List<String> lines = new String(name.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      Model model = (Model) Class.forName(lines.get(0)).getDeclaredConstructor().newInstance();
      return of(model, Integer.parseInt(lines.get(1)));
    } catch (IOException | ReflectiveOperationException e) {
      throw new BrokenCatalogException(
          "the compiled rules cannot be loaded: build the project again");
    }
  }

  /**
   * A rule base from a model.
   *
   * @throws BrokenCatalogException when the model does not hold as many rules as were compiled
   */
  static RuleBase of(Model model, int expected) {
    KieBase base = KieBaseBuilder.createKieBaseFromModel(model);
    SortedMap<String, String> sentences = new TreeMap<>();
    for (KiePackage kiePackage : base.getKiePackages()) {
      for (Rule rule : kiePackage.getRules()) {
        sentences.put(rule.getName(), unquoted(String.valueOf(rule.getMetaData().get("sentence"))));
      }
    }
    if (sentences.isEmpty() || sentences.size() != expected) {
      throw new BrokenCatalogException(
          "the rule base holds "
              + sentences.size()
              + " rules instead of "
              + expected
              + ": build the project again");
    }
    return new RuleBase(base, sentences);
  }

  /** A new session; its caller disposes of it. */
  public KieSession session() {
    return base.newKieSession();
  }

  /** The text of a rule attribute, which Drools keeps with its quotes. */
  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  /** Sessions that are cleared and used again when their user disposes of them. */
  KieSessionsPool sessions() {
    return base.newKieSessionsPool(1);
  }

  /** How many rules there are. */
  public int size() {
    return sentences.size();
  }

  /** The sentence template of each rule, by its name. */
  public SortedMap<String, String> sentences() {
    return sentences;
  }

  /** SHA-256, in hex, over the names and sentences of the rules. */
  public String digest() {
    return Digests.sha256(sentences.toString());
  }
}
